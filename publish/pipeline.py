"""The way through: source -> event -> checks -> renderers -> finished files."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from publish import house_style, preparation, sources, translations
from publish.artifact import Artifact
from publish.diagnostics import Diagnostic
from publish.helper import HandOver, Helper, here
from publish.house_style import HouseStyle
from publish.model import Event
from publish.preparation import FORMATS, Prepared
from publish.preparation import BuildOptions as BuildOptions
from publish.start_up import load_docx, load_harfbuzz, load_openpyxl
from publish.translations import Translations

if TYPE_CHECKING:
    from publish import output
    from publish.intake import Intake
    from publish.merge.answers import PullOptions
    from publish.pull import Pulled

DEFAULT_STYLE = house_style.DEFAULT_STYLE
#: Event files from this size on, in bytes, take longer to hand to another process than to read beside nothing.
_LARGE = 256 * 1024

Progress = Callable[[str], None]


class Built(Struct, frozen=True):
    """What came of building one source."""

    source: str
    event: Event
    diagnostics: tuple[Diagnostic, ...]
    files: "tuple[output.Written, ...]"


def check(source: str, style: str = DEFAULT_STYLE) -> sources.Opened:
    """Reads a source and says everything that is wrong with it, in a house style named as for `build`."""
    opened = sources.open_event(source)
    if opened.event is None or not opened.sound:
        return opened
    missing = preparation.unlabelled(opened.event, opened.event.languages, house_style.load(style))
    untold = preparation.without_text(opened.event)
    return replace(opened, diagnostics=(*opened.diagnostics, *missing, *untold))


def build(
    source: str, folder: Path | None, options: BuildOptions, progress: Progress, helper: Helper | None = None
) -> Built:
    """Makes the documents of one source and writes them, by default under `dist/ID/`.

    Raises ContentError where the event has errors (nothing is written then), OutputError where files cannot be
    written, UsageError where the call is wrong.
    """
    progress(f"Reading {source}")
    with helper or Helper() as helper:
        prepared = _prepared(source, options, helper)
        digests = _digests(source, prepared, options, helper)
        output = helper.meanwhile(_output)
        progress(f"Setting {', '.join(options.only)}")
        hand_over = helper.hand_over if helper.is_there else here
        artifacts = render(prepared.event, prepared.style, options.only, prepared.words, hand_over)
        helper.dismiss()
        named = [_renamed(artifact, prepared.suffix) for artifact in artifacts]
        target = folder or Path("dist") / prepared.event.id
        progress(f"Writing {target}")
        written = output().write(target, named, digests(), force=options.force)
    remarks = (remark for artifact in artifacts for remark in artifact.remarks)
    return Built(prepared.source, prepared.event, (*prepared.diagnostics, *remarks), tuple(written))


def _prepared(source: str, options: BuildOptions, helper: Helper) -> Prepared:
    """What the documents are made of, read by the helper while this process loads a renderer's libraries.

    A large event is read here: handing it over would take longer than loading them.
    """
    reading = partial(preparation.prepare, source, options)
    if sources.size(source) > _LARGE:
        return reading()
    begun = helper.hand_over(reading)
    if _shared(options.only)[1] == ["pdf"]:
        from publish.renderers.pdf import load_setter

        helper.hand_over(load_setter)  # to be ready when the booklet hands its texts over
    _renderer(_shared(options.only)[1][0])
    return begun()


def _digests(source: str, prepared: Prepared, options: BuildOptions, helper: Helper) -> Callable[[], dict[str, str]]:
    """The digests of the manifest, 5 ms of work: made by a helper that has no document to make and would wait for
    this process, behind the texts of a booklet; or here, when the helper is waited for."""
    job = partial(preparation.digests, prepared)
    away, own = _shared(options.only)
    if away or sources.size(source) > _LARGE:
        return helper.meanwhile(job)
    return helper.behind(job) if own == ["pdf"] else helper.hand_over(job)


def _shared(only: Iterable[str]) -> tuple[list[str], list[str]]:
    """The documents to hand over, where there are several the booklet, which takes longest; and those to make here."""
    wanted = [name for name in FORMATS if name in only]
    return (wanted[:1], wanted[1:]) if len(wanted) > 1 else ([], wanted)


def render(
    event: Event,
    style: HouseStyle,
    only: Iterable[str] = FORMATS,
    words: Translations | None = None,
    hand_over: HandOver = here,
) -> list[Artifact]:
    """The finished documents, made here and by whoever jobs are handed over to; a booklet alone is made by both."""
    words = words or translations.load(event.languages, style)
    away, own = _shared(only)
    if own == ["pdf"]:
        return [_renderer("pdf")(event, style, words, hand_over)]
    begun = hand_over(partial(_rendered, event, style, words, away))
    made = _rendered(event, style, words, own)
    return [*begun(), *made]


def _rendered(event: Event, style: HouseStyle, words: Translations, names: list[str]) -> list[Artifact]:
    return [_renderer(name)(event, style, words) for name in names]


def _renderer(name: str) -> Callable[..., Artifact]:
    """A renderer with its libraries, loaded when it is wanted."""
    if name == "docx":
        load_docx()
        from publish.renderers.docx import render as word

        return word
    if name == "xlsx":
        load_openpyxl()
        from publish.renderers.xlsx import render as excel

        return excel
    load_harfbuzz()
    from publish.renderers.pdf.rendering import render as pdf

    return pdf


def _output() -> ModuleType:
    """What writes the files, loaded."""
    from publish import output

    return output


def _renamed(artifact: Artifact, suffix: str) -> Artifact:
    """Editions and views get names of their own, so that they never replace the full documents."""
    if not suffix:
        return artifact
    companions = tuple(_renamed(each, suffix) for each in artifact.companions)
    stem, dot, ending = artifact.name.rpartition(".")
    return replace(artifact, name=f"{stem}{suffix}{dot}{ending}", companions=companions)


def read(texts: Sequence[str], folder: Path | None, *, update: bool = False) -> "Intake":
    """Reads press texts and lists of participants as an event; writes it into `folder` where one is given."""
    from publish import intake

    return intake.read(texts, folder, update=update)


def pull(files: Sequence[str], into: str, options: "PullOptions", progress: Progress) -> "Pulled":
    """Brings what people changed in returned documents back into the event file of `into`.

    Raises UsageError, ContentError and OutputError as `build` does; nothing is written then.
    """
    from publish import pull as pulling

    return pulling.pull(files, into, options, _language_names, progress)


def _language_names(event: Event) -> dict[str, str]:
    words = translations.load(event.languages, house_style.load(DEFAULT_STYLE))
    return words.called(event.languages)


def event_folder_name(source: str) -> str:
    """Name of an event's folder among several."""
    path = sources.find(source)
    return path.parent.name if path.name == sources.EVENT_FILE else path.stem


def preflight(folder: Path) -> list[Diagnostic]:
    """What is wrong with the finished files of a folder."""
    from publish.preflight.folder import check_folder

    return check_folder(folder)


def start(folder: Path) -> list[Path]:
    """Writes a commented event to start from; the files written."""
    from publish import starter

    return starter.write_starter(folder)


def schema() -> str:
    """The JSON Schema of the event file."""
    from publish import starter

    return starter.schema()
