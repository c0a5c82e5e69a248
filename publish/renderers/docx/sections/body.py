"""The body: paragraphs, headings, quotes and photos as the event has them."""

from collections.abc import Callable
from functools import partial

from publish.model import Heading, Paragraph, Photo, Quote, Visibility
from publish.renderers.docx.flow import Number, Picture, Piece, Row, Scope
from publish.renderers.docx.flow import Paragraph as Set
from publish.renderers.docx.speaker import Speaker


def body(speaker: Speaker) -> tuple[Row, ...]:
    """One row a block; photos are numbered in order."""
    rows = []
    photos = 0
    for block in speaker.event.release.body:
        path = f"release/body/{block.id}"
        photos += isinstance(block, Photo)
        build: Callable[[Scope], tuple[Set, ...]]
        match block:
            case Paragraph():
                build = partial(speaker.each, "text", block.text, f"{path}/text")
            case Heading():
                build = partial(_heading, speaker, block, path)
            case Quote():
                build = partial(_quote, speaker, block, path)
            case Photo():
                build = partial(_photo, speaker, block, path, photos)
        rows.append(Row(build, whole=isinstance(block, Heading | Photo), loose=isinstance(block, Paragraph)))
    return tuple(rows)


def _heading(speaker: Speaker, block: Heading, path: str, scope: Scope) -> tuple[Set, ...]:
    return speaker.together("heading", speaker.in_languages(block.heading, f"{path}/heading", scope))


def _quote(speaker: Speaker, block: Quote, path: str, scope: Scope) -> tuple[Set, ...]:
    paragraphs: list[Set] = []
    for language, words in speaker.in_languages(block.quote, f"{path}/quote", scope):
        paragraphs.append(Set("quote", speaker.phrase("quote", language, quote=words), language))
        attribution = _attribution(speaker, block.person, language)
        if attribution:
            paragraphs.append(Set("attribution", attribution, language))
    return tuple(paragraphs)


def _attribution(speaker: Speaker, identifier: str | None, language: str) -> tuple[Piece, ...]:
    person = speaker.event.people_by_id.get(identifier or "")
    if person is None or person.visibility is Visibility.INTERNAL:
        return ()
    return speaker.phrase(
        "attribution",
        language,
        person=speaker.person(person, language),
        positions=speaker.positions(person, language),
    )


def _photo(speaker: Speaker, block: Photo, path: str, number: int, scope: Scope) -> tuple[Set, ...]:
    picture = Picture(block, f"{path}/photo", number, _alternative(speaker, block, number, scope))
    return (Set("photo", (picture,)), *_captions(speaker, block, path, number, scope))


def _captions(speaker: Speaker, block: Photo, path: str, number: int, scope: Scope) -> list[Set]:
    captions = []
    for language in scope.languages:
        # A series for each language: the same photo has the same number in all of them.
        count = Number(f"Photo_{language.replace('-', '_')}", number, language)
        caption = speaker.exactly(block.caption, f"{path}/caption", language)
        if not caption and ((scope.alone and len(scope.languages) == 1) or not block.caption):
            caption = speaker.field(block.caption, f"{path}/caption", language)
        if not caption and block.caption:
            continue
        credit = speaker.field(block.credit, f"{path}/credit", language)
        pieces = speaker.phrase("caption", language, number=(count,), caption=caption, credit=credit)
        captions.append(Set("caption", pieces, language))
    return captions


def _alternative(speaker: Speaker, block: Photo, number: int, scope: Scope) -> str:
    """What stands in for the picture: its alternative text, else its caption, else that a picture belongs here."""
    texts = [block.alt.get(language) or block.caption.plain(language) for language in scope.languages]
    told = [text for text in texts if text]
    return " / ".join(told) or speaker.label("photo_here", scope.languages[0], number=number)
