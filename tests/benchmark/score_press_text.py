"""Scores the reading of press texts: precision, recall and F1 a field over a folder of annotated cases.

    python tests/benchmark/score_press_text.py FOLDER [FOLDER …] [-v]

A case is `NAME.txt` beside `NAME.json`; the fields are explained in tests/golden/press_text/README.md.
Values count as equal when they differ only in punctuation width, case, simplified or traditional
characters, and white space; organizations also when the text itself makes one the short form of the other.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Container, Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from publish.readers.press_text.facts import Facts, PersonFact  # noqa: E402
from publish.readers.press_text.organizations.aliases import find_aliases  # noqa: E402
from publish.readers.press_text.organizations.same_names import same_organization  # noqa: E402
from publish.readers.press_text.reading import read_facts  # noqa: E402
from publish.readers.press_text.text.folding import comparable  # noqa: E402
from tests.benchmark.parts_said import SAME_PART, parts_used, same_part  # noqa: E402
from tests.benchmark.tally import Tally  # noqa: E402


def _script(tag: str) -> str:
    """The key an annotation uses for a language: zh, en, ja, fr."""
    return tag.split("-")[0]


def _texts(readings: Mapping[str, Any]) -> dict[str, str]:
    return {_script(tag): reading.text for tag, reading in readings.items()}


def _listed(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def score_case(case: str, expected: Mapping[str, Any], facts: Facts, tally: Tally, used: Container[str] = ()) -> None:
    """Adds one case to the tally; `used` are the words for parts in all annotations of its folder."""
    tags = sorted({_script(tag) for tag in expected["languages"]})
    aliases = find_aliases(facts.blocks)
    spoken = [
        names
        for o in facts.organizations
        for tag, rs in o.names.items()
        for names in [[r.text for r in rs]]
        if len(rs) > 1
    ]
    aliases += [(a, b) for names in spoken for a in names for b in names if a != b]
    aliases = [(comparable(full), comparable(short)) for full, short in aliases]

    def same_body(a: str, b: str) -> bool:
        return same_organization(a, b, aliases)

    title = expected.get("title") or {}
    found_titles = _texts(facts.titles)
    tally.compare(case, "titles", [title.get(t) for t in tags], [found_titles.get(t, "") for t in tags])
    _score_date(case, expected.get("date") or {}, facts, tally)
    place = expected.get("place") or {}
    places = _texts(facts.places)
    if place:
        tally.compare(case, "places", [place.get(t) for t in tags], [places.get(t, "") for t in tags], same_body)
    hosts = expected.get("hosts") or []
    found_hosts = [_texts(h.names) for h in facts.hosts]
    for tag in tags:
        tally.compare(case, "hosts", [h.get(tag) for h in hosts], [h.get(tag, "") for h in found_hosts], same_body)
    tally.compare(case, "host roles", [h["role"] for h in hosts], [h.role for h in facts.hosts])
    _score_people(case, expected.get("people") or [], facts.people, tags, tally, same_body, used)
    _score_agreements(case, expected.get("agreements") or [], facts, tags, tally, same_body)
    attendance = expected.get("attendance")
    number = (
        [
            re.search(
                r"\d+",
                str(attendance.get("number", attendance) if isinstance(attendance, dict) else attendance).replace(
                    ",", ""
                ),
            )
        ]
        if attendance
        else []
    )
    tally.compare(
        case, "attendance", [m[0] for m in number if m], [str(facts.attendance.number)] if facts.attendance else []
    )
    _score_pairs(case, expected, facts, tally)
    captions = expected.get("captions") or []
    found_captions = [_texts(c.texts) for c in facts.captions]
    for tag in tags:
        tally.compare(case, "captions", [c.get(tag) for c in captions], [c.get(tag, "") for c in found_captions])


def _score_date(case: str, date: Mapping[str, Any], facts: Facts, tally: Tally) -> None:
    iso = date.get("iso")
    found = ""
    if facts.date:
        found = facts.date.iso or f"XXXX-{facts.date.month:02d}-{facts.date.day:02d}"
    tally.compare(case, "dates", [iso] if iso else [], [found])


def _score_pairs(case: str, expected: Mapping[str, Any], facts: Facts, tally: Tally) -> None:
    bodies = {block.number for block in facts.blocks if block.kind == "body"}
    pairs = [p for p in facts.pairs if len(p.runs) > 1]
    if "pairs" in expected:  # own cases give the lines
        wanted = [" ".join(map(str, pair)) for pair in expected["pairs"]]
        tally.compare(
            case,
            "pairs",
            wanted,
            [" ".join(map(str, sorted(facts.order[r.line - 1] for r in p.runs.values()))) for p in pairs],
        )
    elif "paragraph_pairs" in expected:
        want = int(expected["paragraph_pairs"])
        made = sum(1 for p in pairs if any(r.line in bodies for r in p.runs.values()))
        tally.right["pairs"] += min(want, made)
        tally.wrong["pairs"] += max(0, made - want)
        tally.missed["pairs"] += max(0, want - made)


def _score_people(
    case: str,
    expected: list[Any],
    people: Iterable[PersonFact],
    tags: list[str],
    tally: Tally,
    same_body: Any,
    used: Container[str],
) -> None:
    free = list(people)
    for person in expected:
        match = next((p for p in free if _is_same(person, p, tags)), None)
        names = _texts(match.names) if match else {}
        if match:
            free.remove(match)
        for tag in tags:
            tally.compare(case, "names", [person.get(f"name_{tag}")], [names.get(tag, "")])
        positions = {_script(t): [r.text for r in rs] for t, rs in match.positions.items()} if match else {}
        bodies = _texts(match.organizations) if match else {}
        for tag in tags:
            held = _listed(person.get(f"position_{tag}"))
            further = [body for body in _listed(person.get(f"org_{tag}"))[1:] if body != "None"]
            given = [p if p in held else _without_body(p, further) for p in positions.get(tag, [])]
            _score_positions(case, held, given, tally)
            if not str(person.get("note", "")).startswith("org cut"):
                tally.compare(
                    case, "organizations", _listed(person.get(f"org_{tag}"))[:1], [bodies.get(tag, "")], same_body
                )
            elsewhere = (
                [r.text for t, of in match.further.items() if _script(t) == tag for r in of.values()] if match else []
            )
            tally.compare(case, "further organizations", further, elsewhere, same_body)
        if "part" in person:
            done = [p.kind for p in match.parts] if match else []
            wanted = [SAME_PART.get(p, p) for p in person["part"]]
            tally.compare(case, "parts", wanted, done, lambda a, b: same_part(a, b, used))
    for extra in free:
        for tag, name in _texts(extra.names).items():
            tally.wrong["names"] += 1
            tally.lines.append(f"{case}: names: invented {name!r} ({tag})")
        for rs in extra.positions.values():
            tally.wrong["positions"] += len(rs)
        tally.wrong["organizations"] += len(extra.organizations)


def _without_body(position: str, bodies: Iterable[str]) -> str:
    """A second position without the second organization, which the annotation lists by itself."""
    for body in bodies:
        bare = re.sub(rf"\s+(?:of|at)\s+(?:the\s+)?{re.escape(body)}$", "", position.removeprefix(body))
        if bare and bare != position:
            return bare
    return position


def _score_positions(case: str, expected: list[str], found: list[str], tally: Tally) -> None:
    for joint in (", ", " and ", "、", "兼"):
        if len(expected) != len(found) and comparable(joint.join(expected)) == comparable(joint.join(found)):
            tally.right["positions"] += len(expected)
            return
    tally.compare(case, "positions", expected, found)


def _is_same(person: Mapping[str, Any], fact: PersonFact, tags: list[str]) -> bool:
    names = _texts(fact.names)
    return any(
        person.get(f"name_{tag}") and comparable(person[f"name_{tag}"]) == comparable(names.get(tag, ""))
        for tag in tags
    )


_SAME_KIND = {"release": "launch", "publication": "launch", "founding": "establishment", "unveiling": "establishment"}


def _score_agreements(
    case: str, expected: list[Any], facts: Facts, tags: list[str], tally: Tally, same_body: Any
) -> None:
    found = [(_texts(a.titles), a) for a in facts.agreements]
    for tag in tags:
        tally.compare(case, "agreements", [a.get(tag) for a in expected], [t.get(tag, "") for t, _ in found])
    kinds = [_SAME_KIND.get(a["kind"], a["kind"]) for a in expected]
    tally.compare(case, "agreement kinds", kinds, [a.kind for _, a in found])
    wanted = [_names_of(party) for a in expected for party in a.get("parties") or []]
    given = [[r.text for r in party.values()] for _, a in found for party in a.parties]
    flat = ["|".join(texts) for texts in given]

    def same_party(a: str, b: str) -> bool:
        return any(same_body(name, text) for name in a.split("|") for text in b.split("|"))

    tally.compare(case, "parties", wanted, flat, same_party)


def _names_of(party: Any) -> str:
    """A party as annotated: one name, or one in each language."""
    return "|".join(str(name) for name in party.values() if name) if isinstance(party, dict) else str(party)


def score_folders(folders: Iterable[Path]) -> Tally:
    """The tally of every case in the folders."""
    tally = Tally()
    for folder in folders:
        answers = {answer: json.loads(answer.read_text(encoding="utf-8")) for answer in sorted(folder.glob("*.json"))}
        used = parts_used(answers.values())
        for answer, expected in answers.items():
            text = answer.with_suffix(".txt").read_text(encoding="utf-8")
            score_case(answer.stem, expected, read_facts(text), tally, used)
    return tally


def main(arguments: list[str]) -> int:
    """Prints the table; `-v` prints every value that is wrong or missed."""
    folders = [Path(a) for a in arguments if not a.startswith("-")] or [Path("tests/golden/press_text")]
    started = time.process_time()
    tally = score_folders(folders)
    seconds = time.process_time() - started
    if "-v" in arguments:
        print("\n".join(tally.lines), end="\n\n")
    print(f"{'field':<18}{'precision':>10}{'recall':>8}{'F1':>7}{'values':>8}")
    for name, precision, recall, f1, count in tally.rows():
        print(f"{name:<18}{precision:>10.3f}{recall:>8.3f}{f1:>7.3f}{count:>8}")
    size = sum(text.stat().st_size for folder in folders for text in folder.glob("*.txt"))
    print(f"{size / 1000:.0f} kB read in {seconds:.2f} s of processor time, word lists loaded")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
