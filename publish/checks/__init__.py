"""What an event must hold together: pure functions `Event -> diagnostics`."""

from collections.abc import Callable, Iterator

from publish.checks.completeness import check_translations
from publish.checks.consistency import check_addresses, check_agreements, check_names, check_people
from publish.checks.light_markup import check_light_markup
from publish.checks.line_breaks import check_line_breaks
from publish.checks.references import check_references
from publish.checks.timetable import check_timetable
from publish.diagnostics import Diagnostic, order_in_file
from publish.model import Event

CHECKS: tuple[Callable[[Event], Iterator[Diagnostic]], ...] = (
    check_references,
    check_timetable,
    check_people,
    check_names,
    check_addresses,
    check_agreements,
    check_translations,
    check_line_breaks,
    check_light_markup,
)


def check(event: Event) -> tuple[Diagnostic, ...]:
    """All faults of an event, in the order of the file."""
    found = [each for rule in CHECKS for each in rule(event)]
    return tuple(sorted(found, key=order_in_file))
