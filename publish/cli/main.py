"""Runs one command and turns what came of it into words and an exit code."""

import argparse
import errno
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import chain, repeat
from pathlib import Path
from typing import NoReturn

from publish import pipeline
from publish.cli import arguments
from publish.cli.console import Console, as_plain, counted, standard
from publish.diagnostics import Diagnostic, has_errors
from publish.errors import ContentError, OutputError, PublishError, UsageError
from publish.helper import Helper

DONE, CONTENT, USAGE, OUTPUT = 0, 1, 2, 3


def run(helper: Helper | None) -> NoReturn:
    """`main`, and out. What is in memory goes with the process; it is not taken apart first."""
    code = main(helper=helper)
    with suppress(BrokenPipeError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def main(argv: Sequence[str] | None = None, helper: Helper | None = None) -> int:
    """Entry point. Returns 0 done, 1 the content has errors, 2 the call is wrong, 3 a file could not be written.

    `helper` is a second process, where one was begun already; it helps with the first source of a build.
    """
    gc.disable()  # trees of up to a million nodes, none of them garbage: looking for it took most of the time
    call = arguments.parse(argv)
    call.helper = helper
    console = standard(call.quiet, call.json)
    command: Callable[[argparse.Namespace, Console], int] = _COMMANDS[call.command]
    try:
        code = command(call, console)
        sys.stdout.flush()
        return code
    except PublishError as fault:
        return _failed(fault, console)
    except KeyboardInterrupt:
        console.fail("stopped; files already written are whole.")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return DONE
    except Exception as fault:
        if _cannot_print(fault):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            console.fail("the result could not be printed: the disk is full. Documents already written are whole.")
            return OUTPUT
        if "PUBLISH_DEBUG" in os.environ:
            raise
        reason = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
        console.fail(
            f"this should not have happened ({type(fault).__name__}: {reason}). Nothing was overwritten. "
            "Please send the event file and this line to whoever maintains publish."
        )
        return OUTPUT


def _cannot_print(fault: Exception) -> bool:
    """Whether standard output is full; faults with files have the name of one."""
    return isinstance(fault, OSError) and fault.errno == errno.ENOSPC and fault.filename is None


def _failed(fault: PublishError, console: Console) -> int:
    if isinstance(fault, ContentError):
        if console.as_json:
            console.data({"diagnostics": [as_plain(each) for each in fault.diagnostics]})
        else:
            console.diagnostics(fault.diagnostics)
        return CONTENT
    console.fail(str(fault))
    return OUTPUT if isinstance(fault, OutputError) else USAGE


def _build(call: argparse.Namespace, console: Console) -> int:
    options = _options(call)
    code, reports = DONE, []
    helpers = chain((call.helper,), repeat(None))
    for source, helper in zip(call.sources, helpers, strict=False):
        try:
            built = pipeline.build(source, _folder(call, source), options, console.progress, helper)
        except ContentError as fault:
            code = max(code, CONTENT)
            reports.append({"source": source, "diagnostics": [as_plain(each) for each in fault.diagnostics]})
            if not call.json:
                console.diagnostics(fault.diagnostics)
                errors = sum(each.severity == "error" for each in fault.diagnostics)
                console.fail(f"{source}: {counted(errors, 'error')}; nothing was written.")
            continue
        except (UsageError, OutputError) as fault:
            code = max(code, OUTPUT if isinstance(fault, OutputError) else USAGE)
            reports.append({"source": source, "error": str(fault)})
            console.fail(str(fault))
            continue
        reports.append(_report(built))
        if not call.json:
            console.diagnostics(built.diagnostics, brief=True)
            for each in built.files:
                console.say(f"{each.path}  {_size(len(each.artifact.data))}")
    if call.json:
        console.data(reports)
    return code


def _options(call: argparse.Namespace) -> pipeline.BuildOptions:
    return pipeline.BuildOptions(
        only=call.only,
        style=call.style or pipeline.DEFAULT_STYLE,
        languages=call.languages,
        arrangement=call.arrangement,
        view=call.view,
        since=call.since,
        imposed=call.imposed,
        track=call.track,
        review=call.review,
        force=call.force,
    )


def _folder(call: argparse.Namespace, source: str) -> Path | None:
    """`-o` names the folder of one event, or the folder of folders for several."""
    if call.output is None:
        return None
    return Path(call.output) if len(call.sources) == 1 else Path(call.output) / pipeline.event_folder_name(source)


def _report(built: pipeline.Built) -> dict[str, object]:
    files = [{"path": str(each.path), "size": len(each.artifact.data)} for each in built.files]
    return {
        "source": built.source,
        "event": built.event.id,
        "files": files,
        "diagnostics": [as_plain(each) for each in built.diagnostics],
    }


def _check(call: argparse.Namespace, console: Console) -> int:
    opened = [pipeline.check(source, call.style or pipeline.DEFAULT_STYLE) for source in call.sources]
    code = _tell([each for one in opened for each in one.diagnostics], console)
    return CONTENT if any(one.event is None for one in opened) else code


def _preflight(call: argparse.Namespace, console: Console) -> int:
    return _tell([each for folder in call.folders for each in pipeline.preflight(Path(folder))], console)


def _tell(found: list[Diagnostic], console: Console) -> int:
    """Prints diagnostics and how many there are; the exit code they call for."""
    if console.as_json:
        console.data([as_plain(each) for each in found])
    else:
        console.diagnostics(found)
        errors = sum(each.severity == "error" for each in found)
        warnings = sum(each.severity == "warning" for each in found)
        console.say(f"{counted(errors, 'error')}, {counted(warnings, 'warning')}")
    return CONTENT if has_errors(found) else DONE


def _new(call: argparse.Namespace, console: Console) -> int:
    files = pipeline.start(Path(call.folder))
    if call.json:
        console.data([str(path) for path in files])
    for path in files:
        console.say(str(path))
    console.say(f"Now change {files[0]} and run: publish build {call.folder}")
    return DONE


def _schema(call: argparse.Namespace, console: Console) -> int:
    console.out.write(pipeline.schema())
    return DONE


def _pull(call: argparse.Namespace, console: Console) -> int:
    from publish.cli import pulling

    return pulling.pull(call, console)


def _read(call: argparse.Namespace, console: Console) -> int:
    from publish.cli import reading

    return reading.read(call, console)


def _size(size: int) -> str:
    return f"{size / 1000:.0f} KB"


_COMMANDS: dict[str, Callable[[argparse.Namespace, Console], int]] = {
    "build": _build,
    "check": _check,
    "preflight": _preflight,
    "new": _new,
    "pull": _pull,
    "read": _read,
    "schema": _schema,
}
