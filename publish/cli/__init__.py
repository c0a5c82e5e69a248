"""The command line: arguments, progress, printing, exit codes. Nothing else prints.

`run` is the whole process. It loads one thing after the other, so that the work of a build begins in a second process
while this one still reads its arguments.
"""

import gc
import sys
from typing import NoReturn

from publish.start_up import load_argparse, load_datetime, load_msgspec, load_pathlib


def run() -> NoReturn:
    """Reads the arguments, does what they say and leaves with an exit code."""
    gc.disable()  # before anything is loaded: what is loaded stays, so that looking through it for garbage finds none
    try:
        load_datetime()
        load_msgspec()
        load_pathlib()
        helper = None
        if sys.argv[1:2] == ["build"]:
            from publish.helper import Helper
            from publish.preparation import load_readers

            helper = Helper(load_readers)
        load_argparse()
        from publish.cli import main
    except KeyboardInterrupt:
        sys.exit(130)
    main.run(helper)
