"""The arguments of each command."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import NoReturn

import publish

FORMATS = ("docx", "pdf", "xlsx")
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")


class _Help(argparse.HelpFormatter):
    """Help as wide as the terminal. argparse makes one for each argument, and to measure loads all archive formats."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    """Columns of the terminal: what the environment says, or the terminal itself; 80 where there is none."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return 80


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and names the help."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"publish: {message}\nSee “{self.prog} --help”.\n")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The call, or an exit with code 2."""
    given = sys.argv[1:] if arguments is None else arguments
    parser, commands = _parser(given[:1])
    if given and given[0] not in commands and not given[0].startswith("-"):
        parser.error(f"there is no command “{given[0]}”.{_meant(given[0], commands)} There are {', '.join(commands)}.")
    call, rest = parser.parse_known_args(given)
    if rest:
        known = commands[call.command]._option_string_actions
        near = _meant(rest[0], [each for each in known if each.startswith("--")]) if rest[0].startswith("-") else ""
        parser.error(f"“{call.command}” does not know “{rest[0]}”.{near}")
    return call


def _meant(word: str, known: Iterable[str]) -> str:
    """The nearest of the words there are, as a question; empty where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), 1)
    return f" Did you mean “{near[0]}”?" if near else ""


def _parser(first: Sequence[str]) -> tuple[_Parser, Mapping[str, argparse.ArgumentParser]]:
    """A parser of the command that comes first, or of all where none does: making one takes its time. The commands it
    knows come with it."""
    about = "Finished documents for bilingual events, from one description."
    parser = _Parser(prog="publish", description=about, formatter_class=_Help)
    parser.add_argument("--version", action="version", version=f"publish {publish.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="publish")
    makers = {
        "build": _build,
        "check": _check,
        "read": _read,
        "pull": _pull,
        "preflight": _preflight,
        "new": _new,
        "schema": _schema,
    }
    for name in [name for name in first if name in makers] or makers:
        makers[name](commands)
    return parser, commands.choices


def _command(commands: argparse._SubParsersAction[_Parser], name: str, help: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help, formatter_class=_Help)
    made.add_argument("--quiet", "-q", action="store_true", help="print errors only")
    made.add_argument("--json", action="store_true", help="print the result as JSON")
    return made


def _build(commands: argparse._SubParsersAction[_Parser]) -> None:
    build = _command(commands, "build", "Make the press release, the booklet and the workbook.")
    build.add_argument("sources", nargs="+", metavar="SOURCE", help="event folder, event.yaml, id, or press text")
    build.add_argument("-o", "--output", metavar="DIR", help="where the files go (default: dist/EVENT)")
    build.add_argument("--only", type=_formats, default=FORMATS, metavar="docx,pdf,xlsx", help="some of the documents")
    build.add_argument("--style", default=None, metavar="NAME|FILE", help="house style: its name or a .toml file")
    build.add_argument("--languages", type=_list, default=(), metavar="TAGS", help="an edition in these languages")
    build.add_argument("--arrangement", choices=ARRANGEMENTS, help="how the languages stand to each other")
    build.add_argument(
        "--view", metavar="RECIPIENT", help="workbook for organizers, protocol, catering, hotel or public"
    )
    build.add_argument(
        "--since", metavar="FILE", help="add a sheet of changes since this workbook, sent before, to the new one"
    )
    build.add_argument("--print", dest="imposed", action="store_true", help="also the booklet imposed for printing")
    build.add_argument("--track", action="store_true", help="press release with tracked changes on")
    build.add_argument("--review", action="store_true", help="press release with the checks' remarks as comments")
    build.add_argument("--force", action="store_true", help="replace edited documents, keeping a copy of each")


def _check(commands: argparse._SubParsersAction[_Parser]) -> None:
    check = _command(commands, "check", "Say what is wrong or missing, and change nothing.")
    check.add_argument("sources", nargs="+", metavar="SOURCE", help="event folder, event.yaml, id, or press text")
    check.add_argument("--style", default=None, metavar="NAME|FILE", help="house style that is built with")


def _read(commands: argparse._SubParsersAction[_Parser]) -> None:
    read = _command(commands, "read", "Make an event file of a press release as it was sent.")
    read.add_argument(
        "sources", nargs="+", metavar="FILE", help="text (.txt, .md, .docx), list of participants (.xlsx, .csv), or -"
    )
    read.add_argument("-o", "--output", metavar="DIR", help="folder of the event (default: seeds/FILE)")
    read.add_argument(
        "--update", action="store_true", help="bring what is new into the event that is there; people's edits stay"
    )


def _pull(commands: argparse._SubParsersAction[_Parser]) -> None:
    pull = _command(commands, "pull", "Bring changes made in Word and Excel back into the event.")
    pull.add_argument("files", nargs="+", metavar="FILE", help="returned press release (.docx) or workbook (.xlsx)")
    pull.add_argument("--into", required=True, metavar="EVENT", help="event folder, event.yaml or id")
    pull.add_argument(
        "--apply", action="store_true", help="write the changes into event.yaml; without it they are shown"
    )
    side = pull.add_mutually_exclusive_group()
    side.add_argument("--ours", action="store_true", help="in conflicts keep what the event says")
    side.add_argument("--theirs", action="store_true", help="in conflicts take what the document says")
    pull.add_argument(
        "--take",
        action="append",
        default=[],
        type=_answer,
        metavar="FIELD=SIDE",
        help="settle one field: ours, theirs, or the number of a version",
    )
    pull.add_argument("--removals", action="store_true", help="also take out what was removed in the documents")
    pull.add_argument(
        "--tracked",
        choices=("accept", "ignore"),
        default="accept",
        help="tracked changes count (accept) or not (ignore)",
    )


def _preflight(commands: argparse._SubParsersAction[_Parser]) -> None:
    preflight = _command(commands, "preflight", "Open finished documents again and say whether they can go out.")
    preflight.add_argument("folders", nargs="+", metavar="FOLDER", help="where “publish build” wrote them")


def _new(commands: argparse._SubParsersAction[_Parser]) -> None:
    new = _command(commands, "new", "Write a commented event to start from.")
    new.add_argument("folder", metavar="DIR")


def _schema(commands: argparse._SubParsersAction[_Parser]) -> None:
    _command(commands, "schema", "Print the JSON Schema of the event file.")


def _answer(text: str) -> tuple[str, str]:
    field, _, side = text.rpartition("=")
    if not field or not (side in ("ours", "theirs") or side.isdigit()):
        raise argparse.ArgumentTypeError(f"“{text}” is not FIELD=ours, FIELD=theirs or FIELD=NUMBER")
    return field, side


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _formats(text: str) -> tuple[str, ...]:
    wanted = _list(text)
    unknown = [part for part in wanted if part not in FORMATS]
    if unknown or not wanted:
        raise argparse.ArgumentTypeError(f"“{unknown[0] if unknown else text}” is none of {', '.join(FORMATS)}")
    return wanted
