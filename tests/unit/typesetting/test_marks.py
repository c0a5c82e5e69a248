"""Marks as each language sets them, where they were typed as keyboards offer them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.renderers.pdf.layout.paragraphs import Look, Typesetter, Words
from publish.renderers.pdf.typesetting import FontSet, SpacingRules
from publish.renderers.pdf.typesetting.marks import marks_of, with_marks

NARROW, WIDE = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("fr", "Vraiment? Oui!", "Vraiment_? Oui_!"),
        ("fr", "Sujet : le vote ; suite", "Sujet_: le vote_; suite"),
        ("fr", "«Oui» et « non »", "«_Oui_» et «_non_»"),
        ("fr", 'dit "Oui"; quoi ?!', "dit «_Oui_»_; quoi_?!"),
        ("fr", "à 10:30, https://a.org/x?y=1 (a:b)", "à 10:30, https://a.org/x?y=1 (a:b)"),
        ("fr-CH", "Vraiment?", "Vraiment_?"),
        ("fr-CA", "Vraiment? «Oui»: bien", "Vraiment? «~Oui~»~: bien"),
        ("fr", "déjà~: posé", "déjà_: posé"),
        ("fr", "l'eau d'Artois", "l’eau d’Artois"),
        ("de", 'die "Grüne Technik"', "die „Grüne Technik“"),
        ("de-CH", 'die "Grüne Technik"', "die «Grüne Technik»"),
        ("de-AT", 'die "Grüne Technik"', "die „Grüne Technik“"),
        ("es", 'las "tecnologías verdes".', "las «tecnologías verdes»."),
        ("ru", '("Зелёные технологии")', "(«Зелёные технологии»)"),
        ("en-GB", 'It\'s "done", he said', "It’s “done”, he said"),
        ("zh-Hans", '他说"知识产权"很重要', "他说“知识产权”很重要"),
        ("zh-Hant-HK", '題為"智慧港口"', "題為「智慧港口」"),
        ("en", 'a 5" disk', 'a 5" disk'),
        ("en", 'a 5" disk and a 3" disk', 'a 5" disk and a 3" disk'),
        ("en", 'one " alone', 'one " alone'),
        ("sw", '"mbili"', '"mbili"'),
        ("ar", 'دعم "المخترعين الشباب"', "دعم «المخترعين الشباب»"),
        ("th", 'เรื่อง "ลิขสิทธิ์"', "เรื่อง “ลิขสิทธิ์”"),
        ("he", "צה\"ל ודו\"ח מס' 5, ג'ורג'", "צה״ל ודו״ח מס׳ 5, ג׳ורג׳"),
        ("he", "אמר 'שלום' ו\"ברוך הבא\"", "אמר 'שלום' ו\"ברוך הבא\""),
    ],
)
def test_marks_of_languages(language: str, typed: str, shown: str) -> None:
    read = typed.replace("~", WIDE)
    assert with_marks(read, language).replace(NARROW, "_").replace(WIDE, "~") == shown


TEXTS = st.text("abc é12 ;:!?«»\"'()[]/…。，汉\u202f\u00a0", max_size=40)
LANGUAGES = st.sampled_from(["fr", "fr-CA", "de", "en", "es", "zh", "zh-Hant", "sw"])


@given(TEXTS, LANGUAGES)
def test_marks_set_once_stay(text: str, language: str) -> None:
    shown = with_marks(text, language)
    assert with_marks(shown, language) == shown
    blanks = dict.fromkeys(map(ord, f" {NARROW}{WIDE}"))
    quotes = {ord(mark): '"' for mark in marks_of(language).quotes} | {ord("’"): "'"}
    assert shown.translate(blanks).translate(quotes) == text.translate(blanks).translate(quotes)


def shown_by(typesetter: Typesetter, *texts: str) -> str:
    words = [Words(text, "fr", Look(10, 14)) for text in texts]
    return "".join(line.text for line in typesetter.lines(words, 400, words[0].look))


def test_the_style_switches_the_marks_off() -> None:
    on, off = Typesetter(FontSet()), Typesetter(FontSet(), SpacingRules(normalise_width=False))
    assert shown_by(on, 'Un "mot"!') == f"Un «{NARROW}mot{NARROW}»{NARROW}!"
    assert shown_by(off, 'Un "mot"!') == 'Un "mot"!'


def test_marks_look_over_the_edge_of_bold_words() -> None:
    assert shown_by(Typesetter(FontSet()), "Un ", "mot", " : et ", '"', "lui", '"?') == (
        f"Un mot{NARROW}: et «{NARROW}lui{NARROW}»{NARROW}?"
    )
