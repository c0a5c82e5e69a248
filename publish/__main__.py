"""`python -m publish` is `publish`."""

from publish.cli import run

run()
