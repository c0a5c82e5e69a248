"""XML as text on its way into python-docx's tree: namespaces, escaping, parsing."""

import re
from typing import cast

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

#: What XML 1.0 cannot carry (section 2.2).
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
#: python-docx knows no namespace for what came after Word 2007.
NAMESPACES = (
    f"{nsdecls('w', 'r', 'wp', 'a', 'pic')} "
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"'
)


def clean(value: str) -> str:
    """Text without the characters that XML cannot carry; lxml raises on them."""
    return _ILLEGAL.sub("", value)


def text(value: str) -> str:
    """Element content."""
    return clean(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(value: str) -> str:
    """Attribute value, without its quotation marks."""
    return text(value).replace('"', "&quot;").replace("\n", " ")


def elements(fragment: str) -> list[BaseOxmlElement]:
    """The elements of a fragment, of python-docx's classes."""
    return [cast(BaseOxmlElement, each) for each in parse_xml(f"<w:body {NAMESPACES}>{fragment}</w:body>")]


def element(fragment: str) -> BaseOxmlElement:
    """The only element of a fragment."""
    return elements(fragment)[0]
