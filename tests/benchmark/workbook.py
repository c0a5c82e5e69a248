"""The workbook alone: writing and reading back, beside XlsxWriter and openpyxl on the same people in the same run.

    python tests/benchmark/workbook.py PEERS [--sizes small,medium,large,huge] [--runs 3]

PEERS is the folder with the peers' generator and scripts. Each line is a process of its own that reads the generated
JSON first; ours and theirs take turns. Ours writes more: three times the columns, drop-downs, marks, links, charts,
and the record that edits are told by. `publish, reading back` builds the workbook too and then reads it.
"""

import argparse
import datetime as dt
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmark.whole_command import Command, compare, run  # noqa: E402

#: Sizes that XlsxWriter and openpyxl are asked to write in their modes of constant memory.
STREAMED = ("huge",)


def made(data: dict[str, Any]) -> Any:
    """The peers' event in our model."""
    from publish import model

    organizations: dict[str, model.Organization] = {}

    def organization(name: dict[str, str]) -> str:
        key = json.dumps(name)
        if key not in organizations:
            kind = model.OrganizationKind.RESEARCH
            new = model.Organization(id=f"org-{len(organizations) + 1}", name=model.LocalizedText(name), kind=kind)
            organizations[key] = new
        return organizations[key].id

    people = tuple(
        model.Person(
            id=each["id"].lower(),
            name=model.LocalizedText(each["name"]),
            positions=(
                model.Position(
                    title=model.LocalizedText(each["position"]), organization=organization(each["organization"])
                ),
            ),
            email=each["email"],
        )
        for each in data["people"]
    )
    sessions = tuple(
        model.Session(
            id=each["id"].lower(),
            title=model.LocalizedText(each["title"]),
            summary=model.RunningText(each["abstract"]),
            date=dt.date.fromisoformat(each["date"]),
            start=dt.time.fromisoformat(each["start"]),
            end=dt.time.fromisoformat(each["end"]),
            speakers=tuple(model.Contribution(person=name.lower()) for name in each["speakers"]),
        )
        for each in data["sessions"]
    )
    agreements = tuple(
        model.Agreement(
            id=each["id"].lower(),
            title=model.LocalizedText(each["title"]),
            parties=tuple(dict.fromkeys(map(organization, each["parties"]))),
            signatories=tuple(model.Signatory(person=name.lower()) for name in each["signatories"]),
        )
        for each in data["agreements"]
    )
    return model.Event(
        id="benchmark",
        languages=("zh", "en"),
        title=model.LocalizedText(data["event"]["title"]),
        date=model.PartialDate.parse(data["event"]["date"]),
        organizations=tuple(organizations.values()),
        people=people,
        sessions=sessions,
        agreements=agreements,
    )


def work(source: Path, target: Path, *, back: bool) -> None:
    """Writes the workbook of a generated event, and reads it back."""
    from publish import house_style, translations
    from publish.renderers.xlsx import render

    event = made(json.loads(source.read_text("utf-8")))
    style = house_style.load()
    target.write_bytes(render(event, style, translations.load(event.languages, style)).data)
    if back:
        from publish.readers.sheet_edits import read_edits

        edits = read_edits(target)
        if edits.fields or edits.removed or edits.entries:
            raise SystemExit("the untouched workbook reads otherwise")


def commands(size: str, folder: Path, peers: Path, environment: dict[str, str]) -> dict[str, Command]:
    """Our commands and theirs for one size."""
    python, data = sys.executable, folder / f"{size}.json"
    run([python, peers / "make_event.py", size, data], environment)
    ours = [python, __file__, "--work", data, folder / "ours.xlsx"]
    theirs = {
        "XlsxWriter": [python, peers / "peer_xlsxwriter.py", data, folder / "x.xlsx"],
        "openpyxl": [python, peers / "peer_openpyxl.py", data, folder / "o.xlsx"],
    }
    found: dict[str, Command] = {"publish, writing": ours}
    if size not in STREAMED:
        found["publish, writing and reading back"] = [*ours, "--back"]
    found |= theirs
    if size in STREAMED:
        found["XlsxWriter, constant memory"] = [*theirs["XlsxWriter"], "--constant-memory"]
        found["openpyxl, write-only"] = [*theirs["openpyxl"], "--write-only"]
        del found["openpyxl"]
    return found


def main() -> None:
    """Reads the arguments and prints one table a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", type=Path)
    parser.add_argument("target", type=Path, nargs="?", help=argparse.SUPPRESS)
    parser.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--back", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--sizes", default="small,medium,large,huge")
    parser.add_argument("--runs", type=int, default=3)
    call = parser.parse_args()
    if call.work:
        work(call.peers, call.target, back=call.back)
        return
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        for size in call.sizes.split(","):
            print(f"{size}, {call.runs} runs")
            compare(commands(size, Path(folder), call.peers.resolve(), environment), call.runs, environment)


if __name__ == "__main__":
    main()
