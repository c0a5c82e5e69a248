"""From a source and a call to what the renderers are handed: event, style and labels, read, checked and fitted."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from publish import house_style, sources, translations
from publish.diagnostics import Diagnostic, warning
from publish.errors import ContentError, UsageError
from publish.house_style import HouseStyle
from publish.house_style.booklet import arrangement_like as booklet_arrangement
from publish.house_style.release import Arrangement
from publish.model import Event, Paragraph, Quote
from publish.start_up import load_hashlib, load_yaml, load_zoneinfo
from publish.translations import Translations

FORMATS = ("pdf", "docx", "xlsx")


class BuildOptions(Struct, frozen=True):
    """What a user may ask of a build; None leaves it to the style."""

    only: tuple[str, ...] = FORMATS
    style: str = house_style.DEFAULT_STYLE
    languages: tuple[str, ...] = ()
    arrangement: str | None = None
    view: str | None = None
    since: str | None = None
    imposed: bool = False
    track: bool = False
    review: bool = False
    force: bool = False


class Prepared(Struct, frozen=True):
    """Everything that documents are made of. `event` is the edition of the `whole` that was asked for; `suffix` names
    it."""

    source: str
    whole: Event
    event: Event
    suffix: str
    style: HouseStyle
    words: Translations
    diagnostics: tuple[Diagnostic, ...]


def load_readers() -> None:
    """Loads what styles and events are read with."""
    load_yaml()
    load_zoneinfo()
    from publish import checks  # noqa: F401
    from publish.house_style import loading  # noqa: F401
    from publish.readers import event_file, photos  # noqa: F401


def prepare(source: str, options: BuildOptions) -> Prepared:
    """Reads the style and the source and fits them to the call.

    Raises ContentError where one of them has errors, UsageError where the call is wrong.
    """
    style = house_style.load(options.style)
    opened = sources.open_event(source)
    if opened.event is None or not opened.sound:
        raise ContentError(opened.diagnostics)
    whole = replace(opened.event, provenance=sources.ReadAgain(source))
    event = edition(whole, options.languages)
    fitted = _since(fit(style, options, opened.diagnostics), opened.event, options.since)
    return Prepared(
        opened.name,
        whole,
        event,
        "" if event.languages == whole.languages else "-" + "-".join(event.languages),
        fitted,
        translations.load(event.languages, fitted),
        (
            *opened.diagnostics,
            *unlabelled(opened.event, event.languages, style),
            *(without_text(opened.event) if "docx" in options.only else ()),
        ),
    )


def without_text(event: Event) -> list[Diagnostic]:
    """A warning where the press release would be a head and lists, with nothing told."""
    if any(isinstance(block, Paragraph | Quote) for block in event.release.body):
        return []
    message = "The press release has no text: the event has no paragraphs under `release:`, `body:`."
    remedy = "Write them there, or leave the press release out with --only pdf,xlsx."
    return [warning("no-release-text", message, event.provenance.locate("release"), remedy)]


def unlabelled(event: Event, languages: tuple[str, ...], style: HouseStyle) -> list[Diagnostic]:
    """A warning for each of the languages whose labels are missing."""
    place = event.provenance.locate("languages")
    remedy = "Copy styles/labels/en.toml, translate it, and name its folder as `label_folder` in a style of your own."
    return [
        warning("no-labels", f"There are no labels in “{tag}”; {_instead(tag, languages[0])}.", place, remedy)
        for tag in translations.unlabelled(languages, style)
    ]


def _instead(tag: str, leading: str) -> str:
    """What readers of a language without labels are given."""
    there = "" if tag == leading else f", in the booklet in {leading} alone"
    return f"headings and dates stand in English{there}"


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


def digests(prepared: Prepared) -> dict[str, str]:
    """What tells whether documents were made of the same event in the same style."""
    load_hashlib()
    import hashlib
    import json

    from publish.binding.plain import to_plain

    plain = json.dumps(to_plain(prepared.whole), ensure_ascii=False, sort_keys=True)
    return {"event": hashlib.sha256(plain.encode()).hexdigest(), "style": prepared.style.digest}
