"""What people call a field of an event: 刘华 · Liu Hua, office (zh)."""

from __future__ import annotations

from publish.model import Event, LocalizedText

_FIELDS = {
    "name": "name", "short_name": "short name", "honorific": "form of address", "family_name": "family name",
    "suffix": "letters after the name", "positions": "office", "title": "title", "department": "department",
    "organization": "organization", "role": "role", "topic": "theme", "summary": "what was said",
    "caption": "caption", "credit": "credit", "signatories": "signatories", "parties": "parties", "value": "number",
    "label": "what it counts", "email": "e-mail address", "phone": "telephone number",
    "dietary": "what the caterers must know",
}  # fmt: skip
_ALONE = {
    "title": "title of the event", "series": "series", "parent": "the larger event", "date": "date", "end": "last day",
    "city": "place", "venue": "place", "hosts": "hosts", "attendance": "attendance", "languages": "languages",
    "people": "people", "organizations": "organizations", "sessions": "programme", "agreements": "agreements",
    "release": "press release",
}  # fmt: skip
_BLOCKS = {"p": "paragraph", "photo": "photo", "h": "heading", "q": "quote"}


def called(path: str, event: Event) -> str:
    """The words for the field at a path, with the language of a text behind them."""
    steps = path.split("/")
    language = f" ({steps[-1]})" if steps[-1] in event.languages else ""
    if len(steps) < 2 or steps[0] not in _ENTRIES:
        block = _block(steps[2]) if steps[:2] == ["release", "body"] and len(steps) > 2 else ""
        if steps[:2] == ["release", "headline"]:
            block = "headline"
        return (block or _ALONE.get(steps[0], steps[0].replace("_", " "))) + language
    thing = _ENTRIES[steps[0]](steps[1], event)
    fields = _fields(steps[0], steps[2:])
    return ", ".join((thing, *fields)) + language


def _fields(collection: str, steps: list[str]) -> list[str]:
    if steps[:1] == ["positions"]:
        number = int(steps[1]) + 1 if len(steps) > 1 and steps[1].isdigit() else 1
        found = "office and organization" if len(steps) == 2 else _FIELDS.get(steps[2], "office") if steps[2:] else ""
        found = "office" if found in ("title", "") else found
        return [found if number == 1 else f"{found} {number}"]
    known = [_FIELDS[step] for step in steps[:1] if step in _FIELDS]
    return known if collection != "hosts" else []


def _block(key: str) -> str:
    stem, number = key.rstrip("0123456789"), key[len(key.rstrip("0123456789")) :]
    return f"{_BLOCKS.get(stem, 'part')} {number or key}".strip()


def _person(key: str, event: Event) -> str:
    person = event.people_by_id.get(key)
    return _named(person.name if person else None, key)


def _body(key: str, event: Event) -> str:
    body = event.organizations_by_id.get(key)
    return _named(body.name if body else None, key)


def _host(key: str, event: Event) -> str:
    return f"host {_body(key, event)}"


def _agreement(key: str, event: Event) -> str:
    found = next((n for n, each in enumerate(event.agreements, 1) if each.id == key), None)
    return f"agreement {found or key}"


def _session(key: str, event: Event) -> str:
    return f"part “{key.replace('-', ' ')}” of the programme"


def _figure(key: str, event: Event) -> str:
    return key.replace("-", " ")


_ENTRIES = {
    "people": _person, "organizations": _body, "hosts": _host, "agreements": _agreement, "sessions": _session,
    "figures": _figure,
}  # fmt: skip


def _named(name: LocalizedText | None, key: str) -> str:
    return " · ".join(dict.fromkeys(text for _, text in name.items() if text)) if name else key
