"""Events of any shape the model allows, made from its type hints: a new field is tried without a word here."""

import datetime as dt
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st
from msgspec.structs import replace

from publish.model import Event
from publish.model.dates import PartialDate
from publish.model.fields import Described, field_specs
from publish.model.release import BLOCK_KEYS, Block
from publish.model.text import LocalizedText

LANGUAGES = [("zh", "en"), ("zh-Hant", "en"), ("ja", "en"), ("fr", "en"), ("en", "zh", "ja")]
_WORDS = [
    "会议",
    "知识产权",
    "Liu Hua",
    "O’Neill",
    "“quoted”",
    "a: b",
    "# 1",
    "- x",
    "5*3",
    "null",
    "2024",
    "yes",
    "[x]",
    "{y}",
    "Ł",
    "😀",
    "'",
    '"',
    "\\",
    ", ",
    "…——",
    "ver\u00adlängert",
]
TEXTS = (
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8)
    .flatmap(lambda words: st.sampled_from(["", " "]).map(lambda joint: joint.join(words)))
    .map(str.strip)
    .filter(bool)
)
IDS = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?", fullmatch=True)
_SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(0, 5000),
    dt.date: st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1)),
    dt.time: st.times().map(lambda time: time.replace(second=0, microsecond=0)),
    dt.datetime: st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2040, 1, 1)).map(
        lambda moment: moment.replace(second=0, microsecond=0)
    ),
    PartialDate: st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1)).map(PartialDate.of),
}


@st.composite
def whole_events(draw: st.DrawFn) -> Event:
    """An event that reads back as it is; ids may refer to nobody."""
    languages = draw(st.sampled_from(LANGUAGES))
    made = _record(draw, Event, languages)
    return replace(made, id=draw(IDS), languages=languages, participants=None)


def _record(draw: st.DrawFn, record: Any, languages: tuple[str, ...]) -> Any:
    values = {}
    for spec in field_specs(record):
        if not spec.required and draw(st.integers(0, 2)) == 0:
            continue
        values[spec.name] = _value(draw, spec.type, spec.name, languages)
    return record(**values)


def _value(draw: st.DrawFn, hint: Any, name: str, languages: tuple[str, ...]) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if name in ("id", "organization", "person", "party", "room"):
        return draw(IDS)
    if name == "photo":
        return None
    if name == "time_zone":
        return draw(st.sampled_from(["Asia/Shanghai", "Europe/Paris", "America/New_York"]))
    if hint is Block:
        return _record(draw, draw(st.sampled_from(list(BLOCK_KEYS.values()))), languages)
    if origin in (Union, UnionType):
        return _value(draw, next(arg for arg in args if arg is not NoneType), name, languages)
    if origin is tuple and args == (tuple[str, str], ...):
        return tuple(draw(st.dictionaries(TEXTS, TEXTS, max_size=2)).items())
    if origin is tuple and args[0] is str:
        return tuple(draw(st.lists(IDS, max_size=3)))
    if origin is tuple:
        entries = [_value(draw, args[0], "", languages) for _ in range(draw(st.integers(0, 2)))]
        return tuple(_unique(entries))
    if isinstance(hint, type) and issubclass(hint, LocalizedText):
        tags = draw(st.lists(st.sampled_from(languages), unique=True, min_size=1))
        return hint({tag: draw(TEXTS) for tag in tags})
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return draw(st.sampled_from(list(hint)))
    if isinstance(hint, type) and issubclass(hint, Described):
        return _record(draw, hint, languages)
    return draw(_SCALARS[hint])


def _unique(entries: list[Any]) -> list[Any]:
    """Each id or key once."""
    found: dict[Any, Any] = {}
    for entry in entries:
        key = getattr(entry, getattr(type(entry), "KEY", "id"), None)
        found.setdefault(len(found) if key is None else key, entry)
    return list(found.values())
