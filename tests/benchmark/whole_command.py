"""The whole command, cold, and each renderer, beside the specialists on the same content in the same run.

    python tests/benchmark/whole_command.py PEERS [--sizes small,medium,large] [--runs 5] [--fonts DIR]

PEERS is the folder with the peers' generator and scripts; what they need must be installed for this Python
(docxtpl, typst, xlsxwriter). Each command is a process of its own; ours and theirs take turns. Printed are the
medians of wall-clock and of processor seconds, and the largest resident size of a single process; processes that a
command begins are counted, also those that it does not wait for. All modules are compiled by the warm-up, as installed
ones are.
"""

import argparse
import ctypes
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmark.peer_event import convert  # noqa: E402

Command = Sequence[str | Path]


def run(command: Command, environment: Mapping[str, str]) -> tuple[float, float, float]:
    """Seconds, processor seconds and MiB of one cold run. Raises RuntimeError if it fails."""
    started = time.perf_counter()
    child = os.fork()
    if child == 0:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        os.execve(str(command[0]), [str(part) for part in command], dict(environment))
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - started
    if status:
        raise RuntimeError(f"failed: {' '.join(map(str, command))}")
    usages = [usage, *_left_behind()]
    busy = sum(each.ru_utime + each.ru_stime for each in usages)
    return seconds, busy, max(each.ru_maxrss for each in usages) / 1024


def _adopt() -> None:
    """Has processes that a command leaves behind handed to this one, so that what they took is counted."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


_SET_CHILD_SUBREAPER = 36
"""From Linux' prctl.h."""


def _left_behind() -> Iterator[resource.struct_rusage]:
    """What processes took that outlived the command, once they are gone."""
    with suppress(ChildProcessError):
        while True:
            yield os.wait4(-1, 0)[2]


def compare(commands: Mapping[str, Command], runs: int, environment: Mapping[str, str]) -> None:
    """Runs all in turn, after one warm-up each, and prints the medians."""
    _adopt()
    taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = run(command, environment)
            if turn:
                taken[name].append(result)
    for name, results in taken.items():
        seconds = statistics.median(each[0] for each in results)
        spread = f"{min(each[0] for each in results):.2f}–{max(each[0] for each in results):.2f}"
        busy = statistics.median(each[1] for each in results)
        size = max(each[2] for each in results)
        print(f"  {name:<34} {seconds:7.2f} s   ({spread})   {busy:7.2f} s processor   {size:7.0f} MiB")


def commands(size: str, folder: Path, peers: Path, environment: Mapping[str, str]) -> dict[str, Command]:
    """Our commands and theirs for one size of event."""
    python = sys.executable
    data, template = folder / f"{size}.json", folder / "template.docx"
    run([python, peers / "make_event.py", size, data], environment)
    if not template.exists():
        run([python, peers / "peer_docxtpl.py", "--make-template", template], environment)
    event = convert(data, folder / size)
    ours: list[str | Path] = [
        python,
        "-m",
        "publish",
        "build",
        event,
        "--quiet",
        "--force",
        "-o",
        folder / f"{size}-out",
    ]
    (folder / f"{size}-peer").mkdir(exist_ok=True)
    return {
        "publish build (all three)": ours,
        "docxtpl + Typst + XlsxWriter": [
            python,
            peers / "peer_all.py",
            data,
            folder / f"{size}-peer",
            "--template",
            template,
        ],
        "publish, booklet": [*ours, "--only", "pdf"],
        "Typst, booklet": [python, peers / "peer_typst.py", data, folder / f"{size}-peer" / "t.pdf"],
        "publish, release": [*ours, "--only", "docx"],
        "docxtpl, release": [python, peers / "peer_docxtpl.py", data, folder / "t.docx", "--template", template],
        "publish, workbook": [*ours, "--only", "xlsx"],
        "XlsxWriter, workbook": [python, peers / "peer_xlsxwriter.py", data, folder / "t.xlsx"],
    }


def main() -> None:
    """Reads the arguments and prints one table a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", type=Path)
    parser.add_argument("--sizes", default="small,medium,large")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--fonts", default=os.environ.get("PEER_FONT_DIR", "/usr/share/fonts/opentype/noto"))
    call = parser.parse_args()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PEER_FONT_DIR": call.fonts}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        for size in call.sizes.split(","):
            print(f"{size}, {call.runs} runs")
            compare(commands(size, Path(folder), call.peers.resolve(), environment), call.runs, environment)


if __name__ == "__main__":
    main()
