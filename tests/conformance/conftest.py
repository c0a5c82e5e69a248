from collections.abc import Iterator

import pytest

from tests.conformance.libreoffice import LibreOffice, running
from tests.conformance.verapdf import VeraPDF, start_verapdf


@pytest.fixture(scope="session")
def verapdf() -> Iterator[VeraPDF]:
    with start_verapdf() as validator:
        yield validator


@pytest.fixture(scope="module")
def office() -> Iterator[LibreOffice]:
    with running() as started:
        yield started
