"""Styles: laid over their base, and their mistakes located."""

from pathlib import Path

import pytest

from publish import house_style
from publish.errors import ContentError, UsageError


def style_file(folder: Path, text: str) -> str:
    path = folder / "mine.toml"
    path.write_text(text, "utf-8")
    return str(path)


def faults(folder: Path, text: str) -> list[tuple[int | None, str, str, str | None]]:
    with pytest.raises(ContentError) as caught:
        house_style.load(style_file(folder, text))
    return [
        (each.location.line if each.location else None, each.code, each.message, each.remedy)
        for each in caught.value.diagnostics
    ]


def test_every_shipped_style_loads() -> None:
    assert {"base", "institution", "vermilion", "a4", "letter"} <= set(house_style.shipped_names())
    for name in house_style.shipped_names():
        assert house_style.load(name).name == name


def test_a_style_for_letter_paper_sets_all_three_documents_on_it() -> None:
    look = house_style.load("letter")
    assert look.booklet.format == "letter"
    assert (look.release.page.width_mm, look.release.page.height_mm) == (215.9, 279.4)
    assert look.workbook.paper == "letter"


def test_a_style_is_laid_over_its_base(tmp_path: Path) -> None:
    mine = house_style.load(style_file(tmp_path, 'base = "institution"\n[colours]\naccent = "#00AA00"\n'))
    theirs = house_style.load("institution")
    assert mine.colours.accent == "#00AA00"
    assert mine.colours.ink == theirs.colours.ink
    assert mine.folder == str(tmp_path.resolve())
    assert mine.digest != theirs.digest


def test_unknown_key_is_located_in_the_file_that_has_it(tmp_path: Path) -> None:
    found = faults(tmp_path, 'base = "base"\n\n[colours]\nacent = "#00AA00"\n')
    assert found == [(4, "unknown-key", "“acent” is not known here.", "Did you mean “accent”?")]


def test_wrong_kind_is_located(tmp_path: Path) -> None:
    found = faults(tmp_path, 'base = "base"\n[colours]\naccent = ["a"]\n[letterhead]\noffice = "Office"\n')
    assert [(line, code) for line, code, _, _ in found] == [(3, "wrong-kind"), (5, "text-without-language")]


def test_colours_that_are_none(tmp_path: Path) -> None:
    text = 'base = "base"\n[colours]\nink = 5\naccent = "blue"\n[release.looks.normal]\ncolour = "acent"\n'
    found = faults(tmp_path, text)
    assert [(line, code, remedy) for line, code, _, remedy in found] == [
        (3, "bad-colour", 'Write it as "#1F4E79".'),
        (4, "bad-colour", 'Write it as "#1F4E79".'),
        (6, "bad-colour", "Did you mean “accent”?"),
    ]


def test_toml_that_does_not_parse(tmp_path: Path) -> None:
    ((line, code, _, remedy),) = faults(tmp_path, 'base = "base"\naccent = #00AA00\n')
    assert (line, code) == (2, "toml-syntax")
    assert remedy and "quotation marks" in remedy


def test_a_style_that_is_its_own_base(tmp_path: Path) -> None:
    ((line, code, _, _),) = faults(tmp_path, 'base = "mine.toml"\n')
    assert (line, code) == (1, "circular-base")


def test_a_base_that_is_not_there(tmp_path: Path) -> None:
    ((line, code, message, _),) = faults(tmp_path, '# mine\nbase = "bsae"\n')
    assert (line, code) == (2, "unknown-base") and "Known styles" in message


def test_a_folder_of_labels_that_is_not_there(tmp_path: Path) -> None:
    ((line, code, message, remedy),) = faults(tmp_path, 'base = "base"\nlabel_folder = "lables"\n')
    assert (line, code, message) == (2, "no-label-folder", "There is no folder “lables” for labels.")
    assert remedy and str(tmp_path.resolve()) in remedy
    (tmp_path / "lables").mkdir()
    assert house_style.load(str(tmp_path / "mine.toml")).label_folder == "lables"


def test_a_style_that_is_not_there() -> None:
    with pytest.raises(UsageError, match=r"no style “instituton”.*institution"):
        house_style.load("instituton")
