"""Schools that stand for themselves, representatives who head an office, long vowels, programme officers."""

from __future__ import annotations

from publish.readers.press_text.reading import read_facts
from tests.people_read import offices_of


def test_school_that_opens_the_text_is_a_body_of_its_own() -> None:
    text = "潮汐旅游学院与北岭饭店协会签署备忘录\n潮汐旅游学院院长黄竹今日与北岭饭店协会会长李明签署备忘录。"
    assert ("黄竹", "院长", "潮汐旅游学院") in offices_of(text)


def test_organ_of_a_branch_stays_with_the_position() -> None:
    text = "海岸仲裁委员会东岭总部指导委员会委员刘颖出席，机构代表处教育项目官员裴庸参加。"
    assert ("刘颖", "指导委员会委员", "海岸仲裁委员会东岭总部") in offices_of(text)
    assert any(name == "裴庸" for name, _, _ in offices_of(text))


def test_representative_of_an_office_is_its_director() -> None:
    text = (
        "潮汐组织驻华代表处代表夏泽翰教授在京接待了海岸委员会秘书长王丁。\n"
        "Prof. Shahbaz Khan, Director of the Tide Beijing Office, received Prof. WANG Ding, Secretary-General of the"
        " Coast Committee."
    )
    pairs = {tuple(reading.text for reading in person.names.values()) for person in read_facts(text).people}
    assert ("夏泽翰", "Shahbaz Khan") in pairs


def test_our_university_is_the_one_named_in_full() -> None:
    text = (
        "Dr. Anna Holm, President of Fjord University, welcomed the guests.\n"
        "Karl Lind, Vice President of our University, was among those in attendance."
    )
    assert ("Karl Lind", "Vice President", "Fjord University") in offices_of(text)
