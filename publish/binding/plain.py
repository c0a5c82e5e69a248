"""The way back: plain data of a model value, in the shape of the event file."""

import datetime as dt
from enum import StrEnum
from typing import Any

from publish.model.dates import PartialDate
from publish.model.fields import Described, field_specs
from publish.model.text import LocalizedText


def to_plain(value: Any) -> Any:
    """Maps, lists, strings and numbers as the event file writes them; fields at their default are left out."""
    if isinstance(value, LocalizedText):
        return dict(value.items())
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, PartialDate | dt.date) and not isinstance(value, dt.datetime):
        return str(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    if isinstance(value, Described):
        return _fields(value)
    return value


def _fields(value: Any) -> Any:
    cls: Any = type(value)
    out: dict[str, Any] = {}
    for spec in field_specs(cls):
        held = getattr(value, spec.name)
        if not spec.required and held == spec.default and spec.name != "photo":
            continue
        if spec.keyed:
            out[spec.name] = {entry.id: _without_id(entry) for entry in held}
        elif spec.name == "extra":
            out[spec.name] = dict(held)
        else:
            out[spec.name] = to_plain(held)
    shorthand = getattr(cls, "SHORTHAND", None)
    return out[shorthand] if shorthand and set(out) == {shorthand} else out


def _without_id(entry: Any) -> Any:
    plain = to_plain(entry)
    plain.pop("id")
    return plain
