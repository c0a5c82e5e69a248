"""What all tests share."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything is installed (continuous integration), a skipped test is a failed one."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and "PUBLISH_TESTS_SKIP_NOTHING" in os.environ:
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The shipped events."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def shipped_events(seeds: Path) -> list[Path]:
    """Event files of the shipped events."""
    return sorted(seeds.glob("*/event.yaml"))
