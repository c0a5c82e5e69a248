"""Typed values from located trees: frozen values out of YAML, TOML or JSON, with faults as diagnostics.

`tree` is what a file holds, with its places; `bind` makes values of it, driven by the type hints of the
classes alone; `plain` is the way back; `schema` is the same knowledge as JSON Schema.
"""

from publish.binding.bind import bind
from publish.binding.binder import INVALID, Binder
from publish.binding.plain import to_plain
from publish.binding.tree import Node, Source, from_plain

__all__ = ["INVALID", "Binder", "Node", "Source", "bind", "from_plain", "to_plain"]
