"""Event files made up for tests: any languages, any number of people and sessions."""

import json
from collections.abc import Callable
from pathlib import Path

WORDS = {
    "zh": (
        "数字版权论坛",
        "开幕致辞",
        "刘华",
        "主任",
        "本次论坛（2024）约300人参加，“数字文明”是主题——请看第3页。",
    ),
    "zh-Hant": (
        "數碼版權論壇",
        "開幕致辭",
        "劉華",
        "主任",
        "本次論壇（2024）約300人參加，「數碼文明」是主題——請看第3頁。",
    ),
    "ja": (
        "デジタル著作権フォーラム",
        "開会の挨拶",
        "山田太郎",
        "所長",
        "フォーラム（2024年）には約300人が参加し、「デジタル文明」を論じます。",
    ),
    "en": (
        "Digital Copyright Forum",
        "Opening address",
        "Łucja Żółć",
        "Director",
        "Some 300 people (2024) attend; “digital culture” is the theme—see page 3.",
    ),
    "fr": (
        "Forum du droit d’auteur numérique",
        "Allocution d’ouverture",
        "Anaïs Lefèvre",
        "Directrice",
        "Près de 300 personnes (2024) : « la culture numérique » est le thème.",
    ),
    "ko": (
        "디지털 저작권 포럼",
        "개회사",
        "김민수",
        "원장",
        "포럼(2024년)에는 약 300명이 참가하여 ‘디지털 문명’을 논의한다.",
    ),
    "ar": (
        "منتدى حقوق المؤلف الرقمية",
        "كلمة الافتتاح",
        "محمد الأحمد",
        "المدير",
        "يشارك نحو 300 شخص (2024) في النقاش حول «الثقافة الرقمية»، انظر الصفحة 3.",
    ),
    "th": (
        "การประชุมว่าด้วยลิขสิทธิ์ดิจิทัล",
        "กล่าวเปิดงาน",
        "สมชาย ใจดี",
        "ผู้อำนวยการ",
        "มีผู้เข้าร่วมประมาณ 300 คน (2024) เพื่ออภิปรายวัฒนธรรมดิจิทัล",
    ),
}


def write_event(
    folder: Path,
    languages: tuple[str, ...],
    *,
    people: int,
    sessions: int,
    days: int = 1,
    rooms: int = 1,
    timed: bool = True,
) -> Path:
    """Write `event.yaml` (JSON is YAML too) into the folder and return its path."""

    def text(index: int, suffix: str = "") -> dict[str, str]:
        return {language: WORDS[language][index] + suffix for language in languages}

    event = {
        "languages": list(languages),
        "title": text(0),
        "date": "2026-05-18",
        "end": f"2026-05-{17 + days}",
        "time_zone": "Asia/Shanghai",
        "city": text(0),
        "venue": {"name": text(0), "rooms": {f"room-{n}": {"name": text(3, f" {n}")} for n in range(rooms)}},
        "organizations": {f"office-{n}": {"name": text(0, f" {n}"), "kind": "government"} for n in range(3)},
        "hosts": [{"organization": "office-0", "kind": "host"}],
        "people": {
            f"person-{n}": {
                "name": text(2, f" {n}"),
                "positions": [{"title": text(3), "organization": f"office-{n % 3}"}],
            }
            for n in range(people)
        },
        "sessions": [_session(n, people, days, rooms, timed, text) for n in range(sessions)],
    }
    path = folder / "event.yaml"
    path.write_text(json.dumps(event, ensure_ascii=False, indent=1), "utf-8")
    return path


def _session(
    n: int, people: int, days: int, rooms: int, timed: bool, text: Callable[..., dict[str, str]]
) -> dict[str, object]:
    session: dict[str, object] = {
        "id": f"session-{n}",
        "kind": "keynote",
        "title": text(1, f" {n + 1}"),
        "speakers": [
            {"person": f"person-{(n + k) % people}", "topic": text(0), "summary": text(4)}
            for k in range(min(2, people))
        ],
    }
    if timed:
        slot = n // (days * rooms)
        session["date"] = f"2026-05-{18 + n % days}"
        session["start"], session["end"] = f"{9 + slot % 9:02}:00", f"{9 + slot % 9:02}:50"
        session["room"] = f"room-{n // days % rooms}"
    return session
