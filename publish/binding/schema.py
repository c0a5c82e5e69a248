"""The JSON Schema of a model class, from the same type hints that the binder reads."""

import datetime as dt
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from publish.binding.scalars import IDENTIFIER
from publish.model.dates import PartialDate
from publish.model.fields import Described, field_specs
from publish.model.release import BLOCK_KEYS, Block
from publish.model.text import LocalizedText

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_ID = {"type": "string", "pattern": f"^{IDENTIFIER.pattern}$"}
_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": ["string", "number", "boolean"]},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    dt.date: {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    dt.time: {"type": "string", "pattern": r"^\d{1,2}:\d{2}$"},
    dt.datetime: {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}"},
    PartialDate: {"type": ["string", "integer"], "pattern": r"^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$"},
}


def schema_of(target: type, title: str, optional: frozenset[str] = frozenset()) -> dict[str, Any]:
    """The schema of a file that holds one `target`; fields in `optional` may be left out of the file."""
    definitions: dict[str, Any] = {}
    root = _object(target, definitions, keyed=False)
    root["required"] = [name for name in root.get("required", []) if name not in optional]
    return {"$schema": _DRAFT, "title": title, **root, "$defs": dict(sorted(definitions.items()))}


def _type(hint: Any, definitions: dict[str, Any], keyed: bool = False) -> dict[str, Any]:
    if hint is Block:
        return {"oneOf": [_reference(block, definitions) for block in BLOCK_KEYS.values()]}
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = next(arg for arg in args if arg is not NoneType)
        return _nullable(_type(inner, definitions))
    if origin is tuple and args == (tuple[str, str], ...):
        return {"type": "object", "additionalProperties": _SCALARS[str]}
    if origin is tuple and keyed:
        return _nullable(
            {
                "type": "object",
                "propertyNames": _ID,
                "additionalProperties": _reference(args[0], definitions, keyed=True),
            }
        )
    if origin is tuple:
        return _nullable({"type": "array", "items": _type(args[0], definitions)})
    if isinstance(hint, type) and issubclass(hint, LocalizedText):
        definitions["text"] = {
            "type": "object",
            "description": "A text for each language: BCP 47 tag to text.",
            "propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
            "additionalProperties": {"type": ["string", "number", "null"]},
        }
        return _nullable({"$ref": "#/$defs/text"})
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [member.value for member in hint]}
    if isinstance(hint, type) and issubclass(hint, Described):
        return _reference(hint, definitions)
    return dict(_SCALARS[hint])


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _reference(target: type, definitions: dict[str, Any], keyed: bool = False) -> dict[str, Any]:
    name = target.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _object(target, definitions, keyed)
    reference = {"$ref": f"#/$defs/{name}"}
    return {"anyOf": [reference, {"type": "string"}]} if hasattr(target, "SHORTHAND") else reference


def _object(target: type, definitions: dict[str, Any], keyed: bool) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    for spec in field_specs(target):
        if spec.name == "id" and keyed:
            continue
        if spec.name == "id":
            properties["id"] = {"description": spec.doc, **_ID}
            continue
        properties[spec.name] = {"description": spec.doc, **_type(spec.type, definitions, spec.keyed)}
        if spec.required:
            required.append(spec.name)
    for key, block in BLOCK_KEYS.items():
        if block is target and key not in required:
            required.append(key)
    described: dict[str, Any] = {"type": "object", "description": (target.__doc__ or "").split("\n")[0]}
    described |= {"properties": properties, "additionalProperties": False}
    return described | ({"required": required} if required else {})
