"""What more than one renderer needs to know about an event: order, grouping, names taken apart. Pure functions."""

from publish.transforms.names import NameParts, chinese_name, latin_name, parts_in, romanized
from publish.transforms.people import (
    by_organization,
    names_organization,
    positions_printable,
    printable,
    protocol_order,
    roles,
)
from publish.transforms.programme import (
    Appearance,
    Day,
    Slot,
    appearances,
    day_of,
    days,
    days_of,
    programme_order,
    session_of_agreement,
    span_of,
)
from publish.transforms.registers import by_alphabet, can_place, place_of
from publish.transforms.sorting import family_and_given, index_letter, pinyin_key, surname_key

__all__ = [
    "Appearance",
    "Day",
    "NameParts",
    "Slot",
    "appearances",
    "by_alphabet",
    "by_organization",
    "can_place",
    "chinese_name",
    "day_of",
    "days",
    "days_of",
    "family_and_given",
    "index_letter",
    "latin_name",
    "names_organization",
    "parts_in",
    "pinyin_key",
    "place_of",
    "positions_printable",
    "printable",
    "programme_order",
    "protocol_order",
    "roles",
    "romanized",
    "session_of_agreement",
    "span_of",
    "surname_key",
]
