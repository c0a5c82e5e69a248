"""Broken operations. Each message is a whole sentence that a user can act on."""

from collections.abc import Sequence

from publish.diagnostics import Diagnostic


class PublishError(Exception):
    """Base of all errors a user may see."""


class UsageError(PublishError):
    """The call is wrong: no such source, no such style. Exit code 2."""


class ContentError(PublishError):
    """The content has faults. Carries all of them. Exit code 1."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("; ".join(each.message for each in diagnostics))
        self.diagnostics = tuple(diagnostics)

    def __reduce__(self) -> tuple[type["ContentError"], tuple[tuple[Diagnostic, ...]]]:
        """How it is sent from one process to another: made again of what it carries."""
        return type(self), (self.diagnostics,)


class OutputError(PublishError):
    """A file could not be written. Exit code 3."""


class UnreadableError(UsageError):
    """A file handed in cannot be used: damaged, protected, or none of ours. Exit code 2."""
