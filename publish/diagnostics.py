"""Faults in the content, as values: what is wrong, where, and what to write instead."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from publish.model.provenance import Location


class Severity(StrEnum):
    """An error stops the build; a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Diagnostic(Struct, frozen=True):
    """One fault. `code` is a stable word such as `unknown-key`; `message` and `remedy` are sentences for office
    people; `path` names the field (`people/liu-hua/name/en`)."""

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    remedy: str | None = None
    path: str | None = None


def error(code: str, message: str, location: Location | None = None, remedy: str | None = None) -> Diagnostic:
    """A fault that stops the build."""
    return Diagnostic(code, Severity.ERROR, message, location, remedy)


def warning(code: str, message: str, location: Location | None = None, remedy: str | None = None) -> Diagnostic:
    """A fault that the documents survive."""
    return Diagnostic(code, Severity.WARNING, message, location, remedy)


def note(code: str, message: str, location: Location | None = None, remedy: str | None = None) -> Diagnostic:
    """What somebody may want to know of."""
    return Diagnostic(code, Severity.NOTE, message, location, remedy)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them stops the build."""
    return any(each.severity is Severity.ERROR for each in diagnostics)


def order_in_file(diagnostic: Diagnostic) -> tuple[int, int]:
    """For sorting them as they stand in a file, those without a place first."""
    where = diagnostic.location
    return (where.line or 0, where.column or 0) if where else (0, 0)
