"""Bodies in quotation marks before an office: 「某某交流協會」副會長, “丝路书香”基金会秘书长."""

from __future__ import annotations

import re
from collections.abc import Collection

from publish.readers.press_text.facts import Run
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.items_chinese import several_positions
from publish.readers.press_text.offices.office import Office
from publish.readers.press_text.offices.titles_chinese import ends_in_title
from publish.readers.press_text.phrases.bodies_chinese import is_named_body, place_pattern
from publish.readers.press_text.text.folding import fold_han

_CHURCH = re.compile("[^，、；：。“”]{0,10}(?:天主教|基督教)$")


def of_quoted(
    run: Run, folded: str, floor: int, mark: int, end: int, known: Collection[str]
) -> tuple[Office, int] | None:
    """The office between the mark that closes a quotation and the name, in the body quoted, and where it begins."""
    if mark <= floor or folded[mark - 1] != "”" or (opened := folded.rfind("“", floor, mark)) < 0:
        return None
    quoted, held = folded[opened + 1 : mark - 1], folded[mark:end].rstrip("： ")
    church = _CHURCH.search(folded, floor, opened) if quoted == "两会" and ends_in_title(held) else None
    if church:  # 某省基督教“两会”|副主席
        positions = tuple(
            (piece, mark + shift) for piece, shift in several_positions(run.text[mark : mark + len(held)])
        )
        return Office(positions, (run.text[church.start() : mark], church.start())), church.start()
    if is_named_body(quoted) and (not held or (ends_in_title(held) and len(held) <= 12 and "、" not in held)):
        body, _, position, offset = split_office(held, known, True) if held else ("", 0, "", 0)
        if body:
            return None
        skip = len(position) - len(position.lstrip("的"))
        begin = mark + offset + skip
        text = run.text[begin : begin + len(position) - skip]
        positions = tuple((piece, begin + shift) for piece, shift in several_positions(text)) if text else ()
        return Office(positions, (run.text[opened + 1 : mark - 1], opened + 1)), opened
    brand = len(quoted) <= 6 and fold_han(quoted).isalnum()
    if not held or not brand or not ends_in_title(held) or "、" in held or held[0] in "的和与及等":
        return None
    if place_pattern().match(held) and not held.startswith(("国际", "世界", "全球")):
        return None  # “……。”某省某厅厅长
    whole = "某某" + run.text[mark : mark + len(held)]
    body, _, position, offset = split_office(whole, known, False)
    if not body.startswith("某某") or len(body) < 4 or not is_named_body(fold_han(body)):
        return None
    before = next((n for n in range(7, 1, -1) if place_pattern().fullmatch(folded[max(floor, opened - n) : opened])), 0)
    start = max(floor, opened - before)
    begin = mark + offset - 2
    positions = tuple((piece, begin + shift) for piece, shift in several_positions(position))
    return Office(positions, (run.text[start : mark + len(body) - 2], start)), start
