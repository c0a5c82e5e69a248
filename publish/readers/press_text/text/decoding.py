"""Bytes to text: which encoding a file is in, or a plain sentence why it cannot be read."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

LIMIT = 1_000_000
"""Most bytes that are read as one press text."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 with a byte order mark"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_BINARY = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a packed file"),
    (b"{\\rtf", "a rich text file (RTF)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x1f\x8b", "a packed file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_LEGACY = (
    ("gb18030", "GB18030"),
    ("big5hkscs", "Big5"),
    ("shift_jis", "Shift JIS"),
    ("euc_jp", "EUC-JP"),
    ("cp949", "Korean (Windows-949)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("cp1252", "Windows-1252"),
)
# Characters frequent in any text of a language: the wrong encoding yields few of them.
_HAN = frozenset(
    "的一是不了在人有我他这中大来上个国到说们为子和你地出会也时要就可以生年于對发国会部长主任北京知识产权公司大学市中国行"
    "作合同委员院科技术创新活动代表嘉宾这與國會長學產權發對業務經濟進行動員個時來說們為簽署協議際關係及、。，的了和是在年月日"
    "のにはをたがでとしれさあるいるも日本年月大学"
)
_CYRILLIC = frozenset("оеаинтсрвл")
_FREQUENT = {
    "cp949": frozenset("이다는의에를을가고한하은사대지기로서인자장원회국제시도어일정해경부주년월및과와전했"),
    "cp1251": _CYRILLIC,
    "koi8-r": _CYRILLIC,
    "cp1256": frozenset("اليمنورتبةعدسفه"),
}
_BY_CHANCE = {"cp949": 0.05, "cp1251": 0.3, "koi8-r": 0.3, "cp1256": 0.4}
"""The share of frequent characters that the bytes of another encoding reach; it is taken off."""
_ISO_2022 = re.compile(rb"\x1b\$[@B]")
_WEB = re.compile(rb"\s*<(?:!doctype html|html|\?xml|head|body|div|p)\b", re.I)
_HEADER = re.compile(rb"(?:[A-Za-z-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)+")
_POSTED = re.compile(rb"^(?:Received|MIME-Version|Message-ID|DKIM-Signature|Return-Path|Content-Type): ", re.I | re.M)
_KEYS = re.compile(rb"^(?:id|languages|title|date|venue|hosts|people|organizations|sessions|agreements|release):", re.M)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")


class UnreadableText(ValueError):
    """The bytes are no press text; the message is a plain sentence for the user."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding it was found in; `said` is empty for plain UTF-8."""

    text: str
    encoding: str
    said: str


def decode(data: bytes, name: str = "the text") -> Decoded:
    """Text of `data`. Raises `UnreadableText` for empty, binary and over-long input."""
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableText(f"{name} is empty.")
    if len(data) > LIMIT:
        raise UnreadableText(
            f"{name} holds {len(data) / 1e6:.1f} MB; a press text is read up to {LIMIT // 1_000_000} MB."
            " Is it the right file?"
        )
    for mark, encoding, label in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, encoding, name), encoding, f"{name} is in {label}.")
    for magic, what in _BINARY:
        if data.startswith(magic):
            raise UnreadableText(f"{name} is {what}, not a text: save it as .txt, .md or .docx.")
    if _ISO_2022.search(data):
        return Decoded(_strict(data, "iso2022_jp_2", name), "iso2022_jp_2", f"{name} is in ISO-2022-JP.")
    _refuse_other_kinds(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, name)
    if max(data[0::2].count(0), data[1::2].count(0)) * 8 > len(data):  # every other byte of Latin letters is zero
        return _utf16_without_mark(data, name)
    _refuse_binary(text, name)
    if not text.strip("\ufeff\u200b \t\r\n\u3000\xa0"):
        raise UnreadableText(f"{name} is empty.")
    return Decoded(text, "utf-8", "")


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableText(f"{name} begins like {encoding} but breaks off at byte {error.start}.") from None
    _refuse_binary(text, name)
    if not text.strip():
        raise UnreadableText(f"{name} is empty.")
    return text


def _refuse_binary(text: str, name: str) -> None:
    if len(_CONTROL.findall(text)) > max(4, len(text) // 100):
        raise UnreadableText(f"{name} is no text but binary data.")


def _utf16_without_mark(data: bytes, name: str) -> Decoded:
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if max(even, odd) < len(data) // 20:
        raise UnreadableText(f"{name} is no text but binary data.")
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    return Decoded(_strict(data, encoding, name), encoding, f"{name} is in UTF-16.")


def _legacy(data: bytes, name: str) -> Decoded:
    """The encoding whose reading holds the largest share of frequent characters."""
    if b"\0" in data:
        try:
            return _utf16_without_mark(data, name)
        except UnreadableText:
            raise UnreadableText(f"{name} is no text but binary data.") from None
    _one_bad_byte(data, name)
    best: tuple[float, Decoded] | None = None
    for encoding, label in _LEGACY:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        share = _likeness(text, encoding)
        if best is None or share > best[0]:
            best = (share, Decoded(text, encoding, f"{name} is in {label}."))
    if best is None or best[0] <= _UNLIKE:
        raise UnreadableText(f"{name} is in no encoding that is known here: save it as UTF-8.")
    _refuse_binary(best[1].text, name)
    return best[1]


_UNLIKE = 0.04
_MIXED = re.compile("[a-zA-Z][^\x00-\x7f]|[^\x00-\x7f][a-zA-Z]")


def _likeness(text: str, encoding: str) -> float:
    """How much a text looks like one, read in the encoding: the share of characters that are frequent there."""
    wide = [c for c in text if ord(c) > 0x7F]
    if encoding == "cp1252":
        return 0.05 + (0.4 if len(wide) < len(text) / 12 else 0)
    frequent = _FREQUENT.get(encoding, _HAN | _CYRILLIC)
    share = sum(c.lower() in frequent for c in wide) / max(1, len(wide))
    chance = _BY_CHANCE.get(encoding, 0.0)
    if encoding in _FREQUENT and (
        sum(c.isalpha() for c in wide) < 0.9 * len(wide) or 5 * len(_MIXED.findall(text)) > len(wide)
    ):
        return 0.0  # é within a word of Latin letters is no letter of another script
    return (share - chance) / (1 - chance)


def _refuse_other_kinds(data: bytes, name: str) -> None:
    """Raises UnreadableText for files of letters that are no press text: web pages, e-mails, event files."""
    header = _HEADER.match(data)
    if _WEB.match(data):
        told = "a web page (HTML): open it in a browser, copy its text and save that as .txt or .docx."
    elif header and _POSTED.search(header[0]):
        told = "an e-mail with its headers: save its text, or what is attached to it, as .txt or .docx."
    elif len(set(_KEYS.findall(data))) >= 5:
        told = "an event file already: name its folder to “publish build”; “publish read” takes the text of a release."
    else:
        return
    raise UnreadableText(f"{name} is {told}")


def _one_bad_byte(data: bytes, name: str) -> None:
    """Raises UnreadableText for UTF-8 with a few bytes that are none, saying where the first stands."""
    text = data.decode("utf-8", "replace")
    bad, wide = text.count("\ufffd"), sum(ord(c) > 0x7F for c in text)
    if bad == 0 or bad * 20 > wide:
        return
    before = text[: text.index("\ufffd")]
    near = text.splitlines()[before.count("\n")].strip()
    at = near.index("\ufffd")
    shown = near[max(0, at - 12) : at + 13].replace("\ufffd", "▯")
    raise UnreadableText(
        f"{name} is UTF-8, but line {before.count(chr(10)) + 1} holds a byte that is no character: “{shown}”."
        " Type the character at ▯ anew and save the file as UTF-8."
    )
