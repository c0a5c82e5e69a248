from collections.abc import Iterator

import pytest

from tests.conformance.verapdf import VeraPDF, start_verapdf


@pytest.fixture(scope="session")
def verapdf() -> Iterator[VeraPDF]:
    with start_verapdf() as validator:
        yield validator
