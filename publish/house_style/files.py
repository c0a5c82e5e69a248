"""Where styles lie: in the package when installed, beside it in a checkout."""

from functools import cache
from pathlib import Path

import publish
from publish.errors import UsageError

DEFAULT_STYLE = "institution"


@cache
def styles_folder() -> Path:
    """The folder of the shipped styles."""
    package = Path(publish.__file__).resolve().parent
    inside = package / "styles"
    return inside if inside.is_dir() else package.parent / "styles"


def shipped_names() -> tuple[str, ...]:
    """Names that `--style` knows."""
    return tuple(sorted(path.stem for path in styles_folder().glob("*.toml")))


def find(name_or_path: str, beside: Path | None = None) -> Path:
    """The file of a style: a path as given, a file beside the one that names it, or a shipped style.

    Raises UsageError with the known names.
    """
    given = Path(name_or_path)
    candidates = [given] if given.suffix == ".toml" else []
    if beside is not None:
        candidates.append(beside / (given.name if given.suffix == ".toml" else f"{name_or_path}.toml"))
    candidates.append(styles_folder() / f"{name_or_path}.toml")
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    known = ", ".join(shipped_names())
    raise UsageError(f"There is no style “{name_or_path}”. Known styles: {known}; or give the path of a .toml file.")
