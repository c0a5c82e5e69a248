"""What a user asks of a pull."""

from collections.abc import Mapping

from msgspec import Struct, field


class Answers(Struct, frozen=True):
    """What the user decided: a side for all conflicts, sides by field (`ours`, `theirs`, or the number of one of
    several versions, from 1), and whether removals are taken."""

    side: str | None = None
    take: Mapping[str, str] = field(default_factory=dict)
    removals: bool = False

    def for_field(self, path: str) -> str | None:
        """The answer for a field, if there is one."""
        return self.take.get(path) or self.side


class PullOptions(Struct, frozen=True):
    """`apply` writes the event file; `answers` settle conflicts; without `accept_tracked`, tracked changes in Word
    count as not made."""

    apply: bool = False
    accept_tracked: bool = True
    answers: Answers = field(default_factory=Answers)
