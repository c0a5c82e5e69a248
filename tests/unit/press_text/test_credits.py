"""Who took a photo: behind a caption, before it, on a line of its own; labels and addresses are under no picture."""

import pytest

from publish.model.release import Paragraph
from publish.readers.press_text.files import read_documents
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.credits import credit_alone
from publish.readers.press_text.text.documents import Document

_HEAD = "论坛举行\nForum Held\n5月8日,海川大学与南湾大学在海川举行论坛。双方就合作交换了意见。\n"
_HEAD += "On 8 May, Lund University and Delta University held a forum in Lund. They exchanged views on cooperation.\n"


@pytest.mark.parametrize(
    ("lines", "captions", "credits"),
    [
        (
            "揭牌现场 王思远 摄\nThe unveiling (Photo by Wang Siyuan)",
            ["The unveiling|揭牌现场"],
            ["Wang Siyuan", "王思远"],
        ),
        ("图为签约现场。（记者 周然 摄）", ["签约现场。"], ["周然"]),
        ("▲兩校代表簽署協議。(受訪者提供)\n相關新聞: 電池研究", ["兩校代表簽署協議。"], ["受訪者"]),
        (
            "Caption: Mary Holm, Lund Scene, 1923. Courtesy of a private collection\n"
            "圖片:霍姆,《風景》,1923年。私人收藏",
            ["Mary Holm, Lund Scene, 1923.|霍姆,《風景》,1923年。"],
            ["a private collection", "私人收藏"],
        ),
        (
            "[Photo] From left: Anna Holm, Paul Reis. © Lund Press / Leo Marsh",
            ["From left: Anna Holm, Paul Reis."],
            ["Lund Press / Leo Marsh"],
        ),
        (
            "Photo - https://media.example/p1.jpg (Anna Holm, left, and Paul Reis)",
            ["Anna Holm, left, and Paul Reis"],
            [],
        ),
        (
            "Bild: Anna Holm, Paul Reis (Foto: Handelskammer/Ulrike Perrey)\n供图:海川商会",
            ["Anna Holm, Paul Reis"],
            ["Handelskammer/Ulrike Perrey", "海川商会"],
        ),
        ("圖示:盧淑儀(前排左四)與雙方代表合照。", ["盧淑儀(前排左四)與雙方代表合照。"], []),
        ("(圖/貿協提供)杜俊豪(中)與貴賓舉杯。", ["杜俊豪(中)與貴賓舉杯。"], ["貿協"]),
        (
            "Photo 1. Participants of the workshop / 图1 与会代表合影 (WHO/K. Mrisho)",
            ["Participants of the workshop|与会代表合影"],
            ["WHO/K. Mrisho"],
        ),
        ("开幕式现场 / At the opening ceremony   摄影:宁子", ["At the opening ceremony|开幕式现场"], ["宁子"]),
        ("(图:闭幕晚宴 赵敏摄)", ["闭幕晚宴"], ["赵敏"]),
        ("会长 President : 黄国伦 Ng Kok Loon", [], []),
        ("主办 Host:海川大学 Lund University", [], []),
        ("Address: 90 Harbour Road, Lund 地址:海川港湾道九十號", [], []),
        ("Enquiries: Ms Elena Holm +852 2241 0000", [], []),
    ],
)  # fmt: skip
def test_captions_without_their_credits(lines: str, captions: list[str], credits: list[str]) -> None:
    found = read_facts(_HEAD + lines + "\n").captions
    assert ["|".join(sorted(reading.text for reading in caption.texts.values())) for caption in found] == captions
    assert sorted(reading.text for caption in found for reading in caption.credits.values()) == credits


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("供图：海川大学", "海川大学"),
        ("All photos: Lund University", "Lund University"),
        ("(Image by LIAS)", "LIAS"),
        ("Crédit photo : S. Darcy / MCH", "S. Darcy / MCH"),
        ("文/王静 图/李明", None),
        ("图：签约仪式", None),
        ("Photo: Group photo of the guests", None),
        ("The photo was taken by the river.", None),
    ],
)
def test_a_credit_on_a_line_of_its_own(line: str, who: str | None) -> None:
    assert credit_alone(line) == who


HEAD = (
    "两校签署合作备忘录\nTwo Universities Sign MoU\n\n2026年4月12日，北岭大学与巴克尔大学在北岭签署合作备忘录。\n"
    "On 12 April 2026, North Ridge University and Barker University signed a memorandum in Beiling.\n"
)
TAIL = "\n北岭大学校长周明远出席活动。\nPresident Zhou Mingyuan of North Ridge University attended the ceremony.\n"


@pytest.mark.parametrize("credit", ["图/李强", "Photo by Li Qiang", "摄影：李强", "供图：北岭大学"])
def test_a_credit_beside_no_picture_stays_in_its_place(credit: str) -> None:
    reading = read_documents([Document("release.txt", f"{HEAD}\n{credit}\n{TAIL}")], "release")
    assert reading.event is not None
    body = reading.event.release.body
    assert isinstance(body[1], Paragraph) and [text for _, text in body[1].text.items()] == [credit]
    assert len(body) == 3 and [person.id for person in reading.event.people] == ["zhou-mingyuan"]
    kept = reading.report.partition("## Kept as text")[2]
    assert credit in kept and credit not in reading.report.partition("## Left out")[2].partition("##")[0]


@pytest.mark.parametrize("lines", ["图：签约现场\n图/李强", "图/李强\n图：签约现场", "图：签约现场\n\n图/李强"])
def test_a_credit_beside_a_picture_is_its_own(lines: str) -> None:
    event = read_documents([Document("release.txt", f"{HEAD}\n{lines}\n{TAIL}")], "release").event
    assert event is not None
    (photo,) = event.photos
    assert photo.caption.get("zh") == "签约现场" and photo.credit.get("zh") == "李强"
    assert len(event.release.body) == 3
