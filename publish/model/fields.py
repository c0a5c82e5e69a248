"""How a model field describes itself.

Every field of the model says in one place what it is for (the words go into the JSON Schema), whether it
is private, and how people write it in the event file. Readers, the schema and the merge all work from this.
"""

from dataclasses import MISSING, Field, dataclass, field
from functools import cache
from typing import Any, get_type_hints


def described(doc: str, *, default: Any = MISSING, private: bool = False, keyed: bool = False) -> Any:
    """A dataclass field with its description.

    `private` values (e-mail, phone, notes) never appear in a public document.
    `keyed` collections are written in the event file as a map from id to entry instead of a list.
    """
    metadata = {"doc": doc, "private": private, "keyed": keyed}
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a model class as the readers and the schema see it."""

    name: str
    type: Any
    doc: str
    private: bool
    keyed: bool
    required: bool


@cache
def field_specs(model_class: type) -> tuple[FieldSpec, ...]:
    """The fields of a model class in the order they are declared; fields without a description are internal."""
    hints = get_type_hints(model_class)
    declared: dict[str, Field[Any]] = model_class.__dataclass_fields__  # type: ignore[attr-defined]
    return tuple(
        FieldSpec(
            name=name,
            type=hints[name],
            doc=each.metadata["doc"],
            private=each.metadata["private"],
            keyed=each.metadata["keyed"],
            required=each.default is MISSING,
        )
        for name, each in declared.items()
        if "doc" in each.metadata
    )
