"""The slots of the phrasebook: persons, bodies, offices, places and days, drawn from the lists of fillings."""

from __future__ import annotations

import calendar
import itertools
import random
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "phrasebook"
_KINDS = ("body", "uni", "com", "assoc", "gov", "inst", "hospital", "firm", "museum", "tribunal")
_DIGITS = "〇一二三四五六七八九"


@dataclass(slots=True)
class Slots:
    """Fillings for the slots of one pattern, each drawn once."""

    languages: tuple[str, ...]
    draw: random.Random
    used: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def settle(self, texts: str) -> None:
        """Draws the persons and bodies whose kind the pattern says, wherever in it that stands."""
        for slot in re.findall(r"\{([^{}]+)\}", texts):
            name, number, _ = _parted(slot)
            if name in ("native", "foreign") or (name in _KINDS and name != "body"):
                self._thing(name, number)

    def value(self, slot: str, language: str) -> str:
        """What stands in the slot in that language."""
        name, number, variant = _parted(slot)
        if name in _DATE_SLOTS:
            year, month, day = self._thing("date", "")["day"]
            return {"iso": f"{year}-{month:02d}-{day:02d}", "noyear": f"XXXX-{month:02d}-{day:02d}"}.get(name) or str(
                _date_forms(year, month, day)[name]
            )
        if name in ("office", "abbr", "unit", "head"):
            return self._of_body(name, number, variant, language)
        if name in ("sur", "Mr", "先生"):
            return self._of_person(name, number, language)
        if name == "venue":
            return str(self._thing("city", number)["venue"][language == "en"])
        return str(self._thing(name, number)[language])

    def article(self, slot: str, first: bool) -> str:
        """What stands before the body in an English sentence, and opens it with a capital."""
        name, number, _ = _parted(slot)
        needed = name in _KINDS and self._thing(name, number).get("article", False)
        return ("The " if first else "the ") if needed else ""

    def _thing(self, name: str, number: str) -> Mapping[str, Any]:
        kind = "person" if name in ("native", "foreign") else "body" if name in _KINDS else name
        key = f"{kind}{number}"
        if key not in self.used:
            self.used[key] = self.draw.choice([f for f in _fillings()[kind] if self._fits(f, name)])
        return self.used[key]

    def _fits(self, filling: Mapping[str, Any], name: str) -> bool:
        if name in _KINDS and name != "body" and filling["kind"] != name:
            return False
        if name in ("native", "foreign") and filling.get("foreign", False) != (name == "foreign"):
            return False
        return filling not in self.used.values() and all(tag in filling or name == "date" for tag in self.languages)

    def _of_person(self, name: str, number: str, language: str) -> str:
        person = self._thing("person", number)
        if name != "sur":
            forms = {"Mr": ("Mr.", "Ms."), "先生": ("先生", "女士")}[name]
            return forms[person["sex"] == "f"]
        if language == "en":
            words = person["en"].split()
            return str(words[-1] if person.get("foreign") else words[0])
        full = person[language]
        return str(full.split("·")[-1] if "·" in full else full[:2] if full.startswith("欧阳") else full[0])

    def _of_body(self, name: str, number: str, variant: str, language: str) -> str:
        body = self._thing("body", number)
        english = language == "en"
        if name == "abbr":
            return str(body["short"]["en"] if english else body["short"].get(language, body[language]))
        key = f"body{number}:" + ("office" if name == "office" else "unit")
        data = "offices" if name == "office" else "units"
        rows = body.get(f"{data}_hant") if "hant" in self.languages else None
        rows = rows or body[data]
        if key not in self.used:
            self.used[key] = {"row": self.draw.randrange(len(rows))}
        row = rows[(self.used[key]["row"] + (variant == "b")) % len(rows)]
        return str(row[{"office": 0, "unit": 0, "head": 2}[name] + english])


def _parted(slot: str) -> tuple[str, str, str]:
    found = re.fullmatch(r"(\D+?)(\d?)(b?)", slot)
    assert found, slot
    return found[1], found[2], found[3]


def _date_forms(year: int, month: int, day: int) -> dict[str, object]:
    ending = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    weekday = date(year, month, day).weekday()
    return {
        "y": year,
        "m": month,
        "d": day,
        "mm": f"{month:02d}",
        "dd": f"{day:02d}",
        "month": calendar.month_name[month],
        "mon": calendar.month_abbr[month],
        "nth": f"{day}{ending}",
        "weekday": calendar.day_name[weekday],
        "星期": "一二三四五六日"[weekday],
        "年": "".join(_DIGITS[int(c)] for c in str(year)),
        "月": _in_han(month),
        "日": _in_han(day),
    }


def _in_han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十") + (_DIGITS[ones] if ones else "")


_DATE_SLOTS = {*_date_forms(2024, 1, 1), "iso", "noyear"}


@cache
def _fillings() -> Mapping[str, list[dict[str, Any]]]:
    data = tomllib.loads((FOLDER / "fillings.toml").read_text(encoding="utf-8"))
    days = itertools.product((2019, 2023, 2024), (4, 5, 9, 11), (3, 12, 21, 28))
    return {**data, "date": [{"day": day} for day in days]}
