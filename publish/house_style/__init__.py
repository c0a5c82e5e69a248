"""The house style: what documents look like, as data from `styles/`.

`load` reads a style by name or file, lays it over its base, and binds it to frozen values. Each renderer has
a section of its own, declared in a module beside this one.
"""

from publish.house_style.files import shipped_names, styles_folder
from publish.house_style.load import DEFAULT_STYLE, load
from publish.house_style.style import Colours, HouseStyle, Letterhead

__all__ = ["DEFAULT_STYLE", "Colours", "HouseStyle", "Letterhead", "load", "shipped_names", "styles_folder"]
