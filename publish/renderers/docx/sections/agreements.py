"""What was signed, released and founded, as a numbered list."""

from functools import partial

from publish.model import Agreement, Visibility
from publish.renderers.docx.flow import Paragraph, Piece, Row, Scope
from publish.renderers.docx.speaker import Speaker, reads
from publish.renderers.docx.stated import chosen, fact, state


def agreements(speaker: Speaker) -> tuple[Row, ...]:
    """A heading and one row an agreement; nothing where there is none."""
    if not speaker.agreements:
        return ()
    heading = Row(partial(speaker.heading, "heading", "agreements"), whole=True)
    return (heading, *(Row(partial(_agreement, speaker, each)) for each in speaker.agreements))


def _agreement(speaker: Speaker, agreement: Agreement, scope: Scope) -> tuple[Paragraph, ...]:
    path = f"agreements/{agreement.id}"
    paragraphs: list[Paragraph] = []
    titled: set[tuple[Piece, ...]] = set()
    detailed: set[str] = set()
    for language in scope.languages:
        title = speaker.field(agreement.title, f"{path}/title", language)
        if title not in titled:
            paragraphs.append(Paragraph("agreement", title, language, numbered=None if titled else 0))
            titled.add(title)
        details = _details(speaker, agreement, path, language)
        if details and reads(details) not in detailed:
            detailed.add(reads(details))
            paragraphs.append(Paragraph("agreement_more", details, language))
        summary = speaker.exactly(agreement.summary, f"{path}/summary", language)
        if summary:
            paragraphs.append(Paragraph("agreement_more", summary, language))
    return tuple(paragraphs)


def _details(speaker: Speaker, agreement: Agreement, path: str, language: str) -> tuple[Piece, ...]:
    translations = speaker.translations
    kind = chosen(translations, "agreement_kind", agreement.kind, f"{path}/kind", language)
    statuses = translations.statuses(agreement.kind, language)
    status = chosen(translations, statuses, agreement.status, f"{path}/status", language)
    signed: tuple[Piece, ...] = ()
    if agreement.signed:
        told = fact(f"{path}/signed", "date", agreement.signed)
        signed = state(translations.date(agreement.signed, language), language, "{date}", told)
    parties = speaker.listed([speaker.organization(each, language) for each in agreement.parties], language)
    return speaker.phrase(
        "agreement_details",
        language,
        kind=kind,
        status=status,
        date=signed,
        parties=parties,
        signatories=_signatories(speaker, agreement, language),
    )


def _signatories(speaker: Speaker, agreement: Agreement, language: str) -> tuple[Piece, ...]:
    parts = []
    for signatory in agreement.signatories:
        person = speaker.event.people_by_id.get(signatory.person)
        if person is None or person.visibility is Visibility.INTERNAL:
            continue
        parts.append(
            speaker.phrase(
                "signatory",
                language,
                person=speaker.person(person, language),
                party=speaker.organization(signatory.party, language),
            )
        )
    return speaker.listed(parts, language)
