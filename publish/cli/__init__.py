"""The command line: arguments, progress, printing, exit codes. Nothing else prints."""

import gc

gc.disable()  # before anything is loaded: what is loaded stays, so that looking through it for garbage finds none

from publish.cli.main import main, run  # noqa: E402

__all__ = ["main", "run"]
