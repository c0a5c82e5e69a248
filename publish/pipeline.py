"""The way through: source -> event -> checks -> renderers -> finished files."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from publish import house_style, output, side_by_side, sources, translations
from publish.artifact import Artifact
from publish.binding.plain import to_plain
from publish.diagnostics import Diagnostic, warning
from publish.errors import ContentError, UsageError
from publish.house_style import HouseStyle
from publish.house_style.booklet import arrangement_like as booklet_arrangement
from publish.house_style.release import Arrangement
from publish.merge.answers import Answers as Answers
from publish.merge.answers import PullOptions as PullOptions
from publish.model import Event
from publish.translations import Translations

if TYPE_CHECKING:
    from publish.intake import Intake
    from publish.pull import Pulled

FORMATS = ("pdf", "docx", "xlsx")
DEFAULT_STYLE = house_style.DEFAULT_STYLE

Progress = Callable[[str], None]


class BuildOptions(Struct, frozen=True):
    """What a user may ask of a build; None leaves it to the style."""

    only: tuple[str, ...] = FORMATS
    style: str = DEFAULT_STYLE
    languages: tuple[str, ...] = ()
    arrangement: str | None = None
    view: str | None = None
    since: str | None = None
    imposed: bool = False
    track: bool = False
    review: bool = False
    force: bool = False


class Built(Struct, frozen=True):
    """What came of building one source."""

    source: str
    event: Event
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[output.Written, ...]


def check(source: str) -> sources.Opened:
    """Reads a source and says everything that is wrong with it."""
    return sources.open_event(source)


def build(source: str, folder: Path | None, options: BuildOptions, progress: Progress) -> Built:
    """Makes the documents of one source and writes them, by default under `dist/ID/`.

    Raises ContentError where the event has errors (nothing is written then), OutputError where files cannot be
    written, UsageError where the call is wrong.
    """
    style = house_style.load(options.style)
    progress(f"Reading {source}")
    opened = sources.open_event(source)
    if opened.event is None or not opened.sound:
        raise ContentError(opened.diagnostics)
    event = edition(opened.event, options.languages)
    remarks = (*opened.diagnostics, *_unlabelled(event, style))
    fitted = _since(fit(style, options, opened.diagnostics), opened.event, options.since)
    progress(f"Setting {', '.join(options.only)}")
    artifacts = render(event, fitted, options.only)
    named = [_renamed(artifact, event, opened.event, options) for artifact in artifacts]
    target = folder or Path("dist") / event.id
    progress(f"Writing {target}")
    written = output.write(target, named, _digests(event, fitted), force=options.force)
    return Built(opened.name, event, remarks, tuple(written))


def _unlabelled(event: Event, style: HouseStyle) -> list[Diagnostic]:
    """A warning for each language whose labels are missing."""
    place = event.provenance.locate("languages")
    remedy = "Copy styles/labels/en.toml, translate it, and name its folder as `label_folder` in a style of your own."
    return [
        warning("no-labels", f"There are no labels in “{tag}”; headings and dates stand in English.", place, remedy)
        for tag in translations.unlabelled(event.languages, style)
    ]


def render(event: Event, style: HouseStyle, only: Iterable[str] = FORMATS) -> list[Artifact]:
    """The finished documents, side by side on the cores there are."""
    words = translations.load(event.languages, style)
    wanted = [name for name in FORMATS if name in only]
    groups = [["pdf"], ["docx", "xlsx"]]
    jobs = [
        partial(_render_group, event, style, words, names)
        for group in groups
        if (names := [name for name in group if name in wanted])
    ]
    return [artifact for group in side_by_side.run(jobs) for artifact in group]


def _render_group(event: Event, style: HouseStyle, words: Translations, names: list[str]) -> list[Artifact]:
    return [_renderer(name)(event, style, words) for name in names]


def _renderer(name: str) -> Callable[[Event, HouseStyle, Translations], Artifact]:
    """A renderer with its libraries, loaded when it is wanted."""
    if name == "docx":
        from publish.renderers.docx import render as word

        return word
    if name == "xlsx":
        from publish.renderers.xlsx import render as excel

        return excel
    from publish.renderers.pdf import render as pdf

    return pdf


def edition(event: Event, languages: tuple[str, ...]) -> Event:
    """The event in some of its languages. Raises UsageError for one it does not have."""
    unknown = [tag for tag in languages if tag not in event.languages]
    if unknown:
        there = ", ".join(event.languages)
        raise UsageError(f"The event has no text in “{unknown[0]}”; its languages are {there}.")
    return replace(event, languages=languages) if languages else event


def fit(style: HouseStyle, options: BuildOptions, diagnostics: tuple[Diagnostic, ...]) -> HouseStyle:
    """The style with the choices of this call laid over it."""
    release = style.release
    if options.arrangement:
        release = replace(release, arrangement=Arrangement(options.arrangement))
    if options.track:
        release = replace(release, track_changes=True)
    if options.review:
        release = replace(release, remarks=tuple((each.path or "", _remark(each)) for each in diagnostics))
    workbook = replace(style.workbook, view=options.view) if options.view else style.workbook
    booklet = style.booklet
    if options.arrangement:
        booklet = replace(booklet, arrangement=booklet_arrangement(options.arrangement))
    if options.imposed:
        booklet = replace(booklet, print=replace(booklet.print, wanted=True))
    return replace(style, release=release, workbook=workbook, booklet=booklet)


def _since(style: HouseStyle, event: Event, file: str | None) -> HouseStyle:
    """The style with what a workbook sent before said. Raises UsageError for one of another event or recipient."""
    if file is None:
        return style
    from publish.readers.sheet_edits import record_at

    before = record_at(Path(file))
    if before.head.event != event.id:
        raise UsageError(f"{file} is a workbook of “{before.head.event}”, not of “{event.id}”.")
    if before.head.view != style.workbook.view:
        raise UsageError(f"{file} was made for {before.head.view}, not for {style.workbook.view}.")
    return replace(style, workbook=replace(style.workbook, since=before.values()))


def _remark(diagnostic: Diagnostic) -> str:
    """A diagnostic as a note in the margin."""
    return " ".join(part for part in (diagnostic.message, diagnostic.remedy) if part)


def _renamed(artifact: Artifact, event: Event, whole: Event, options: BuildOptions) -> Artifact:
    """Editions and views get names of their own, so that they never replace the full documents."""
    suffix = "" if event.languages == whole.languages else "-" + "-".join(event.languages)
    if not suffix:
        return artifact
    companions = tuple(_renamed(each, event, whole, options) for each in artifact.companions)
    stem, dot, ending = artifact.name.rpartition(".")
    return replace(artifact, name=f"{stem}{suffix}{dot}{ending}", companions=companions)


def _digests(event: Event, style: HouseStyle) -> dict[str, str]:
    plain = json.dumps(to_plain(event), ensure_ascii=False, sort_keys=True)
    return {"event": hashlib.sha256(plain.encode()).hexdigest(), "style": style.digest}


def read(texts: Sequence[str], folder: Path | None, *, update: bool = False) -> "Intake":
    """Reads press texts and lists of participants as an event; writes it into `folder` where one is given."""
    from publish import intake

    return intake.read(texts, folder, update=update)


def pull(files: Sequence[str], into: str, options: PullOptions, progress: Progress) -> "Pulled":
    """Brings what people changed in returned documents back into the event file of `into`.

    Raises UsageError, ContentError and OutputError as `build` does; nothing is written then.
    """
    from publish import pull as pulling

    return pulling.pull(files, into, options, _language_names, progress)


def _language_names(event: Event) -> dict[str, str]:
    words = translations.load(event.languages, house_style.load(DEFAULT_STYLE))
    return {tag: words.endonym(tag) for tag in event.languages}


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
