"""Thousands of people: written and read back in seconds, in memory that does not grow with them."""

import time
import tracemalloc

from publish.model import Event, LocalizedText, Organization, PartialDate, Person, Position
from publish.readers.sheet_edits import read_edits_from
from tests.workbooks import workbook

#: Bytes a row may add to the peak: its share of the finished file, which is held in memory, and little else.
PER_ROW = 600


def crowd(size: int) -> Event:
    """An event with so many people, no two alike."""
    return Event(
        id="crowd",
        languages=("zh", "en"),
        title=LocalizedText({"zh": "大会", "en": "Congress"}),
        date=PartialDate.parse("2026-05-01"),
        organizations=(Organization(id="lab", name=LocalizedText({"zh": "研究所", "en": "Laboratory"})),),
        people=tuple(
            Person(
                id=f"person-{n}",
                name=LocalizedText({"zh": f"刘{chr(0x4E00 + n % 20_000)}", "en": f"Liu Number {n}"}),
                positions=(
                    Position(title=LocalizedText({"zh": f"{n}号主任", "en": f"Director {n}"}), organization="lab"),
                ),
                phone=f"room {n}",
            )
            for n in range(size)
        ),
    )


def test_five_thousand_rows_are_written_in_three_seconds_and_read_in_five() -> None:
    event = crowd(5_000)
    started = time.process_time()
    data = workbook(event)
    written = time.process_time()
    edits = read_edits_from("crowd.xlsx", data)
    read = time.process_time()
    assert written - started < 3
    assert read - written < 5
    assert not edits.fields and not edits.removed and len(edits.snapshot.values) > 30_000


def test_memory_does_not_grow_with_the_rows() -> None:
    peaks = {}
    workbook(crowd(10))
    for size in (5_000, 10_000):
        event = crowd(size)
        tracemalloc.start()
        workbook(event)
        peaks[size] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (peaks[10_000] - peaks[5_000]) / 5_000 < PER_ROW, peaks
