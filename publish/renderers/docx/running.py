"""Letterhead, running head and footer: what they say."""

from publish.model.languages import RIGHT_TO_LEFT_MARK, is_right_to_left
from publish.renderers.docx.flow import PageField, Paragraph, Scope, Words
from publish.renderers.docx.phrases import join
from publish.renderers.docx.speaker import Speaker


def office(speaker: Speaker, language: str) -> str:
    """Name of the office that sends the release: as the style has it, else the leading hosts, the series, the event."""
    name = speaker.style.letterhead.office.best(language, speaker.event.languages)
    if name:
        return name[1]
    by_id = speaker.event.organizations_by_id
    first = speaker.event.hosts[0].kind if speaker.event.hosts else None
    listed = [each.organization for each in speaker.event.hosts if each.kind is first]
    hosts = [by_id[each] for each in listed if each in by_id]
    names = [found[1] for host in hosts if (found := host.name.best(language, speaker.event.languages))]
    if names:
        return speaker.translations.joined(names, language)
    named = (speaker.event.series or speaker.event.title).best(language, speaker.event.languages)
    return named[1] if named else ""


def letterhead(speaker: Speaker) -> tuple[Paragraph, ...]:
    """The office and its address, a line for each language."""
    languages = speaker.event.languages
    names = dict.fromkeys((office(speaker, each), each) for each in languages)
    addresses = [(found[1], found[0]) for each in languages if (found := speaker.style.letterhead.address.best(each))]
    lines = [Paragraph("letterhead", (Words(name, tag),), tag) for name, tag in _once(list(names)) if name]
    return (*lines, *(Paragraph("letterhead_line", (Words(text, tag),), tag) for text, tag in _once(addresses)))


def _once(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    first: dict[str, str] = {}
    for text, tag in pairs:
        first.setdefault(text, tag)
    return list(first.items())


def running_head(speaker: Speaker) -> tuple[Paragraph, ...]:
    """What the document is, on every page but the first."""
    return speaker.heading("header", "subject", Scope(speaker.event.languages))


def footer(speaker: Speaker, pages: int) -> tuple[Paragraph, ...]:
    """Page number, and the notice where there is one."""
    numbers = []
    for language in speaker.event.languages:
        page = PageField("PAGE", "1", language)
        count = PageField("NUMPAGES", str(pages), language)
        end = (Words(RIGHT_TO_LEFT_MARK, language),) if is_right_to_left(language) else ()
        numbers.append((*speaker.phrase("page", language, page=(page,), pages=(count,)), *end))
    leading = speaker.event.languages[0]
    own = leading if len(numbers) == 1 else None
    lines = [Paragraph("footer", speaker.once(numbers, leading), own)]
    notices = [(text, tag) for tag in speaker.event.languages if (text := speaker.event.notice.get(tag))]
    if notices:
        parts: list[tuple[Words, ...]] = [(Words(text, tag),) for text, tag in _once(notices)]
        lines.append(Paragraph("footer", join(list(parts), speaker.separator, leading)))
    return tuple(lines)
