"""Ids and names of the paragraph styles. Word's own names stay as they are, so that Word shows them in its language."""

from publish.translations import Translations

#: Look -> id and name of the style that Word itself provides for it.
BUILT_IN = {
    "normal": ("Normal", "Normal"),
    "text": ("BodyText", "Body Text"),
    "headline": ("Heading1", "heading 1"),
    "subhead": ("Subtitle", "Subtitle"),
    "heading": ("Heading2", "heading 2"),
    "subheading": ("Heading3", "heading 3"),
    "quote": ("Quote", "Quote"),
    "caption": ("Caption", "caption"),
    "header": ("Header", "header"),
    "footer": ("Footer", "footer"),
}
#: Outline level of the looks that are headings, from 0.
LEVELS = {"headline": 0, "heading": 1, "subheading": 2}


def style_id(look: str, language: str | None = None) -> str:
    """Id of the style of a look, or of its variant for a language."""
    base = BUILT_IN[look][0] if look in BUILT_IN else "Release" + look.title().replace("_", "")
    return f"{base}-{language}" if language else base


def style_name(look: str, translations: Translations, reader: str, language: str | None = None) -> str:
    """Name in the style pane, in the language of those who edit."""
    base = BUILT_IN[look][1] if look in BUILT_IN else translations.label(f"release.style_{look}", reader)
    return f"{base} ({language})" if language else base
