"""How a model field describes itself.

Every field of the model says in one place what it is for (the words go into the JSON Schema), whether it
is private, and how people write it in the event file. Readers, the schema and the merge all work from this.
"""

from functools import cache
from typing import Any, ClassVar, dataclass_transform

from msgspec import NODEFAULT, Struct, StructMeta


class Description(Struct, frozen=True, eq=False):
    """What a field says of itself where it is declared."""

    doc: str
    default: Any
    private: bool
    keyed: bool


def described(doc: str, *, default: Any = NODEFAULT, private: bool = False, keyed: bool = False) -> Any:
    """A field of a `Described` class with its description.

    `private` values (e-mail, phone, notes) never appear in a public document.
    `keyed` collections are written in the event file as a map from id to entry instead of a list.
    """
    return Description(doc, default, private, keyed)


class _Describing(StructMeta):
    """Takes the descriptions out of a class as it is made and leaves the defaults."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> Any:
        descriptions = {key: value for key, value in namespace.items() if isinstance(value, Description)}
        fields = {key: value for key, value in namespace.items() if key not in descriptions}
        fields |= {key: each.default for key, each in descriptions.items() if each.default is not NODEFAULT}
        return super().__new__(mcls, name, bases, fields | {"__descriptions__": descriptions}, **options)


@dataclass_transform(frozen_default=True, field_specifiers=(described,))
class Described(Struct, frozen=True, metaclass=_Describing):
    """A frozen value whose fields describe themselves; fields without a description are internal."""

    __descriptions__: ClassVar[dict[str, Description]]


class FieldSpec(Struct, frozen=True):
    """One field of a model class as the readers and the schema see it."""

    name: str
    type: Any
    doc: str
    private: bool
    keyed: bool
    required: bool
    default: Any


@cache
def field_specs(model_class: type[Described]) -> tuple[FieldSpec, ...]:
    """The fields of a model class in the order they are declared, without the internal ones.

    Their types stand in the modules as they are, none as text, so that `get_type_hints` would only take its time.
    """
    hints = model_class.__annotations__
    return tuple(
        FieldSpec(name, hints[name], each.doc, each.private, each.keyed, each.default is NODEFAULT, each.default)
        for name, each in model_class.__descriptions__.items()
    )
