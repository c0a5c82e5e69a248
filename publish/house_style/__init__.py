"""The house style: what documents look like, as data from `styles/`.

`load` reads a style by name or file, lays it over its base, and binds it to frozen values. Each renderer has
a section of its own, declared in a module beside this one.
"""

from publish.house_style.files import DEFAULT_STYLE, shipped_names, styles_folder
from publish.house_style.style import Colours, HouseStyle, Letterhead

__all__ = ["DEFAULT_STYLE", "Colours", "HouseStyle", "Letterhead", "load", "shipped_names", "styles_folder"]


def load(name_or_path: str = DEFAULT_STYLE) -> HouseStyle:
    """The house style of that name or file.

    Raises UsageError where there is none, ContentError with located diagnostics where it has mistakes.
    """
    from publish.house_style import loading  # who is handed a style need not be able to read one

    return loading.load(name_or_path)
