"""What a user reads of a pull."""

import datetime as dt

from msgspec.structs import replace

from publish.merge.report import as_data, in_words
from publish.readers.edits import AddedEntry, Comment, Remark, RemovedEntry
from tests.unit.merge.meeting import TEXT, Meeting

REPORT = """\
meeting: 1 change, 1 addition, 1 removal not taken, 1 conflict, 1 comment

Changed
───────
Liu Hua, position 1, organization
    people/liu-hua/positions/0/organization
    old     World Intellectual Property Organization (wipo)
    new     Beijing IP Office (bjipo)
    in      returned.docx, Participants!F7 (file saved by Organizer, 2026-03-02 18:05)

Peng Wen, seat  — CONFLICT
    people/peng-wen/seat
    sent    A1
    here    B2
    there   C3
    in      returned.docx, paragraph 4 (Law Yer, 2026-03-02 09:30)
    It was changed here and there. Settle it with one of:
            --take people/peng-wen/seat=ours
            --take people/peng-wen/seat=theirs

Added
─────
new person 欧阳娜
    people/ouyang-na
    zh      欧阳娜
    seat    A9
    in      returned.docx, Participants!B9 (file saved by Organizer, 2026-03-02 18:05)

Removed
───────
release, paragraph “Third.”  (not taken)
    release/body/p3
    in      returned.docx, paragraph 9 (file saved by Organizer, 2026-03-02 18:05)
    Removed entries are taken with --removals.

Comments
────────
“Is this right?”
    about   “Second.”
    release/body/p2/text/en
    in      returned.docx (Law Yer)

Not taken over
──────────────
A picture was replaced.
    in      returned.docx, paragraph 5"""


def _plan() -> Meeting:
    meeting = Meeting(now=TEXT.replace("seat: A1", "seat: B2"))
    seat = replace(
        meeting.edit("people/peng-wen/seat", "C3", "paragraph 4"), who="Law Yer", when=dt.datetime(2026, 3, 2, 9, 30)
    )
    meeting.back(
        meeting.edit("people/liu-hua/positions/0/organization", "bjipo", "Participants!F7"),
        seat,
        AddedEntry("people", {"name/zh": "欧阳娜", "seat": "A9"}, "Participants!B9"),
        RemovedEntry("release/body/p3", "paragraph 9"),
    )
    meeting.returned[0] = replace(
        meeting.returned[0],
        comments=(Comment("Is this right?", "Second.", "release/body/p2/text/en", "Law Yer"),),
        remarks=(Remark("A picture was replaced.", "paragraph 5"),),
        saved_by="Organizer",
        saved_at=dt.datetime(2026, 3, 2, 18, 5),
    )
    return meeting


def test_the_report_reads_like_this() -> None:
    assert "\n".join(in_words(_plan().plan())) == REPORT


def test_the_same_as_data() -> None:
    data = as_data(_plan().plan())
    assert [each["outcome"] for each in data["changes"]] == ["taken", "conflict"]
    assert data["changes"][1]["theirs"][0]["places"][0]["who"] == "Law Yer"
    assert data["additions"][0]["entry"] == {"name": {"zh": "欧阳娜"}, "seat": "A9"}


def test_long_texts_are_shown_where_they_differ() -> None:
    long = "word " * 100
    meeting = Meeting(
        sent=TEXT.replace("en: Second.", f"en: {long}end"), now=TEXT.replace("en: Second.", f"en: {long}end")
    )
    meeting.back(meeting.edit("release/body/p2/text/en", f"{long}stop"))
    lines = in_words(meeting.plan())
    assert any(line.startswith("    new     …") and line.endswith("word word stop") for line in lines)
    assert all(len(line) < 200 for line in lines)


def test_nothing_is_said_plainly() -> None:
    assert in_words(Meeting().back().plan()) == ["meeting: nothing was changed"]
