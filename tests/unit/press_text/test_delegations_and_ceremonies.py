"""Who leads a delegation and who comes along, who welcomes in words, who is there online, who officiates together."""

import pytest

from publish.readers.press_text.reading import read_facts


def parts(text: str) -> list[tuple[str, list[str]]]:
    """(name, what was done) of each person."""
    return [
        (next(iter(person.names.values())).text, [part.kind for part in person.parts])
        for person in read_facts(text).people
    ]


HEAD, GUEST = ["delegation_head"], ["attendee"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The delegation, headed by Professor Hideo Tanaka, President of Minato University, also included Professor"
            " Toshiya Ueda, Executive Vice-President; and Mr Kazuo Ono, Director of the Library.",
            [("Hideo Tanaka", HEAD), ("Toshiya Ueda", GUEST), ("Kazuo Ono", GUEST)],
        ),
        (
            "Dr Ann Lee, President of Alder University, led the delegation, which comprised Prof. Tom Reed, Dean of"
            " Arts, and Mr. Bill Carr, Registrar.",
            [("Ann Lee", HEAD), ("Tom Reed", GUEST), ("Bill Carr", GUEST)],
        ),
        (
            "Headed by Dr Ann Lee, President of Alder University, the delegation consisted of Prof. Tom Reed, Dean of"
            " Arts; and Ms. Jane Poole, Director of International Affairs.",
            [("Ann Lee", HEAD), ("Tom Reed", GUEST), ("Jane Poole", GUEST)],
        ),
        (
            "A delegation of Alder University, led by Rector Ann Lee and Vice Rector Tom Reed, has been to Lund.",
            [("Ann Lee", HEAD), ("Tom Reed", GUEST)],
        ),
        (
            "Prof. Tom Reed, Dean of Arts, was in the delegation. Ms. Jane Poole, Director of the Library, was also"
            " part of the delegation.",
            [("Tom Reed", GUEST), ("Jane Poole", GUEST)],
        ),
        (
            "Under the witness of Song and Fang, Janny Leong, college master of Alder College, and Bill Carr, dean of"
            " Reed College, signed the MOU on lodging.",
            [("Janny Leong", ["signatory"]), ("Bill Carr", ["signatory"])],
        ),
        (
            "Dr Ann Lee, President of Alder University, welcomed the visitors and thanked them for coming so far.",
            [("Ann Lee", ["welcome"])],
        ),
        ("Mr. Bill Carr, Mayor of Lund, bade the guests welcome.", [("Bill Carr", ["welcome"])]),
        (
            "Xia Daya, Counselor of the Chinese Embassy in Norland, and Bill Carr, Consul in Lund, were online for"
            " the event. In the view of Ms. Xia Daya, it was a fresh start. Xia Daya said that firms would gain.",
            [("Xia Daya", ["remarks_online"]), ("Bill Carr", ["attendee"])],
        ),
        (
            "Vice-Chancellor Ann Lee along with Prof Tom Reed, Director of the Centre, inaugurated the centre.",
            [("Ann Lee", ["officiating"]), ("Tom Reed", ["officiating"])],
        ),
        (
            "A delegation of Lund College, led by Rector Ann Lee, visited Alder University and was received by"
            " President Tom Reed. At the meeting, Librarian Bill Carr spoke about the collection.",
            [("Ann Lee", HEAD), ("Tom Reed", ["host_reception"]), ("Bill Carr", ["remarks"])],
        ),
        (
            "Mayor Ann Lee, on behalf of Lund, concluded an agreement on friendly exchange with the City of Alder.",
            [("Ann Lee", ["signatory"])],
        ),
    ],
)
def test_english(text: str, found: list[tuple[str, list[str]]]) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "云泽市外事办公室主任马乃芳、南屏商会副会长张以南和多名青年商人亦是代表团成员。",
            [("马乃芳", GUEST), ("张以南", GUEST)],
        ),
        (
            "到场见证揭牌的有云泽市副市长陈志强，南屏仲裁院院长刘晓春等。仪式由刘晓春主持。",
            [("陈志强", GUEST), ("刘晓春", ["moderator"])],
        ),
        (
            "启动仪式则由云泽市市长卢茂林联同南屏医院院长林文杰、云泽医学会会长郑志文主持。",
            [("卢茂林", ["officiating"]), ("林文杰", ["officiating"]), ("郑志文", ["officiating"])],
        ),
        ("云泽大学校长李明对协议的签订表示祝贺。", [("李明", ["remarks"])]),
        ("云泽市副市长王立代表云泽市欢迎南屏客人的到来。", [("王立", ["welcome"])]),
        ("云泽商会会长施明怀主持接待。", [("施明怀", ["host_reception"])]),
        ("同乡会会长甄振武代表侨团，向云泽市副市长童学军赠送了纪念品。", [("甄振武", GUEST), ("童学军", [])]),
        (
            "研讨会由云泽大学教授林文杰主持。南屏律师事务所合伙人崔志强、岚山商会会长牛海峰先后演讲。",
            [("林文杰", ["moderator"]), ("崔志强", ["speaker"]), ("牛海峰", ["speaker"])],
        ),
        ("云泽商会会长杨晓光宣读获奖名单。", [("杨晓光", ["remarks"])]),
        ("云泽大学校长李明致辞说，展会已连续三届在线上举办。", [("李明", ["address"])]),
    ],
)
def test_chinese(text: str, found: list[tuple[str, list[str]]]) -> None:
    assert parts(text) == found
