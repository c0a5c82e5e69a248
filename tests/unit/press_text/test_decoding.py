import pytest

from publish.errors import UnreadableError
from publish.readers.press_text.text.decoding import LIMIT, UnreadableText, decode
from publish.readers.press_text.text.documents import document_of

SIMPLIFIED = "2024年9月14日，由北京市知识产权局主办的活动在京举办，来自政府机构的100余名嘉宾参加。\n"
TRADITIONAL = "宋永華校長表示，兩校簽署學生交換協議，促進交流，雙方代表出席。\n"


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (SIMPLIFIED, "gb18030", "GB18030"),
        (TRADITIONAL, "big5", "Big5"),
        (SIMPLIFIED, "utf-16", "UTF-16"),
        (SIMPLIFIED, "utf-16-le", "UTF-16"),
        (SIMPLIFIED, "utf-8-sig", "byte order mark"),
        ("부산시와 함부르크시는 오늘 부산에서 해양 협력 협약을 체결하였다.\nBusan signs.\n", "cp949", "Korean"),
        ("В Казани открылся форум музеев, организованный министерством культуры.\n", "cp1251", "Cyrillic"),
        ("В Казани открылся форум музеев, организованный министерством культуры.\n", "koi8-r", "KOI8-R"),
        ("افتتاح معرض الخط العربي في أبوظبي بحضور سفير الصين لدى الدولة\n", "cp1256", "Arabic"),
        ("横浜港とロッテルダム港は、脱炭素化の覚書に署名した。\n", "iso2022_jp", "ISO-2022-JP"),
        ("В Казани открылся форум музеев двух стран.\n喀山举行两国博物馆论坛。\n", "gb18030", "GB18030"),
        ("Événement organisé à Genève, le 3 mai.\n", "cp1252", "Windows-1252"),
    ],
)
def test_other_encodings_are_read_and_said(text: str, encoding: str, named: str) -> None:
    decoded = decode(text.encode(encoding), "release.txt")
    assert decoded.text == text
    assert named in decoded.said


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            SIMPLIFIED.encode() * 4 + b"\n\xff" + SIMPLIFIED.encode(),
            "line 6 holds a byte that is no character: “▯2024年",
        ),
        (b"<!DOCTYPE html>\n<html><body><p>Forum</p></body></html>", "a web page"),
        (
            b"Received: from a\nFrom: b@example.org\nSubject: Forum\n\nText of the release.",
            "an e-mail with its headers",
        ),
        (b"{\\rtf1\\ansi Forum}", "a rich text file"),
        (b"id: a\nlanguages: [zh]\ntitle:\n  zh: b\npeople:\n  c:\nrelease:\n", "an event file already"),
    ],
)
def test_what_is_no_press_text_is_named_with_what_to_do(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableText) as refused:
        decode(data, "release.txt")
    assert told in str(refused.value)


def test_lines_of_an_email_without_its_headers_are_text() -> None:
    pasted = "From: press@example.org\nTo: editors\nSubject: Forum opens\nDate: 3 May 2026\n\nThe forum opened today."
    assert decode(pasted.encode(), "release.txt").text == pasted


def test_plain_utf8_says_nothing() -> None:
    assert decode(SIMPLIFIED.encode(), "release.txt").said == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n\t ",
        b"%PDF-1.7 ...",
        b"\x89PNG\r\n",
        b"\x00\x01\x02\x03" * 40,
        "字".encode() * (LIMIT // 3 + 1),
        bytes(range(256)) * 8,
    ],
    ids=["empty", "blank", "pdf", "png", "binary", "long", "every-byte"],
)
def test_what_is_no_text_ends_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableText) as fault:
        decode(data, "release.txt")
    assert str(fault.value).startswith("release.txt") and str(fault.value).endswith((".", "?"))


def test_a_packed_file_that_is_no_word_file() -> None:
    with pytest.raises(UnreadableError):
        document_of(b"PK\x03\x04 nothing behind it", "release.docx")
