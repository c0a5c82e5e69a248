"""Where lines end in scripts without word spaces, and in headings of languages that are set by the phrase."""

import budoux
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publish.renderers.pdf.typesetting import FontSet, Paragraph, ParagraphStyle, Span, typeset
from publish.renderers.pdf.typesetting.characters import clusters
from publish.renderers.pdf.typesetting.phrases import model, thai_words

FONTS = FontSet()
HEADING = ParagraphStyle(alignment="left", balance=True, hyphenate=False)


def lines(text: str, language: str, measure: float, size: float = 25, style: ParagraphStyle = HEADING) -> list[str]:
    return [line.text.strip() for line in set_in(text, language, measure, size, style).lines]


def set_in(text: str, language: str, measure: float, size: float, style: ParagraphStyle) -> Paragraph:
    return typeset([Span(text, language, size, 700)], measure, style, FONTS)


PARSERS = {
    "ja": budoux.load_default_japanese_parser(),
    "zh-hans": budoux.load_default_simplified_chinese_parser(),
    "zh-hant": budoux.load_default_traditional_chinese_parser(),
    "th": budoux.load_default_thai_parser(),
}


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(PARSERS)),
    st.text("知识产权论坛与国際フォーラムの実装をめぐるการประชุมวิชาเ2026：、AI ", min_size=1, max_size=40),
)
def test_a_model_says_what_budoux_says(name: str, text: str) -> None:
    known = model(name)
    assert known is not None
    starts = {0} | {at for at, total in enumerate(known.sums(text), 1) if total > 0}
    parsed = PARSERS[name].parse(text)
    assert sorted(starts) == [sum(map(len, parsed[:n])) for n in range(len(parsed))]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "関西国際知的財産フォーラム2027：グリーン技術の実装と標準化に向けた産学官連携の新たな展開",
            "ja",
            ["関西国際知的財産フォーラム", "2027：グリーン技術の", "実装と標準化に向けた", "産学官連携の新たな展開"],
        ),
        ("第12回 日欧水素安全国際会議", "ja", ["第12回 日欧水素", "安全国際会議"]),
        ("国際連合大学設立五十周年記念シンポジウム", "ja", ["国際連合大学設立五十周年", "記念シンポジウム"]),
        ("AIとデータ利活用の法的課題", "ja", ["AIとデータ利活用の", "法的課題"]),
        ("面向中小企业的知识产权战略与海外市场支持", "zh-Hans", ["面向中小企业的知识产权战略", "与海外市场支持"]),
        (
            "녹색기술의 실용화와 표준화를 위한 산학연관 협력",
            "ko",
            ["녹색기술의 실용화와", "표준화를 위한 산학연관 협력"],
        ),
        ("พิธีลงนามบันทึกความเข้าใจว่าด้วยเทคโนโลยีสีเขียว", "th", ["พิธีลงนามบันทึกความเข้าใจ", "ว่าด้วยเทคโนโลยีสีเขียว"]),
    ],
)
def test_headings_break_between_phrases(text: str, language: str, expected: list[str]) -> None:
    assert lines(text, language, 326) == expected


@pytest.mark.parametrize("measure", range(180, 400, 10))
@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("ja", "中小企業のための知的財産戦略と海外展開支援に関する署名式", ["中小企業", "知的財産", "署名式"]),
        ("zh-Hans", "国际知识产权论坛：人工智能与绿色技术应用高峰对话暨成果发布会", ["知识产权", "人工智能", "发布会"]),
        ("zh-Hant", "海港論壇：知識產權與綠色智慧港口國際研討會", ["論壇", "知識產權", "研討會"]),
        ("ko", "중소기업을 위한 지식재산 전략과 해외 진출 지원에 관한 패널 토론", ["중소기업을", "지식재산", "전략과"]),
    ],
)
def test_no_heading_breaks_inside_a_word(language: str, text: str, words: list[str], measure: float) -> None:
    found = "|".join(lines(text, language, measure))
    assert not [word for word in words if word not in found]
    assert all(len(line) > 1 for line in found.split("|"))


def test_a_korean_word_wider_than_the_heading_is_broken() -> None:
    found = lines("중소기업해외진출지원센터", "ko", 160)
    assert len(found) > 1 and "".join(found) == "중소기업해외진출지원센터"


THAI = "การประชุมวิชาการระดับนานาชาติว่าด้วยทรัพย์สินทางปัญญาและเทคโนโลยีสีเขียวเพื่อความร่วมมือ"
SOUTH_EAST_ASIAN = [
    ("th", THAI),
    ("lo", "ກອງປະຊຸມສາກົນກ່ຽວກັບຊັບສິນທາງປັນຍາແລະເຕັກໂນໂລຊີສີຂຽວ"),
    ("km", "សន្និសីទអន្តរជាតិស្តីពីកម្មសិទ្ធិបញ្ញានិងបច្ចេកវិទ្យាបៃតង"),
    ("my", "အပြည်ပြည်ဆိုင်ရာဉာဏပစ္စည်းမူပိုင်ခွင့်ညီလာခံနှင့်အစိမ်းရောင်နည်းပညာ"),
]


@pytest.mark.parametrize("measure", [40, 60, 90, 140, 300])
@pytest.mark.parametrize(("language", "text"), SOUTH_EAST_ASIAN)
def test_no_cluster_is_split(language: str, text: str, measure: float) -> None:
    paragraph = set_in(text, language, measure, 10, ParagraphStyle())
    ends = {sum(map(len, clusters(text)[:n])) for n in range(len(clusters(text)) + 1)}
    assert "".join(line.text for line in paragraph.lines) == text
    assert {line.end for line in paragraph.lines} <= ends
    assert all(line.width <= measure + 0.01 for line in paragraph.lines)


def test_clusters_of_scripts_with_stacked_consonants() -> None:
    assert clusters("ស្តី") == ["ស្តី"]
    assert clusters("เกิน") == ["เกิ", "น"]
    assert clusters("น้ำ") == ["น้ำ"]
    assert clusters("ဉာဏပစ္စည်း") == ["ဉာ", "ဏ", "ပ", "စ္စ", "ည်း"]


def test_thai_breaks_between_words_in_running_text() -> None:
    words = [THAI[a:b] for a, b in zip((0, *thai_words(THAI)), (*thai_words(THAI), len(THAI)), strict=True)]
    assert "ความร่วมมือ" in words and "เทคโนโลยี" in words
    starts = {0, *thai_words(THAI), len(THAI)}
    assert {line.end for line in set_in(THAI, "th", 150, 10, ParagraphStyle()).lines} <= starts


@pytest.mark.parametrize("language", ["km", "lo", "en", "th"])
def test_a_typed_zero_width_space_lets_a_line_end(language: str) -> None:
    text = "\u200b".join(["សន្និសីទ" if language == "km" else "abcdefghij"] * 8)
    style = ParagraphStyle(alignment="left", hyphenate=False)
    paragraph = set_in(text, language, 150, 10, style)
    assert len(paragraph.lines) > 1
    assert all(text[line.end - 1] == "\u200b" for line in paragraph.lines[:-1])


def test_a_heading_breaks_between_words_rather_than_at_a_typed_hyphen() -> None:
    text = "Intellectual Property Strategies for Small and Medium-sized Enterprises and Support for Entering Markets"
    assert not [line for line in lines(text, "en", 326, 9.5) if line.endswith("-")]


def test_words_of_the_list_are_words_in_thai() -> None:
    text = "เพื่อความร่วมมือระหว่างมหาวิทยาลัยกับภาคอุตสาหกรรม"
    words = [text[a:b] for a, b in zip((0, *thai_words(text)), (*thai_words(text), len(text)), strict=True)]
    assert {"ความร่วมมือ", "มหาวิทยาลัย", "อุตสาหกรรม"} <= set(words)


def test_a_space_typed_between_parts_of_a_japanese_title_is_where_it_breaks() -> None:
    title = "舞鶴市・大連市 友好都市提携45周年記念交流会"
    assert lines(title, "ja", 330) == ["舞鶴市・大連市", "友好都市提携", "45周年記念交流会"]
