"""New paragraphs and rows, and those that are gone."""

import pytest

from publish.merge.plan import Outcome
from publish.readers.edits import AddedBlock, AddedEntry, RemovedEntry
from tests.unit.merge.meeting import TEXT, Meeting, values

BODY = "release/body"


def test_a_new_paragraph_stands_behind_the_one_it_followed() -> None:
    plan, text = Meeting().back(AddedBlock({"en": "New.", "zh": "新。"}, f"{BODY}/p1")).merged()
    assert [each.path for each in plan.additions] == [f"{BODY}/p4"]
    assert "    - text: {zh: 第一段。, en: First.}\n    - id: p4\n      text: {zh: 新。, en: New.}\n" in text
    assert values(text)[f"{BODY}/p2/text/en"] == "Second."


def test_several_new_paragraphs_keep_their_order() -> None:
    blocks = [
        AddedBlock({"en": said}, after)
        for said, after in (("A", None), ("B", None), ("C", f"{BODY}/p3"), ("D", f"{BODY}/p3"))
    ]
    after = values(Meeting().back(*blocks).merged()[1])
    texts = [text for path, text in after.items() if path.startswith(BODY) and path.endswith("/en")]
    assert texts == ["A", "B", "First.", "Second.", "Third.", "C", "D"]


def test_a_paragraph_that_is_there_already_is_not_added_again() -> None:
    meeting = Meeting().back(AddedBlock({"en": "New."}, f"{BODY}/p1"))
    meeting.now = meeting.merged()[1]
    assert not meeting.plan().steps


def test_a_paragraph_behind_one_that_is_gone_goes_to_the_end() -> None:
    now = TEXT.replace("    - text: {zh: 第三段。, en: Third.}\n", "")
    after = values(Meeting(now=now).back(AddedBlock({"en": "New."}, f"{BODY}/p3")).merged()[1])
    assert list(after.values())[-1] == "New."


def test_half_of_a_split_paragraph_goes_with_the_other_half() -> None:
    meeting = Meeting(now=TEXT.replace("en: Second.", "en: Second of ours."))
    edit = meeting.edit(f"{BODY}/p2/text/en", "Sec")
    meeting.back(edit, AddedBlock({"en": "ond."}, f"{BODY}/p2", split_from=f"{BODY}/p2"))
    assert [each.outcome for each in meeting.plan().steps] == [Outcome.CONFLICT, Outcome.CONFLICT]
    assert meeting.merged(side="ours")[1] == meeting.now
    assert values(meeting.merged(side="theirs")[1])[f"{BODY}/p4/text/en"] == "ond."


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"name/zh": "欧阳修"}, "ouyang-xiu"),
        ({"name/zh": "吕国强", "name/en": "Lv Guoqiang"}, "lv-guoqiang"),
        ({"name/en": "Łucja Żółć-Nowak"}, "lucja-zolc-nowak"),
        ({"name/en": "Liu Hua"}, "liu-hua-2"),
        ({"name/zh": "🙂"}, "person-3"),
    ],
)
def test_new_people_get_ids_that_can_be_read(names: dict[str, str], expected: str) -> None:
    plan, text = Meeting().back(AddedEntry("people", names, "Participants!B9")).merged()
    assert [each.id for each in plan.additions] == [expected]
    assert all(values(text)[f"people/{expected}/{name}"] == said for name, said in names.items())


def test_names_in_japanese_are_not_read_as_chinese() -> None:
    meeting = Meeting(*[TEXT.replace("[zh, en]", "[zh, en, ja]")] * 2)
    (added,) = meeting.back(AddedEntry("people", {"name/ja": "佐藤 花子"}, "Participants!B9")).plan().additions
    assert added.id == "person-3"


def test_a_namesake_is_pointed_out() -> None:
    (added,) = Meeting().back(AddedEntry("people", {"name/en": "Liu Hua"}, "Participants!B9")).plan().additions
    assert added.note == "Somebody of this name is there already: liu-hua."


def test_a_new_row_with_everything() -> None:
    row = {
        "name/zh": "欧阳娜",
        "positions/0/title/zh": "院长",
        "positions/0/organization": "清华大学",
        "positions/1/title/en": "Board member",
        "positions/1/organization": "WIPO",
        "rank": "3",
        "phone": "010 1234",
        "role": "guest",
        "extra/T-shirt": "XL",
    }
    meeting = Meeting().back(
        AddedEntry("organizations", {"name/zh": "清华大学", "name/en": "Tsinghua University"}),
        AddedEntry("people", row, "Participants!B9"),
    )
    plan, text = meeting.merged()
    assert {each.path for each in plan.additions} == {"organizations/tsinghua-university", "people/ouyang-na"}
    after = values(text)
    person = {path.removeprefix("people/ouyang-na/"): said for path, said in after.items() if "ouyang-na" in path}
    assert person == {
        **row,
        "id": "ouyang-na",
        "visibility": "public",
        "positions/0/organization": "tsinghua-university",
        "positions/1/organization": "wipo",
    }
    meeting.now = text
    assert not meeting.plan().steps


def test_a_row_with_a_wrong_word_is_named_and_nothing_is_added() -> None:
    row = AddedEntry("people", {"name/en": "A B", "role": "gest"}, "Participants!F9")
    plan, text = Meeting().back(row).merged()
    assert [(each.code, str(each.location)) for each in plan.diagnostics] == [
        ("unknown-word", "returned.docx, Participants!F9")
    ]
    assert text == TEXT


def test_new_agreements_name_their_parties() -> None:
    row = {
        "title/en": "A very long title of a memorandum on everything",
        "parties/0": "WIPO",
        "parties/1": "New Body",
        "signed": "2026-03-01",
    }
    plan, text = Meeting().back(AddedEntry("agreements", row, "Agreements!B9")).merged()
    assert [each.path for each in plan.additions] == [
        "organizations/new-body",
        "agreements/a-very-long-title-of-a-memorandum-on",
    ]
    assert "    signed: 2026-03-01\n" in text and "    parties: [wipo, new-body]\n" in text


def test_removals_wait_to_be_asked_for() -> None:
    meeting = Meeting().back(RemovedEntry("people/peng-wen"))
    assert [each.outcome for each in meeting.plan().steps] == [Outcome.LISTED]
    assert meeting.merged()[1] == TEXT
    assert "peng-wen" not in meeting.merged(removals=True)[1]
    assert "peng-wen" not in meeting.merged(take={"people/peng-wen": "theirs"})[1]


def test_what_is_still_named_elsewhere_is_not_removed() -> None:
    (removal,) = Meeting().back(RemovedEntry("people/liu-hua")).plan(removals=True).removals
    assert removal.outcome is Outcome.REFUSED
    assert removal.note == "It is still named in: session “Opening”, speaker Liu Hua. Take it out there first."


def test_what_was_changed_here_is_not_removed_without_asking() -> None:
    meeting = Meeting(now=TEXT.replace("seat: A1", "seat: B2")).back(RemovedEntry("people/peng-wen"))
    assert [each.outcome for each in meeting.plan(removals=True).steps] == [Outcome.CONFLICT]
    assert "peng-wen" not in meeting.merged(removals=True, side="theirs")[1]


def test_other_paragraphs_keep_their_ids_when_one_goes() -> None:
    after = values(Meeting().back(RemovedEntry(f"{BODY}/p1")).merged(removals=True)[1])
    assert after[f"{BODY}/p2/text/en"] == "Second." and after[f"{BODY}/p3/text/en"] == "Third."


def test_a_paragraph_merged_into_another_goes_with_it() -> None:
    meeting = Meeting()
    edit = meeting.edit(f"{BODY}/p1/text/en", "First. Second.")
    meeting.back(edit, RemovedEntry(f"{BODY}/p2", merged_into=f"{BODY}/p1"))
    after = values(meeting.merged()[1])
    assert after[f"{BODY}/p1/text/en"] == "First. Second." and f"{BODY}/p2/id" not in after
    meeting.now = TEXT.replace("en: First.", "en: First of ours.")
    assert [each.outcome for each in meeting.plan().steps] == [Outcome.CONFLICT, Outcome.CONFLICT]


def test_an_office_given_up_is_a_cleared_value_not_a_removal() -> None:
    after = values(Meeting().back(RemovedEntry("people/liu-hua/positions/0")).merged()[1])
    assert not any("positions" in path for path in after)
