"""The reading report and the remarks in the event file: the same, once for each source of doubt, in plain words."""

import re
from pathlib import Path

import pytest

from publish.cli.main import main
from publish.readers.press_text import read_files
from publish.readers.press_text.normalize.doubts import Doubt, gathered

CASES = Path(__file__).parents[2] / "golden" / "press_text"
TEXT = (
    "北岭大学与巴克尔大学签署合作备忘录\nNorth Ridge University and Barker University Sign MoU\n\n"
    "2026年4月12日，北岭大学校长周明远、副校长李秀兰，巴克尔大学校长米勒出席签约仪式。\n"
    "On 12 April 2026, President Zhou Mingyuan and Vice President Li Xiulan of North Ridge University and President "
    "John Miller of Barker University attended the ceremony.\n\n"
    "米勒感谢北岭大学的热情接待。\nMiller thanked North Ridge University for its warm welcome.\n"
)


def remarks(folder: Path) -> list[str]:
    return sorted(re.findall(r"(?m)^ *# check: (.*)$", (folder / "event.yaml").read_text("utf-8")))


def items(folder: Path) -> list[str]:
    return sorted(re.findall(r"(?m)^- \*\*.*?\*\*: (.*)$", (folder / "reading-report.md").read_text("utf-8")))


@pytest.mark.parametrize("name", ["guest-book", "court-visit", "sports-science", "lord-mayor-visit", "chamber-agm"])
def test_report_and_event_file_have_the_same_remarks(tmp_path: Path, name: str) -> None:
    assert main(["read", str(CASES / f"{name}.txt"), "-o", str(tmp_path)]) == 0
    assert remarks(tmp_path) == items(tmp_path) != []
    report = (tmp_path / "reading-report.md").read_text("utf-8")
    assert f"## To check ({len(items(tmp_path))})" in report
    assert not re.search(r"`|\w+/\w+/(?:name|title|positions)|[a-z]_[a-z]", report.partition("## Figures")[0])


def test_they_are_the_same_after_lists_and_updates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, table, folder = tmp_path / "release.txt", tmp_path / "guests.csv", tmp_path / "event"
    text.write_text(TEXT, "utf-8")
    table.write_text("姓名,Name,职务,Position\n李秀兰,Li Xiulan,教授,Professor\n", "utf-8")
    assert main(["read", str(text), str(table), "-o", str(folder)]) == 0
    assert remarks(folder) == items(folder)
    assert "“副校长” (release.txt:4) or “教授” (guests.csv, C2)? The list says otherwise" in "\n".join(items(folder))
    assert f"{len(items(folder))} to check" in capsys.readouterr().out
    file = folder / "event.yaml"
    file.write_text(re.sub(r"(?m)^ *# check: .*shared.*\n", "", file.read_text("utf-8"), count=1), "utf-8")
    text.write_text(TEXT.replace("校长米勒出席", "校长米勒、教务长王大伟出席"), "utf-8")
    assert main(["read", str(text), str(table), "-o", str(folder), "--update"]) == 0
    assert remarks(folder) == items(folder) != []


def test_a_person_is_told_once_for_each_reason(tmp_path: Path) -> None:
    text = tmp_path / "release.txt"
    text.write_text(TEXT, "utf-8")
    reading = read_files([text])
    assert reading.event is not None
    said = [words for path, words in reading.doubts.items() if path.startswith("people/li-xiulan")]
    assert said == ["“副校长”, “北岭大学”? in a list, and perhaps shared with the person beside (70%)"]
    assert not any(path.startswith("organizations/") for path in reading.doubts)
    assert "### Line 4: 2026年4月12日" in reading.report
    assert "- **李秀兰 · Li Xiulan, office and organization**: “副校长”" in reading.report


def test_doubts_about_one_thing_for_one_reason_are_one() -> None:
    told = gathered(
        [
            Doubt("organizations/um/name/zh", ("“澳大”",), "named as host", 0.75),
            Doubt("organizations/um/name/en", ("“UM”",), "named as host", 0.8),
            Doubt("hosts/um", ("“澳大”",), "named as host", 0.75),
            Doubt("people/a/name/zh", ("“伯恩”",), "looks foreign", 0.75),
            Doubt("people/a/name", ("伯恩 = Byrne",), "sounds alike", 0.86),
            Doubt("people/b/name/zh", ("“伯恩”",), "looks foreign", 0.75),
            Doubt("release/body/photo1", (), "a caption?", 0.8),
            Doubt("release/body/photo2", (), "a caption?", 0.8),
        ]
    )
    assert told == {
        "hosts/um": "“澳大”, “UM”? told of as host (75%)",
        "people/a/name": "伯恩 = Byrne? sounds alike, and “伯恩” looks foreign (75%)",
        "people/b/name/zh": "“伯恩”? looks foreign (75%)",
        "release/body/photo1": "a caption? (80%)",
        "release/body/photo2": "a caption? (80%)",
    }


def test_the_terminal_shows_each_line_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "release.txt"
    text.write_text(TEXT, "utf-8")
    assert main(["read", str(text), "-o", str(tmp_path / "event")]) == 0
    said = capsys.readouterr().err
    assert said.count("release.txt:4: note: please check, in “2026年4月12日") == 1
    assert "    李秀兰 · Li Xiulan, office and organization: “副校长”" in said
