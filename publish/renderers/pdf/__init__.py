"""The programme booklet as PDF: PDF/UA-1 and PDF/A-3a in one file. `rendering` makes it.

Nothing is loaded here, so that a process that only cuts the fonts and writes the file loads no more than that takes.
"""

from publish.start_up import load_harfbuzz, load_reportlab


def load_writer() -> None:
    """Loads what the fonts are cut and the file is written with."""
    load_harfbuzz()
    load_reportlab()
    from publish.renderers.pdf import subsetting  # noqa: F401
    from publish.renderers.pdf.tagging import container  # noqa: F401


def load_setter() -> None:
    """Loads what paragraphs are set with."""
    load_harfbuzz()
    from publish.renderers.pdf.layout import ahead  # noqa: F401
