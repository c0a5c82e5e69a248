"""A name or an address that looks like another language does not make a release trilingual."""

from pathlib import Path

import pytest

from publish.readers import press_text

RELEASE = """\
Two Ports Sign Agreement on Clean Shipping
两港签署绿色航运协议

The Port of Rotterdam Authority and Ningbo Zhoushan Port Group held a dialogue in Rotterdam on 14 May 2026.
鹿特丹港务局与宁波舟山港集团于2026年5月14日在鹿特丹举办对话会。

"""


def languages(text: str, folder: Path) -> set[str]:
    path = folder / "release.txt"
    path.write_text(text, "utf-8")
    event = press_text.read_files([path]).event
    assert event is not None
    return set(event.languages)


@pytest.mark.parametrize(
    "line",
    [
        "Press contact: Anouk de Wit, +31 10 252 1010",
        "Media contact: Maria de la Cruz, press@example.org",
        "Venue: Palais des Nations, Geneva",
    ],
)
def test_one_line_is_not_a_language(line: str, tmp_path: Path) -> None:
    assert languages(f"{RELEASE}{line}\n", tmp_path) == {"en", "zh"}


def test_a_release_in_three_languages_keeps_them(tmp_path: Path) -> None:
    third = (
        "L’Autorité portuaire de Rotterdam et le groupe portuaire de Ningbo ont tenu un dialogue à Rotterdam "
        "le 14 mai 2026.\n"
    )
    assert languages(RELEASE + third, tmp_path) == {"en", "zh", "fr"}
