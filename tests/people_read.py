"""The people of a press text as tests compare them."""

from publish.readers.press_text.facts import PersonFact
from publish.readers.press_text.reading import read_facts

Person = tuple[str, list[str], str]


def people(text: str) -> list[Person]:
    """(name, positions, organization) of each person, in the order of the text; of the first language of each."""
    return [
        (
            next(iter(person.names.values())).text,
            [held for tag in person.positions for held in held_in(person, tag)],
            next((body.text for body in person.organizations.values()), ""),
        )
        for person in read_facts(text).people
    ]


def held_in(person: PersonFact, language: str) -> list[str]:
    """The positions in a language; one at another body than the first is followed by `@` and that body."""
    further = person.further.get(language, {})
    held = [reading.text for reading in person.positions.get(language, ())]
    return [f"{text} @ {further[rank].text}" if rank in further else text for rank, text in enumerate(held)]


def people_in(text: str, language: str) -> list[Person]:
    """(name, positions, organization) of each person whom the text names in a language, as that language has them."""
    return [
        (
            person.names[language].text,
            held_in(person, language),
            person.organizations[language].text if language in person.organizations else "",
        )
        for person in read_facts(text).people
        if language in person.names
    ]


def offices_of(text: str) -> list[tuple[str, str, str]]:
    """(name, positions, organizations) of each person, each in one string."""
    return [
        (
            next(iter(person.names.values())).text,
            "、".join(held for tag in person.positions for held in held_in(person, tag)),
            "".join(body.text for body in person.organizations.values()),
        )
        for person in read_facts(text).people
    ]
