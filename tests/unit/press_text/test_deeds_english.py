"""What an English sentence says that people did."""

import pytest

from publish.readers.press_text.reading import read_facts

_PEOPLE = {
    "A": "Mr Tao Lin, Mayor of Harbour City",
    "B": "Ms Rosa Holt, President of Fjord University",
    "C": "Dr Wei Min, Dean of Delta College",
    "D": "Ms Clara Berg, Director of the Clay Museum",
}
_NAMES = {"Tao Lin": "A", "Rosa Holt": "B", "Wei Min": "C", "Clara Berg": "D"}


def _parts(sentence: str, before: str = "The Harbour Forum was held in Delta on 3 May 2022.") -> dict[str, str]:
    """Who did what, by letter."""
    for letter, person in _PEOPLE.items():
        sentence = sentence.replace(f"{{{letter}}}", person)
    facts = read_facts(f"{before} {sentence}")
    return {_NAMES[p.names["en"].text]: " ".join(sorted(part.kind for part in p.parts)) for p in facts.people}


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("{A}, and {B}, delivered welcome remarks.", {"A": "welcome", "B": "welcome"}),
        ("Opening remarks were delivered by {A}, and {B}.", {"A": "opening", "B": "opening"}),
        ("{A}, gave opening remarks, and {B}, a keynote speech.", {"A": "opening", "B": "keynote"}),
        ("{A}, addressed the forum, which was moderated by {B}.", {"A": "address", "B": "moderator"}),
        ("In his closing remarks, {A}, thanked the city.", {"A": "closing"}),
        ("{A}, addressed the forum via video link.", {"A": "remarks_online"}),
        ("{A}, and {B}, gave the welcome and the keynote speech respectively.", {"A": "welcome", "B": "keynote"}),
        ("The keynote speakers were {A}, and {B}.", {"A": "keynote", "B": "keynote"}),
        ("{A}, delivered the inaugural Harbour Lecture.", {"A": "speaker"}),
    ],
)
def test_speeches(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("It was signed by {A}, and {B}, and witnessed by {C}.", {"A": "signatory", "B": "signatory", "C": "witness"}),
        (
            "{A}, and {B}, signed the agreement in the presence of {C}.",
            {"A": "signatory", "B": "signatory", "C": "witness"},
        ),
        (
            "Witnessed by {C}, {A}, and {B}, signed the agreement.",
            {"A": "signatory", "B": "signatory", "C": "witness"},
        ),
        ("{A}, signed for the city and {B}, for the university.", {"A": "signatory", "B": "signatory"}),
        ("{A}, received them and signed the agreement with {B}.", {"A": "host_reception signatory", "B": "signatory"}),
        ("{A}, attended, and the two sides signed the agreement.", {"A": "attendee"}),
    ],
)
def test_signing(sentence: str, parts: dict[str, str]) -> None:
    agreement = "The Harbour Forum was held in Delta on 3 May 2022. The two sides signed the Harbour Agreement."
    assert _parts(sentence, agreement) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "A panel discussion moderated by {A}, brought together {B}, and {C}.",
            {"A": "moderator", "B": "panel", "C": "panel"},
        ),
        (
            "A panel on waybills was chaired by {A}, and joined by {B}, and {C}.",
            {"A": "moderator", "B": "panel", "C": "panel"},
        ),
        (
            "The panel was moderated by {A}. The speakers were {B}, and {C}.",
            {"A": "moderator", "B": "panel", "C": "panel"},
        ),
        ("In the panel discussion, {A}, and {B}, shared their views.", {"A": "panel", "B": "panel"}),
    ],
)
def test_panels(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Officiating at the forum were {A}, and {B}.", {"A": "officiating", "B": "officiating"}),
        ("{A}, and {B}, cut the ribbon.", {"A": "officiating", "B": "officiating"}),
        ("Among those present were {A}; {B}; and {C}.", {"A": "attendee", "B": "attendee", "C": "attendee"}),
        ("Also attending were {A}, and {B}.", {"A": "attendee", "B": "attendee"}),
        ("The delegation also included {A}, and {B}.", {"A": "attendee", "B": "attendee"}),
        ("A delegation led by {A}, came and was received by {B}.", {"A": "delegation_head", "B": "host_reception"}),
        ("A delegation led by {A}, visited Delta and met with {B}.", {"A": "delegation_head", "B": "host_reception"}),
        ("{A}, presented the award to {B}.", {"A": "award", "B": "award"}),
        ("{A}, led a tour of the show.", {"A": ""}),
    ],
)
def test_officiating_attending_and_receiving(sentence: str, parts: dict[str, str]) -> None:
    assert {who: kinds for who, kinds in _parts(sentence).items() if kinds} == {w: k for w, k in parts.items() if k}


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Welcome remarks were given by {A}, followed by {B}.", {"A": "welcome", "B": "welcome"}),
        ("{A}, was presented with the Harbour Medal by {B}.", {"A": "award", "B": "award"}),
        ("The prizes were presented by {A}.", {"A": "award"}),
        (
            "In the panel that followed, moderated by {A}, {B}, {C}, and {D}, compared notes.",
            {"A": "moderator", "B": "panel", "C": "panel", "D": "panel"},
        ),
        ("{A}, and {B}, came. The ribbon was cut by Tao and Holt.", {"A": "officiating", "B": "officiating"}),
        ("{A}, attended the forum. Tao signed the book of visitors.", {"A": "attendee"}),
    ],
)
def test_lists_and_surnames(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


def test_a_line_says_what_those_below_it_did() -> None:
    text = (
        "Harbour Forum Held in Delta\n\nThe Harbour Forum was held in Delta on 3 May 2022.\n\nKeynote\n\n"
        "Ms Rosa Holt, President of Fjord University\n\nPanelists:\n\n- Dr Wei Min, Dean of Delta College\n"
        "- Ms Clara Berg, Director of the Clay Museum\n"
    )
    people = read_facts(text).people
    assert {p.names["en"].text: [part.kind for part in p.parts] for p in people} == {
        "Rosa Holt": ["keynote"],
        "Wei Min": ["panel"],
        "Clara Berg": ["panel"],
    }


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("{A}, met {B}. The two signed the agreement on ports.", {"A": "signatory", "B": "signatory"}),
        ("{A}, and {B}, were elected Vice-Chairs.", {"A": "attendee", "B": "attendee"}),
        ("Other speakers at the opening were {A}, and {B}.", {"A": "speaker", "B": "speaker"}),
        ("{A}, offered congratulations. {B}, took questions on ports.", {"A": "remarks", "B": "speaker"}),
        (
            "{A}, moderated the meeting. The speakers were {B}, and {C}.",
            {"A": "moderator", "B": "speaker", "C": "speaker"},
        ),
    ],
)
def test_elections_and_speakers(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Welcoming the guests, {A}, said that trade had grown.", {"A": "welcome"}),
        ("{A}, was joined on the panel by {B}.", {"A": "panel", "B": "panel"}),
        (
            "The panel discussion featured {A}, and {B}, with {C}, as moderator.",
            {"A": "panel", "B": "panel", "C": "moderator"},
        ),
        ("{A}, received the Harbour Contribution Award.", {"A": "award"}),
        ("{A}, welcomed a delegation from Reed Bank headed by {B}.", {"A": "host_reception", "B": "delegation_head"}),
        ("{A}, attended. He then cut the ribbon.", {"A": "officiating"}),
        (
            "The session was chaired by {A}. The speakers were {B}, and {C}.",
            {"A": "moderator", "B": "panel", "C": "panel"},
        ),
    ],
)
def test_joined_and_awarded(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("{A}, then led a panel with {B}, and {C}.", {"A": "moderator", "B": "panel", "C": "panel"}),
        ("The new Executive Committee also includes {A}, and {B}.", {"A": "attendee", "B": "attendee"}),
        ("The session heard papers from {A}, and, by video link, {B}.", {"A": "speaker", "B": "speaker"}),
        ("{A}, then spoke on the making of the show.", {"A": "speaker"}),
    ],
)
def test_papers_and_committees(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "{A}, signed the agreement with {B}, as {C}, looked on.",
            {"A": "signatory", "B": "signatory", "C": "witness"},
        ),
        ("{A}, hosted the awards ceremony. {B}, hosted a dinner.", {"A": "moderator", "B": "host_reception"}),
        ("A fireside chat between {A}, and {B}, followed.", {"A": "panel", "B": "panel"}),
        ("The ribbon was cut jointly by {A}, and {B}.", {"A": "officiating", "B": "officiating"}),
        ("{A}, was in the audience.", {"A": "attendee"}),
    ],
)
def test_hosts_and_chats(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("According to {A}, trade has doubled.", {"A": "remarks"}),
        ("Certificates were presented to {A}, and {B}, by {C}.", {"A": "award", "B": "award", "C": "award"}),
        ("The seminar was opened by {A}, and closed by {B}.", {"A": "opening", "B": "closing"}),
        ("In the keynote session, speeches were given by {A}, and {B}.", {"A": "keynote", "B": "keynote"}),
    ],
)
def test_by_whom(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("{A}, said that the agreement was signed and the forum moderated.", {"A": "remarks"}),
        ("{A}, described how the city received guests and awarded grants.", {"A": "remarks"}),
        ("{A}, thanked {B}, for chairing the committee.", {"A": "remarks", "B": ""}),
        ("A research team led by {A}, developed the device.", {"A": ""}),
        ("{A}, attended the signing ceremony and the opening ceremony.", {"A": "attendee"}),
    ],
)
def test_what_is_only_told_is_not_done(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


def test_the_two_of_the_same_sentence() -> None:
    assert _parts("{A}, met with {B}, and the two signed the agreement on ports.") == {
        "A": "host_reception signatory",
        "B": "signatory",
    }
