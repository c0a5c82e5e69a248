"""Who a English sentence names, with which office: forms seen in real releases, in invented ones."""

import pytest

from publish.readers.press_text.reading import read_facts

Person = tuple[str, list[str], str]


def people(text: str) -> list[Person]:
    """(name, positions, organization) of each person, in the order of the text."""
    found = []
    for person in read_facts(text).people:
        tag = next(iter(person.names))
        body = person.organizations.get(tag)
        positions = [p.text for p in person.positions.get(tag, ())]
        found.append((person.names[tag].text, positions, body.text if body else ""))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister of Culture Luo Shuping, Norland Ambassador to the United States Cui Tianming and Consul General"
            " of Norland in New York Zhang Qiming sent letters.",
            [
                ("Luo Shuping", ["Minister of Culture"], ""),
                ("Cui Tianming", ["Norland Ambassador to the United States"], ""),
                ("Zhang Qiming", ["Consul General of Norland in New York"], ""),
            ],
        ),
        ("Guests included Director of NORMET Thomas P. Hale.", [("Thomas P. Hale", ["Director"], "NORMET")]),
        (
            "Dean Li Shengwei, Zhu Hong, Minister for Trade, Yan Jun, Vice Dean, and He Ning, VP of Nordic Steel Group,"
            " attended the meeting.",
            [
                ("Li Shengwei", ["Dean"], ""),
                ("Zhu Hong", ["Minister for Trade"], ""),
                ("Yan Jun", ["Vice Dean"], ""),
                ("He Ning", ["VP"], "Nordic Steel Group"),
            ],
        ),
        (
            "The delegation met Li Xinyi, General Director of Sophia University's Liaison Office.",
            [("Li Xinyi", ["General Director"], "Sophia University's Liaison Office")],
        ),
        (
            "Zhou Xiaoran, counsellor of the Department of European Affairs of the MOFTEC, spoke.",
            [("Zhou Xiaoran", ["counsellor of the Department of European Affairs"], "MOFTEC")],
        ),
        (
            "The Norland Embassy in the United States Minister Liu Guangyi, officials and others came.",
            [("Liu Guangyi", ["Minister"], "Norland Embassy in the United States")],
        ),
        (
            "Jeff Malone, President of Business Norland and representatives of local departments such as Wuhan, spoke.",
            [("Jeff Malone", ["President"], "Business Norland")],
        ),
        (
            "Li Quan, vice-minister of the Ministry of Culture, hailed the museum as a bridge.",
            [("Li Quan", ["vice-minister"], "Ministry of Culture")],
        ),
        (
            "Mike Downs, Director of the Missouri Department of Commerce, attended.",
            [("Mike Downs", ["Director"], "Missouri Department of Commerce")],
        ),
    ],
)
def test_people_of_a_sentence(text: str, expected: list[Person]) -> None:
    assert people(text) == expected
