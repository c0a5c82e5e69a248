"""The font table: for each font what Word may take where it is missing."""

from collections.abc import Iterable, Mapping

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import XmlPart

from publish.house_style.release import FontFacts
from publish.renderers.docx.ooxml import markup


def name_fonts(document: Document, names: Iterable[str], facts: Mapping[str, FontFacts]) -> None:
    """Lists the fonts of which something is known."""
    part = document.part.part_related_by(RT.FONT_TABLE)
    assert isinstance(part, XmlPart)
    known = sorted({name for name in names if name in facts})
    part.element.extend(markup.elements("".join(_font(name, facts[name]) for name in known)))


def _font(name: str, facts: FontFacts) -> str:
    others = f'<w:altName w:val="{markup.attribute(",".join(facts.alternates))}"/>' if facts.alternates else ""
    return (
        f'<w:font w:name="{markup.attribute(name)}">{others}<w:charset w:val="{markup.attribute(facts.charset)}"/>'
        f'<w:family w:val="{facts.family}"/><w:pitch w:val="variable"/></w:font>'
    )
