"""The command line: arguments, progress, printing, exit codes. Nothing else prints."""

import gc
import sys

gc.disable()  # before anything is loaded: what is loaded stays, so that looking through it for garbage finds none


def _load_msgspec() -> None:
    """msgspec asks for typing_extensions, which takes as long to load as itself, and is as content with `typing`."""
    name = "typing_extensions"
    if name not in sys.modules:
        sys.modules[name] = None  # type: ignore[assignment]  # what is None there cannot be imported
        import msgspec  # noqa: F401

        del sys.modules[name]


_load_msgspec()

from publish.cli.main import main, run  # noqa: E402

__all__ = ["main", "run"]
