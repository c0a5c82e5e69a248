"""Guests one a line, heads of universities and their councils, who signs for whom, houses named after people."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, people

_GUESTS = """聯調辦蘇洛潔太平紳士MBE培訓中心開幕

JMHO So Lok Kit JP MBE Training Centre Opens

主禮嘉賓包括：

香港聖公會教省主教長陳明大主教

前上訴法庭副庭長楊振法官 GBS

香港律政司副司長張國鈞先生 SBS JP

Guests of Honour include:

Hong Kong Sheng Kung Hui, The Most Revd Andrew CHAN

Former Vice-President of the Court of Appeal, Mr Justice Wally Yeung GBS

Deputy Secretary for Justice, Mr Horace CHEUNG Kwok-kwan SBS JP
"""


def test_guests_of_two_lists_are_one_by_one_the_same() -> None:
    read = [
        {tag.split("-")[0]: name.text for tag, name in person.names.items()} for person in read_facts(_GUESTS).people
    ]
    assert read == [
        {"zh": "陳明", "en": "Andrew CHAN"},
        {"zh": "楊振", "en": "Wally Yeung"},
        {"zh": "張國鈞", "en": "Horace CHEUNG Kwok-kwan"},
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senior Counsel Mr Wong Yan-lung, Chairman of the Council and the Court of HKBU Mr Cheng Yan-kee, and"
            " President and Vice-Chancellor Professor Roland Chin officiated.",
            [
                ("Wong Yan-lung", ["Senior Counsel"], ""),
                ("Cheng Yan-kee", ["Chairman of the Council and the Court"], "HKBU"),
                ("Roland Chin", ["President and Vice-Chancellor"], "HKBU"),
            ],
        ),
        (
            "FU President and Vice-Chancellor Professor Ann Lee spoke.",
            [("Ann Lee", ["President and Vice-Chancellor"], "FU")],
        ),
        (
            "Mr. Karl Nord, President, signed the agreement on behalf of the Delta Bar Association, and"
            " Dr. Ann Lee, Vice President, did so for the Fjord Law Society.",
            [
                ("Karl Nord", ["President"], "Delta Bar Association"),
                ("Ann Lee", ["Vice President"], "Fjord Law Society"),
            ],
        ),
        (
            "Mr Dong Song, Vice Chairman of the Delta Trade Council, and Mr Karl Yuen, Secretary for Justice, spoke.",
            [("Dong Song", ["Vice Chairman"], "Delta Trade Council"), ("Karl Yuen", ["Secretary for Justice"], "")],
        ),
        (
            "The goods were handed to the Foundation, which is led by the wife of President Sassou, by Mr. Xu Huang.",
            [("Xu Huang", [], "")],
        ),
        ("The Key Laboratory of Bioinorganic and Synthetic Chemistry of the Ministry of Education took part.", []),
        (
            "教育部研究生司司长李军、科技发展中心主任罗方、总统夫人代表、慈航基金会秘书长王芳出席。",
            [
                ("李军", ["研究生司司长"], "教育部"),
                ("罗方", ["科技发展中心主任"], "教育部"),
                ("王芳", ["总统夫人代表", "秘书长"], "慈航基金会"),
            ],
        ),
    ],
)
def test_whose_office_it_is(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zhao Shen, vice mayor of Lund, Berg and Holm addressed the ceremony.",
            [("Zhao Shen", ["vice mayor of Lund"], "")],
        ),
        (
            "The delegation was headed by S. Glazyev, Adviser to the President of the Lusian Federation.",
            [("S. Glazyev", ["Adviser to the President of the Lusian Federation"], "")],
        ),
        (
            "Attending were Ken Watanabe, consul general of Japan in Chongqing, Quina, acting consul general of Uruguay"
            " in Chongqing, and Karl Kadar, consul general of Hungary in Chongqing.",
            [
                ("Ken Watanabe", ["consul general of Japan in Chongqing"], ""),
                ("Quina", ["acting consul general of Uruguay in Chongqing"], ""),
                ("Karl Kadar", ["consul general of Hungary in Chongqing"], ""),
            ],
        ),
        (
            "Mr. WANG Zhen, Deputy Director General of the CAS Bureau of International Cooperation, was present.",
            [("WANG Zhen", ["Deputy Director General of the CAS Bureau of International Cooperation"], "CAS")],
        ),
        (
            "The Dr Ann Lee JP Memorial Library was opened by Mr Karl Nord, Chairman of Delta College.",
            [("Karl Nord", ["Chairman"], "Delta College")],
        ),
        (
            "Signing the deed for the Delta Law Society was Mr Karl Nord, President.",
            [("Karl Nord", ["President"], "Delta Law Society")],
        ),
        (
            "成员有俄罗斯国际管理问题科研所总干事A.I.阿捷耶夫，嶺南大學諮議會主席姚祖輝、聖公會西區教區陳明主教出席。",
            [
                ("A.I.阿捷耶夫", ["总干事"], "俄罗斯国际管理问题科研所"),
                ("姚祖輝", ["諮議會主席"], "嶺南大學"),
                ("陳明", ["主教"], "聖公會西區教區"),
            ],
        ),
    ],
)
def test_whose_words_they_are(text: str, expected: list[Person]) -> None:
    assert people(text) == expected
