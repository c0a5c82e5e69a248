"""The people of a press text as tests compare them."""

from publish.readers.press_text.reading import read_facts

Person = tuple[str, list[str], str]


def people(text: str) -> list[Person]:
    """(name, positions, organization) of each person, in the order of the text; of the first language of each."""
    return [
        (
            next(iter(person.names.values())).text,
            [held.text for listed in person.positions.values() for held in listed],
            next((body.text for body in person.organizations.values()), ""),
        )
        for person in read_facts(text).people
    ]


def people_in(text: str, language: str) -> list[Person]:
    """(name, positions, organization) of each person whom the text names in a language, as that language has them."""
    return [
        (
            person.names[language].text,
            [held.text for held in person.positions.get(language, ())],
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
            "、".join(held.text for listed in person.positions.values() for held in listed),
            "".join(body.text for body in person.organizations.values()),
        )
        for person in read_facts(text).people
    ]
