"""The text of the things a run can hold."""

from xml.etree.ElementTree import Element

from publish.readers.word_edits.names import W


def text_of(child: Element) -> str:
    """The characters one element in a run stands for; empty for everything that is no text."""
    match child.tag.removeprefix(W):
        case "t" | "delText":
            return child.text or ""
        case "tab" | "ptab":
            return "\t"
        case "br" if child.get(f"{W}type", "textWrapping") == "textWrapping":
            return "\n"
        case "cr":
            return "\n"
        case "noBreakHyphen":
            return "\u2011"
        case "softHyphen":
            return "\u00ad"
        case "sym":
            return _symbol(child.get(f"{W}char", ""))
    return ""


def _symbol(code: str) -> str:
    """A character chosen from a font; those of the private area (F000 and up) mean nothing without it."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0xD800 else ""
