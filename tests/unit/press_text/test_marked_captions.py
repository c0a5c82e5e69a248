"""Captions with their marks in many languages, both languages on one line, and who took the photo."""

import pytest

from publish.readers.press_text.reading import read_facts

HEAD = (
    "茶节在海城举行\nTea Festival Held in Haicheng\n\n2026年4月12日，海城茶叶协会在海城举办茶节。\n"
    "On April 12, 2026, the Haicheng Tea Association held the Tea Festival in Haicheng.\n\n"
)
GERMAN = (
    "Hafenfest in Hamburg\nPort Festival in Hamburg\n\n"
    "Am 12. April 2026 hat der Hafenverband in Hamburg das Hafenfest eröffnet, und viele Gäste kamen.\n"
    "On 12 April 2026 the Port Association opened the Port Festival in Hamburg, and many guests came.\n\n"
)


def captions(text: str) -> list[tuple[dict[str, str], dict[str, str]]]:
    return [
        ({tag: r.text for tag, r in each.texts.items()}, {tag: r.text for tag, r in each.credits.items()})
        for each in read_facts(text).captions
    ]


@pytest.mark.parametrize(
    "line",
    [
        "图：开幕式现场 | Photo: The opening ceremony",
        "图：开幕式现场｜Photo: The opening ceremony",
        "图：开幕式现场 ｜ Photo: The opening ceremony",
        "图：开幕式现场 / Photo: The opening ceremony",
        "图：开幕式现场（Photo: The opening ceremony）",
        "图:开幕式现场|Photo: The opening ceremony",
        "图：开幕式现场\nPhoto: The opening ceremony",
    ],
)
def test_one_picture_in_two_languages(line: str) -> None:
    assert captions(HEAD + line) == [({"zh": "开幕式现场", "en": "The opening ceremony"}, {})]


def test_a_name_behind_the_bar_is_the_photographer() -> None:
    assert captions(f"{HEAD}图：开幕式现场 | Photo: Li Qiang") == [({"zh": "开幕式现场"}, {"zh": "Li Qiang"})]


@pytest.mark.parametrize(
    "credit",
    ["（摄影：李强）\n(Photo: Li Qiang)", "摄影：李强\n(Photo: Li Qiang)", "\n（摄影：李强）\n(Photo: Li Qiang)"],
)
def test_the_photographer_in_two_languages_is_no_picture(credit: str) -> None:
    found = captions(f"{HEAD}图 1：茶艺表演\nPhoto 1: Tea ceremony\n{credit}\n")
    assert found == [({"zh": "茶艺表演", "en": "Tea ceremony"}, {"zh": "李强", "en": "Li Qiang"})]


def test_two_languages_of_one_alphabet_are_one_picture() -> None:
    text = "Foto: Der Chor auf der Bühne (Foto: Uwe Krause)\nPhoto: The choir on stage (Photo: Uwe Krause)\n"
    assert captions(GERMAN + text) == [
        ({"de": "Der Chor auf der Bühne", "en": "The choir on stage"}, {"de": "Uwe Krause", "en": "Uwe Krause"})
    ]


@pytest.mark.parametrize(
    "mark",
    ["Foto", "Fotografia", "Imagen", "Legenda", "Abbildung", "Légende", "Immagine", "Фото", "사진", "الصورة", "Ảnh"],
)
def test_marks_in_many_languages(mark: str) -> None:
    ((texts, _),) = captions(f"{HEAD}{mark}: Port Haicheng\n")
    assert list(texts.values()) == ["Port Haicheng"]
