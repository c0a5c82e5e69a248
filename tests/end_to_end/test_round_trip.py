"""What people change in Word and Excel comes back as exactly that, and nothing else does."""

import difflib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publish.errors import UnreadableError, UsageError
from publish.merge.plan import Outcome
from publish.model import Event
from publish.model.markup import plain
from publish.readers.edits import Edits
from publish.readers.sheet_edits import read_edits_from
from publish.readers.word_edits import read_bytes
from tests.desk import (
    EVENTS,
    SEEDS,
    CellField,
    Desk,
    documents,
    event_of,
    lone_fields,
    rendered,
    text_cells,
    typed,
)
from tests.property.whole_events import whole_events
from tests.word_files import WordFile, paragraph
from tests.written_events import write_event

CIFTIS = "ciftis-2024"
WORDS = st.sampled_from(
    [
        "更正",
        "Corrected",
        "O’Neill & Søn",
        "甲：乙（2024）",
        "a: b # c",
        "- x",
        "“quoted”",
        "it's",
        "5*3*2",
        "[1]",
        "null",
    ]
)
SLOW = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize("name", EVENTS)
def test_untouched_documents_change_nothing(tmp_path: Path, name: str) -> None:
    desk = Desk.with_event(tmp_path, name)
    before = desk.text()
    pulled = desk.pull(*(desk.lay(ending, data) for ending, data in documents(name).items()))
    assert not pulled.plan.steps and not pulled.plan.remarks
    assert desk.text() == before and pulled.backup is None


@settings(SLOW, max_examples=25)
@given(event=whole_events())
def test_an_untouched_release_of_any_event_says_nothing(event: Event) -> None:
    assert not _said(read_bytes("a.docx", rendered(event, ["docx"])["docx"]))


@settings(SLOW, max_examples=25)
@given(event=whole_events())
def test_an_untouched_workbook_of_any_event_says_nothing(event: Event) -> None:
    assert not _said(read_edits_from("a.xlsx", rendered(event, ["xlsx"])["xlsx"]))


@SLOW
@given(name=st.sampled_from(EVENTS), data=st.data())
def test_any_cell_comes_back_as_exactly_that_edit(name: str, data: st.DataObject) -> None:
    workbook = documents(name)["xlsx"]
    cell = data.draw(st.sampled_from(text_cells(workbook)))
    text = data.draw(WORDS)
    with TemporaryDirectory() as folder:
        desk = Desk.with_event(Path(folder), name)
        _comes_back(desk, desk.lay("xlsx", typed(workbook, (cell, text))), {cell.path: text})


@SLOW
@given(name=st.sampled_from(EVENTS), data=st.data())
def test_any_field_of_the_release_comes_back_as_exactly_that_edit(name: str, data: st.DataObject) -> None:
    file = WordFile(documents(name)["docx"])
    path = data.draw(st.sampled_from(lone_fields(file)))
    text = data.draw(WORDS)
    file.type_over(path, text)
    with TemporaryDirectory() as folder:
        desk = Desk.with_event(Path(folder), name)
        _comes_back(desk, desk.lay("docx", file.save()), {path: text})


@SLOW
@given(event=whole_events(), data=st.data())
def test_any_edit_of_any_event_comes_back(event: Event, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk.with_text(Path(folder), event.id, write_event(event))
        made = rendered(event)
        file = WordFile(made["docx"])
        fields, cells = lone_fields(file, event.languages), text_cells(made["xlsx"])
        if cells and data.draw(st.booleans()):
            cell = data.draw(st.sampled_from(cells))
            _comes_back(
                desk, desk.lay("xlsx", typed(made["xlsx"], (cell, "Changed 更正"))), {cell.path: "Changed 更正"}
            )
        elif fields:
            path = data.draw(st.sampled_from(fields))
            file.type_over(path, "Changed 更正")
            _comes_back(desk, desk.lay("docx", file.save()), {path: "Changed 更正"})


@SLOW
@given(data=st.data())
def test_edits_of_different_fields_merge(data: st.DataObject) -> None:
    """One here, one in Word, one in Excel."""
    made = documents(CIFTIS)
    file = WordFile(made["docx"])
    cell = data.draw(st.sampled_from(text_cells(made["xlsx"])))
    path = data.draw(st.sampled_from(lone_fields(file)).filter(lambda path: path != cell.path))
    file.type_over(path, "In Word")
    with TemporaryDirectory() as folder:
        desk = Desk.with_event(Path(folder), CIFTIS)
        desk.change('edition: "2024"', 'edition: "2025"')
        if "parent/edition" in (path, cell.path):
            return
        files = (desk.lay("docx", file.save()), desk.lay("xlsx", typed(made["xlsx"], (cell, "In Excel"))))
        _comes_back(desk, files[0], {path: "In Word", cell.path: "In Excel"}, *files[1:])


def test_a_field_changed_on_both_sides_is_a_conflict(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    cell = _cell(CIFTIS, "people/liu-hua/positions/0/title/en", "people/liu-hua/honorific/en")
    returned = desk.lay("xlsx", typed(documents(CIFTIS)["xlsx"], (cell, "Prof.")))
    desk.change(
        "name: {zh: 刘华, en: Liu Hua}\n    honorific: {en: Ms.}",
        "name: {zh: 刘华, en: Liu Hua}\n    honorific: {en: Dr.}",
    )
    before = desk.text()
    (change,) = desk.pull(returned).plan.changes
    assert change.outcome is Outcome.CONFLICT
    assert (change.base, change.ours, change.theirs[0].text) == ("Ms.", "Dr.", "Prof.")
    assert desk.text() == before
    assert desk.pull(returned, side="ours").plan.changes[0].outcome is Outcome.KEPT
    assert desk.text() == before
    with pytest.raises(UsageError, match="do not change that field"):
        desk.pull(returned, take={"title/en": "theirs"})
    desk.pull(returned, take={cell.path: "theirs"})
    assert desk.values()[cell.path] == "Prof."


def test_pulling_twice_changes_nothing_more(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    file = WordFile(documents(CIFTIS)["docx"])
    file.paragraph("release/body/lead/text/en").addnext(paragraph("A sentence from the lawyers."))
    file.type_over("release/headline/en", "Another headline") if file.find("release/headline/en") else None
    returned = desk.lay("docx", file.save())
    assert desk.pull(returned).backup is not None
    after = desk.text()
    again = desk.pull(returned)
    assert again.backup is None and not again.plan.to_write
    assert desk.text() == after
    assert "A sentence from the lawyers." in after


def test_the_old_file_stays_beside_the_new_one(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    first = desk.text()
    cell = _cell(CIFTIS, "people/liu-hua/name/en")
    for number, name in enumerate(("Liu Hua A", "Liu Hua B")):
        desk.pull(desk.lay("xlsx", typed(documents(CIFTIS)["xlsx"], (cell, name))), side="theirs")
        assert desk.values()[cell.path] == name
        assert len(list(desk.event_file.parent.glob("event.yaml.bak*"))) == number + 1
    assert (desk.event_file.parent / "event.yaml.bak").read_bytes().decode() == first


def test_without_apply_nothing_is_written(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    before = desk.text()
    cell = _cell(CIFTIS, "people/liu-hua/name/en")
    pulled = desk.pull(desk.lay("xlsx", typed(documents(CIFTIS)["xlsx"], (cell, "Liu H."))), apply=False)
    assert "Liu H." in pulled.after
    assert desk.text() == before and not list(desk.event_file.parent.glob("*.bak*"))


def test_files_of_other_events_and_other_kinds_get_a_sentence(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    other = next(name for name in EVENTS if name != CIFTIS)
    for ending, data in documents(other).items():
        with pytest.raises(UnreadableError, match=f"belongs to the event “{other}”, not to “{CIFTIS}”") as caught:
            desk.pull(desk.lay(ending, data))
        assert f"`id: {other}`" in str(caught.value)
    for ending, data, said in (
        ("pdf", b"%PDF-1.7", "neither a Word nor an Excel file"),
        ("docx", b"not a zip", "."),
        ("xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "."),
    ):
        with pytest.raises(UnreadableError, match=said):
            desk.pull(desk.lay(ending, data))
    with pytest.raises(UnreadableError, match="no file"):
        desk.pull(str(tmp_path / "nothing.docx"))


def _comes_back(desk: Desk, returned: str, expected: dict[str, str], *more: str) -> None:
    before, text = desk.values(), desk.text()
    expected = {path: value for path, value in expected.items() if before.get(path) != value}
    pulled = desk.pull(returned, *more)
    assert {step.path for step in pulled.plan.steps} == set(expected), pulled.in_words()
    after = desk.values()
    assert {path: plain(after.get(path, "")) for path in expected} == expected
    assert {path: value for path, value in after.items() if path not in expected} == {
        path: value for path, value in before.items() if path not in expected
    }
    gone = [line for line in difflib.unified_diff(text.splitlines(), desk.text().splitlines(), n=0) if line[:1] == "-"]
    assert not any(line[1:].lstrip().startswith("#") for line in gone)


def _said(edits: Edits) -> list[object]:
    return [*edits.fields, *edits.added, *edits.entries, *edits.removed, *edits.remarks]


def _cell(name: str, *paths: str) -> CellField:
    return next(cell for path in paths for cell in text_cells(documents(name)["xlsx"]) if cell.path == path)


def test_shipped_events_are_those_of_the_seeds() -> None:
    assert len(EVENTS) >= 2
    assert all(event_of(SEEDS / name / "event.yaml").id == name for name in EVENTS)
