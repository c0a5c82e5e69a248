"""The order and the letters of lists of names in languages with an alphabet of their own."""

from publish.model import LocalizedText, Person
from publish.transforms.registers import by_alphabet, place_of


def people(language: str, *names: str, readings: tuple[str, ...] = ()) -> list[Person]:
    return [
        Person(id=f"p{n}", name=LocalizedText({language: name}), romanization=readings[n] if readings else None)
        for n, name in enumerate(names)
    ]


def listed(language: str, found: list[Person]) -> list[tuple[str, list[str]]]:
    return [(letter, [each.name[language] for each in group]) for letter, group in by_alphabet(found, language)]


def test_korean_names_stand_under_initial_consonants() -> None:
    found = people(
        "ko", "이서연", "김민수", "Zoe Kim", "까치", "나은비", "황보라", "박지훈", "강하늘", "임꺽정", "Ada Lovelace"
    )
    assert listed("ko", found) == [
        ("ㄱ", ["강하늘", "김민수", "까치"]),
        ("ㄴ", ["나은비"]),
        ("ㅂ", ["박지훈"]),
        ("ㅇ", ["이서연", "임꺽정"]),
        ("ㅎ", ["황보라"]),
        ("A", ["Ada Lovelace"]),
        ("Z", ["Zoe Kim"]),
    ]


def test_russian_names_stand_under_cyrillic_letters() -> None:
    found = people("ru", "Иван Петров", "Анна Ёлкина", "Сергей Егоров", "Юлия Щукина", "Йорген Йенсен", "Пётр Иванов")
    assert listed("ru", found) == [
        ("Е", ["Сергей Егоров", "Анна Ёлкина"]),
        ("И", ["Пётр Иванов"]),
        ("Й", ["Йорген Йенсен"]),
        ("П", ["Иван Петров"]),
        ("Щ", ["Юлия Щукина"]),
    ]


def test_a_patronymic_at_the_end_tells_that_the_family_name_comes_first() -> None:
    assert [
        letter for letter, _ in by_alphabet(people("ru", "Петров Иван Сергеевич", "Иван Сергеевич Белов"), "ru")
    ] == [
        "Б",
        "П",
    ]


def test_japanese_names_with_readings_stand_under_rows_of_kana() -> None:
    names = ("田中太郎", "佐藤花子", "鈴木一郎", "渡辺健", "小林さくら", "上田誠", "ジョン・スミス", "千葉真")
    readings = ("Tanaka Tarō", "Sato Hanako", "Suzuki", "Watanabe Ken", "Kobayashi", "Ueda Makoto", "", "Chiba Shin")
    assert listed("ja", people("ja", *names, readings=readings)) == [
        ("あ", ["上田誠"]),
        ("か", ["小林さくら"]),
        ("さ", ["佐藤花子", "鈴木一郎", "ジョン・スミス"]),
        ("た", ["田中太郎", "千葉真"]),
        ("わ", ["渡辺健"]),
    ]


def test_japanese_names_without_readings_stand_where_their_latin_names_do() -> None:
    names = {"a": ("田中太郎", "Taro Tanaka"), "b": ("佐藤花子", "Hanako Sato")}
    found = [Person(id=key, name=LocalizedText({"ja": ja, "en": en})) for key, (ja, en) in names.items()]
    assert [letter for letter, _ in by_alphabet(found, "ja")] == ["S", "T"]


def test_voiced_sounds_stand_beside_the_others_of_their_row() -> None:
    names = ("がく", "ジョン", "Fujita", "Chō", "ダン", "Yamada", "ヴィ")
    assert "".join(place_of(name, "ja").letter for name in names) == "かさはたたやあ"


def test_organizations_stand_by_their_first_letter() -> None:
    assert place_of("«Волга», ассоциация", "ru").letter == "В"
    assert place_of("(주)푸른전자", "ko").letter == "ㅍ"
    assert place_of("3M", "ko").letter == "#"


def test_arabic_names_stand_by_first_name_whatever_the_form_of_its_first_letter() -> None:
    names = ("ياسمين الخطيب", "أحمد بن سعيد", "إبراهيم الكواري", "هدى زيدان", "آمنة علي", "Zoe Kim", "ولاء عيسى")
    assert listed("ar", people("ar", *names)) == [
        ("ا", ["إبراهيم الكواري", "أحمد بن سعيد", "آمنة علي"]),
        ("ه", ["هدى زيدان"]),
        ("و", ["ولاء عيسى"]),
        ("ي", ["ياسمين الخطيب"]),
        ("Z", ["Zoe Kim"]),
    ]


def test_arabic_bodies_stand_without_their_article() -> None:
    assert [place_of(name, "ar").letter for name in ("المعهد العربي", "البنك الدولي", "أرامكو")] == ["م", "ب", "ا"]


def test_hebrew_names_stand_by_family_name() -> None:
    found = people("he", "נועה שגב", "יואב כהן", "דן ךרמון", "תמר אלון")
    assert listed("he", found) == [("א", ["תמר אלון"]), ("כ", ["יואב כהן", "דן ךרמון"]), ("ש", ["נועה שגב"])]


def test_thai_names_stand_by_first_name_under_the_consonant_it_begins_with() -> None:
    found = people("th", "สมชาย ใจดี", "เกษม ศรีสุข", "กมล ทองดี", "ไพโรจน์ สุขใจ", "สุดา แก้วใส", "ประเสริฐ ดีงาม")
    assert listed("th", found) == [
        ("ก", ["กมล ทองดี", "เกษม ศรีสุข"]),
        ("ป", ["ประเสริฐ ดีงาม"]),
        ("พ", ["ไพโรจน์ สุขใจ"]),
        ("ส", ["สมชาย ใจดี", "สุดา แก้วใส"]),
    ]


def test_a_chinese_name_among_japanese_ones_stands_by_its_family_name() -> None:
    names = {"a": ("田中太郎", "Taro Tanaka"), "b": ("王小明", "Wang Xiaoming"), "c": ("陳志遠", "Zhiyuan Chen")}
    found = [Person(id=key, name=LocalizedText({"ja": ja, "en": en})) for key, (ja, en) in names.items()]
    assert [letter for letter, _ in by_alphabet(found, "ja")] == ["C", "T", "W"]


def test_without_any_reading_japanese_names_keep_their_order_and_have_no_letters() -> None:
    found = [
        Person(id=each, name=LocalizedText({"ja": ja, "zh": zh}))
        for each, ja, zh in (("z", "谷口 正", "谷口正"), ("a", "王 海濤", "王海涛"), ("m", "山本 治兵衛", "山本治兵卫"))
    ]
    assert [(letter, [each.id for each in group]) for letter, group in by_alphabet(found, "ja")] == [
        ("", ["z", "a", "m"])
    ]
    mixed = [*found, Person(id="l", name=LocalizedText({"ja": "ジョン・スミス", "en": "John Smith"}))]
    assert [letter for letter, _ in by_alphabet(mixed, "ja")] == ["S", "#"]
