"""Soft hyphens, spaces without width, spaces that do not break, and unusual ends of lines."""

import pytest

from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.documents import document_of

TEXT = (
    "茶节在海城举行\nTea Festival Held in Haicheng\n\n2026年4月12日，海城茶叶协会在海城举办茶节。"
    "海城茶叶协会会长周明远出席。\n"
    "On April 12, 2026, the Haicheng Tea Association held the Tea Festival in Haicheng. "
    "Mr. Zhou Mingyuan, President of the Haicheng Tea Association, attended.\n"
)


def names(text: str) -> list[dict[str, str]]:
    facts = read_facts(text)
    found = [{tag: r.text for tag, r in person.names.items()} for person in facts.people]
    return found + [{tag: rs[0].text for tag, rs in body.names.items()} for body in facts.organizations]


@pytest.mark.parametrize(
    ("words", "hidden"),
    [
        ("周明远", "周\u200b明\u200b远"),
        ("周明远", "周\u2060明远"),
        ("周明远", "\ufeff周明远"),
        ("Zhou Mingyuan", "Zhou Ming\u00adyuan"),
        ("Zhou Mingyuan", "Zhou\u00a0Mingyuan"),
        ("Mr. Zhou", "Mr.\u00a0Zhou"),
        ("Tea Association", "Tea Asso\u00adciation"),
        ("Tea Association", "Tea\u202fAssociation"),
        ("Tea Association,", "Tea Associa\u00adtion,"),
        ("茶叶协会", "茶叶\u200b协会"),
    ],
)
def test_names_are_read_as_they_are_seen(words: str, hidden: str) -> None:
    assert names(TEXT.replace(words, hidden)) == names(TEXT)


def test_paragraphs_keep_their_characters() -> None:
    text = TEXT.replace("Association", "Asso\u00adciation").replace("周明远", "周\u200b明远")
    runs = [run.text for pair in read_facts(text).pairs for run in pair.runs.values()]
    assert sorted(runs) == sorted(line for line in text.split("\n")[3:] if line)


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\r", "\r\n"])
def test_ends_of_lines(end: str) -> None:
    document = document_of(TEXT.replace("\n", end).encode(), "a.txt")
    assert names(document.text) == names(TEXT)
