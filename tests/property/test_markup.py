"""Light markup: nothing is lost, whatever people type, and what is composed reads back."""

from hypothesis import given
from hypothesis import strategies as st

from publish.model import markup
from publish.model.markup import Inline

TEXTS = st.text(st.sampled_from("ab 1中文，*[]()\\:/.") | st.characters(exclude_categories=("Cs", "Cc")), max_size=40)
WORDS = st.text(st.sampled_from("ab中文*[]\\,"), min_size=1, max_size=8).filter(lambda text: text == text.strip())
LINKS = st.sampled_from([None, None, None, "https://example.org/a_(b)?c=1", "mailto:a@example.org"])


@given(TEXTS)
def test_escaped_text_reads_as_itself(text: str) -> None:
    assert markup.plain(markup.escape(text)) == text


@given(TEXTS)
def test_parse_never_fails_and_composing_is_stable(text: str) -> None:
    pieces = markup.parse(text)
    assert markup.parse(markup.compose(pieces)) == pieces or markup.plain(markup.compose(pieces)) == markup.plain(text)


@given(st.lists(st.builds(Inline, WORDS, st.booleans(), st.booleans(), LINKS), max_size=5))
def test_composing_keeps_every_character(pieces: list[Inline]) -> None:
    assert markup.plain(markup.compose(pieces)) == "".join(piece.text for piece in pieces)


def test_looks_are_told_from_lookalikes() -> None:
    assert markup.parse("5*3*2") == (Inline("5*3*2"),)
    assert markup.parse("见[1]与 *") == (Inline("见[1]与 *"),)
    assert markup.parse("这是**重点**内容") == (Inline("这是"), Inline("重点", bold=True), Inline("内容"))
    assert markup.parse("[A](https://a.org)") == (Inline("A", link="https://a.org"),)
