"""Jobs on several cores give what they would have given one after the other."""

from functools import partial

import pytest

from publish import side_by_side
from publish.diagnostics import error
from publish.errors import ContentError, OutputError
from publish.model import Location


def test_results_come_in_order() -> None:
    assert side_by_side.run([partial(pow, 2, 10), partial(str.upper, "b"), partial(bytes, 3_000_000)]) == [
        1024,
        "B",
        bytes(3_000_000),
    ]


def test_an_error_of_a_job_is_raised_here() -> None:
    def fail() -> None:
        raise OutputError("no room")

    with pytest.raises(OutputError, match="no room"):
        side_by_side.run([fail, partial(int, "1")])


def test_faults_of_the_content_arrive_whole() -> None:
    found = error("no-glyph", "No font has it.", Location("event.yaml", 3, 1), "Write it another way.")

    def fail() -> None:
        raise ContentError([found])

    with pytest.raises(ContentError) as caught:
        side_by_side.run([fail, partial(int, "1")])
    assert caught.value.diagnostics == (found,)


def _no_room() -> int:
    raise BlockingIOError("Resource temporarily unavailable")


@pytest.mark.parametrize("how", ["missing", "refused"])
def test_without_processes_the_jobs_run_one_after_the_other(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if how == "missing":
        monkeypatch.delattr("os.fork")
    else:
        monkeypatch.setattr("os.fork", _no_room)
        monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert side_by_side.run([partial(pow, 2, 10), partial(str.upper, "b")]) == [1024, "B"]
    with pytest.raises(ContentError):
        side_by_side.run([partial(_refuse), partial(int, "1")])


def _refuse() -> None:
    raise ContentError([error("no-glyph", "No font has it.", None, None)])
