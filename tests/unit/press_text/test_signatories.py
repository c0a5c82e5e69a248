"""Who is a signatory."""

from publish.readers.press_text.reading import read_facts


def test_nobody_is_a_signatory_where_nothing_is_signed() -> None:
    text = (
        "Speaker Visits College\n\n"
        "On May 9, 2018, Ines Ramos, Speaker of the Pena Parliament, visited Harbour College"
        " and signed the visitors' book."
    )
    facts = read_facts(text)
    assert not facts.agreements
    assert all(part.kind != "signatory" for person in facts.people for part in person.parts)
