"""Text into runs: each stretch of one script gets its language, and Chinese quotation marks their full width."""

import re
from dataclasses import dataclass
from functools import cache

from publish.model import Inline
from publish.model.languages import is_east_asian
from publish.renderers.docx import xml

#: Han, kana, hangul, bopomofo, their punctuation and full-width forms.
_ASIAN = (
    "\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
#: Marks that both scripts use; in East Asian text they are full-width (CLREQ 3.1.1).
_SHARED = "‘’“”…—"
_TOKENS = re.compile(
    rf"(?P<asian>[{_ASIAN}]+)|(?P<apostrophe>(?<=[^\W\d_{_ASIAN}])’(?=[^\W\d_{_ASIAN}]))"
    rf"|(?P<shared>[{_SHARED}]+)|(?P<latin>[^\W\d_{_ASIAN}]+)|(?P<neutral>[^{_ASIAN}{_SHARED}]?)",
)


@dataclass(frozen=True, slots=True)
class Locales:
    """Languages of a document as Word names them: the one to assume for Latin and for East Asian letters that stand
    in a text of the other kind, and each by its tag."""

    latin: str
    asian: str
    by_tag: dict[str, str]


@cache
def stretches(text: str, asian_text: bool) -> tuple[tuple[str, bool], ...]:
    """The text cut where the script changes; True for East Asian stretches. Digits, spaces and other marks go with
    the letters around them, or else with the language of the text."""
    marked: list[tuple[str, bool | None]] = []
    for found in _TOKENS.finditer(text):
        if found.group():
            marked.append((found.group(), _kind(found.lastgroup or "", asian_text)))
    out: list[tuple[str, bool]] = []
    for position, (piece, kind) in enumerate(marked):
        asian = _neutral(marked, position, asian_text) if kind is None else kind
        if out and out[-1][1] is asian:
            out[-1] = (out[-1][0] + piece, asian)
        else:
            out.append((piece, asian))
    return tuple(out)


def _kind(group: str, asian_text: bool) -> bool | None:
    if group == "shared":
        return True if asian_text else None
    return {"asian": True, "latin": False, "apostrophe": False}.get(group)


def _neutral(marked: list[tuple[str, bool | None]], position: int, asian_text: bool) -> bool:
    before = next((kind for _, kind in reversed(marked[:position]) if kind is not None), None)
    after = next((kind for _, kind in marked[position + 1 :] if kind is not None), None)
    return before if before is not None and before is after else asian_text


def runs(inlines: tuple[Inline, ...], language: str, locales: Locales, relate: "Relate") -> str:
    """The runs of a piece of text, links around those that are links."""
    out = ""
    for inline in inlines:
        inner = "".join(_run(part, asian, inline, language, locales) for part, asian in _parts(inline.text, language))
        if inline.link:
            inner = f'<w:hyperlink r:id="{relate(inline.link)}" w:history="1">{inner}</w:hyperlink>'
        out += inner
    return out


def _parts(text: str, language: str) -> tuple[tuple[str, bool], ...]:
    return stretches(text, is_east_asian(language))


def _run(part: str, asian: bool, inline: Inline, language: str, locales: Locales) -> str:
    return f"<w:r>{properties(asian, inline, language, locales)}{content(part)}</w:r>"


def properties(asian: bool, inline: Inline, language: str, locales: Locales) -> str:
    """Run properties in the order of the schema (CT_RPr). Emphasis is italic in Latin letters and dots under
    East Asian ones, which have no italic (CLREQ 3.6.1)."""
    out = '<w:rStyle w:val="Hyperlink"/>' if inline.link else ""
    out += '<w:rFonts w:hint="eastAsia"/>' if asian else ""
    out += "<w:b/><w:bCs/>" if inline.bold else ""
    out += "<w:i/><w:iCs/>" if inline.italic and not asian else ""
    out += '<w:em w:val="dot"/>' if inline.italic and asian else ""
    return f"<w:rPr>{out}{_lang(asian, language, locales)}</w:rPr>"


def _lang(asian: bool, language: str, locales: Locales) -> str:
    own = locales.by_tag.get(language, locales.latin)
    if asian:
        here = own if is_east_asian(language) else locales.asian
        return f'<w:lang w:val="{here}" w:eastAsia="{here}"/>'
    here = locales.latin if is_east_asian(language) else own
    return f'<w:lang w:val="{here}" w:eastAsia="{locales.asian}"/>'


def content(part: str) -> str:
    """The text of a run; line ends inside a text become line breaks."""
    lines = part.replace("\r\n", "\n").split("\n")
    return "<w:br/>".join(f'<w:t xml:space="preserve">{xml.text(line)}</w:t>' for line in lines)


class Relate:
    """Gives the relationship id of a link's address. Calling it twice with one address gives one id."""

    def __init__(self, prefix: str = "rIdLink") -> None:
        self.targets: dict[str, str] = {}
        self._prefix = prefix

    def __call__(self, address: str) -> str:
        """The id for an address."""
        return self.targets.setdefault(address, f"{self._prefix}{len(self.targets) + 1}")
