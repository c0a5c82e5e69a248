"""What the styles of a document are made of."""

from msgspec import Struct

from publish.house_style import HouseStyle
from publish.model.languages import is_east_asian, script_of
from publish.renderers.docx.ooxml.runs import Locales
from publish.translations import Translations


class Sheet(Struct, frozen=True):
    """What the styles are made of."""

    style: HouseStyle
    translations: Translations
    languages: tuple[str, ...]
    locales: Locales

    def script(self, language: str | None) -> str:
        """Script whose East Asian font a style names: the language's own, else that of the first such language."""
        candidates = (*([language] if language else []), *self.languages)
        return next((script_of(each) for each in candidates if is_east_asian(each)), "Hans")

    def fonts(self, purpose: str, language: str | None = None) -> tuple[str, str]:
        """Latin and East Asian font for a purpose."""
        font = self.style.release.fonts[purpose]
        return font.latin, font.scripts.get(self.script(language), font.latin)


def colour(sheet: Sheet, name: str | None) -> str:
    """A named colour of the house as Word writes it: `1F4E79`; that of running text where no name is given."""
    named: str = getattr(sheet.style.colours, name or "ink")
    return named.lstrip("#").upper()
