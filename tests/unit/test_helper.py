"""A helper gives what would have come of the jobs here, and says when it cannot."""

import os
import signal
import time
from functools import partial

import pytest

from publish.diagnostics import error
from publish.errors import ContentError
from publish.helper import _LEAVING, Helper, _see_off, here
from publish.model import Location

FOUND = error("no-glyph", "No font has it.", Location("event.yaml", 3, 1), "Write it another way.")


def _refuse() -> None:
    raise ContentError([FOUND])


def _give_up() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_results_come_of_another_process_in_any_order() -> None:
    with Helper() as helper:
        power, size = helper.hand_over(partial(pow, 2, 10)), helper.hand_over(partial(bytes, 3_000_000))
        assert size() == bytes(3_000_000)
        assert power() == power() == 1024
        assert helper.hand_over(os.getpid)() != os.getpid()


def test_large_jobs_do_not_wait_for_large_results() -> None:
    with Helper() as helper:
        helper.hand_over(partial(bytes, 1_000_000))
        assert helper.hand_over(partial(len, bytes(2_000_000)))() == 2_000_000


def test_faults_of_the_content_arrive_whole_and_the_helper_goes_on() -> None:
    with Helper() as helper:
        refused = helper.hand_over(_refuse)
        assert helper.hand_over(partial(int, "3"))() == 3
        with pytest.raises(ContentError) as caught:
            refused()
    assert caught.value.diagnostics == (FOUND,)


def test_a_helper_that_died_is_an_error() -> None:
    with Helper() as helper:
        lost = helper.hand_over(_give_up)
        with pytest.raises(RuntimeError, match="without a result"):
            lost()
        with pytest.raises(RuntimeError, match="without a result"):
            helper.hand_over(os.getpid)()


def _no_room() -> int:
    raise BlockingIOError("Resource temporarily unavailable")


@pytest.mark.parametrize("how", ["missing", "refused"])
def test_without_processes_the_jobs_are_done_here(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if how == "missing":
        monkeypatch.delattr("os.fork")
    else:
        monkeypatch.setattr("os.fork", _no_room)
        monkeypatch.setattr("os.cpu_count", lambda: 2)
    with Helper() as helper:
        assert helper.hand_over(os.getpid)() == os.getpid()
        with pytest.raises(ContentError):
            helper.hand_over(_refuse)()


def test_what_is_handed_to_nobody_is_done_once_and_when_it_is_asked_for() -> None:
    done: list[int] = []
    promise = here(partial(done.append, 1))
    assert not done
    promise()
    promise()
    assert done == [1]


def test_what_is_done_meanwhile_is_done_here_and_once() -> None:
    done: list[int] = []
    with Helper() as helper:
        early, late = helper.meanwhile(partial(done.append, 1)), helper.meanwhile(os.getpid)
        helper.hand_over(os.getpid)()
        assert done == [1] and late() == os.getpid()
        early()
        later = helper.meanwhile(partial(done.append, 2))
        assert done == [1]
        later()
    assert done == [1, 2]


def test_what_is_handed_over_behind_is_done_after_all_that_was_by_then() -> None:
    with Helper() as helper:
        last = helper.behind(partial(_order, "last"))
        first, second = helper.hand_over(partial(_order, "first")), helper.hand_over(partial(_order, "second"))
        assert (first(), second(), last(), last()) == (1, 2, 3, 3)
        later = helper.behind(partial(_order, "later"))
        assert later() == 4


_DONE: list[str] = []


def _order(name: str) -> int:
    _DONE.append(name)
    return len(_DONE)


def test_no_helper_stays() -> None:
    gone = []
    for _ in range(3):
        with Helper() as helper:
            gone.append(helper.hand_over(os.getpid)())
    deadline = time.monotonic() + 30
    while set(_LEAVING) & set(gone) and time.monotonic() < deadline:
        _see_off()
    for child in gone:
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
