"""The pull command: what came back, shown field by field, and written where that is asked for."""

import argparse
from typing import TYPE_CHECKING

from publish import pipeline
from publish.cli.console import Console, as_plain
from publish.merge.answers import Answers, PullOptions

if TYPE_CHECKING:
    from publish.pull import Pulled

DONE, CONTENT = 0, 1


def pull(call: argparse.Namespace, console: Console) -> int:
    """Runs the command; 1 where something is left to settle or to correct."""
    pulled = pipeline.pull(call.files, call.into, _options(call), console.progress)
    plan = pulled.plan
    if call.json:
        shown = [as_plain(each) for each in (*plan.diagnostics, *pulled.diagnostics)]
        console.data({**pulled.as_data(), "diagnostics": shown})
    else:
        for line in pulled.in_words():
            console.say(line)
        console.diagnostics((*plan.diagnostics, *pulled.diagnostics))
        for line in _outcome(pulled, call):
            console.say(line)
    return DONE if pulled.settled else CONTENT


def _options(call: argparse.Namespace) -> PullOptions:
    side = "ours" if call.ours else "theirs" if call.theirs else None
    answers = Answers(side, dict(call.take), call.removals)
    return PullOptions(call.apply, call.tracked == "accept", answers)


def _outcome(pulled: "Pulled", call: argparse.Namespace) -> list[str]:
    """What was done, and what the user does next."""
    plan = pulled.plan
    if not pulled.sound:
        return ["", "Nothing was written: correct what is named above in the file, or in the event by hand."]
    if pulled.backup is not None:
        left = f" {len(plan.conflicts)} left to settle." if plan.conflicts else ""
        return ["", f"{pulled.event_file} was changed; as it was before: {pulled.backup}.{left}"]
    if not plan.to_write:
        return []
    return ["", "Nothing was written yet. Add --apply to write this into " + f"{pulled.event_file}."]
