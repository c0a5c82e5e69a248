"""Event and house style in, press release out."""

import hashlib
import math
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from publish import __version__
from publish.artifact import Artifact
from publish.house_style import HouseStyle
from publish.model import Event
from publish.model.languages import is_east_asian
from publish.renderers.docx import running, small_parts, xml
from publish.renderers.docx.arrangement import arrange
from publish.renderers.docx.body_part import Body, document
from publish.renderers.docx.comments import Margin
from publish.renderers.docx.drawings import inline
from publish.renderers.docx.flow import Picture
from publish.renderers.docx.package import MAIN, Package
from publish.renderers.docx.pictures import PictureFile, load, placeholder
from publish.renderers.docx.runs import Locales
from publish.renderers.docx.sheet import Sheet
from publish.renderers.docx.speaker import Speaker
from publish.renderers.docx.story import tell
from publish.renderers.docx.styles_part import styles
from publish.renderers.docx.theme_part import theme
from publish.snapshot import NAMESPACE, TOOL, Snapshot, write_xml
from publish.translations import LAST_RESORT, Translations

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
#: Letters that fill a page, roughly; East Asian ones count for two. Word counts pages itself, this is until then.
_LETTERS_A_PAGE = 3000


def render(event: Event, style: HouseStyle, translations: Translations) -> Artifact:
    """The press release of an event as a Word file."""
    return Artifact(f"{event.id}-press-release.docx", MEDIA_TYPE, _Build(event, style, translations).to_bytes())


class _Build:
    """One release on its way into a package."""

    def __init__(self, event: Event, style: HouseStyle, translations: Translations) -> None:
        self.speaker = Speaker(event, style, translations)
        self.event, self.style, self.translations = event, style, translations
        self.package = Package()
        self.locales = _locales(event, translations)
        self.date = _stamp(event)
        page = style.release.page
        self.width_mm = page.width_mm - page.left_mm - page.right_mm

    def to_bytes(self) -> bytes:
        author = f"{TOOL} {__version__}"
        margin = Margin(self.style.release.remarks, author, self.date, self.translations)
        section = self._section()
        body = Body(self.locales, self._draw, margin, xml.twips(self.width_mm), section)
        blocks = arrange(tell(self.speaker), self.event.languages, self.style.release.arrangement)
        inner = margin.rest(body.blocks(blocks))
        pages = _pages(body)
        self._running(body, pages)
        self.package.add(MAIN, document(inner, section))
        for address, identifier in body.relate.targets.items():
            self.package.relate(MAIN, identifier, "hyperlink", address, external=True)
        self._comments(margin)
        self._looks(body)
        self._snapshot(body)
        self._properties(pages)
        return self.package.to_bytes()

    def _draw(self, picture: Picture, number: int) -> str:
        """A photo, or the place kept for it, as wide as the style says but never taller than two thirds of a page."""
        release = self.style.release
        width = self.width_mm * release.photo_width_percent / 100
        name = f"photo{picture.number}"
        file = self._photo(picture, name, width) or self._placeholder
        tallest = (release.page.height_mm - release.page.top_mm - release.page.bottom_mm) * 2 / 3
        width = min(width, tallest * file.ratio)
        identifier = self._media(MAIN, file)
        return inline(identifier, number, f"{name}", picture.alt, width, width / file.ratio)

    @cached_property
    def _placeholder(self) -> PictureFile:
        colours = self.style.colours
        return placeholder("placeholder", self.style.release.photo_ratio, colours.tint, colours.rule)

    def _photo(self, picture: Picture, name: str, width_mm: float) -> PictureFile | None:
        if picture.photo.photo is None:
            return None
        pixels = round(width_mm / 25.4 * self.style.release.photo_dpi)
        return load(Path(self.event.base) / picture.photo.photo, name, pixels)

    def _media(self, source: str, file: PictureFile) -> str:
        identifier = "rIdPicture_" + file.name.partition(".")[0]
        self.package.add(f"word/media/{file.name}", file.data)
        self.package.relate(source, identifier, "image", f"media/{file.name}")
        return identifier

    def _running(self, body: Body, pages: int) -> None:
        """Letterhead, running head and footer."""
        plain = Body(self.locales, self._draw, Margin((), "", None, self.translations))
        head = running.part("hdr", running.letterhead(self.speaker), plain.paragraph, self._logo(plain))
        self.package.add("word/header1.xml", head)
        self.package.add("word/header2.xml", running.part("hdr", running.running_head(self.speaker), plain.paragraph))
        self.package.add("word/footer1.xml", running.part("ftr", running.footer(self.speaker, pages), plain.paragraph))
        for identifier, kind, name in _RUNNING:
            self.package.relate(MAIN, identifier, kind, f"{name}.xml")
        body.looks |= plain.looks

    def _section(self) -> str:
        """Properties of a section: the sheet, and a first page with the letterhead."""
        page = self.style.release.page
        margins = "".join(
            f' w:{side}="{xml.twips(size)}"'
            for side, size in (
                ("top", page.top_mm),
                ("right", page.right_mm),
                ("bottom", page.bottom_mm),
                ("left", page.left_mm),
                ("header", page.header_mm),
                ("footer", page.footer_mm),
            )
        )
        return (
            '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader2"/>'
            '<w:headerReference w:type="first" r:id="rIdHeader1"/>'
            '<w:footerReference w:type="default" r:id="rIdFooter1"/>'
            '<w:footerReference w:type="first" r:id="rIdFooter1"/>'
            f'<w:pgSz w:w="{xml.twips(page.width_mm)}" w:h="{xml.twips(page.height_mm)}"/>'
            f'<w:pgMar{margins} w:gutter="0"/><w:titlePg/></w:sectPr>'
        )

    def _logo(self, plain: Body) -> str:
        letterhead = self.style.letterhead
        if letterhead.logo is None:
            return ""
        file = load(Path(self.style.folder) / letterhead.logo, "logo", 1200)
        if file is None:
            return ""
        identifier = self._media("word/header1.xml", file)
        told = letterhead.logo_alt.best(self.event.languages[0], self.event.languages)
        alt = told[1] if told else running.office(self.speaker, self.event.languages[0])
        height = self.style.release.logo_height_mm
        plain.looks.setdefault(("letterhead", None))
        picture = inline(identifier, 1, "logo", alt, height * file.ratio, height)
        return f'<w:p><w:pPr><w:pStyle w:val="ReleaseLetterhead"/></w:pPr>{picture}</w:p>'

    def _comments(self, margin: Margin) -> None:
        part = margin.part()
        if part:
            self.package.add("word/comments.xml", part)
            self.package.relate(MAIN, "rIdComments", "comments", "comments.xml")

    def _looks(self, body: Body) -> None:
        sheet = Sheet(self.style, self.translations, self.event.languages, self.locales)
        release = self.style.release
        named = [name for font in release.fonts.values() for name in (font.latin, *font.scripts.values())]
        parts = {
            "styles": styles(sheet, body.looks),
            "settings": small_parts.settings(self.locales, release.track_changes),
            "fontTable": small_parts.fonts(self.style, named),
            "numbering": small_parts.numbering(self.style, len(self.event.languages)),
        }
        for name, content in parts.items():
            self.package.add(f"word/{name}.xml", content)
            self.package.relate(MAIN, f"rId{name[0].upper()}{name[1:]}", name, f"{name}.xml")
        self.package.add("word/theme/theme1.xml", theme(self.style))
        self.package.relate(MAIN, "rIdTheme", "theme", "theme/theme1.xml")

    def _snapshot(self, body: Body) -> None:
        """The custom XML part that tells the reader of an edited file what was there before."""
        snapshot = Snapshot(
            event=self.event.id,
            languages=self.event.languages,
            tool=__version__,
            digest=_digest(body.values, self.style),
            values=body.values,
            outline=tuple(body.outline),
        )
        self.package.add("customXml/item1.xml", write_xml(snapshot))
        self.package.add("customXml/itemProps1.xml", _item_properties(snapshot))
        self.package.relate(MAIN, "rIdSnapshot", "customXml", "../customXml/item1.xml")
        self.package.relate("customXml/item1.xml", "rId1", "customXmlProps", "itemProps1.xml")

    def _properties(self, pages: int) -> None:
        event, leading = self.event, self.event.languages[0]
        headline = (event.release.headline or event.title).best(leading, event.languages)
        core = small_parts.core_properties(
            title=headline[1] if headline else event.id,
            subject=self.speaker.label("subject", leading),
            creator=running.office(self.speaker, leading),
            language=self.locales.by_tag[leading],
            identifier=event.id,
            date=self.date,
        )
        self.package.add("docProps/core.xml", core)
        self.package.add("docProps/app.xml", small_parts.app_properties(pages))
        self.package.relate("", "rId1", "officeDocument", MAIN)
        self.package.relate("", "rId2", "core-properties", "docProps/core.xml")
        self.package.relate("", "rId3", "extended-properties", "docProps/app.xml")


_RUNNING = (
    ("rIdHeader1", "header", "header1"),
    ("rIdHeader2", "header", "header2"),
    ("rIdFooter1", "footer", "footer1"),
)


def _locales(event: Event, translations: Translations) -> Locales:
    """What Word should take Latin and East Asian letters for, wherever they stand."""
    by_tag = {tag: translations.word_locale(tag) for tag in {*event.languages, *_all_languages(event)}}
    latin = next(
        (by_tag[tag] for tag in event.languages if not is_east_asian(tag)), translations.word_locale(LAST_RESORT)
    )
    asian = next((by_tag[tag] for tag in event.languages if is_east_asian(tag)), "zh-CN")
    return Locales(latin, asian, by_tag)


def _all_languages(event: Event) -> set[str]:
    """Languages the event has names in, also those this edition leaves out."""
    return {tag for person in event.people for tag in person.name} | {
        tag for each in event.organizations for tag in each.name
    }


def _stamp(event: Event) -> str | None:
    """The day of the release as a time stamp: documents carry no clock of their own."""
    day = (event.release.date or event.date) and (event.release.date or event.date).full  # type: ignore[union-attr]
    return f"{day.isoformat()}T00:00:00Z" if day else None


def _pages(body: Body) -> int:
    letters = sum(len(value.encode()) for value in body.values.values())
    return max(1, math.ceil(letters / _LETTERS_A_PAGE))


def _digest(shown: Mapping[str, str], style: HouseStyle) -> str:
    """Digest of the style and of as much of the event as the release shows."""
    out = hashlib.sha256(style.digest.encode())
    for path, value in shown.items():
        out.update(f"{path}\0{value}\0".encode())
    return out.hexdigest()


def _item_properties(snapshot: Snapshot) -> str:
    """Properties of the custom XML part; its id follows from what it holds."""
    seed = hashlib.sha256(f"{snapshot.event}\0{snapshot.digest}".encode()).hexdigest().upper()
    identifier = "{" + "-".join((seed[:8], seed[8:12], seed[12:16], seed[16:20], seed[20:32])) + "}"
    return (
        f'{xml.DECLARATION}<ds:datastoreItem ds:itemID="{identifier}"'
        ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
