"""Events are told apart whatever script their folders are named in."""

from pathlib import Path

import pytest

from publish.readers.event_file import read_event
from publish.readers.event_ids import event_id


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Harbour Forum 2026", "harbour-forum-2026"),
        ("Café d’été", "cafe-dete"),
        ("年会", "nian-hui"),
        ("2026年会 draft", "2026-nian-hui-draft"),
        ("旅遊節", "lu-you-jie"),
        ("", "event"),
        ("---", "event"),
    ],
)
def test_ids_in_latin_letters(name: str, expected: str) -> None:
    assert event_id(name) == expected


def test_names_without_a_letter_to_keep_stay_apart() -> None:
    found = {event_id(name) for name in ("세미나", "포럼", "セミナー", "Форум", "مؤتمر")}
    assert len(found) == 5
    assert all(each.startswith("event-") for each in found)


def test_two_events_in_chinese_folders_have_two_ids(tmp_path: Path) -> None:
    ids = set()
    for name in ("年会", "论坛"):
        (tmp_path / name).mkdir()
        path = tmp_path / name / "event.yaml"
        path.write_text("languages: [zh, en]\ntitle: {zh: 会, en: A}\n", "utf-8")
        event = read_event(path).event
        assert event is not None
        ids.add(event.id)
    assert ids == {"nian-hui", "lun-tan"}
