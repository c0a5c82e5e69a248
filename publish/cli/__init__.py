"""The command line: arguments, progress, printing, exit codes. Nothing else prints.

`run` is the whole process. It loads one thing after the other, so that the work of a build begins in a second process
while this one still reads its arguments.
"""

import gc
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Reads the arguments, does what they say and leaves with an exit code."""
    gc.disable()  # before anything is loaded: what is loaded stays, so that looking through it for garbage finds none
    try:
        _load_msgspec()
        helper = None
        if sys.argv[1:2] == ["build"]:
            from publish.helper import Helper
            from publish.preparation import load_readers

            helper = Helper(load_readers)
        from publish.cli import main
    except KeyboardInterrupt:
        sys.exit(130)
    main.run(helper)


def _load_msgspec() -> None:
    """msgspec asks for typing_extensions, which takes as long to load as itself, and is as content with `typing`."""
    name = "typing_extensions"
    if name not in sys.modules:
        sys.modules[name] = None  # type: ignore[assignment]  # what is None there cannot be imported
        import msgspec  # noqa: F401

        del sys.modules[name]
