"""Which part of a Latin name is the family name, as its name in another script tells."""

import pytest

from publish.model import LocalizedText, Person
from publish.transforms.names import parts_in


def family(tag: str, name: str, latin: str, language: str = "en") -> str:
    parts = parts_in(Person(id="x", name=LocalizedText({tag: name, language: latin})), language)
    assert parts is not None
    return parts.family


@pytest.mark.parametrize(
    ("name", "latin", "expected"),
    [
        ("陳婷", "Chan Ting", "Chan"),
        ("陈婷", "Chan Ting", "Chan"),
        ("陳婷", "Ting Chan", "Chan"),
        ("陈婷", "Ting Chen", "Chen"),
        ("林美玲", "Lam Mei Ling", "Lam"),
        ("林美玲", "Lim Mei Ling", "Lim"),
        ("林美玲", "Mei Ling Lam", "Lam"),
        ("林秀玲", "Lim Siew Ling", "Lim"),
        ("林秀玲", "Siew Ling Lim", "Lim"),
        ("林美玲", "Mary Lam Mei Ling", "Lam"),
        ("林美玲", "Mei Ling Mary Lam", "Lam"),
        ("陳美玲", "Agnes Chan Mei Ling", "Chan"),
        ("陳嘉婷", "Chan Ka Ting", "Chan"),
        ("陳嘉婷", "Ka Ting Chan", "Chan"),
        ("陈秀婷", "Tan Siew Ting", "Tan"),
        ("鄭偉忠", "Cheng Wai Chung", "Cheng"),
        ("鍾偉成", "Chung Wai Cheng", "Chung"),
        ("曾志聰", "Tsang Chi Chong", "Tsang"),
        ("周偉珠", "Chow Wai Chu", "Chow"),
        ("蘇永濤", "So Wing To", "So"),
        ("許慧", "Hsu Hui", "Hsu"),
        ("李莉", "Lee Li", "Lee"),
        ("李莉", "Li Lee", "Lee"),
        ("王宏", "Wong Wang", "Wong"),
        ("楊洋", "Yeung Yang", "Yeung"),
        ("吳浩", "Ng Ho", "Ng"),
        ("何小霞", "Ho Siu Ha", "Ho"),
        ("陳大文", "Chan Tai Man, Peter", "Chan"),
        ("陳大文", "Chan Peter", "Chan"),
        ("陳馮富珍", "Margaret Chan Fung Fu-chun", "Chan"),
        ("林郑月娥", "Carrie Lam Cheng Yuet-ngor", "Lam"),
        ("岑浩輝", "Sam Hou Fai", "Sam"),
        ("吕露", "Lyu Lu", "Lyu"),
        ("吕露", "Lu Lyu", "Lyu"),
        ("孫正義", "Son Masayoshi", "Son"),
        ("张朝阳", "Charles Zhang Chaoyang", "Zhang"),
    ],
)
def test_of_several_parts_that_spell_it_the_one_beside_the_given_name(name: str, latin: str, expected: str) -> None:
    assert family("zh", name, latin) == expected


@pytest.mark.parametrize(
    ("name", "latin", "expected"),
    [
        ("金娜", "Kim Nagel", "Nagel"),
        ("金贝尔", "Kim Bell", "Bell"),
        ("金伯利", "Kim Berly", "Berly"),
        ("李约翰", "Lee Johnson", "Johnson"),
        ("苏珊", "Susan To Brown", "Brown"),
        ("罗宾", "Robin Lo Bianco", "Lo Bianco"),
        ("林尚贝", "Lin Chambers", "Chambers"),
        ("林达", "Lin Davies", "Davies"),
        ("王彼得", "Wang Peter", "Wang"),
        ("陈彼得", "Chan Peter", "Chan"),
        ("王彼得", "Peter Wang", "Wang"),
        ("林小曼", "Lin Xiaoman", "Lin"),
        ("罗伊", "Roy Law", "Law"),
        ("安娜", "Anna van der Berg", "van der Berg"),
    ],
)
def test_a_transcription_without_dot_does_not_take_a_first_name(name: str, latin: str, expected: str) -> None:
    assert family("zh", name, latin) == expected


@pytest.mark.parametrize(
    ("name", "latin", "expected"),
    [
        ("歐陽瑜", "Ao Ieong U", "Ao Ieong"),
        ("上官文", "Sheung Kwun Man", "Sheung Kwun"),
        ("欧阳卓飞", "Edward Au Yeung", "Au Yeung"),
        ("欧阳卓飞", "Au-yeung Cheuk Fei", "Au-yeung"),
        ("欧阳明", "Ou Yang Ming", "Ou Yang"),
        ("司徒文", "Seto Man", "Seto"),
        ("司徒華", "Szeto Wah", "Szeto"),
        ("诸葛亮", "Chu-ko Liang", "Chu-ko"),
        ("诸葛亮", "Liang Zhuge", "Zhuge"),
    ],
)
def test_compound_family_names_in_one_word_or_two(name: str, latin: str, expected: str) -> None:
    assert family("zh-Hant", name, latin) == expected


JAPANESE = {
    "高橋": "Takahashi", "小川": "Ogawa", "新井": "Arai", "近藤": "Kondo", "岸田": "Kishida", "宇野": "Uno",
    "渋谷": "Shibuya", "鳩山": "Hatoyama", "三船": "Mifune", "神戸": "Kobe", "錦織": "Nishikori", "稲盛": "Inamori",
    "盛田": "Morita", "十倉": "Tokura", "森": "Mori", "堀": "Hori", "孫": "Son",
}  # fmt: skip


@pytest.mark.parametrize("name", JAPANESE)
@pytest.mark.parametrize(
    "given", ["功 Ko", "真 Shin", "仁 Jin", "安 An", "優 Yu", "太郎 Taro", "正義 Masayoshi", "大 Dai"]
)
@pytest.mark.parametrize("tag", ["ja", "zh"])
def test_a_japanese_family_name_goes_before_the_pinyin_of_its_first_character(name: str, given: str, tag: str) -> None:
    characters, latin = given.split()
    assert family(tag, name + characters, f"{JAPANESE[name]} {latin}") == JAPANESE[name]
    assert family(tag, name + characters, f"{latin} {JAPANESE[name]}") == JAPANESE[name]


def test_a_comma_tells_that_the_family_name_comes_first() -> None:
    assert family("fr", "Lilian Weaver", "Weaver, Lilian") == "Weaver"
    assert family("fr", "Lilian Weaver", "Lilian Weaver, PhD") == "Weaver"


def test_capitals_decide_between_parts_that_spell_it() -> None:
    assert family("zh", "陳鼎", "Ting CHAN") == "CHAN"
    assert family("zh", "陳鼎", "Chan TING") == "TING"


@pytest.mark.parametrize(
    ("name", "latin", "expected"),
    [
        ("김민수", "Kim Minsu", "Kim"),
        ("김민수", "Minsu Kim", "Kim"),
        ("이재명", "Lee Jae Myung", "Lee"),
        ("이재명", "Jae Myung Lee", "Lee"),
        ("김정은", "Kim Jong Un", "Kim"),
        ("박준호", "Park Junho", "Park"),
        ("최민", "Choi Min", "Choi"),
        ("박지성", "Jisung Park", "Park"),
        ("반기문", "Ban Ki-moon", "Ban"),
        ("남궁민", "Namgung Min", "Namgung"),
        ("킴 나겔", "Kim Nagel", "Nagel"),
    ],
)
def test_the_family_name_that_hangul_tells(name: str, latin: str, expected: str) -> None:
    assert family("ko", name, latin) == expected


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ("Nguyen Xuan Phuc", "Nguyen"),
        ("Nguyễn Thị Minh Khai", "Nguyễn"),
        ("Trần Đức Lương", "Trần"),
        ("Le Duc Tho", "Le"),
        ("Tran Thi Tuyet", "Tran"),
        ("Mai Linh Nguyen", "Nguyen"),
        ("Do Carmo Silva", "Silva"),
        ("Le Roy Smith", "Smith"),
    ],
)
def test_a_vietnamese_name_of_three_parts(latin: str, expected: str) -> None:
    assert family("fr", "", latin) == expected


@pytest.mark.parametrize(
    ("vietnamese", "latin", "expected"),
    [
        ("Hồ Mai", "Ho Mai", "Ho"),
        ("Đặng Kim", "Kim Dang", "Dang"),
        ("Nguyễn Xuân Phúc", "Nguyen Xuan Phuc", "Nguyen"),
        ("Nguyễn Mai Linh", "Mai Linh Nguyen", "Nguyen"),
        ("Emmanuel Macron", "Emmanuel Macron", "Macron"),
    ],
)
def test_a_name_in_vietnamese_tells_the_order(vietnamese: str, latin: str, expected: str) -> None:
    assert family("vi", vietnamese, latin) == expected


def test_a_name_in_vietnamese_has_its_family_name_first() -> None:
    assert family("en", "Mai Ho", "Hồ Mai", "vi") == "Hồ"


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ("Anna De Luca", "De Luca"),
        ("Gianni Di Marco", "Di Marco"),
        ("Sofia Lo Presti", "Lo Presti"),
        ("Maria Dalla Costa", "Dalla Costa"),
        ("Carla Del Ponte", "Del Ponte"),
        ("Ana De La Cruz", "De La Cruz"),
        ("Ma. Cristina De Los Reyes", "De Los Reyes"),
        ("Juan de la Cruz", "de la Cruz"),
        ("Marco Dos Santos", "Dos Santos"),
        ("Vincent Van Gogh", "Van Gogh"),
        ("Peter Van Der Meer", "Van Der Meer"),
        ("Peter Van der Meer", "Van der Meer"),
        ("Otto Von Bismarck", "Von Bismarck"),
        ("Charles De Gaulle", "De Gaulle"),
        ("Simon Le Bon", "Le Bon"),
        ("Ahmed Al Saud", "Al Saud"),
        ("Ahmed Al-Saud", "Al-Saud"),
        ("David Ben Gurion", "Ben Gurion"),
        ("Sean Mac Giolla", "Mac Giolla"),
        ("Rory Ó Briain", "Ó Briain"),
        ("Charles St. John", "St. John"),
        ("Van Morrison", "Morrison"),
        ("Di Wang", "Wang"),
        ("Wu Di Zhang", "Zhang"),
        ("Minh Van Nguyen", "Nguyen"),
        ("Mary Lo Chan", "Chan"),
        ("Robin Lo", "Lo"),
    ],
)
def test_particles_with_a_capital_belong_to_the_family_name(latin: str, expected: str) -> None:
    assert family("zh", "", latin) == expected
