"""`its Chair`, `respectively`, `Kenya's Minister`, offices announced after others: who holds which."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Berg and Tomas Lind, President and Secretary General of the Nordic Chamber of Trade respectively,"
            " spoke.",
            [("Anna Berg", ["President"], "Nordic Chamber of Trade"),
             ("Tomas Lind", ["Secretary General"], "Nordic Chamber of Trade")],
        ),
        (
            "Anna Berg, Tomas Lind and Eva Holm, who are respectively president, vice president and treasurer of the"
            " Nordic Chamber, attended.",
            [("Anna Berg", ["president"], "Nordic Chamber"), ("Tomas Lind", ["vice president"], "Nordic Chamber"),
             ("Eva Holm", ["treasurer"], "Nordic Chamber")],
        ),
        (
            "NORIN and the Verde Trade and Investment Agency, represented by Ms Anna Berg and Director Nadia Lind"
            " respectively, signed a pact.",
            [("Anna Berg", [], "NORIN"), ("Nadia Lind", ["Director"], "Verde Trade and Investment Agency")],
        ),
        (
            "Lin Yuxiu, secretary of the Party Committee of NYU, and its vice president Duan Yunfeng attended.",
            [("Lin Yuxiu", ["secretary of the Party Committee"], "NYU"), ("Duan Yunfeng", ["vice president"], "NYU")],
        ),
        (
            "Mr Wei Ning signed for NORIN; for NORBAR Chongqing, Vice-Chairman Mr Tan Jiahe signed.",
            [("Wei Ning", [], ""), ("Tan Jiahe", ["Vice-Chairman"], "NORBAR Chongqing")],
        ),
        (
            "It was witnessed by Ms Anna Berg, Minister for Trade, and the Chinese Ambassador to Norland, H.E. Mr Guan"
            " Shaoting.",
            [("Anna Berg", ["Minister for Trade"], ""), ("Guan Shaoting", ["Chinese Ambassador to Norland"], "")],
        ),
        (
            "Ms. Eva Holm, NORDO's Managing Director for Programmes, and Kenya's Principal Secretary for Energy, Eng."
            " Joseph Kimani, CBS, spoke.",
            [("Eva Holm", ["Managing Director for Programmes"], "NORDO"),
             ("Joseph Kimani", ["Principal Secretary for Energy"], "")],
        ),
        (
            "Sir Graham Poe KNZM, a former Ambassador to China and now Chair of the Norland China Council, spoke.",
            [("Graham Poe", ["former Ambassador to China", "Chair @ Norland China Council"], "")],
        ),
        (
            "Remarks also came from Jörgen Falk, State Secretary in the Ministry of the Environment of Norland.",
            [("Jörgen Falk", ["State Secretary"], "Ministry of the Environment of Norland")],
        ),
        (
            "The Special Representative of the Director General of NORDO, Mr Mats Lind, spoke.",
            [("Mats Lind", ["Special Representative of the Director General"], "NORDO")],
        ),
        (
            "A delegation from Limburg University headed by its Rector Magnificus, Prof. Jan van der Heijden, came.",
            [("Jan van der Heijden", ["Rector Magnificus"], "Limburg University")],
        ),
        (
            "Yangpu's deputy district governor Xie Zhiyuan attended.",
            [("Xie Zhiyuan", ["deputy district governor"], "")],
        ),
    ],
)  # fmt: skip
def test_whose_office(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


def test_western_given_names_beside_chinese_surnames() -> None:
    text = (
        "出席嘉賓包括香港設計會會長陳嘉慧、前署長梁栢喬及納米院行政總裁祁志豪。\n"
        "Present were Ms Amanda Chan, President of the Design Society, Mr Leung Pak-kiu, former Commissioner, and"
        " Dr Jason Kei, CEO of NANOLAB."
    )
    found = {p.names["zh-Hant"].text: p.names["en"].text for p in read_facts(text).people if len(p.names) == 2}
    assert found == {"陳嘉慧": "Amanda Chan", "梁栢喬": "Leung Pak-kiu", "祁志豪": "Jason Kei"}


def test_a_foreign_name_in_chinese_form_is_told_by_its_sounds() -> None:
    text = (
        "大會選出北光航運總經理岑倩琳女士為主席,賴愛諾女士當選副主席。\n"
        "Ms Elin Sandberg, Managing Director of Nordlys Shipping, was elected Chairman in place of Mr Karl Nord."
        " Ms Aino Lehtonen was elected Vice-Chair."
    )
    found = {p.names["zh-Hant"].text: p.names["en"].text for p in read_facts(text).people if len(p.names) == 2}
    assert found == {"岑倩琳": "Elin Sandberg", "賴愛諾": "Aino Lehtonen"}
