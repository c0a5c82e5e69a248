"""Who is there though no verb of theirs says so: who is met or dined, who stands behind `At the ceremony were`."""

import pytest

from publish.readers.press_text.reading import read_facts


def _parts(text: str) -> dict[str, list[str]]:
    return {
        next(iter(person.names.values())).text: [part.kind for part in person.parts]
        for person in read_facts(text).people
    }


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("随田先生到访的有北岭驻南湾领事李明先生和高级分析员王敏女士。", {"李明": "attendee", "王敏": "attendee"}),
        (
            "访问期间，田文毅先生亦与副校长李明教授、研究中心主任王敏教授会面。",
            {"田文毅": "attendee", "李明": "attendee", "王敏": "attendee"},
        ),
        (
            "大使刘明宴请友好小组主席查普曼、副主席鲍德里、秘书长科特勋爵等16人。",
            {"查普曼": "attendee", "鲍德里": "attendee"},
        ),
        (
            "外交部司长李明、中国驻北湾总领事吴骏、驻南湾总领事刘全，三国驻北湾总领事以及中资机构代表出席。",
            {"李明": "attendee", "吴骏": "attendee", "刘全": "attendee"},
        ),
        ("市长李明、商会会长王敏等共襄盛举。", {"李明": "attendee", "王敏": "attendee"}),
        (
            "安市市长李明、总领事田敏出席签署仪式，台市市长一行则在线上参加。李明说，两市相似之处甚多。",
            {"李明": "remarks", "田敏": "attendee"},
        ),
        (
            "Over 400 guests came, among them Tess Jowell, Minister for the Games, and Lionel Barber, Editor of the "
            "Lund Times, as well as diplomats.",
            {"Tess Jowell": "attendee", "Lionel Barber": "attendee"},
        ),
        (
            "At the ceremony were Mayor Ann Lee and Bob Ray, president of the chamber.",
            {"Ann Lee": "attendee", "Bob Ray": "attendee"},
        ),
        (
            "From the management came Professor Alex Wai, President; Dr. Albert Chau, Vice-President, too.",
            {"Alex Wai": "attendee", "Albert Chau": "attendee"},
        ),
        (
            "Witnessed by President Silva, Minister of Education Nuno Crato, and Secretary Cheong U, UM signed it.",
            {"Nuno Crato": "witness", "Cheong U": "witness"},
        ),
        (
            "The reception brought together Mayor Ann Lee and Bob Ray, president of the chamber.",
            {"Ann Lee": "attendee", "Bob Ray": "attendee"},
        ),
        ("Minister Ann Lee gave the keynote address and declared the Institute established.", {"Ann Lee": "keynote"}),
    ],
)
def test_they_were_there(text: str, parts: dict[str, str]) -> None:
    found = _parts(text)
    assert {name: found.get(name) for name in parts} == {name: [kind] for name, kind in parts.items()}
