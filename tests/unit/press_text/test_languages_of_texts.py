"""Languages told by their script or their words; headlines of few words; the day before a dateline; no headline."""

import pytest

from publish.readers.press_text.files import read_documents
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.documents import Document


@pytest.mark.parametrize(
    ("sentence", "tag"),
    [
        (
            "วันที่ 9 มีนาคม 2569 กระทรวงวัฒนธรรมและสถานเอกอัครราชทูตจีนประจำประเทศไทยร่วมจัดเทศกาลภาพยนตร์ไทยจีนในกรุงเทพมหานคร",
            "th",
        ),
        ("ב-9 במרץ 2026 קיימה עיריית חיפה את פסטיבל הקולנוע.", "he"),
        ("Στις 9 Μαρτίου 2026 το Μουσείο εγκαινίασε την έκθεση στην Αθήνα.", "el"),
        ("9 मार्च 2026 को राष्ट्रीय पुस्तक न्यास ने दिल्ली में पुस्तक मेले का उद्घाटन किया।", "hi"),
        ("Ngày 10 tháng 3 năm 2026, Sở Công Thương tổ chức Diễn đàn Cà phê tại Buôn Ma Thuột.", "vi"),
        ("Am 14. Mai 2026 veranstaltete die Stadt Dresden im Kulturpalast das Chorfest.", "de"),
        ("Op 12 april 2026 opende de minister het seminar over merken in Den Haag, met gasten uit beide landen.", "nl"),
        (
            "12 kwietnia 2026 r. w Warszawie odbyło się seminarium, zorganizowane przez Urząd Patentowy dla uczelni.",
            "pl",
        ),
        ("12 Nisan 2026 tarihinde Ankara’da Türk Patent tarafından düzenlenen seminer ve sergi açıldı.", "tr"),
        (
            "Pada 12 April 2026, seminar yang diselenggarakan oleh kementerian dibuka di Jakarta dan dihadiri tamu.",
            "id",
        ),
        (
            "Den 12 april 2026 öppnades seminariet om varumärken i Stockholm av ministern, med gäster från länderna.",
            "sv",
        ),
        ("Dne 12. dubna 2026 se v Praze konal seminář o známkách, který uspořádal úřad a který zahájil ministr.", "cs"),
        (
            "La 12 aprilie 2026, la București a avut loc seminarul privind mărcile, organizat de oficiu cu parteneri.",
            "ro",
        ),
    ],
)
def test_every_language_has_its_own_paragraphs(sentence: str, tag: str) -> None:
    english = "On 9 March 2026, the Ministry of Culture held the festival together with the Embassy of China."
    facts = read_facts(f"{sentence}\n{english}\n")
    assert set(facts.languages) == {tag, "en"}
    assert {run.language: block.kind for block in facts.blocks for run in block.runs} == {tag: "body", "en": "body"}


def test_headlines_of_few_words_are_in_the_language_of_their_words() -> None:
    facts = read_facts(
        "Deutsch-Japanisches Chorfest in Dresden\nGerman-Japanese Choir Festival in Dresden\n\n"
        "Am 14. Mai 2026 veranstaltete die Landeshauptstadt Dresden im Kulturpalast das Deutsch-Japanische Chorfest.\n"
        "On 14 May 2026, the City of Dresden held the German-Japanese Choir Festival at the Kulturpalast.\n"
    )
    assert {tag: title.text for tag, title in facts.titles.items()} == {
        "de": "Deutsch-Japanisches Chorfest in Dresden",
        "en": "German-Japanese Choir Festival in Dresden",
    }


@pytest.mark.parametrize(
    "text",
    [
        "南江，2026年11月5日——由南江市文联主办的青年戏剧节昨日在南江落幕。\n",
        "NANJIANG, 5 November 2026 – The Youth Drama Festival, hosted by the Nanjiang Federation, closed yesterday.\n",
    ],
)
def test_what_was_yesterday_was_the_day_before_the_dateline(text: str) -> None:
    date = read_facts(text).date
    assert date is not None
    assert date.iso == "2026-11-04"


def test_the_id_is_marked_where_it_stands_for_a_headline() -> None:
    text = "2026年4月12日，北岭市茶叶协会在北岭举办茶节。协会会长周明远致辞，市长李建国出席。\n"
    reading = read_documents([Document("final.txt", text)], "final")
    assert "no headline" in reading.doubts["title/zh"]
    assert "# check: the text has no headline; the id of the event stands in" in reading.yaml


def test_short_lines_of_a_text_are_in_the_language_that_its_letters_tell() -> None:
    text = (
        "Hội thảo Sở hữu trí tuệ Việt Nam – Trung Quốc khai mạc tại Hà Nội\nVietnam–China Seminar Opens in Hanoi\n\n"
        "Ngày 12 tháng 4 năm 2026, Hội thảo do Cục Sở hữu trí tuệ tổ chức đã khai mạc tại Hà Nội.\n"
        "On 12 April 2026, the seminar, hosted by the Intellectual Property Office of Viet Nam, opened in Hanoi.\n\n"
        "Bà Nguyễn Thị Lan, Cục trưởng Cục Sở hữu trí tuệ, phát biểu khai mạc.\n"
        "Ms. Nguyen Thi Lan, Director General of the Intellectual Property Office, delivered opening remarks.\n"
    )
    facts = read_facts(text)
    assert facts.languages == ("vi", "en")
    assert [set(pair.runs) for pair in facts.pairs] == [{"vi", "en"}] * 2
    assert facts.titles["vi"].text == "Hội thảo Sở hữu trí tuệ Việt Nam – Trung Quốc khai mạc tại Hà Nội"
