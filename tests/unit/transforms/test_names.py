import pytest

from publish.model import LocalizedText, NameOrder, Person
from publish.transforms import pinyin
from publish.transforms.names import parts_in, romanized
from publish.transforms.sorting import family_and_given, index_letter, pinyin_key, surname_key


def person(zh: str = "", en: str = "", **more: object) -> Person:
    return Person(id="x", name=LocalizedText({"zh": zh, "en": en}), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zh", "en", "family"),
    [
        ("刘华", "Liu Hua", "Liu"),
        ("刘华", "Hua Liu", "Liu"),
        ("吕国强", "Lv Guoqiang", "Lv"),
        ("吕国强", "Lyu Guoqiang", "Lyu"),
        ("欧阳明", "Ouyang Ming", "Ouyang"),
        ("单明", "Shan Ming", "Shan"),
        ("高明", "Ming Gao", "Gao"),
        ("李黎", "Li Li", "Li"),
        ("蔡英文", "Tsai Ing-wen", "Tsai"),
        ("太田良隆", "OTA Yoshitaka", "OTA"),
        ("何志輝", "Ho Chi Fai", "Ho"),
        ("陳曉嵐", "Grace Chan Hiu-lam", "Chan"),
        ("阮氏海燕", "Nguyễn Thị Hải Yến", "Nguyễn"),
        ("松本佳代子", "Matsumoto Kayoko", "Matsumoto"),
        ("松本佳代子", "Kayoko Matsumoto", "Matsumoto"),
        ("馬嘉雲", "Maria João da Conceição", "da Conceição"),
        ("沙夏·文森特", "Sacha Wunsch-Vincent", "Wunsch-Vincent"),
        ("", "Anna van der Berg", "van der Berg"),
        ("", "Henry Ford Jr.", "Ford"),
        ("", "Sukarno", "Sukarno"),
        ("", "Inès García y Robledo", "García y Robledo"),
        ("", "Abdullah bin Abdulaziz bin Mohammed Al-Qahtani", "Al-Qahtani"),
        ("", "Mohammed bin Salman Al Saud", "Al Saud"),
        ("", "Ali bin Hassan", "Hassan"),
        ("", "Jean d’Ormesson de La Tour", "d’Ormesson de La Tour"),
    ],
)
def test_family_name_in_latin_script(zh: str, en: str, family: str) -> None:
    parts = family_and_given(person(zh, en))
    assert parts is not None
    assert parts.family == family


@pytest.mark.parametrize(
    ("tag", "name", "en", "family"),
    [
        ("ko", "김민수", "Kim Min-su", "Kim"),
        ("ko", "김민수", "Minsu Kim", "Kim"),
        ("ja", "王小明", "Wang Xiaoming", "Wang"),
        ("ja", "山田太郎", "Taro Yamada", "Yamada"),
        ("ja", "原 千尋", "Hara Chihiro", "Hara"),
        ("ja", "大久保 隆", "Ōkubo Takashi", "Ōkubo"),
        ("ja", "木村 エリカ", "Kimura Erika", "Kimura"),
        ("ja", "佐々木 健", "Ken Sasaki", "Sasaki"),
        ("ja", "小林 一茶", "Kobayashi Issa", "Kobayashi"),
        ("ja", "井上 靖", "Inoue Yasushi", "Inoue"),
    ],
)
def test_family_name_in_latin_script_beside_other_scripts(tag: str, name: str, en: str, family: str) -> None:
    parts = family_and_given(Person(id="x", name=LocalizedText({tag: name, "en": en})))
    assert parts is not None
    assert parts.family == family


def test_a_stated_romanization_is_in_the_order_of_its_language() -> None:
    written = LocalizedText({"ja": "鰐渕 環", "en": "Wanibuchi Tamaki"})
    parts = family_and_given(Person(id="x", name=written, romanization="Wanibuchi Tamaki"))
    assert parts is not None
    assert parts.family == "Wanibuchi"


def test_a_particle_without_its_vowel_does_not_hide_the_name() -> None:
    assert surname_key(person("", "Jean d’Ormesson de La Tour")) == "ormesson de la tour, jean"
    assert surname_key(person("", "Anna van der Berg")) == "berg, anna"


def test_stated_order_and_family_name_win() -> None:
    ota = person("太田良隆", "Ota Yoshitaka", name_order=NameOrder.FAMILY_FIRST)
    assert surname_key(ota) == "ota, yoshitaka"
    marquez = person("", "Gabriel García Márquez", family_name=LocalizedText({"en": "García Márquez"}))
    assert surname_key(marquez) == "garcia marquez, gabriel"


@pytest.mark.parametrize(
    ("tag", "name", "family", "given"),
    [
        ("zh", "刘华", "刘", "华"),
        ("zh", "欧阳修", "欧阳", "修"),
        ("zh", "林郑月娥", "林郑", "月娥"),
        ("zh-Hant", "司徒華", "司徒", "華"),
        ("zh", "沙夏·文森特", "文森特", "沙夏"),
        ("ja", "太田良隆", "太田", "良隆"),
        ("ja", "森 鴎外", "森", "鴎外"),
        ("ko", "김민수", "김", "민수"),
        ("ru", "Анна Иванова", "Иванова", "Анна"),
    ],
)
def test_family_name_in_other_scripts(tag: str, name: str, family: str, given: str) -> None:
    parts = parts_in(Person(id="x", name=LocalizedText({tag: name})), tag)
    assert parts is not None
    assert (parts.family, parts.given) == (family, given)


def test_no_name_in_the_language() -> None:
    assert parts_in(person("刘华"), "en") is None


@pytest.mark.parametrize(
    ("zh", "en", "shown"),
    [
        ("单雄", "", "Shan Xiong"),
        ("方西安", "", "Fang Xi'an"),
        ("尉迟恭", "", "Yuchi Gong"),
        ("吕国强", "Lv Guoqiang", "Lü Guoqiang"),
        ("杜长辉", "Du Changhui", "Du Changhui"),
        ("杜长辉", "Changhui Du", "Du Changhui"),
        ("杜长辉", "David Du", "Du Zhanghui"),
        ("太田良隆", "Ota Yoshitaka", "Ota Yoshitaka"),
        ("陳世杰", "Chen Shih-chieh", "Chen Shih-chieh"),
        ("李建宏", "Li Jian-hong", "Li Jianhong"),
        ("沙夏·文森特", "Sacha Wunsch-Vincent", "Sacha Wunsch-Vincent"),
    ],
)
def test_romanized(zh: str, en: str, shown: str) -> None:
    assert romanized(person(zh, en)) == shown


def test_japanese_names_written_in_chinese_are_not_read_in_pinyin() -> None:
    japanese = Person(id="x", name=LocalizedText({"ja": "谷口 正", "zh": "谷口正"}))
    longer = Person(id="x", name=LocalizedText({"ja": "鴨田 秋津", "zh": "鸭田秋津"}))
    assert romanized(longer) == ""
    chinese = Person(id="x", name=LocalizedText({"ja": "欧陽 菲菲", "zh": "欧阳菲菲"}))
    assert romanized(japanese) == ""
    assert romanized(chinese) == "Ouyang Feifei"


def test_pinyin_sorts_by_syllable_and_keeps_one_character_together() -> None:
    names = ["连成", "李安", "吕国强", "陆羽", "黎明", "李白", "欧阳修", "单雄信", "曾国藩", "安·李"]
    ordered = sorted(names, key=lambda name: pinyin_key(person(name)))
    assert ordered == ["安·李", "黎明", "李安", "李白", "连成", "陆羽", "吕国强", "欧阳修", "单雄信", "曾国藩"]


def test_pinyin_of_people_without_chinese_name_goes_by_surname() -> None:
    assert pinyin_key(person("", "Łukasz Żak")) == "zak, lukasz"


def test_index_letter() -> None:
    assert [index_letter(key) for key in ("liu2 hua4", "ota, y", "", "7")] == ["L", "O", "#", "#"]


def test_readings_do_not_import_the_whole_library() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from publish.transforms.pinyin import read_name;"
        "assert read_name('刘华').written == 'Liu Hua'; assert 'pypinyin' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_single_readings_are_those_of_the_whole_table() -> None:
    table = pinyin._table()
    assert [pinyin._look_up(int(code)) for code in table] == list(table.values())
    assert [pinyin._look_up(ord(char)) for char in "·A\U0010ffff"] == [None, None, None]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Inès Ben Youssef", "ben youssef, ines"),
        ("Yann Le Gall", "le gall, yann"),
        ("Ben Smith", "smith, ben"),
        ("Mona Abou Zeid", "abou zeid, mona"),
    ],
)
def test_words_with_a_capital_that_belong_to_the_family_name(name: str, key: str) -> None:
    assert surname_key(person("", name)) == key


@pytest.mark.parametrize(
    ("ko", "zh", "reading"),
    [
        ("김민준", "金民俊", ""),
        ("박도윤", "朴度润", ""),
        ("정하준", "郑夏俊", ""),
        ("황보윤", "皇甫润", ""),
        ("저우하이펑", "周海峰", "Zhou Haifeng"),
        ("왕젠궈", "王建国", "Wang Jianguo"),
        ("우즈창", "吴志强", "Wu Zhiqiang"),
        ("쑨리화", "孙丽华", "Sun Lihua"),
        ("천리신", "陈立新", "Chen Lixin"),
        ("정샤오메이", "郑晓梅", "Zheng Xiaomei"),
        ("뤼쥔", "吕军", "Lü Jun"),
    ],
)
def test_korean_names_have_no_pinyin_and_chinese_ones_in_hangul_have(ko: str, zh: str, reading: str) -> None:
    named = Person(id="x", name=LocalizedText({"ko": ko, "zh": zh}))
    assert romanized(named) == reading
    assert romanized(Person(id="x", name=LocalizedText({"ko": ko, "zh": zh}), romanization="Kim M.")) == "Kim M."


def test_a_korean_name_in_latin_letters_is_read_as_it_is_written() -> None:
    assert romanized(Person(id="x", name=LocalizedText({"ko": "김민준", "zh": "金民俊", "en": "Kim Min-jun"}))) == (
        "Kim Min-jun"
    )
