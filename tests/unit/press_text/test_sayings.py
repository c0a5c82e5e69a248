"""What people said, each in words of their own."""

from __future__ import annotations

from publish.readers.press_text.reading import read_facts

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
