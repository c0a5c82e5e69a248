"""The round trip through a real office suite: files saved again by it, and edited in it."""

import random
from pathlib import Path

import pytest

from publish.model.markup import plain
from tests.desk import EVENTS, Desk, documents, lone_fields, text_cells, typed
from tests.office_suite import needs_office, needs_scripting, saved_again, scripted
from tests.word_files import WordFile

CIFTIS = "ciftis-2024"
SCRIPT = Path(__file__).parent / "typing_in_libreoffice.py"
ATTENDANCE = "release/body/attendance/text/en"


@needs_office
@pytest.mark.parametrize("name", EVENTS)
@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_a_file_saved_again_says_nothing(tmp_path: Path, name: str, ending: str) -> None:
    desk = Desk.with_event(tmp_path, name)
    pulled = desk.pull(desk.lay(ending, saved_again(documents(name)[ending], ending)))
    assert not pulled.plan.steps and not pulled.plan.remarks, pulled.in_words()


@needs_office
def test_an_edit_in_a_workbook_that_was_saved_again(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    cells = {cell.path: cell for cell in text_cells(documents(CIFTIS)["xlsx"])}
    cell = cells["people/su-jing/name/en"]
    once = typed(documents(CIFTIS)["xlsx"], (cell, "Su Jin"))
    pulled = desk.pull(desk.lay("xlsx", saved_again(once, "xlsx")))
    assert [step.path for step in pulled.plan.steps] == [cell.path]
    assert desk.values()[cell.path] == "Su Jin"


@needs_office
def test_an_edit_in_a_release_that_was_saved_again(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    file = WordFile(documents(CIFTIS)["docx"])
    file.type_over(ATTENDANCE, "Some 120 people came.")
    pulled = desk.pull(desk.lay("docx", saved_again(file.save(), "docx")))
    assert [step.path for step in pulled.plan.steps] == [ATTENDANCE]
    assert desk.values()[ATTENDANCE] == "Some 120 people came."


@needs_office
@pytest.mark.parametrize("name", EVENTS)
def test_many_edits_in_files_that_were_saved_again(tmp_path: Path, name: str) -> None:
    made = documents(name)
    dice = random.Random(name)
    file = WordFile(made["docx"])
    expected = {path: f"In Word {n}, 更正" for n, path in enumerate(dice.sample(lone_fields(file), 12))}
    for path, text in expected.items():
        file.retype(path, text)
    cells = {cell.path: cell for cell in text_cells(made["xlsx"]) if cell.path not in expected}
    in_cells = {path: f"In Excel {n}: 更正" for n, path in enumerate(dice.sample(sorted(cells), 25))}
    workbook = typed(made["xlsx"], *((cells[path], text) for path, text in in_cells.items()))
    desk = Desk.with_event(tmp_path, name)
    files = (desk.lay("docx", saved_again(file.save(), "docx")), desk.lay("xlsx", saved_again(workbook, "xlsx")))
    pulled = desk.pull(*files)
    assert {step.path for step in pulled.plan.steps} == {*expected, *in_cells}, pulled.in_words()
    after = desk.values()
    assert all(plain(after[path]) == text for path, text in {**expected, **in_cells}.items())


@needs_scripting
def test_words_changed_in_writer_with_changes_tracked(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    before = desk.values()[ATTENDANCE]
    returned = desk.lay("docx", documents(CIFTIS)["docx"])
    scripted(SCRIPT, tmp_path, "writer", returned, "more than 100 representatives", "some 120 guests")
    (change,) = desk.pull(returned, apply=False, accept_tracked=True).plan.changes
    assert change.path == ATTENDANCE
    assert change.theirs[0].origins[0].when is not None
    assert not desk.pull(returned, accept_tracked=False).plan.steps
    desk.pull(returned)
    assert desk.values()[ATTENDANCE] == before.replace("more than 100 representatives", "some 120 guests")


@needs_scripting
def test_a_sheet_sorted_and_a_guest_added_in_calc(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    before = desk.values()
    returned = desk.lay("xlsx", documents(CIFTIS)["xlsx"])
    scripted(SCRIPT, tmp_path, "calc", returned, "Participants", "欧阳娜", "Ouyang Na")
    pulled = desk.pull(returned)
    assert [step.path for step in pulled.plan.steps] == ["people/ouyang-na"], pulled.in_words()
    after = desk.values()
    assert after["people/ouyang-na/name/zh"] == "欧阳娜"
    assert {path: text for path, text in after.items() if not path.startswith("people/ouyang-na/")} == before
