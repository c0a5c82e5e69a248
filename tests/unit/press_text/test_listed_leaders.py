"""Leaders who stand side by side in a list, some with a body that other words or the other language tell."""

from tests.people_read import people, people_in


def test_beside_the_head_whose_house_the_other_language_names() -> None:
    text = (
        "专家来访\n\n11月2日，客人走访江北大学第二医院。院长李民生、党委书记钟福田、副院长魏胜利、张有德同客人座谈。\n\n"
        "Experts Visit\n\nThey were led round by Dr Li Minsheng, President of Jiangbei University Second Hospital.\n"
    )
    assert {(name, body) for name, _, body in people_in(text, "zh")} == {
        ("李民生", "江北大学第二医院"),
        ("钟福田", "江北大学第二医院"),
        ("魏胜利", "江北大学第二医院"),
        ("张有德", "江北大学第二医院"),
    }


def test_a_campus_stays_in_the_office() -> None:
    text = "9月8日，客人到访海港大学。校长朱崇仁、副校长叶世平、校长助理张建明和马来西亚分校候任校长王瑞华出席座谈。"
    assert people(text) == [
        ("朱崇仁", ["校长"], "海港大学"),
        ("叶世平", ["副校长"], "海港大学"),
        ("张建明", ["校长助理"], "海港大学"),
        ("王瑞华", ["马来西亚分校候任校长"], "海港大学"),
    ]


def test_other_houses_are_no_neighbours() -> None:
    text = "到场的有江北医院院长李民、校长王强。"
    assert ("王强", ["校长"], "") in people(text)


def test_who_comes_is_of_another_side_than_who_receives() -> None:
    text = (
        "Tide University President Li Jiong, flanked by Provost Anna Holm, had a visit from two diplomats on March 21:"
        " Consul-General Nick Whitting and Chris Butler (Director, Trade and Investment)."
    )
    assert [(name, body) for name, _, body in people(text)] == [
        ("Li Jiong", "Tide University"),
        ("Anna Holm", "Tide University"),
        ("Nick Whitting", ""),
        ("Chris Butler", ""),
    ]
