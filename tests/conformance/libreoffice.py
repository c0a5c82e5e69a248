"""A LibreOffice that runs in the background for as long as the tests need it."""

import json
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

HANDS = Path(__file__).with_name("office_hands.py")
CALC_HANDS = Path(__file__).with_name("calc_hands.py")
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class LibreOffice:
    """One running office, reached through a pipe."""

    pipe: str

    def edit(self, source: Path, target: Path, *actions: tuple[object, ...], hands: Path = HANDS) -> Path:
        """Opens a Word file, does the actions of `office_hands`, saves it as .docx; with `CALC_HANDS` a workbook."""
        command = [SYSTEM_PYTHON, str(hands), self.pipe, str(source), str(target), json.dumps(actions)]
        subprocess.run(command, check=True, timeout=120, capture_output=True)
        return target


@contextmanager
def running() -> Iterator[LibreOffice]:
    """Starts an office with a profile of its own and ends it again; skips where there is none."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    if subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode:
        pytest.skip("python3-uno is not installed")
    pipe = f"publish{uuid.uuid4().hex[:8]}"
    with tempfile.TemporaryDirectory() as profile:
        command = [
            program,
            "--headless",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={pipe};urp",
            f"-env:UserInstallation={Path(profile).as_uri()}",
        ]
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            yield LibreOffice(pipe)
        finally:
            # Through the pipe, since the process started here may be a launcher only.
            subprocess.run([SYSTEM_PYTHON, "-c", _QUIT, pipe], capture_output=True, timeout=30, check=False)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


_QUIT = """
import sys, uno
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve(f"uno:pipe,name={sys.argv[1]};urp;StarOffice.ComponentContext")
context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
"""
