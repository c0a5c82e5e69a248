"""The other parts of a Word file that an edit needs: styles, links, comments, who saved it."""

import datetime as dt
import re
from xml.etree.ElementTree import Element

from msgspec import Struct

from publish.readers.office_file import OfficeFile
from publish.readers.word_edits.lines import CommentNote
from publish.readers.word_edits.names import OFF, RELATION, STRICT_W, W

MAIN = "word/document.xml"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_TERMS = "{http://purl.org/dc/terms/}"


class Looks(Struct, frozen=True):
    """Bold and italic of character styles, and outline levels of paragraph styles, by style id."""

    character: dict[str, tuple[bool | None, bool | None]]
    levels: dict[str, int]

    def emphasis(self, properties: Element | None) -> tuple[bool, bool]:
        """Whether run properties say bold, and italic or emphasized with dots."""
        if properties is None:
            return False, False
        style = properties.find(f"{W}rStyle")
        bold, italic = self.character.get("" if style is None else style.get(f"{W}val", ""), (None, None))
        own_bold, own_italic = _on(properties.find(f"{W}b")), _on(properties.find(f"{W}i"))
        dots = properties.find(f"{W}em")
        dotted = dots is not None and dots.get(f"{W}val") not in OFF
        return bool(bold if own_bold is None else own_bold), dotted or bool(
            italic if own_italic is None else own_italic
        )


def _on(element: Element | None) -> bool | None:
    return None if element is None else element.get(f"{W}val", "1") not in OFF


def looks(file: OfficeFile) -> Looks:
    """The styles that matter to the reading of text."""
    root = _part(file, "word/styles.xml")
    character: dict[str, tuple[bool | None, bool | None]] = {}
    levels: dict[str, int] = {}
    parents: dict[str, str] = {}
    for style in () if root is None else root.iter(f"{W}style"):
        identifier = style.get(f"{W}styleId", "")
        if style.get(f"{W}type") == "character":
            character[identifier] = (_on(style.find(f"{W}rPr/{W}b")), _on(style.find(f"{W}rPr/{W}i")))
            continue
        level, parent = style.find(f"{W}pPr/{W}outlineLvl"), style.find(f"{W}basedOn")
        if level is not None and level.get(f"{W}val", "9").isdigit():
            levels[identifier] = int(level.get(f"{W}val", "9"))
        if parent is not None:
            parents[identifier] = parent.get(f"{W}val", "")
    for identifier in parents:
        above = identifier
        for _ in range(8):
            if above in levels:
                levels.setdefault(identifier, levels[above])
                break
            above = parents.get(above, "")
    return Looks(character, levels)


def addresses(file: OfficeFile) -> dict[str, str]:
    """Target of each external relationship of the main part."""
    root = _part(file, "word/_rels/document.xml.rels")
    found = () if root is None else root.iter(RELATION)
    return {each.get("Id", ""): each.get("Target", "") for each in found if each.get("TargetMode") == "External"}


def images(file: OfficeFile) -> dict[str, bytes]:
    """The picture files of the main part, by relationship."""
    root = _part(file, "word/_rels/document.xml.rels")
    found: dict[str, bytes] = {}
    for each in () if root is None else root.iter(RELATION):
        target = each.get("Target", "")
        part = file.part(target.lstrip("/") if target.startswith("/") else f"word/{target}")
        if each.get("Type", "").endswith("/image") and part is not None:
            found[each.get("Id", "")] = part
    return found


def comments(file: OfficeFile) -> dict[str, CommentNote]:
    """The comments by id."""
    root = _part(file, "word/comments.xml")
    return {
        each.get(f"{W}id", ""): CommentNote(
            "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in each.iter(f"{W}p")).strip(),
            each.get(f"{W}author"),
            moment(each.get(f"{W}date")),
        )
        for each in (() if root is None else root.iter(f"{W}comment"))
    }


def around(file: OfficeFile) -> tuple[str, ...]:
    """The lines of all headers and footers that say something, each once."""
    names = (name for name in sorted(file.parts) if re.fullmatch(r"word/(?:header|footer)\d*\.xml", name))
    roots = (root for name in names if (root := _part(file, name)) is not None)
    lines = ("".join(t.text or "" for t in p.iter(f"{W}t")).strip() for root in roots for p in root.iter(f"{W}p"))
    return tuple(dict.fromkeys(filter(None, lines)))


def saved(file: OfficeFile) -> tuple[str | None, dt.datetime | None]:
    """Who saved the file last, and when, as it says itself; nothing where nobody has since it was made."""
    root = _part(file, "docProps/core.xml")
    if root is None:
        return None, None
    made, changed = root.findtext(f"{_TERMS}created"), root.findtext(f"{_TERMS}modified")
    if made == changed:
        return None, None
    return root.findtext(f"{_CORE}lastModifiedBy") or None, moment(changed)


def moment(text: str | None) -> dt.datetime | None:
    """A time stamp; None where there is none or it is nonsense."""
    try:
        return dt.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _part(file: OfficeFile, name: str) -> Element | None:
    root = file.xml(name)
    if root is not None and STRICT_W.strip("{}") in root.tag:
        for element in root.iter():
            element.tag = element.tag.replace(STRICT_W, W)
            element.attrib.update({key.replace(STRICT_W, W): value for key, value in element.attrib.items()})
    return root
