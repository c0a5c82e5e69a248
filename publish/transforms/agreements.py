"""Which agreements a document tells of."""

from collections.abc import Collection

from msgspec.structs import replace

from publish.model import AgreementStatus, Event


def without_agreements(event: Event, statuses: Collection[AgreementStatus]) -> Event:
    """The event without the agreements of these statuses, in the list as in the sessions."""
    left_out = {each.id for each in event.agreements if each.status in statuses}
    if not left_out:
        return event
    sessions = tuple(
        replace(session, agreements=tuple(name for name in session.agreements if name not in left_out))
        for session in event.sessions
    )
    kept = tuple(each for each in event.agreements if each.id not in left_out)
    return replace(event, agreements=kept, sessions=sessions)
