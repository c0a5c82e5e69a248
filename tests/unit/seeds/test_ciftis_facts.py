"""The shipped event says what the published report says."""

from pathlib import Path

import pytest

from publish.model import Event, Person, Position
from publish.readers.event_file import read_event

HERE = Path(__file__).parent
SEED = HERE.parents[2] / "seeds" / "ciftis-2024" / "event.yaml"
FACTS = [line.split("\t") for line in (HERE / "ciftis_facts.txt").read_text(encoding="utf-8").splitlines()]
PEOPLE = [fact[1:] for fact in FACTS if fact[0] == "person"]
TEXTS = [fact[1] for fact in FACTS if fact[0] == "text"]


@pytest.fixture(scope="module")
def event() -> Event:
    reading = read_event(SEED)
    assert not reading.diagnostics
    assert reading.event
    return reading.event


@pytest.fixture(scope="module")
def release(event: Event) -> str:
    """All words of the press release as they are printed."""
    blocks = [block.text for block in event.release.body if hasattr(block, "text")]
    return "\n".join(text.plain(tag) for text in blocks for tag in event.languages)


def office(event: Event, position: Position, tag: str) -> str:
    """An office in one string: organization first in Chinese, last in English."""
    where = event.organizations_by_id.get(position.organization or "")
    parts = [where.name.get(tag) if where else None, position.department.get(tag), position.title.get(tag)]
    words = [part for part in parts if part]
    return "".join(words) if tag == "zh" else " ".join(reversed(words))


def bare(text: str) -> str:
    return " ".join(word for word in text.replace(",", "").split() if word not in ("of", "the"))


@pytest.mark.parametrize(("zh", "honorific", "en", "office_zh", "office_en"), PEOPLE)
def test_person(event: Event, zh: str, honorific: str, en: str, office_zh: str, office_en: str) -> None:
    person = next(each for each in event.people if each.name.get("zh") == zh)
    assert (person.name["en"], person.honorific["en"]) == (en, honorific)
    offices = [(office(event, each, "zh"), bare(office(event, each, "en"))) for each in person.positions]
    assert (office_zh, office_en) in offices


def test_nobody_else(event: Event) -> None:
    stated = {person[0] for person in PEOPLE}
    assert {person.name["zh"] for person in event.people} == stated
    assert sum(len(person.positions) for person in event.people) == len(PEOPLE)


@pytest.mark.parametrize("text", TEXTS)
def test_stated_in_the_release(release: str, text: str) -> None:
    assert text.casefold() in release.casefold()


@pytest.mark.parametrize("text", [text for text in TEXTS if "仪式" in text or "Ceremony" in text])
def test_ceremonies(event: Event, text: str) -> None:
    assert text in [name for agreement in event.agreements for _, name in agreement.ceremony.items()]


def test_order_of_the_programme(event: Event) -> None:
    order = [(session.kind, [each.person for each in session.speakers]) for session in event.sessions]
    by_id: dict[str, Person] = event.people_by_id
    spoken = [by_id[person].name["zh"] for _, people in order for person in people]
    assert [kind.value for kind, _ in order] == ["opening", "keynote", "panel", "release"]
    assert spoken == list(dict.fromkeys(person[0] for person in PEOPLE))


def test_nothing_the_report_does_not_state(event: Event) -> None:
    """No times, rooms, addresses or private data."""
    assert event.venue is None
    assert event.time_zone is None
    assert not event.contacts
    assert not any(session.start or session.end or session.room for session in event.sessions)
    assert not any(person.email or person.phone or person.notes for person in event.people)


def test_shape_of_the_release(event: Event) -> None:
    """Twelve paragraphs and five photos, where the report has them."""
    kinds = "".join(type(block).__name__[:2] for block in event.release.body)
    assert kinds == "PaPhPaPaPaPaPhPaPhPaPaPaPhPaPhPaPa"
    assert len({photo.alt["en"] for photo in event.photos}) == 5
