import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.names.chinese import name_at
from publish.readers.press_text.names.romanization import fit, syllables
from publish.readers.press_text.names.spelled_alike import match_by_sound
from publish.readers.press_text.names.transliteration import likeness
from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("han", "latin", "system"),
    [
        ("高菲", "Fei Gao", "pinyin"),
        ("高菲", "GAO Fei", "pinyin"),
        ("吕国强", "Lv Guoqiang", "pinyin"),
        ("吕国强", "Lyu Guoqiang", "pinyin"),
        ("吕国强", "Lü Guo-qiang", "pinyin"),
        ("單志明", "Shan Zhiming", "pinyin"),
        ("蔡清輝", "Tsai Ching-hui", "wade-giles"),
        ("許世楷", "Hsu Shih-kai", "wade-giles"),
        ("張國祥", "Cheung Kwok Cheung", "cantonese"),
        ("梁惠敏", "Leong Wai Man", "cantonese"),
        ("莫启明", "Michael Mok Kai-ming", "cantonese"),
    ],
)
def test_a_spelling_fits_its_name(han: str, latin: str, system: str) -> None:
    confidence, found = fit(han, latin)
    assert found == system and confidence >= 0.9


@pytest.mark.parametrize(("han", "latin"), [("高菲", "Gao Feng"), ("刘华", "Li Hua"), ("何迈可", "Michael Hart")])
def test_other_names_do_not_fit(han: str, latin: str) -> None:
    assert fit(han, latin)[0] == 0.0


def test_pinyin_is_told_from_other_words() -> None:
    assert syllables("Zhangchun") == ("zhang", "chun")
    assert syllables("Xi'an") == ("xi", "an")
    assert syllables("Vincent") == ()


@pytest.mark.parametrize(
    ("han", "latin"), [("凯布尔", "Vince Cable"), ("伯恩", "Liam Byrne"), ("戴维逊勋爵", "Lord Davidson")]
)
def test_foreign_names_sound_like_their_characters(han: str, latin: str) -> None:
    assert likeness(han, latin) > 0.65
    assert likeness(han, latin) > likeness(han, "Raphael Onuoha")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("刘华在致辞中提到", "刘华"),
        ("杜长辉分享了", "杜长辉"),
        ("欧阳晓岚主持", "欧阳晓岚"),
        ("沙夏·文森特指出", "沙夏·文森特"),
        ("太田良隆、", "太田良隆"),
        ("林郑月娥、", "林郑月娥"),
        ("凯布尔，", "凯布尔"),
    ],
)
def test_where_a_name_after_a_position_ends(text: str, name: str) -> None:
    found = name_at(text, 0, {})
    assert found and text[: found.end] == name


@pytest.mark.parametrize("text", ["强调，", "会上表示", "代表团参观", "来自各地", "应邀出席", "关于合作"])
def test_what_is_no_name(text: str) -> None:
    assert name_at(text, 0, {}, strict=True) is None


@pytest.mark.parametrize(
    ("han", "latin"),
    [
        ("陳家明", "Chan Ka Meng"),
        ("梁志豪", "Leong Chi Hou"),
        ("郭小英", "Kuok Sio Ieng"),
        ("鄭國強", "Cheang Kuok Keong"),
        ("何詠琪", "Winnie Ho Wing Ki"),
    ],
)
def test_spellings_of_macao_and_hong_kong(han: str, latin: str) -> None:
    assert fit(han, latin)[1] == "cantonese"


def test_the_head_of_a_longer_name_is_no_name() -> None:
    runs = [
        Run(1, 0, "研究院院長陳家星與大學副校長會面。", "zh-Hant"),
        Run(2, 0, "Chan Ka Zeng met the Vice-Rector.", "en"),
    ]
    assert not match_by_sound(runs).pairs


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "东岭中心首席执行官陈秀玲出席。\nMs. Tan Xiu Ling, Chief Executive Officer of Dongling Centre, attended.",
            [{"zh": "陈秀玲", "en": "Tan Xiu Ling"}],
        ),
        (
            "东岭中心王敏副主任、陈伟光首席执行官出席。\n"
            "Mr. Wang Min, Deputy Director of Dongling Centre, and Mr. Tan Wei Guang, its Chief Executive, attended.",
            [{"zh": "王敏", "en": "Wang Min"}, {"zh": "陈伟光", "en": "Tan Wei Guang"}],
        ),
        ("Tan Sri Lee Kim Yew attended.", [{"en": "Lee Kim Yew"}]),
    ],
)
def test_surname_as_in_the_south_before_a_given_name_in_pinyin(text: str, names: list[dict[str, str]]) -> None:
    found = [{tag: name.text for tag, name in person.names.items()} for person in read_facts(text).people]
    assert found == names


def test_last_syllable_of_one_letter_ends_a_sentence() -> None:
    text = (
        "东岭大学校长王敏、副校长欧阳美仪接待了代表团。双方签署协议。\n"
        "The delegation was received by Rector Wang Min and Vice Rector Ao Ieong Mei I. The two sides signed it."
    )
    assert [person.names["en"].text for person in read_facts(text).people] == ["Wang Min", "Ao Ieong Mei I"]
