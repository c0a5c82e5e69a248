"""What people of Japanese sentences did."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.people import japanese
from publish.readers.press_text.people.parts import office_end, office_start, parts_in_run, settle


def _parts(text: str) -> list[tuple[str, list[str]]]:
    run = Run(1, 0, text, "ja")
    people = japanese.find_people(run)
    found = parts_in_run(run, [(office_start(m), m.start, max(m.end, office_end(m))) for m in people])
    return [
        (person.name, [part.kind for part in settle(parts, False)]) for person, parts in zip(people, found, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "冒頭、ヨン・リー駐日大使が開会の挨拶を行い、続いて鏑木 亮 局長が祝辞を述べました。",
            [("ヨン・リー", ["opening"]), ("鏑木 亮", ["address"])],
        ),
        ("基調講演では、アンナ・リンド博士が現状を報告しました。", [("アンナ・リンド", ["keynote"])]),
        (
            "討論では鏑木 亮 教授がモデレーターを務め、田所 恵 社長、佐伯 隆 局長がパネリストとして登壇しました。",
            [("鏑木 亮", ["moderator"]), ("田所 恵", ["panel"]), ("佐伯 隆", ["panel"])],
        ),
        ("司会は湾岸テレビの田所 恵 アナウンサーが務めました。", [("田所 恵", ["moderator"])]),
        ("進行：鏑木 亮（湾岸新聞 記者）", [("鏑木 亮", ["moderator"])]),
        (
            "鏑木 亮 副大臣の立ち会いのもと、田所 恵 理事長とヨン・リー所長が調印した。",
            [("鏑木 亮", ["witness"]), ("田所 恵", ["signatory"]), ("ヨン・リー", ["signatory"])],
        ),
        (
            "協定書への署名は、鏑木 亮 学長とヨン・リー学長により行われました。",
            [("鏑木 亮", ["signatory"]), ("ヨン・リー", ["signatory"])],
        ),
        (
            "テープカットは、鏑木 亮 市長、田所 恵 館長の2名により行われました。",
            [("鏑木 亮", ["officiating"]), ("田所 恵", ["officiating"])],
        ),
        (
            "知事 鏑木 亮 氏（代読：観光部長 田所 恵 氏）、局長 佐伯 隆 氏から祝辞をいただきました。",
            [("鏑木 亮", ["address"]), ("田所 恵", ["address"]), ("佐伯 隆", ["address"])],
        ),
        (
            "ヨン・リー駐日大使が鏑木 亮 湊川市長を表敬訪問しました。",
            [("ヨン・リー", ["attendee"]), ("鏑木 亮", ["host_reception"])],
        ),
        ("閉会にあたり田所 恵 副理事長が謝辞を述べた。", [("田所 恵", ["closing"])]),
        ("アンナ・リンド氏がビデオメッセージを寄せた。", [("アンナ・リンド", ["remarks_online"])]),
        ("最優秀賞は鏑木 亮 さんに授与されました。", [("鏑木 亮", ["award"])]),
        (
            "パネリストに鏑木 亮 教授、田所 恵 氏を迎え、佐伯 隆 准教授の司会で行われました。",
            [("鏑木 亮", ["panel"]), ("田所 恵", ["panel"]), ("佐伯 隆", ["moderator"])],
        ),
        ("鏑木 亮 教授の提案により、署名式が開かれた。", [("鏑木 亮", [])]),
    ],
)
def test_what_people_did(text: str, parts: list[tuple[str, list[str]]]) -> None:
    assert _parts(text) == parts
