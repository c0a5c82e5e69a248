"""Base, theirs, ours: who changed what, and what becomes of it."""

import pytest

from publish.merge.plan import Outcome
from publish.readers.edits import FieldEdit
from tests.unit.merge.meeting import TEXT, Meeting, values

NAME = "people/liu-hua/name/en"


def test_what_only_they_changed_is_taken() -> None:
    meeting = Meeting().back(Meeting().edit(NAME, "Liu H."))
    plan, text = meeting.merged()
    assert [(each.path, each.outcome, each.result) for each in plan.changes] == [(NAME, Outcome.TAKEN, "Liu H.")]
    assert text == TEXT.replace("en: Liu Hua", "en: Liu H.")


def test_what_only_we_changed_stays() -> None:
    now = TEXT.replace("en: Director", "en: Head")
    plan, text = Meeting(now=now).back(Meeting().edit(NAME, "Liu H.")).merged()
    assert [each.path for each in plan.changes] == [NAME]
    assert text == now.replace("en: Liu Hua", "en: Liu H.")


def test_what_both_changed_alike_is_nothing() -> None:
    meeting = Meeting(now=TEXT.replace("en: Liu Hua", "en: Liu H.")).back(Meeting().edit(NAME, "Liu H."))
    assert not meeting.plan().steps


def test_what_both_changed_differently_is_a_conflict_until_it_is_answered() -> None:
    now = TEXT.replace("en: Liu Hua", "en: Hua Liu")
    meeting = Meeting(now=now).back(Meeting().edit(NAME, "Liu H."))
    change = meeting.only()
    assert change.outcome is Outcome.CONFLICT
    assert (change.base, change.ours, change.theirs[0].text) == ("Liu Hua", "Hua Liu", "Liu H.")
    assert meeting.merged()[1] == now
    assert meeting.merged(side="ours")[1] == now
    assert meeting.only(side="ours").outcome is Outcome.KEPT
    assert values(meeting.merged(side="theirs")[1])[NAME] == "Liu H."
    assert values(meeting.merged(side="ours", take={NAME: "theirs"})[1])[NAME] == "Liu H."


def test_one_field_in_two_ways_is_a_conflict_with_numbers() -> None:
    meeting = Meeting().back(Meeting().edit(NAME, "Liu H."), source="a.docx")
    meeting.back(Meeting().edit(NAME, "Liu, Hua", "Participants!C7"), source="b.xlsx")
    change = meeting.only(side="theirs")
    assert change.outcome is Outcome.CONFLICT and change.note == "It was changed in several ways."
    assert [(each.text, each.origins[0].source) for each in change.theirs] == [
        ("Liu H.", "a.docx"),
        ("Liu, Hua", "b.xlsx"),
    ]
    assert values(meeting.merged(take={NAME: "2"})[1])[NAME] == "Liu, Hua"


def test_one_field_in_two_places_alike_is_one_change() -> None:
    meeting = Meeting().back(Meeting().edit(NAME, "Liu H.", "paragraph 3"), source="a.docx")
    meeting.back(Meeting().edit(NAME, "Liu H.", "Participants!C7"), source="b.xlsx")
    change = meeting.only()
    assert change.outcome is Outcome.TAKEN
    assert [origin.where for origin in change.theirs[0].origins] == ["paragraph 3", "Participants!C7"]


def test_documents_of_different_age_are_merged_each_with_its_own_base() -> None:
    older = Meeting(now=TEXT.replace("seat: A1", "seat: B2"))
    older.back(older.edit(NAME, "Liu H."), source="old.xlsx")
    newer = Meeting(sent=older.now)
    older.returned += newer.back(newer.edit("people/peng-wen/seat", "C3"), source="new.xlsx").returned
    after = values(older.merged()[1])
    assert (after[NAME], after["people/peng-wen/seat"]) == ("Liu H.", "C3")


def test_a_cleared_value_takes_its_key_along() -> None:
    _, text = Meeting().back(Meeting().edit("people/peng-wen/seat", None)).merged()
    assert text == TEXT.replace("    seat: A1\n", "")


@pytest.mark.parametrize("path", ["release/body/p2/text/en", "title/en", NAME])
def test_words_taken_out_in_one_language_wait_for_the_users_word(path: str) -> None:
    meeting = Meeting().back(Meeting().edit(path, None))
    change = meeting.only()
    assert (change.outcome, change.note) == (Outcome.LISTED, "Removed words are taken with --removals.")
    assert meeting.merged()[1] == TEXT
    for answers in ({"removals": True}, {"take": {path: "theirs"}}):
        assert path not in values(meeting.merged(**answers)[1])


def test_words_that_went_into_another_paragraph_go_with_it() -> None:
    into, source = "release/body/p1/text/en", "release/body/p2/text/en"
    joined = FieldEdit(source, "Second.", None, moved_to=into)
    _, text = Meeting().back(Meeting().edit(into, "First. Second."), joined).merged()
    assert values(text)[into] == "First. Second." and source not in values(text)


def test_a_text_for_a_language_that_had_none() -> None:
    _, text = Meeting().back(Meeting().edit("sessions/opening/title/zh", "致辞")).merged()
    assert "title: {zh: 致辞, en: Opening}" in text


@pytest.mark.parametrize(
    ("path", "theirs", "code", "remedy"),
    [
        ("agreements/mou/status", "singed", "unknown-word", "Did you mean “signed”?"),
        ("agreements/mou/signed", "next week", "bad-value", "Write year, month and day"),
        ("title/fr", "Réunion", "undeclared-language", "`languages:`"),
        ("people/peng-wen/rank", "first", "bad-value", "Write digits only"),
        ("sessions/opening/speakers/liu-hua/person", "Nobody", "unknown-reference", "as it stands in the event"),
    ],
)
def test_what_cannot_stand_there_is_said_with_its_cell_and_stops_everything(
    path: str, theirs: str, code: str, remedy: str
) -> None:
    meeting = Meeting().back(Meeting().edit(path, theirs, "Sheet!E5"), Meeting().edit(NAME, "Liu H."))
    plan, text = meeting.merged()
    (fault,) = plan.diagnostics
    assert (fault.code, fault.path) == (code, path)
    assert fault.location is not None and (fault.location.sheet, fault.location.cell) == ("Sheet", "E5")
    assert fault.remedy is not None and remedy in fault.remedy
    assert not plan.sound and text == TEXT


def test_fields_that_hold_the_documents_together_are_left_alone() -> None:
    plan = Meeting().back(Meeting().edit("id", "other"), Meeting().edit("people/liu-hua/colour", "red")).plan()
    assert [each.outcome for each in plan.changes] == [Outcome.REFUSED, Outcome.REFUSED]
    assert all(each.note for each in plan.changes)


def test_a_field_of_somebody_who_is_gone() -> None:
    now = TEXT.replace("  peng-wen:\n    name: {zh: 彭文, en: Peng Wen}\n    seat: A1\n", "")
    change = Meeting(now=now).back(Meeting().edit("people/peng-wen/seat", "C3")).only(side="theirs")
    assert change.outcome is Outcome.REFUSED and "no longer in the event" in change.note


@pytest.mark.parametrize("said", ["bjipo", "北京市知识产权局", "beijing  ip office", "Beijing IP Office"])
def test_an_organization_by_any_of_its_names(said: str) -> None:
    path = "people/liu-hua/positions/0/organization"
    plan, text = Meeting().back(Meeting().edit(path, said)).merged()
    assert not plan.additions
    assert values(text)[path] == "bjipo"
    assert plan.names["bjipo"] == "Beijing IP Office"


def test_an_organization_nobody_has_heard_of() -> None:
    path = "people/liu-hua/positions/0/organization"
    plan, text = Meeting().back(Meeting().edit(path, "清华大学")).merged()
    assert [each.path for each in plan.additions] == ["organizations/qing-hua-da-xue"]
    after = values(text)
    assert after[path] == "qing-hua-da-xue"
    assert after["organizations/qing-hua-da-xue/name/zh"] == "清华大学"


def test_no_organization_is_added_for_a_change_that_is_not_taken() -> None:
    path = "people/liu-hua/positions/0/organization"
    meeting = Meeting(now=TEXT.replace("        organization: wipo\n", "        organization: bjipo\n"))
    plan = meeting.back(Meeting().edit(path, "Tsinghua University")).plan()
    assert [each.outcome for each in plan.steps] == [Outcome.CONFLICT]


def test_a_list_of_ids_as_a_whole_keeps_what_stays() -> None:
    edit = Meeting().edit("agreements/mou/parties", "Beijing IP Office; Tsinghua University")
    _, text = Meeting().back(type(edit)(edit.path, "wipo\nbjipo", edit.theirs)).merged()
    assert "    parties: [bjipo, tsinghua-university]\n" in text


def test_clearing_what_the_file_does_not_say_is_nothing() -> None:
    meeting = Meeting().back(Meeting().edit("people/liu-hua/visibility", None))
    assert not meeting.plan().steps


def test_labels_are_words_people_understand() -> None:
    said = [NAME, "people/liu-hua/positions/0/title/en", "release/body/p2/text/zh", "agreements/mou/status", "title/en"]
    plan = Meeting().back(*(Meeting().edit(path, "signed") for path in said)).plan()
    assert {each.path: each.label for each in plan.changes} == {
        "title/en": "title (English)",
        NAME: "Liu Hua, name (English)",
        "people/liu-hua/positions/0/title/en": "Liu Hua, position 1, title (English)",
        "agreements/mou/status": "agreement “MoU”, status",
        "release/body/p2/text/zh": "release, paragraph “Second.” (中文)",
    }


def test_the_name_of_another_entry_is_asked_about() -> None:
    """Whoever put another name there may have meant the other person, and not that this one is called so."""
    meeting = Meeting().back(Meeting().edit(NAME, "Peng Wen"))
    change = meeting.only()
    assert change.outcome is Outcome.CONFLICT
    assert change.note.startswith("That is what `people/peng-wen` is called.")
    assert values(meeting.merged(take={NAME: "theirs"})[1])[NAME] == "Peng Wen"
    assert meeting.merged(take={NAME: "ours"})[1] == TEXT
