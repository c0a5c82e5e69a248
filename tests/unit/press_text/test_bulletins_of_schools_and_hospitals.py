"""Who visits a school or a hospital and who receives there, where the text does not name its own body."""

import pytest

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of, people_in


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "山北省荣光医院党委书记吴国荣来我院参观。我院院长沙伟民热情接待。",
            [("吴国荣", "党委书记", "山北省荣光医院"), ("沙伟民", "院长", "")],
        ),
        (
            "东岭科技大学副校长李笃中教授一行来校访问,我校副校长宁桂玉教授会见了来访客人。",
            [("李笃中", "副校长", "东岭科技大学"), ("宁桂玉", "副校长", "")],
        ),
        (
            "4月12日,江城大学副校长周劲松一行来访我校,副校长李晓红会见了来宾。",
            [("周劲松", "副校长", "江城大学"), ("李晓红", "副校长", "")],
        ),
        (
            "市二院(青阳医院)党委书记杨卫东、院长李坤明及党办等科室负责人参加会议。",
            [("杨卫东", "党委书记", "市二院(青阳医院)"), ("李坤明", "院长", "市二院(青阳医院)")],
        ),
        (
            "北华医疗集团刘桂林副董事长、邢州总院李朝阳副院长来访。",
            [("刘桂林", "副董事长", "北华医疗集团"), ("李朝阳", "副院长", "邢州总院")],
        ),
        (
            "上午,校领导朱环宇、吴季平在国际会议中心热情接待来宾。",
            [("朱环宇", "校领导", ""), ("吴季平", "校领导", "")],
        ),
        (
            "國立中嶽大學林俊賢副校長帶領本校語言中心施以文主任、國際處向清揚助理,與西嶺大學校長Noelle Cox簽約。",
            [
                ("林俊賢", "副校長", "國立中嶽大學"),
                ("施以文", "主任", "國立中嶽大學"),
                ("向清揚", "助理", "國立中嶽大學"),
                ("Noelle Cox", "校長", "西嶺大學"),
            ],
        ),
        (
            "駐金山經濟文化辦事處賴銘文處長帶同教育組周慧文組長、林世明副組長出席典禮。",
            [
                ("賴銘文", "處長", "駐金山經濟文化辦事處"),
                ("周慧文", "組長", "駐金山經濟文化辦事處"),
                ("林世明", "副組長", "駐金山經濟文化辦事處"),
            ],
        ),
        (
            "副教務長李文華教授兼研究發展處處長、國際長陳明德教授陪同。",
            [("李文華", "副教務長、研究發展處處長", ""), ("陳明德", "國際長", "")],
        ),
        (
            "左起:康樂及文化事務署署長李美玲、指導老師麥大維教授、民政事務局局長劉江華。",
            [
                ("李美玲", "署長", "康樂及文化事務署"),
                ("麥大維", "指導老師", ""),
                ("劉江華", "局長", "民政事務局"),
            ],
        ),
        (
            "A delegation from St George's Hospital, comprising Chief Executive Fiona Marsh, Medical Director "
            "Professor David Holt and Head of International Helen Tang, came.",
            [
                ("Fiona Marsh", "Chief Executive", "St George's Hospital"),
                ("David Holt", "Medical Director", "St George's Hospital"),
                ("Helen Tang", "Head of International", "St George's Hospital"),
            ],
        ),
    ],
)
def test_guests_and_hosts(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices


def test_heads_of_units_sit_beside_those_who_receive() -> None:
    text = """青原医院与圣乔治医院签署备忘录
圣乔治医院总裁Fiona Marsh一行访问青原医院。院长王伟林、副院长裘云庆会见了代表团,国际合作部主任徐骁文参加会谈。"""
    assert people_in(text, "zh")[-1] == ("徐骁文", ["国际合作部主任"], "青原医院")


def test_talks_are_no_panel() -> None:
    text = "Xu Xiao, Director of Nursing, and Ann Lee took part in the talks, which were chaired by Qiu Yun."
    kinds = {p.names["en"].text: {part.kind for part in p.parts} for p in read_facts(text).people}
    assert "panel" not in kinds["Xu Xiao"]
