"""What tagging costs: pages drawn with ever more elements, timed without any typesetting.

Run: python -m tests.benchmark.tagging [PAGES] [ELEMENTS A PAGE]
"""

import resource
import sys
import time
from datetime import UTC, datetime

from publish.renderers.pdf.imposition import impose
from publish.renderers.pdf.tagging import TaggedDocument
from tests.unit.tagging.plain_font import PlainFont


def measure(pages: int, elements: int) -> dict[str, float]:
    """Seconds for drawing, saving and imposing, and what came of it."""
    document = TaggedDocument(title="Benchmark", language="en", created=datetime(2024, 9, 14, tzinfo=UTC))
    font = document.register_font(PlainFont())
    started = time.perf_counter()
    for number in range(pages):
        page = document.begin_page((420, 595))
        page.destination(f"page-{number}", 0, 595)
        section = document.root.add("Sect")
        for line in range(elements):
            paragraph = section.add("P")
            page.mark(paragraph)
            page.show(font, 9, 40, 560 - line % 50 * 10, "[<000100020001>-250<00020001>]")
            page.mark(paragraph.span("fr"))
            page.show(font, 9, 90, 560 - line % 50 * 10, "[<000100020001>-250<00020001>]")
        document.end_page()
    drawn = time.perf_counter()
    data = document.save()
    saved = time.perf_counter()
    impose(data)
    return {
        "elements": pages * (2 * elements + 1) + 1,
        "draw": drawn - started,
        "save": saved - drawn,
        "impose": time.perf_counter() - saved,
        "kilobytes": len(data) / 1024,
        "memory, MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    for name, value in measure(*(asked + [400, 60][len(asked) :])).items():
        print(f"{name:>12} {value:10.3f}")
