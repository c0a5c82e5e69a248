"""Bodies that are called by their kind alone: Chairman of the Center, Museum Director, 小组主席."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import people


def offices(text: str) -> list[tuple[str, str]]:
    """(position, organization) of the one person, office by office."""
    (person,) = read_facts(text).people
    ((tag, held),) = person.positions.items()
    first = person.organizations[tag].text if tag in person.organizations else ""
    further = person.further.get(tag, {})
    count = max(len(held), *(rank + 1 for rank in further)) if further else len(held)
    return [
        (held[min(rank, len(held) - 1)].text, further[rank].text if rank in further else first) for rank in range(count)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Delta Commission (DC) and the Norland Arbitration Center signed a memorandum.\n"
            "Li Ming, Chairman of the Center, spoke.",
            [("Chairman", "Norland Arbitration Center")],
        ),
        (
            "The guests visited the Harbour Institute of Peace. Institute Director Li Ming received them.",
            [("Director", "Harbour Institute of Peace")],
        ),
        (
            "Delta University visited the Harbour Institute of Peace. Li Ming, former President of Norland University "
            "and now Director of the Institute, spoke.",
            [("former President", "Norland University"), ("Director", "Harbour Institute of Peace")],
        ),
        (
            "Delta Hospital and Harbour Hospital met. Li Ming, President of the Hospital, spoke.",
            [("President", "Hospital")],
        ),
        (
            "Delta University held a forum. University Librarian Li Ming spoke.",
            [("University Librarian", "Delta University")],
        ),
        ("New Dawn Group held a forum. Group Chairman Li Ming spoke.", [("Group Chairman", "")]),
        (
            "The Harbour Foundation gave the prizes. Li Ming, vice chair of the foundation, spoke.",
            [("vice chair", "Harbour Foundation")],
        ),
        ("英国议会跨党派中国小组访华。该小组成员李明致辞。", [("成员", "英国议会跨党派中国小组")]),
        ("東海大學與海濱基金會簽署協議。基金會主席李明致辭。", [("主席", "海濱基金會")]),
        ("东海仲裁委员会与港务局签约。仲裁委副主任李明签字。", [("副主任", "东海仲裁委员会")]),
        ("海滨法院与东海法院签约。法院院长李明签字。", [("院长", "")]),
    ],
)
def test_a_kind_alone_stands_for_the_body_named_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "海滨出版社举行发布会，出版社社长李明、总编辑王力出席。",
            [("李明", ["社长"], "海滨出版社"), ("王力", ["总编辑"], "海滨出版社")],
        ),
        (
            "德国联邦议院德中议员小组代表团访华。议员小组主席李明、小组副主席王力会见记者。",
            [("李明", ["主席"], "德国联邦议院德中议员小组"), ("王力", ["副主席"], "德国联邦议院德中议员小组")],
        ),
        (
            "东海大学海滨研究院举行揭牌仪式。研究院院长李明、大学副校长王力揭牌。",
            [("李明", ["院长"], "东海大学海滨研究院"), ("王力", ["副校长"], "东海大学")],
        ),
        (
            "Members of the Norland Friendship Group visited. Group Vice-Chair Eva Holm spoke.",
            [("Eva Holm", ["Vice-Chair"], "Norland Friendship Group")],
        ),
    ],
)
def test_neighbours_and_members(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert people(text) == expected
