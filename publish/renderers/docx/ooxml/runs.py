"""Runs: each stretch of one script with its language and its font hint."""

from collections.abc import Callable

from msgspec import Struct

from publish.model import Inline
from publish.model.languages import is_east_asian, is_right_to_left
from publish.renderers.docx.ooxml import markup
from publish.renderers.docx.scripts import stretches

#: Gives the relationship id of a link's address.
Relate = Callable[[str], str]


class Locales(Struct, frozen=True):
    """Languages of a document as Word names them: the one to assume for Latin and for East Asian letters that stand
    in a text of the other kind, and each by its tag. `spaced` says that white stands between East Asian and Latin
    letters or digits."""

    latin: str
    asian: str
    by_tag: dict[str, str]
    spaced: bool = True


def runs(inlines: tuple[Inline, ...], language: str, locales: Locales, relate: Relate) -> str:
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
    out += "<w:rtl/>" if is_right_to_left(language) and not asian else ""
    out += '<w:em w:val="dot"/>' if inline.italic and asian else ""
    return f"<w:rPr>{out}{_lang(asian, language, locales)}</w:rPr>"


def _lang(asian: bool, language: str, locales: Locales) -> str:
    own = locales.by_tag.get(language, locales.latin)
    if asian:
        here = own if is_east_asian(language) else locales.asian
        return f'<w:lang w:val="{here}" w:eastAsia="{here}"/>'
    if is_right_to_left(language):
        return f'<w:lang w:val="{locales.latin}" w:eastAsia="{locales.asian}" w:bidi="{own}"/>'
    here = locales.latin if is_east_asian(language) else own
    return f'<w:lang w:val="{here}" w:eastAsia="{locales.asian}"/>'


def content(part: str) -> str:
    """The text of a run; line ends inside a text become line breaks."""
    lines = part.replace("\r\n", "\n").split("\n")
    return "<w:br/>".join(f'<w:t xml:space="preserve">{markup.text(line)}</w:t>' for line in lines)
