"""LibreOffice for tests: files opened and saved again, and scripts that type in it like a person."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_SYSTEM_PYTHON = "/usr/bin/python3"
_SECONDS = 180

needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@cache
def _scripting() -> bool:
    """Whether the system's own Python speaks to LibreOffice."""
    if shutil.which(_SYSTEM_PYTHON) is None:
        return False
    return subprocess.run([_SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode == 0


needs_scripting = pytest.mark.skipif(
    shutil.which("soffice") is None or not _scripting(), reason="LibreOffice or its Python bridge is not installed"
)


def saved_again(data: bytes, ending: str) -> bytes:
    """The file after LibreOffice has opened it and saved it in the same format."""
    with TemporaryDirectory() as folder:
        source, target = Path(folder) / f"file.{ending}", Path(folder) / "out"
        source.write_bytes(data)
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", ending]
        subprocess.run(
            [*command, "--outdir", str(target), str(source)], capture_output=True, check=True, timeout=_SECONDS
        )
        return (target / f"file.{ending}").read_bytes()


def scripted(script: Path, folder: Path, *arguments: str | Path) -> Sequence[str]:
    """Runs a script in the system's Python, which starts an office of its own with a profile in the folder."""
    command = [_SYSTEM_PYTHON, str(script), str(folder / "profile"), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_SECONDS)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()
