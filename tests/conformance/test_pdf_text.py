"""Text copied out of a booklet is the event's text: every character, in order, words apart as they were written."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from publish import house_style, sources
from publish.binding.plain import to_plain
from publish.house_style.booklet import Arrangement
from tests.conformance.test_pdf_booklets import Edition, booklet

_EAST_ASIAN = r"[⺀-鿿가-힯豈-﫿︰-￯—…“”‘’·]"
_BESIDE_EAST_ASIAN = re.compile(rf"(?<={_EAST_ASIAN}) | (?={_EAST_ASIAN})")
_SOFT_HYPHEN = re.compile(r"(?:\u00ad|\ufffe|\x02)\s*|\u200b")
_MARKUP = re.compile(r"\*+|\[([^\]]*)\]\([^)]*\)")


def plain(text: str) -> str:
    """The text without line ends, hyphens (readers drop every one at a line end) and the space they see beside Han."""
    whole = re.sub(r"-\s*", "", _SOFT_HYPHEN.sub("", text))
    return _BESIDE_EAST_ASIAN.sub("", re.sub(r"\s+", " ", whole)).strip()


def written(node: object, languages: tuple[str, ...]) -> Iterator[str]:
    """Every text of names, titles, topics and summaries in a plain event."""
    if isinstance(node, dict):
        if node and set(node) <= set(languages):
            yield from (_MARKUP.sub(r"\1", str(text)) for text in node.values())
        else:
            for value in node.values():
                yield from written(value, languages)
    elif isinstance(node, list):
        for value in node:
            yield from written(value, languages)


@pytest.fixture(scope="module", params=["ciftis-2024", "harbour-forum-2026"])
def shipped(
    request: pytest.FixtureRequest, seeds: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[str]]:
    """A shipped event's booklet, and the texts that it must hold."""
    folder = tmp_path_factory.mktemp(request.param)
    path = folder / "booklet.pdf"
    path.write_bytes(booklet(Edition(request.param, "a5", Arrangement.STACKED), seeds, folder).data)
    event = sources.open_event(str(seeds / request.param)).event
    assert event is not None
    tree = to_plain(event)
    left_out = house_style.load().booklet.agreement_statuses_left_out
    texts = [
        text
        for part, key in (("people", "name"), ("sessions", "title"), ("sessions", "speakers"), ("agreements", "title"))
        for each in (tree[part].values() if isinstance(tree[part], dict) else tree[part])
        if each.get("visibility") != "internal" and each.get("status") not in left_out
        for text in written(each.get(key), event.languages)
    ]
    assert len(texts) > 50
    return path, texts


def lost(texts: list[str], copied: str) -> list[str]:
    assert "\ufffd" not in copied
    found = plain(copied)
    return [text for text in texts if plain(text) not in found]


def test_poppler_copies_the_text(shipped: tuple[Path, list[str]]) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    path, texts = shipped
    copied = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, text=True).stdout
    assert lost(texts, copied) == []


def test_pdfium_copies_the_text(shipped: tuple[Path, list[str]]) -> None:
    path, texts = shipped
    pdf = pypdfium2.PdfDocument(path)
    try:
        copied = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()
    assert lost(texts, copied) == []
