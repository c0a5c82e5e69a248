"""What a Chinese sentence says that people did."""

import pytest

from publish.readers.press_text.reading import read_facts

_PEOPLE = {"甲": "临港市副市长陶林", "乙": "云溪大学校长何莎", "丙": "青石学院院长魏敏", "丁": "陶艺博物馆馆长白兰"}
_NAMES = {"陶林": "甲", "何莎": "乙", "魏敏": "丙", "白兰": "丁"}


def _parts(sentence: str, before: str = "2022年5月3日，港口论坛在临港举行。") -> dict[str, str]:
    """Who did what, by letter."""
    for letter, person in _PEOPLE.items():
        sentence = sentence.replace(letter, person)
    people = read_facts(before + sentence).people
    return {_NAMES[next(iter(p.names.values())).text]: " ".join(sorted(part.kind for part in p.parts)) for p in people}


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("甲致欢迎辞，乙作主旨演讲，丙主持论坛。", {"甲": "welcome", "乙": "keynote", "丙": "moderator"}),
        ("甲、乙分别致开幕辞和作主旨演讲。", {"甲": "opening", "乙": "keynote"}),
        ("甲、乙出席活动并致辞。", {"甲": "address", "乙": "address"}),
        ("论坛由甲主持，乙以视频方式致辞。", {"甲": "moderator", "乙": "remarks_online"}),
        ("主旨演讲环节邀请到了甲，乙。", {"甲": "keynote", "乙": "keynote"}),
        ("会议最后，甲作总结讲话。", {"甲": "closing"}),
        ("甲作年度工作报告。", {"甲": "speaker"}),
    ],
)
def test_speeches(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("在甲见证下，乙与丙代表双方签署协议。", {"甲": "witness", "乙": "signatory", "丙": "signatory"}),
        ("协议由甲与乙签署，丙见证签约。", {"甲": "signatory", "乙": "signatory", "丙": "witness"}),
        ("甲、乙见证了签约和揭牌。", {"甲": "witness", "乙": "witness"}),
        ("甲会见代表团，双方签署协议。", {"甲": "host_reception"}),
        ("甲出席签约仪式。", {"甲": "attendee"}),
    ],
)
def test_signing(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence, "2022年5月3日，两校签署《港口合作协议》。") == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("圆桌讨论由甲主持，乙、丙参加。", {"甲": "moderator", "乙": "panel", "丙": "panel"}),
        ("对话环节由甲主持，讲者包括乙及丙。", {"甲": "moderator", "乙": "panel", "丙": "panel"}),
        ("甲主持圆桌讨论，乙、丙就航运展开讨论。", {"甲": "moderator", "乙": "panel", "丙": "panel"}),
    ],
)
def test_panels(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("论坛由甲、乙及丙主礼。", {"甲": "officiating", "乙": "officiating", "丙": "officiating"}),
        ("甲、乙主持开幕典礼。", {"甲": "officiating", "乙": "officiating"}),
        ("主持剪彩仪式的还有甲、乙。", {"甲": "officiating", "乙": "officiating"}),
        ("甲与乙为新馆揭牌。", {"甲": "officiating", "乙": "officiating"}),
        ("出席活动的还有甲、乙等。", {"甲": "attendee", "乙": "attendee"}),
        ("甲率团访问云溪，由乙接待。", {"甲": "delegation_head", "乙": "host_reception"}),
        ("甲接待代表团，丙、丁陪同接待。", {"甲": "host_reception", "丙": "attendee", "丁": "attendee"}),
        ("甲对乙一行的到来表示欢迎。", {"甲": "remarks", "乙": "delegation_head"}),
        ("甲会见了乙一行。", {"甲": "host_reception", "乙": "delegation_head"}),
        ("甲向乙颁发聘书。", {"甲": "award", "乙": "award"}),
        ("甲的小说获得好评。", {"甲": ""}),
    ],
)
def test_officiating_attending_and_receiving(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("甲、乙出席并共同见证签署。", {"甲": "witness", "乙": "witness"}),
        ("两校签署协议，双方代表分别为甲及乙。", {"甲": "signatory", "乙": "signatory"}),
        ("甲出席论坛，并与乙一道为展览剪彩。", {"甲": "officiating", "乙": "officiating"}),
        ("甲的小说《江》中说，江水向东。乙忆述往事。", {"甲": "", "乙": "remarks"}),
        ("颁奖仪式由甲担任司仪。", {"甲": "moderator"}),
    ],
)
def test_together(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("甲、乙，国际渔业联盟驻临港代表赫氏先后发言。", {"甲": "remarks", "乙": "remarks"}),
        ("出席贵宾还包括甲、乙。", {"甲": "attendee", "乙": "attendee"}),
        ("甲、乙当选副会长。", {"甲": "attendee", "乙": "attendee"}),
        ("甲会见乙。会谈后，两人签署了《港口协议》。", {"甲": "host_reception signatory", "乙": "signatory"}),
        ("会议由甲主持. 乙汇报账目, 丙答问.", {"甲": "moderator", "乙": "speaker", "丙": "speaker"}),
        ("甲作2022年度工作报告，乙作主旨报告。", {"甲": "speaker", "乙": "keynote"}),
    ],
)
def test_lists_reports_and_elections(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


def test_a_surname_with_any_title_is_the_person() -> None:
    people = read_facts("2022年5月3日，港口论坛在临港举行。农业部次长杜俊出席。协议由杜次长见证签署。").people
    assert [part.kind for person in people for part in person.parts] == ["witness"]


def test_the_words_that_open_a_list_are_no_office() -> None:
    assert _parts("新一届执行委员会成员还包括陶林先生（义务司库）及何莎女士（义务秘书）。") == {
        "甲": "attendee",
        "乙": "attendee",
    }


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("主礼嘉宾、甲致辞。", {"甲": "officiating address"}),
        ("圆桌讨论由甲主持，与谈者为乙和丙。", {"甲": "moderator", "乙": "panel", "丙": "panel"}),
        ("甲未能出席，由乙代为宣读贺信。", {"甲": "", "乙": "remarks"}),
        ("甲、乙等专家学者围绕航运展开交流。", {"甲": "attendee", "乙": "attendee"}),
    ],
)
def test_absent_and_named_after_their_part(sentence: str, parts: dict[str, str]) -> None:
    assert {w: set(k.split()) for w, k in _parts(sentence).items()} == {w: set(k.split()) for w, k in parts.items()}


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("甲表示，双方签署的协议将见证两地合作，参与更多对话。", {"甲": "remarks"}),
        ("甲介绍，学院接待了师生，获得多项荣誉。", {"甲": "remarks"}),
        ("甲表示欢迎，并主持会谈。", {"甲": "moderator"}),
        ("甲带领团队研发了该设备。", {"甲": ""}),
        ("甲出席签约仪式和揭牌仪式。", {"甲": "attendee"}),
    ],
)
def test_what_is_only_told_is_not_done(sentence: str, parts: dict[str, str]) -> None:
    assert _parts(sentence) == parts


def test_who_is_visited_receives() -> None:
    assert _parts("甲一行拜访云溪，与乙座谈交流。") == {"甲": "delegation_head", "乙": "host_reception"}
