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
    ("cp1252", "Windows-1252"),
)
# Characters frequent in any Chinese or Japanese text: the wrong encoding yields few of them.
_FREQUENT = frozenset(
    "的一是不了在人有我他这中大来上个国到说们为子和你地出会也时要就可以生年于對发国会部长主任北京知识产权公司大学市中国行"
    "作合同委员院科技术创新活动代表嘉宾这與國會長學產權發對業務經濟進行動員個時來說們為簽署協議際關係及、。，的了和是在年月日"
    "のにはをたがでとしれさあるいるも日本年月大学"
)
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
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, name)
    if max(data[0::2].count(0), data[1::2].count(0)) * 8 > len(data):  # every other byte of Latin letters is zero
        return _utf16_without_mark(data, name)
    _refuse_binary(text, name)
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
    best: tuple[float, Decoded] | None = None
    for encoding, label in _LEGACY:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        wide = [c for c in text if ord(c) > 0x7F]
        share = sum(c in _FREQUENT for c in wide) / max(1, len(wide))
        if encoding == "cp1252":
            share = 0.05 + (0.4 if len(wide) < len(text) / 12 else 0)
        if best is None or share > best[0]:
            best = (share, Decoded(text, encoding, f"{name} is in {label}."))
    if best is None:
        raise UnreadableText(f"{name} is in no encoding that is known here: save it as UTF-8.")
    _refuse_binary(best[1].text, name)
    return best[1]
