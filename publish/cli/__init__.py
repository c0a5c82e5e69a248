"""The command line: arguments, progress, printing, exit codes. Nothing else prints."""

from publish.cli.main import main

__all__ = ["main"]
