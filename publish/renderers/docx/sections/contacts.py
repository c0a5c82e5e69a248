"""Whom the press may call."""

from functools import partial

from publish.model import Contact
from publish.model.languages import LEFT_TO_RIGHT_MARK, is_right_to_left
from publish.renderers.docx.flow import Paragraph, Row, Scope, Words, bold
from publish.renderers.docx.phrases import join
from publish.renderers.docx.speaker import Speaker, distinct


def contacts(speaker: Speaker) -> tuple[Row, ...]:
    """A heading and one row a contact; nothing where there is none."""
    if not speaker.event.contacts:
        return ()
    heading = Row(partial(speaker.heading, "heading", "contact"), whole=True)
    return (heading, *(Row(partial(_contact, speaker, each)) for each in speaker.event.contacts))


def _contact(speaker: Speaker, contact: Contact, scope: Scope) -> tuple[Paragraph, ...]:
    path = f"contacts/{contact.id}"
    lines: list[Paragraph] = []
    for language in scope.languages:
        pieces = speaker.phrase(
            "contact_name",
            language,
            name=bold(speaker.field(contact.name, f"{path}/name", language)),
            organization=speaker.organization(contact.organization, language),
        )
        if pieces:
            lines.append(Paragraph("entry", pieces, language))
    lines = list(distinct(lines)) if lines else lines
    language = scope.languages[0]
    ways = (
        ("phone", contact.phone, f"tel:{''.join((contact.phone or '').split())}"),
        ("email", contact.email, f"mailto:{contact.email}"),
        ("web", contact.url, contact.url),
    )
    parts = []
    for key, value, link in ways:
        shown = speaker.plain(value, f"{path}/{'url' if key == 'web' else key}", language, link=link)
        if shown:
            labels = speaker.once([speaker.words(key, each) for each in scope.languages], language, " / ")
            colon = Words(speaker.translations.label("list.colon", language), language)
            parts.append((*labels, colon, *_from_left(scope), *shown))
    if parts:
        said_in = language if len(scope.languages) == 1 else None
        lines.append(Paragraph("entry", join(parts, speaker.separator, language), said_in))
    return tuple(lines)


def _from_left(scope: Scope) -> tuple[Words, ...]:
    """What keeps the groups of a telephone number in their order behind an Arabic or Hebrew word."""
    turned = next((each for each in scope.languages if is_right_to_left(each)), None)
    return (Words(LEFT_TO_RIGHT_MARK, turned),) if turned else ()
