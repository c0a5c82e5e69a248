"""Press releases for tests, and hands that edit them as Word does."""

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from lxml import etree
from msgspec.structs import replace

from publish import house_style, sources, translations
from publish.house_style import HouseStyle
from publish.house_style.release import Arrangement
from publish.model import Event, Inline
from publish.readers.edits import Edits
from publish.readers.word_edits import Tracked, read_bytes
from publish.renderers.docx import render
from publish.snapshot import tag_of

W_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{W_NAMESPACE}}}"
NS = {"w": W_NAMESPACE}
MAIN = "word/document.xml"


@cache
def shipped(event_file: Path) -> Event:
    """A shipped event."""
    event = sources.open_event(str(event_file)).event
    assert event is not None
    return event


@cache
def style(arrangement: str = "interleaved", name: str = "institution") -> HouseStyle:
    """A shipped style with an arrangement of its own."""
    loaded = house_style.load(name)
    return replace(loaded, release=replace(loaded.release, arrangement=Arrangement(arrangement)))


def release(event: Event, look: HouseStyle | None = None) -> bytes:
    """The press release of an event."""
    look = look or style()
    return render(event, look, translations.load(event.languages, look)).data


@dataclass
class WordFile:
    """An open Word file. Changes are made to `document`; `save` gives the bytes."""

    data: bytes
    parts: dict[str, bytes] = field(init=False)
    document: etree._Element = field(init=False)

    def __post_init__(self) -> None:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.document = etree.fromstring(self.parts[MAIN])

    def save(self) -> bytes:
        """The file as it stands now."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.parts.items():
                archive.writestr(name, etree.tostring(self.document) if name == MAIN else data)
        return out.getvalue()

    def find(self, path: str) -> list[etree._Element]:
        """The controls of a field."""
        tags = (each for each in self.document.iter(f"{W}tag") if each.get(f"{W}val") == tag_of(path))
        return [each.getparent().getparent() for each in tags]

    def control(self, path: str) -> etree._Element:
        """The first control of a field."""
        return self.find(path)[0]

    def paragraph(self, path: str) -> etree._Element:
        """The paragraph of the first control of a field."""
        return next(self.control(path).iterancestors(f"{W}p"))

    def type_over(self, path: str, inlines: Iterable[Inline] | str, control: etree._Element | None = None) -> None:
        """Selects all of a control's text and types something else."""
        content = (self.control(path) if control is None else control).find(f"{W}sdtContent")
        for child in list(content):
            content.remove(child)
        for run in runs(inlines, self):
            content.append(run)

    def retype(self, path: str, text: str) -> None:
        """Types other words inside a control, letter by letter: what marks it stays."""
        runs = list(self.control(path).iter(f"{W}t"))
        for number, each in enumerate(runs):
            each.text = "" if number else text

    def correct(self, old: str, new: str, nth: int = 0) -> None:
        """Types over a few words wherever they stand; `nth` counts the paragraphs that have them. What the words stood
        in stays, and the first of them takes the new ones in."""
        found = [each for each in self.document.iter(f"{W}p") if old in "".join(each.itertext(f"{W}t"))]
        texts = list(found[nth].iter(f"{W}t"))
        start = "".join(each.text or "" for each in texts).index(old)
        stop, at, rest = start + len(old), 0, new
        for each in texts:
            here = each.text or ""
            inner = slice(max(0, start - at), max(0, stop - at))
            if here[inner]:
                each.text = here[: inner.start] + rest + here[inner.stop :]
                rest = ""
            at += len(here)

    def edits(self, tracked: Tracked = Tracked.ACCEPT) -> Edits:
        """What the reader makes of the file."""
        return read_bytes("edited.docx", self.save(), tracked)

    def link(self, address: str) -> str:
        """The id of a new relationship to an address."""
        name = "word/_rels/document.xml.rels"
        relations = etree.fromstring(self.parts[name])
        identifier = f"rIdNew{len(relations)}"
        attributes = {"Id": identifier, "Target": address, "TargetMode": "External"}
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        etree.SubElement(relations, f"{{{relations.nsmap[None]}}}Relationship", Type=kind, **attributes)
        self.parts[name] = etree.tostring(relations)
        return identifier


def element(xml: str) -> etree._Element:
    """WordprocessingML typed by hand, with `w:` and `r:` declared."""
    relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return etree.fromstring(f'<x xmlns:w="{W_NAMESPACE}" xmlns:r="{relationships}">{xml}</x>')[0]


def escaped(text: str) -> str:
    """Text as element content."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def runs(inlines: Iterable[Inline] | str, file: WordFile | None = None) -> list[etree._Element]:
    """Runs as Word writes them: the text cut in two somewhere, with ids of the editing session."""
    pieces = [Inline(inlines)] if isinstance(inlines, str) else list(inlines)
    out = []
    for piece in pieces:
        look = ("<w:b/>" if piece.bold else "") + ("<w:i/>" if piece.italic else "")
        middle = len(piece.text) // 2
        inner = "".join(
            f'<w:r w:rsidR="00A1{n}B2C"><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escaped(part)}</w:t></w:r>'
            for n, part in enumerate((piece.text[:middle], piece.text[middle:]))
            if part
        )
        if piece.link and file is not None:
            out.append(element(f'<w:hyperlink r:id="{file.link(piece.link)}">{inner}</w:hyperlink>'))
        else:
            out += list(element(f"<w:p>{inner}</w:p>"))
    return out


def paragraph(text: str, style_id: str = "BodyText") -> etree._Element:
    """A new paragraph outside any control."""
    made = element(f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/></w:pPr></w:p>')
    for run in runs(text):
        made.append(run)
    return made


def tracked(kind: str, text: str, author: str = "Law Yer", when: str = "2024-09-15T09:30:00Z") -> etree._Element:
    """A tracked insertion (`ins`) or deletion (`del`)."""
    tag = "delText" if kind == "del" else "t"
    return element(
        f'<w:{kind} w:id="900" w:author="{author}" w:date="{when}"><w:r><w:{tag} xml:space="preserve">{escaped(text)}'
        f"</w:{tag}></w:r></w:{kind}>"
    )


Hand = Callable[[WordFile], None]
