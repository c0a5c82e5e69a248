"""What a person should look at, for the reading report: under the lines of the text that it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from publish.model import Event, Location
from publish.readers.press_text.called import called
from publish.readers.press_text.event_yaml import one_line

_SHOWN = 60
Locate = Callable[[str], Location | None]


def to_check(doubts: Mapping[str, str], event: Event, locate: Locate) -> Iterator[str]:
    """The section in Markdown: an item for each `# check:` of the event file, in the same words."""
    yield f"## To check ({len(doubts)})" if doubts else "## To check"
    yield ""
    if not doubts:
        yield "Nothing."
        yield ""
        return
    yield (
        "Each of these has a line “# check:” with the same words in event.yaml, above what it is about. Put right "
        "what stands there, or leave it; then delete that line."
    )
    yield ""
    groups: dict[tuple[str, int], list[str]] = {}
    heads: dict[tuple[str, int], str] = {}
    for path, said in doubts.items():
        place = locate(path)
        key = (place.file, place.line) if place and place.line else ("", 0)
        heads.setdefault(key, _head(place) if place and place.line else "Elsewhere in the event file")
        groups.setdefault(key, []).append(f"- **{one_line(called(path, event))}**: {one_line(said)}")
    many = len({file for file, _ in groups if file}) > 1
    for key in sorted(groups, key=lambda each: (each == ("", 0), many and each[0], each[1])):
        yield (
            f"### {key[0].replace(chr(92), '/').rpartition('/')[2]}, {heads[key]}"
            if many and key[1]
            else f"### {heads[key]}"
        )
        yield ""
        yield from groups[key]
        yield ""


def _head(place: Location) -> str:
    words = " ".join((place.excerpt or "").split())
    shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
    return one_line(f"Line {place.line}: {shown}" if shown else f"Line {place.line}")
