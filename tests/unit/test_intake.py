import io
import json
from pathlib import Path

import docx
import jsonschema
import pytest

from publish.binding.plain import to_plain
from publish.cli.main import main
from publish.readers.event_file import read_event, read_event_text
from publish.starter import schema

SEED = Path(__file__).parents[1] / "golden" / "press_text" / "ciftis-2024.txt"


def test_read_writes_an_event_file_that_opens_and_a_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(SEED), "-o", str(tmp_path / "event")]) == 0
    event = read_event(tmp_path / "event" / "event.yaml").event
    assert event is not None and len(event.people) == 13 and len(event.agreements) == 5
    assert "# check: “京” in the text (90%)" in (tmp_path / "event" / "event.yaml").read_text(encoding="utf-8")
    report = (tmp_path / "event" / "reading-report.md").read_text(encoding="utf-8")
    assert "| name | en | Liu Hua |" in report
    assert "13 people, 5 agreements" in capsys.readouterr().out


def test_an_event_file_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "event")
    assert main(["read", str(SEED), "-o", folder]) == 0
    before = (tmp_path / "event" / "event.yaml").read_bytes()
    assert main(["read", str(SEED), "-o", folder]) == 2
    assert "--update" in capsys.readouterr().err
    assert (tmp_path / "event" / "event.yaml").read_bytes() == before


def test_update_keeps_what_people_wrote(tmp_path: Path) -> None:
    text = tmp_path / "release.txt"
    lines = SEED.read_text(encoding="utf-8").split("\n")
    text.write_text("\n".join(lines[:-2]), encoding="utf-8")
    folder = tmp_path / "event"
    assert main(["read", str(text), "-o", str(folder)]) == 0
    file = folder / "event.yaml"
    edited = file.read_text(encoding="utf-8").replace("zh: 刘华", "zh: 刘 华  # as she writes it")
    start = edited.index("  du-miao:")
    edited = edited[:start] + edited[edited.index("  su-jing:") :]
    file.write_text(edited, encoding="utf-8")
    text.write_text("\n".join(lines), encoding="utf-8")
    assert main(["read", str(text), "-o", str(folder), "--update"]) == 0
    after = file.read_text(encoding="utf-8")
    assert "zh: 刘 华  # as she writes it" in after
    assert "  du-miao:" not in after
    event = read_event(file).event
    assert event is not None and event.attendance is not None and event.attendance.count == 100
    assert "More than 100 representatives" in (event.release.body[-1].text.get("en") or "")  # type: ignore[union-attr]


def test_standard_input_and_json(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Piped:
        buffer = io.BytesIO(SEED.read_bytes())

    monkeypatch.setattr("sys.stdin", Piped())
    assert main(["read", "-", "--json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert plain["date"] == "2024-09-14" and len(plain["people"]) == 13


def test_json_has_places_and_doubts_by_the_schema_and_builds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "guests.csv"
    table.write_text("姓名,Name,职务,Email\n杜邈,Du Miao,检察员,du@example.org\n新人,Xin Ren,主任,\n", encoding="utf-8")
    assert main(["read", str(SEED), str(table), "--json"]) == 0
    printed = capsys.readouterr().out
    plain = json.loads(printed)
    jsonschema.validate(plain, json.loads(schema()))
    said = plain["reading"]
    assert said["sources"] == [str(SEED), str(table)]
    assert said["provenance"]["people/liu-hua/name/zh"] == {"file": str(SEED), "line": 2, "column": 95}
    assert said["provenance"]["people/du-miao/email"]["cell"] == "D2"
    assert [each["message"] for each in said["doubts"] if each["path"] == "city/zh"] == ["“京” in the text (90%)"]
    assert any("“检察员” (guests.csv, C2)" in each["message"] for each in said["doubts"])
    assert any(each["code"] == "participants" for each in said["remarks"])
    read_back = read_event_text(printed, "event.yaml")
    assert not read_back.diagnostics and to_plain(read_back.event) == {k: v for k, v in plain.items() if k != "reading"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        ("水烧开后放入面条，煮三分钟，加盐。\nBoil the water, add the noodles and salt.".encode(), "tells of no event"),
        (b"x" * 1_200_000, "MB"),
    ],
)
def test_what_is_no_release_ends_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, words: str
) -> None:
    path = tmp_path / "release.txt"
    path.write_bytes(content)
    assert main(["read", str(path), "-o", str(tmp_path / "event")]) in (1, 2)
    assert words in capsys.readouterr().err
    assert not (tmp_path / "event").exists()


def test_one_language_is_read_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "release.txt"
    path.write_text("2024年5月1日，滨江市科技局在滨江举办创新论坛，滨江大学校长王小明出席并致辞。", encoding="utf-8")
    assert main(["read", str(path), "-o", str(tmp_path / "event")]) == 0
    assert "one language only" in capsys.readouterr().err
    event = read_event(tmp_path / "event" / "event.yaml").event
    assert event is not None and event.languages == ("zh",)


def test_a_place_is_a_city_in_both_languages_or_in_none(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(
        "2024年9月14日，滨江市科技局在滨江举办创新论坛，滨江大学校长王小明出席并致辞。\n"
        "On September 14, 2024, the Binjiang Science Bureau held the Innovation Forum in Binjiang. Wang Xiaoming,"
        " President of Binjiang University, attended and delivered remarks.",
        encoding="utf-8",
    )
    assert main(["read", str(path), "-o", str(tmp_path / "event")]) == 0
    event = read_event(tmp_path / "event" / "event.yaml").event
    assert event is not None and event.venue is None
    assert dict(event.city.items()) == {"zh": "滨江", "en": "Binjiang"}


def test_a_folder_that_is_a_file_ends_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = tmp_path / "event"
    taken.write_text("mine")
    assert main(["read", str(SEED), "-o", str(taken)]) == 2
    assert "is a file; -o names the folder" in capsys.readouterr().err
    assert taken.read_text() == "mine"


def test_a_latin_name_in_a_chinese_text_stays_a_name_of_that_text(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(
        "2024年9月14日，由滨江市科技局主办的创新论坛在滨江举行，"
        "滨江大学校长王小明（Wang Xiaoming）和北岸集团总裁Karin Holm出席。",
        encoding="utf-8",
    )
    assert main(["read", str(path), "-o", str(tmp_path / "event")]) == 0
    event = read_event(tmp_path / "event" / "event.yaml").event
    assert event is not None and event.languages == ("zh",)
    assert [dict(person.name.items()) for person in event.people] == [{"zh": "王小明"}, {"zh": "Karin Holm"}]


def test_a_table_of_guests_in_a_word_file_is_read_as_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = docx.Document()
    for line in SEED.read_text(encoding="utf-8").split("\n")[:3]:
        file.add_paragraph(line)
    rows = (
        ("姓名", "Name", "职务", "Title", "单位", "Organization"),
        ("刘华", "Liu Hua", "主任", "Director", "", ""),
        ("何静", "He Jing", "秘书", "Secretary", "海湾商会", "Haiwan Chamber"),
    )
    for cells, table in (
        (rows, file.add_table(3, 6)),
        ((("名称", "Name"), ("《协议》", "Accord")), file.add_table(2, 2)),
    ):
        for row, texts in zip(table.rows, cells, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    path = tmp_path / "release.docx"
    file.save(str(path))
    assert main(["read", str(path), "-o", str(tmp_path / "event")]) == 0
    event = read_event(tmp_path / "event" / "event.yaml").event
    assert event is not None
    guest = event.people_by_id["he-jing"]
    assert guest.positions[0].title.get("en") == "Secretary" and guest.positions[0].organization
    report = (tmp_path / "event" / "reading-report.md").read_text("utf-8")
    assert "## From release.docx (2, " in report and "release.docx, table 1!B3" in report and "Accord |" not in report
    assert "2 participants read" in capsys.readouterr().err
