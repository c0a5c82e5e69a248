"""The pull command as people use it."""

import io
import json
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from publish import sources
from publish.cli.main import main
from publish.merge.plan import Outcome
from tests.desk import Desk, documents, in_workbook, rendered, text_cells, typed
from tests.word_files import WordFile
from tests.workbooks import Editor

CIFTIS = "ciftis-2024"
NAME = "people/su-jing/name/en"


def _workbook_with(name: str, path: str, text: str) -> bytes:
    data = documents(name)["xlsx"]
    return typed(data, (next(cell for cell in text_cells(data) if cell.path == path), text))


def test_shown_first_and_written_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    before = desk.text()
    returned = desk.lay("xlsx", _workbook_with(CIFTIS, NAME, "Su Jin"))
    call = ["pull", returned, "--into", str(desk.event_file.parent)]
    assert main(call) == 0
    shown = capsys.readouterr().out
    assert "Su Jing, name (English)" in shown and "Add --apply" in shown
    assert desk.text() == before
    assert main([*call, "--apply"]) == 0
    assert "event.yaml was changed; as it was before:" in capsys.readouterr().out
    assert desk.text() == before.replace("name: {zh: 苏京, en: Su Jing}", "name: {zh: 苏京, en: Su Jin}")
    assert main(call) == 0
    assert "the event says all of this already" in capsys.readouterr().out


def test_a_document_may_be_built_again_once_it_was_pulled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    event, dist = str(desk.event_file.parent), tmp_path / "dist"
    build = ["build", event, "-o", str(dist), "--only", "xlsx", "-q"]
    assert main(build) == 0
    workbook = dist / f"{CIFTIS}-participants.xlsx"
    workbook.write_bytes(_workbook_with(CIFTIS, NAME, "Su Jin"))
    assert main(build) == 3 and "publish pull" in capsys.readouterr().err
    assert main(["pull", str(workbook), "--into", event]) == 0
    assert main(build) == 3
    assert main(["pull", str(workbook), "--into", event, "--apply"]) == 0
    assert main(build) == 0
    assert "Su Jin" in {
        cell.value for row in openpyxl.load_workbook(workbook).worksheets[0].iter_rows() for cell in row
    }


def test_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    returned = desk.lay("xlsx", _workbook_with(CIFTIS, NAME, "Su Jin"))
    assert main(["pull", returned, "--into", str(desk.event_file), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [(each["path"], each["ours"], each["result"]) for each in said["changes"]] == [(NAME, "Su Jing", "Su Jin")]
    assert said["written"] is False


def test_conflicts_and_mistakes_end_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    desk.change("name: {zh: 苏京, en: Su Jing}", "name: {zh: 苏京, en: Jing Su}")
    returned = desk.lay("xlsx", _workbook_with(CIFTIS, NAME, "Su Jin"))
    call = ["pull", returned, "--into", str(desk.event_file.parent), "--apply"]
    before = desk.text()
    assert main(call) == 1
    assert "CONFLICT" in capsys.readouterr().out and desk.text() == before
    assert main([*call, "--take", f"{NAME}=theirs"]) == 0
    assert "en: Su Jin}" in desk.text()
    with pytest.raises(SystemExit) as stopped:
        main([*call, "--take", NAME])
    assert stopped.value.code == 2
    assert main(["pull", str(tmp_path / "nothing.docx"), "--into", str(desk.event_file.parent)]) == 2
    desk.event_file.write_text("title: [", "utf-8")
    assert main(call) == 1
    assert "YAML cannot be read" in capsys.readouterr().err


def test_a_whole_evening_of_corrections(tmp_path: Path) -> None:
    """Lawyers in Word, organizers in Excel, the secretary in the event file, all at once."""
    desk = Desk.with_event(tmp_path, CIFTIS)
    release = WordFile(documents(CIFTIS)["docx"])
    release.type_over("release/body/attendance/text/en", "Some 120 people came.")
    position = "\n    positions:\n      - title: {zh: 主任, en: Director}\n        organization: wipo-china"
    desk.change("honorific: {en: Ms.}" + position, "honorific: {en: Mme}" + position)

    def organizers(book: openpyxl.Workbook) -> None:
        sheet = next(each for each in book.worksheets if "Participants" in each.title)
        header = next(row for row in range(1, 12) if sheet.cell(row, 1).value and sheet.cell(row, 3).value)
        columns = {str(cell.value): cell.column for cell in sheet[header]}
        rows = {str(sheet.cell(row, 1).value): row for row in range(header + 1, sheet.max_row + 1)}
        sheet.cell(rows["peng-wen"], columns["座位 Seat"]).value = "A3"
        extra = sheet.max_column + 1
        sheet.cell(header, extra).value = "T-shirt"
        sheet.cell(rows["su-jing"], extra).value = "XL"
        last = max(rows.values()) + 1
        sheet.cell(last, columns["姓名"]).value = "欧阳娜"
        sheet.cell(last, columns["Organization"]).value = "Tsinghua University Center for Intellectual Property"
        sheet.cell(last, columns["Position"]).value = "Researcher"

    pulled = desk.pull(
        desk.lay("docx", release.save()), desk.lay("xlsx", in_workbook(documents(CIFTIS)["xlsx"], organizers))
    )
    assert {step.path for step in pulled.plan.steps} == {
        "release/body/attendance/text/en",
        "people/peng-wen/seat",
        "people/su-jing/extra/T-shirt",
        "people/ouyang-na",
    }, pulled.in_words()
    after = desk.values()
    assert after["people/ouyang-na/positions/0/organization"] == "tsinghua-ip-center"
    assert after["people/liu-hua/honorific/en"] == "Mme"
    assert after["people/su-jing/extra/T-shirt"] == "XL"
    again = rendered(sources.open_event(str(desk.event_file)).event)["xlsx"]  # type: ignore[arg-type]
    cells = [cell.value for row in openpyxl.load_workbook(io.BytesIO(again)).worksheets[0].iter_rows() for cell in row]
    assert "T-shirt" in cells and "XL" in cells


LIST = "姓名,Name,座位,电话\n王芳,Wang Fang,A1,010 1\n李明,Li Ming,A2,010 2\n"


def test_people_of_a_list_are_laid_over_in_the_event_file(tmp_path: Path) -> None:
    text = "languages: [zh, en]\ntitle: {zh: 会, en: Meeting}\nparticipants: list.csv\n"
    desk = Desk.with_text(tmp_path, "meeting", text)
    (desk.event_file.parent / "list.csv").write_text(LIST, "utf-8")
    event = sources.open_event(str(desk.event_file)).event
    assert event is not None and "wang-fang" in event.people_by_id
    data = rendered(event, ["xlsx"])["xlsx"]
    cells = {cell.path: cell for cell in text_cells(data)}
    edits = (cells["people/wang-fang/seat"], "C7"), (cells["people/li-ming/phone"], None)
    pulled = desk.pull(desk.lay("xlsx", typed(data, *edits)))
    assert {step.path: step.outcome for step in pulled.plan.changes} == {
        "people/wang-fang/seat": Outcome.TAKEN,
        "people/li-ming/phone": Outcome.REFUSED,
    }
    now = sources.open_event(str(desk.event_file)).event
    assert now is not None and len(now.people) == 2
    assert now.people_by_id["wang-fang"].seat == "C7" and now.people_by_id["wang-fang"].phone == "010 1"
    assert not desk.pull(desk.lay("xlsx", typed(data, *edits))).plan.to_write


def test_five_thousand_rows_in_under_five_seconds(tmp_path: Path) -> None:
    people = "".join(
        f"  person-{n}:\n    name: {{zh: 刘华{n}, en: Liu Hua {n}}}\n    positions:\n"
        f"      - title: {{zh: 主任, en: Director}}\n        organization: org-{n % 100}\n"
        f"    email: a{n}@example.org\n    seat: SEAT-{n}\n"
        for n in range(5000)
    )
    bodies = "".join(f"  org-{n}: {{name: {{zh: 单位{n}, en: Organization {n}}}}}\n" for n in range(100))
    text = f"languages: [zh, en]\ntitle: {{zh: 会, en: Big}}\norganizations:\n{bodies}people:\n{people}"
    desk = Desk.with_text(tmp_path, "big", text)
    event = sources.open_event(str(desk.event_file)).event
    assert event is not None
    data = rendered(event, ["xlsx"])["xlsx"]

    returned = desk.lay("xlsx", _replaced(data, b"SEAT-", b"CHAIR-"))
    start = time.process_time()
    pulled = desk.pull(returned)
    assert time.process_time() - start < 5
    assert len(pulled.plan.changes) == 5000
    assert desk.text().count("seat: CHAIR-") == 5000


def _replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    """The workbook with other words in every cell that has the old ones."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(old, new))
    return out.getvalue()


def test_what_would_make_the_event_wrong_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk.with_event(tmp_path, "harbour-forum-2026")
    before = desk.text()
    editor = Editor(documents("harbour-forum-2026")["xlsx"])
    entry = next(path.split("/")[1] for path in desk.values() if path.startswith("sessions/") and path.endswith("/end"))
    editor.set("Programme", entry, "End", "00:05")
    returned = desk.lay("xlsx", editor.save())
    assert main(["pull", returned, "--into", str(desk.event_file.parent), "--apply"]) == 1
    said = capsys.readouterr()
    assert "Programme!" in said.err and "Nothing was written" in said.out
    assert desk.text() == before


def test_several_parties_in_one_cell(tmp_path: Path) -> None:
    desk = Desk.with_event(tmp_path, CIFTIS)
    editor = Editor(documents(CIFTIS)["xlsx"])
    parties = "CNIPA；Beijing Intellectual Property Court; A Body Nobody Knows"
    editor.set("Agreements", "power-battery", "Parties", parties)
    desk.pull(desk.lay("xlsx", editor.save()))
    after = desk.values()
    assert [after[f"agreements/power-battery/parties/{n}"] for n in range(3)] == [
        "cnipa",
        "beijing-ip-court",
        "a-body-nobody-knows",
    ]
    assert after["organizations/a-body-nobody-knows/name/en"] == "A Body Nobody Knows"
