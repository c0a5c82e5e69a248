"""What people said, each in words of their own."""

from __future__ import annotations

from publish.readers.press_text.files import read_documents
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.documents import Document

TEXT = (
    "河口论坛开幕\n\n5月3日，河口论坛在河口举行。\n\n"
    "河口商会主席王立表示，商会将继续支持港口建设。他还说，明年将再办论坛。北岸协会秘书长陈红指出，北岸愿意参加。\n"
)


def test_a_saying_ends_where_somebody_else_speaks_and_stands_once() -> None:
    said = {
        person.names["zh"].text: [saying.reading.text for saying in person.sayings]
        for person in read_facts(TEXT).people
    }
    assert said == {
        "王立": ["王立表示，商会将继续支持港口建设。他还说，明年将再办论坛。"],
        "陈红": ["陈红指出，北岸愿意参加。"],
    }


def _summaries(text: str) -> dict[str, list[str]]:
    event = read_documents([Document("release.txt", text)], "release").event
    assert event is not None
    spoken = [speaker for session in event.sessions for speaker in session.speakers if speaker.summary]
    return {speaker.person: [said for _, said in speaker.summary.items()] for speaker in spoken}


def test_what_is_quoted_is_quoted_to_its_end() -> None:
    text = (
        "河口论坛开幕\n\n2026年5月3日，河口论坛在河口举行。河口商会主席王立致辞。\n\n"
        "王立指出：“商会支持港口；港口支持商会。”北岸协会秘书长陈红出席。\n"
    )
    assert _summaries(text) == {"wang-li": ["王立指出：“商会支持港口；港口支持商会。”"]}


def test_an_english_quotation_of_two_sentences_is_whole() -> None:
    text = (
        "Estuary Forum Opens\n\nOn 3 May 2026 the Estuary Forum was held in Hekou. Ms. Ann Lee, President of the "
        "Estuary Chamber, delivered opening remarks.\n\n“The chamber supports the port. The port supports us,” Lee "
        "said. Guests then left.\n"
    )
    assert _summaries(text) == {"ann-lee": ["“The chamber supports the port. The port supports us,” Lee said."]}


def test_a_caption_is_nothing_that_somebody_said() -> None:
    text = (
        "河口论坛开幕\n\n2026年5月3日，河口论坛在河口举行。河口商会主席王立、北岸协会秘书长陈红致辞。\n\n图：王立致辞\n\n"
        "王立指出，商会将继续支持港口建设；港口也将扩建。\n\n陈红指出，北岸愿意参加。北岸的任务有：\n- 修路\n- 修桥\n"
    )
    assert _summaries(text) == {
        "wang-li": ["王立指出，商会将继续支持港口建设。"],
        "chen-hong": ["陈红指出，北岸愿意参加。"],
    }
