"""The agreements of a press text as tests compare them, and a forum at which they are made."""

from publish.readers.press_text.reading import read_facts

FORUM_ZH = "窑火论坛举行\n2025年9月2日，窑火论坛在赤杨举行。\n"
FORUM_EN = "Kiln Forum Held\nThe Kiln Forum was held in Alder on 2 September 2025.\n"

Agreement = tuple[str, list[str]]


def agreements_of(text: str) -> list[Agreement]:
    """(title, names of the parties) of each agreement; the title of its first language."""
    return [
        (next(iter(fact.titles.values())).text, [name.text for party in fact.parties for name in party.values()])
        for fact in read_facts(text).agreements
    ]


def agreements_at_forum(text: str) -> list[Agreement]:
    """The same of a text that begins with the news of a forum in its own language."""
    return agreements_of((FORUM_EN if text[0].isascii() else FORUM_ZH) + text)
