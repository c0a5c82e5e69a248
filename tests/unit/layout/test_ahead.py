"""Texts that another process sets ahead: a book is the same, whoever set them."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from publish.helper import Helper
from publish.renderers.pdf.layout import ahead
from publish.renderers.pdf.layout.paragraphs import Look, Paragraph, Typesetter, Words
from publish.renderers.pdf.layout.set_lines import SetLine
from publish.renderers.pdf.typesetting import FontSet, MissingGlyph

BODY = Look(10.0, 15.0, alignment="justify")
BOLD = Look(10.0, 15.0, weight=700)
CHINESE = "本场会议围绕集成电路展开，重点讨论2026年的技术路线——“标准”与风险分担机制（第3版），约47%的单位参加。"
ENGLISH = "This session looks at the affine “offices” of 12 organizations – and at recommendations, at 9:30–10:45."
OTHER = "Efficient workflows: a difficult, official affair."


def text(number: int) -> list[Paragraph]:
    """Two paragraphs, no text like another."""
    mixed = [Words(f"{number}. ", "en", BOLD), Words(ENGLISH, "en", BODY)]
    return [([Words(f"{number}{CHINESE}", "zh", BODY)], 150.0, BODY), (mixed, 150.0, BODY)]


def lines_of(typesetter: Typesetter, texts: Sequence[Sequence[Paragraph]]) -> list[tuple[SetLine, ...]]:
    """The lines of all paragraphs, other words set between the texts."""
    found = []
    for each in texts:
        found += [typesetter.lines(*paragraph) for paragraph in each]
        found.append(typesetter.lines([Words(OTHER, "en", BOLD)], 90.0 + len(found), BOLD))
    return found


def shown(lines: tuple[SetLine, ...]) -> list[Any]:
    """Everything of the lines that can be compared."""
    return [
        (line.x, line.width, line.ascent, line.descent, line.end, line.text,
         [(run.font.key, run.size, run.x, run.width, run.rise, run.operand, run.actual_text, run.span, run.placed)
          for run in line.runs])
        for line in lines
    ]  # fmt: skip


def learned(typesetter: Typesetter) -> dict[str, dict[int, str]]:
    return {font.key: font.to_unicode for font in typesetter.fonts.in_use}


@pytest.fixture
def set_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is set in this process, as it is."""
    found: list[str] = []
    original: Callable[..., Any] = Typesetter._set

    def noted(typesetter: Typesetter, words: Sequence[Words], *more: Any) -> tuple[SetLine, ...]:
        found.append(words[-1].text)
        lines: tuple[SetLine, ...] = original(typesetter, words, *more)
        return lines

    monkeypatch.setattr(Typesetter, "_set", noted)
    return found


@pytest.mark.parametrize("cores", [1, 2])
def test_a_book_is_the_same_whoever_set_its_texts(
    cores: int, set_here: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    texts = [text(n) for n in range(12)]
    alone = Typesetter(FontSet())
    expected = lines_of(alone, texts)
    set_here.clear()
    helped = Typesetter(FontSet())
    with Helper() as helper:
        helped.set_ahead(iter(texts), helper.hand_over)
        found = lines_of(helped, texts)
    assert list(map(shown, found)) == list(map(shown, expected))
    assert learned(helped) == learned(alone)
    assert set(set_here) == {OTHER}


def test_where_fonts_learned_something_else_meanwhile_texts_are_set_here(set_here: list[str]) -> None:
    texts = [text(n) for n in range(3)]
    typesetters = [Typesetter(FontSet()), Typesetter(FontSet())]
    with Helper() as helper:
        typesetters[1].set_ahead(texts, helper.hand_over)
        for each in typesetters:
            font = each.fonts.font("cjk-sc")
            font.to_unicode[font.shape("集", "Hani", "zh").gids[0]] = "something else"
        alone, helped = (lines_of(each, texts) for each in typesetters)
    assert list(map(shown, helped)) == list(map(shown, alone))
    assert learned(typesetters[0]) == learned(typesetters[1])
    assert set_here.count(f"0{CHINESE}") == 2


@pytest.mark.parametrize(("words", "language"), [("مرحبا بالعالم", "ar"), ("\U000e0fff", "en")])
def test_what_only_the_book_itself_can_set_is_left_to_it(words: str, language: str) -> None:
    look = Look(10.0, 15.0)
    texts: list[list[Paragraph]] = [[([Words(words, language, look)], 150.0, look)], text(1)]
    copies = [[copy for _, copy in [Typesetter(FontSet())._copy(*each) for each in paragraphs]] for paragraphs in texts]
    ahead._begin(FontSet().catalogue, "zh-Hans")
    assert ahead._set(copies[0]) is None
    if language == "ar":
        return
    typesetter = Typesetter(FontSet())
    with Helper() as helper, pytest.raises(MissingGlyph):
        typesetter.set_ahead(texts, helper.hand_over)
        lines_of(typesetter, texts)


def test_texts_that_nobody_asks_for_do_no_harm() -> None:
    texts = [text(n) for n in range(4)]
    typesetter, alone = Typesetter(FontSet()), Typesetter(FontSet())
    with Helper() as helper:
        typesetter.set_ahead(texts, helper.hand_over)
        found = lines_of(typesetter, [*texts[2:], texts[0]])
    assert list(map(shown, found)) == list(map(shown, lines_of(alone, [*texts[2:], texts[0]])))
