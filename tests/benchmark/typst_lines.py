"""Typst's lines of the same paragraphs, in the very same fonts: compiled at one go, read from its PDF with pdfium."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from publish.renderers.pdf.typesetting import default_catalogue

MARGIN = 40
FACES = {"zh-Hant": "cjk-tc", "ja": "cjk-jp", "ko": "cjk-kr"}
"""Whose Han; the others take the face of zh-Hans, and Latin letters stand in Noto Sans everywhere."""
REGIONS = {"Hans": "cn", "Hant": "tw"}


def face_of(language: str) -> str:
    """The face of our catalogue that the Han of a language is set in."""
    return FACES.get(language, "cjk-sc")


def typst_lines(
    texts: list[str], language: str, width: float, size: float
) -> tuple[list[tuple[list[str], float]], float]:
    """For each text its lines, and the points the ink stands out of the measure; and the seconds it took."""
    import pypdfium2
    import typst

    with tempfile.TemporaryDirectory() as folder:
        families = _write_fonts(Path(folder), language, "".join(texts))
        source = Path(folder) / "in.typ"
        source.write_text(_source(texts, language, width, size, families), "utf-8")
        began = time.perf_counter()
        pdf = typst.compile(str(source), font_paths=[folder], ignore_system_fonts=True)
        spent = time.perf_counter() - began
    document = pypdfium2.PdfDocument(pdf)
    return [_lines_of(document[n], text, width) for n, text in enumerate(texts)], spent


def _source(texts: list[str], language: str, width: float, size: float, families: list[str]) -> str:
    code, _, script = language.partition("-")
    region = f', region: "{REGIONS[script]}"' if script else ""
    # As Typst's manual has it for Han text: letters and digits from one font, quotation marks from the other.
    latin = f'(name: "{families[0]}", covers: "latin-in-cjk")' if code in ("zh", "ja") else f'"{families[0]}"'
    head = (
        f"#set page(width: {width + 2 * MARGIN}pt, height: 3000pt, margin: {MARGIN}pt)\n"
        f'#set text(font: ({latin}, "{families[1]}"), size: {size}pt, lang: "{code}"{region}, fallback: false)\n'
        f"#set par(justify: true, leading: {size / 2}pt)\n"
    )
    return head + "#pagebreak()\n".join(f"#({_quoted(text)})\n" for text in texts)


def _write_fonts(folder: Path, language: str, text: str) -> list[str]:
    """Our variable fonts pinned at the weight of the text, only the characters in it; their family names."""
    import uharfbuzz as hb

    catalogue = default_catalogue()
    families = []
    for name in ("sans", face_of(language)):
        source = catalogue.faces[name]
        face = hb.Face(hb.Blob.from_file_path(str(source.path())), source.index)
        wanted = hb.SubsetInput()
        wanted.unicode_set.update(map(ord, text + " -"))
        wanted.pin_axis_location(face, "wght", 400.0)
        wanted.flags = hb.SubsetFlags.DOWNGRADE_CFF2
        (folder / f"{name}.otf").write_bytes(bytes(hb.subset(face, wanted).blob.data))
        families.append(face.get_name(16) or face.get_name(1))
    return families


def _lines_of(page: Any, text: str, width: float) -> tuple[list[str], float]:
    words = page.get_textpage()
    lines: list[str] = []
    right, bottom = 0.0, None
    for n in range(words.count_chars()):
        character = words.get_text_range(n, 1)
        if not character.strip() and character != " ":
            continue
        box = words.get_charbox(n, loose=True)
        if bottom is None or box[1] < bottom - 6:
            lines.append("")
            bottom = box[1]
        lines[-1] += character
        if character != " ":
            right = max(right, words.get_charbox(n)[2])
    return _as_written(text, lines), max(0.0, right - MARGIN - width)


def _as_written(text: str, lines: list[str]) -> list[str]:
    """The same lines cut from the source: pdfium guesses spaces and drops hyphens."""
    written: list[str] = []
    at = 0
    for line in lines:
        hyphen = line.rstrip()[-1] in "-\u00ad\u0002\ufffe\u2010"
        visible = "".join(c for c in line if c.isprintable() and not c.isspace()).rstrip("-\u00ad\u2010")
        end = at
        for character in visible:
            while text[end].isspace():
                end += 1
            if text[end] != character:
                raise ValueError(f"{text[at : end + 1]!r} was read as {line!r}")
            end += 1
        typed = hyphen and text[end : end + 1] == "-"
        end += typed
        written.append(text[at:end].strip() + ("\u00ad" if hyphen and not typed else ""))
        at = end
    return written


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
