"""Fields of the model and of house styles stand with their types, not with names of types."""

from collections.abc import Iterator
from typing import get_type_hints

from publish.house_style import HouseStyle
from publish.model import Event
from publish.model.fields import Described, field_specs


def _below(made: type[Described]) -> Iterator[type[Described]]:
    for each in made.__subclasses__():
        yield each
        yield from _below(each)


def test_types_of_fields_need_no_looking_up() -> None:
    described = list(_below(Described))
    assert {Event, HouseStyle} <= set(described)
    for each in described:
        hints = get_type_hints(each)
        assert [spec.type for spec in field_specs(each)] == [hints[spec.name] for spec in field_specs(each)]
