"""Offices to which people are elected, and organizations that another sentence or the other language tells."""

from publish.readers.press_text.reading import read_facts


def _people(text: str) -> dict[str, tuple[list[str], list[str]]]:
    return {
        next(iter(person.names.values())).text: (
            [held.text for readings in person.positions.values() for held in readings],
            [reading.text for reading in person.organizations.values()],
        )
        for person in read_facts(text).people
    }


def test_elected_officers() -> None:
    found = _people(
        "Members then elected the committee. Dr Ruth Berg, Director of the Lund Museum, was unanimously elected Chair."
        " Mr Tom Hale, Managing Director of Harbour Logistics Limited, and Ms Ann Dale, Legal Counsel of Tyne"
        " Engineering Co., Ltd., were elected Vice-Chairs."
    )
    assert found["Ruth Berg"][0] == ["Director", "Chair"]
    assert found["Tom Hale"][0] == ["Managing Director", "Vice-Chair"]
    assert found["Ann Dale"][0] == ["Legal Counsel", "Vice-Chair"]


def test_elected_officers_in_chinese() -> None:
    found = _people("青石医院院长罗文静博士当选会长，明湖物流有限公司董事长叶德明、岭南大学教授方志远当选副会长。")
    assert found["罗文静"][0] == ["院长", "会长"]
    assert found["叶德明"][0] == ["董事长", "副会长"]
    assert found["方志远"][0] == ["教授", "副会长"]


def test_a_colleague_in_the_same_unit() -> None:
    found = _people("岭南大学国际合作处处长吴晓东致辞。座谈会由国际合作处副处长刘志明主持。")
    assert found["刘志明"] == (["国际合作处副处长"], ["岭南大学"])


def test_the_other_language_tells_the_body() -> None:
    found = _people(
        "岭南大学校长林国华、副校长周敏出席。\n"
        "Lin Guohua, President of Lingnan Polytechnic University, attended. Vice President Zhou Min was also present.\n"
    )
    assert found["周敏"][1] == ["岭南大学", "Lingnan Polytechnic University"]


def test_companies_of_several_points() -> None:
    found = _people(
        "Mr. Jason Lim, China General Manager of Coral Medical Pte. Ltd., which gave the equipment, spoke online."
        " Ms. Ann Berg, Managing Director of Blue Reef Pty. Ltd., and Mr. Tan Wei Ming, CEO of Lotus Foods Sdn. Bhd.,"
        " attended."
    )
    assert [bodies for _, bodies in found.values()] == [
        ["Coral Medical Pte. Ltd."],
        ["Blue Reef Pty. Ltd."],
        ["Lotus Foods Sdn. Bhd."],
    ]


def _both(text: str) -> set[tuple[str, ...]]:
    return {tuple(sorted(reading.text for reading in person.names.values())) for person in read_facts(text).people}


def test_surnames_as_the_south_spells_them() -> None:
    text = (
        "The paper was signed by Mr Raymond Goh, Assistant Chief Executive of the Coral Library Board, and Ms Janet"
        " Chua, Director of the Lund Archive.\n"
        "文件由珊瑚图书馆管理局助理总裁吴俊杰和伦德档案馆馆长蔡淑芬签署。\n"
    )
    assert _both(text) == {("Raymond Goh", "吴俊杰"), ("Janet Chua", "蔡淑芬")}


def test_districts_are_no_people() -> None:
    text = (
        "雙方將於三年內在觀塘及黃大仙設立5個健康站。\n"
        "The two sides will set up five health stations in Kwun Tong and Wong Tai Sin within three years.\n"
    )
    assert _both(text) == set()


def test_who_signs_is_no_part_of_the_other_body() -> None:
    found = _people(
        "明湖商会会长裴安德主持大会。会上，双方签署合作备忘录，裴安德与武林市江口区商务局局长刘志强代表双方签字。"
    )
    assert found["刘志强"][1] == ["武林市江口区商务局"]


def test_officers_listed_behind_their_office() -> None:
    found = _people("会长：王大年；副会长：李志光、陈志明；秘书长：林国华。")
    assert [held for held, _ in found.values()] == [["会长"], ["副会长"], ["副会长"], ["秘书长"]]
    found = _people("The new board: Chair: Ms Ann Berg; Vice-Chairs: Mr Tom Hale and Mr Ian Cole.")
    assert [held for held, _ in found.values()] == [["Chair"], ["Vice-Chair"], ["Vice-Chair"]]


def test_leaders_of_the_body_that_is_visited() -> None:
    found = _people(
        "代表团访问了北山博物馆。北山博物馆馆长王大年介绍了馆藏。副馆长李志光陪同参观。青石学会会长陈志明在座。"
    )
    assert [bodies for _, bodies in found.values()] == [["北山博物馆"], ["北山博物馆"], ["青石学会"]]
    found = _people(
        "On 3 May, Anna Holm, Vice-Rector of Lund University, led a delegation to Qingshi University. Wang Danian,"
        " President of Qingshi University, met the guests. Vice President Li Zhiguang and Chen Zhiming, Director of"
        " the International Office, attended the talks."
    )
    assert [bodies for _, bodies in found.values()] == [["Lund University"], *[["Qingshi University"]] * 3]
    found = _people("代表团访问了北山大学。馆长王大年介绍了馆藏。")
    assert found["王大年"][1] == []
