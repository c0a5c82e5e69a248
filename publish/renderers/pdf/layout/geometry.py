"""The page: its size and margins, and where its text begins on left and right pages."""

from msgspec import Struct

MILLIMETRE = 72 / 25.4


class Geometry(Struct, frozen=True, eq=False):
    """A page in points. Page 0 is the front cover, a right page; odd indexes are left pages."""

    width: float
    height: float
    top: float
    bottom: float
    inner: float
    outer: float

    @property
    def measure(self) -> float:
        """Width of the text."""
        return self.width - self.inner - self.outer

    @property
    def depth(self) -> float:
        """Height of the text."""
        return self.height - self.top - self.bottom

    def is_right(self, index: int) -> bool:
        """Whether a page lies on the right of the fold."""
        return index % 2 == 0

    def left(self, index: int) -> float:
        """Left edge of the text on a page."""
        return self.inner if self.is_right(index) else self.outer
