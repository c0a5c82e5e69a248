"""Patterns of the phrasebook, filled in and read: what each says, and what of it the reader misses."""

from __future__ import annotations

import random
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from phrase_slots import FOLDER, Slots  # noqa: E402

from publish.readers.press_text.reading import read_facts  # noqa: E402
from tests.benchmark.score_press_text import score_case  # noqa: E402
from tests.benchmark.tally import Tally  # noqa: E402

FILLINGS = 4
_TAGS = {"zh": "zh", "hant": "zh", "en": "en"}
_TITLES = {"zh": "第三届河湾论坛", "hant": "第三屆河灣論壇", "en": "The 3rd River Bend Forum"}
_OPENINGS = {
    "zh": "2021年3月8日，第三届河湾论坛在昆明举行。",
    "hant": "第三屆河灣論壇於2021年3月8日在台北舉行。",
    "en": "The 3rd River Bend Forum was held in Kunming on 8 March 2021.",
}
_FIELDS = {
    "people": ("names", "positions", "organizations", "further organizations", "parts"),
    "hosts": ("hosts", "host roles"),
    "place": ("places",),
    "date": ("dates",),
    "agreements": ("agreements", "agreement kinds", "parties"),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """A pattern with its slots filled: the text of a release and the facts in it, as an annotated case."""

    text: str
    facts: Mapping[str, Any]


@cache
def patterns() -> Mapping[str, Mapping[str, Any]]:
    """All patterns by name."""
    book: dict[str, Mapping[str, Any]] = {}
    for file in sorted(FOLDER.glob("*.toml")):
        if file.name != "fillings.toml":
            for name, pattern in tomllib.loads(file.read_text(encoding="utf-8")).items():
                assert name not in book, f"two patterns are called {name!r}"
                book[name] = pattern
    return book


def filled(name: str) -> Iterator[Filled]:
    """The pattern with several fillings, the same every time."""
    pattern = patterns()[name]
    languages = tuple(tag for tag in _TAGS if tag in pattern)
    for number in range(FILLINGS):
        slots = Slots(languages, random.Random(f"{name} {number}"))
        yield _release(pattern, slots)


def _release(pattern: Mapping[str, Any], slots: Slots) -> Filled:
    languages = slots.languages
    slots.settle(" ".join(str(text) for text in [*(pattern[tag] for tag in languages), *pattern.get("people", [])]))
    says = {tag: _fill(pattern[tag], slots, tag, articles=True) for tag in languages}
    both = languages if len(languages) > 1 else (*languages, "zh" if languages == ("en",) else "en")
    opening = pattern.get("opening", not {"hosts", "place", "date"} & pattern.keys())
    title = {tag: _fill(pattern.get("title", {}).get(tag, _TITLES[tag]), slots, tag) for tag in both}
    lines = [title[tag] for tag in both]
    if opening:
        lines += [_OPENINGS[tag] for tag in both]
    lines += [says[tag] for tag in languages]
    for tag in languages:
        lines += [_fill(line, slots, tag, articles=True) for line in pattern.get("more", {}).get(tag, [])]
    return Filled("\n".join(lines).replace("Ltd..", "Ltd.") + "\n", _facts(pattern, slots))


def _fill(text: str, slots: Slots, language: str, articles: bool = False) -> str:
    def value(slot: re.Match[str]) -> str:
        said = slots.value(slot[1], language)
        before, after = text[: slot.start()], text[slot.end() :]
        if not articles or language != "en" or before[-4:].lower() == "the " or re.match(r" \{(?:office|head)", after):
            return said
        return slots.article(slot[1], first=not before) + said

    return re.sub(r"\{([^{}]+)\}", value, text)


def _facts(pattern: Mapping[str, Any], slots: Slots) -> Mapping[str, Any]:
    languages = slots.languages

    def said(text: str) -> dict[str, str | None]:
        sides = text.split(" // ")
        values = {_TAGS[tag]: _fill(sides[-1 if tag == "en" else 0], slots, tag).strip() for tag in languages}
        return {tag: None if value == "-" else value for tag, value in values.items()}

    def several(text: str) -> dict[str, list[str]]:
        return {tag: value.split(" + ") if value else [] for tag, value in said(text).items()}

    facts: dict[str, Any] = {"languages": ["zh", "en"]}
    if "people" in pattern:
        facts["people"] = []
        for line in pattern["people"]:
            name, office, body, part = (cell.strip() for cell in line.split("|"))
            own, _, latin = name.partition(" = ")
            person: dict[str, Any] = {f"name_{tag}": value for tag, value in said(own).items()}
            if latin:  # a name in Latin letters in a Chinese sentence
                person["name_en"] = latin
            person |= {f"position_{tag}": value for tag, value in several(office).items()}
            person |= {f"org_{tag}": value for tag, value in several(body).items()}
            if part != "?":
                person["part"] = [] if part == "-" else part.split(" + ")
            facts["people"].append(person)
    if "hosts" in pattern:
        facts["hosts"] = [{**said(body.strip()), "role": role.strip()} for role, body in _cells(pattern["hosts"])]
    if "place" in pattern:
        facts["place"] = said(pattern["place"])
    if "date" in pattern:
        facts["date"] = {"iso": _fill(pattern["date"], slots, "en") if pattern["date"] != "-" else None}
    if "agreements" in pattern:
        facts["agreements"] = []
        for kind, title, parties in _cells(pattern["agreements"]):
            each = [] if parties.strip() == "-" else [said(party.strip()) for party in parties.split(" + ")]
            facts["agreements"].append({"kind": kind.strip(), **said(title.strip()), "parties": each})
    return facts


def _cells(lines: list[str]) -> list[list[str]]:
    return [line.split("|") for line in lines]


def misread(example: Filled) -> list[str]:
    """What is missed or wrong in the fields that the pattern speaks of."""
    tally = Tally()
    score_case("", example.facts, read_facts(example.text), tally)
    wanted = {name for key, names in _FIELDS.items() if key in example.facts for name in names}
    lines = [line.removeprefix(": ") for line in tally.lines]
    return [line for line in lines if line.split(":")[0] in wanted]


def main(words: list[str]) -> None:
    """Prints each pattern whose name holds one of the words, with what is misread in its first filling that is."""
    for name in patterns():
        if words and not any(word in name for word in words):
            continue
        results = [(example, misread(example)) for example in filled(name)]
        failed = [result for result in results if result[1]]
        if failed:
            example, missed = failed[0]
            body = example.text.splitlines()
            print(f"[{name}] {len(failed)} of {FILLINGS}")
            print(*body[4 if body[2] in _OPENINGS.values() else 2 :], *(f"    {line}" for line in missed), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
