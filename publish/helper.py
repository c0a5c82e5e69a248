"""A second process that does jobs for this one, while this one goes on with its own."""

import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from types import TracebackType
from typing import Any, BinaryIO, NoReturn, TypeVar

Result = TypeVar("Result")


def here(job: Callable[[], Result]) -> Callable[[], Result]:
    """Hands a job over to nobody: it is done when its result is asked for. Stands in for `Helper.hand_over`."""
    return cache(job)


class Helper:
    """A copy of this process, as it is now, that does jobs one after the other.

    Jobs and what comes of them are pickled. Where the system cannot copy a process (Windows), or does not for want of
    memory or of a second core, each job is done here, when its result is asked for.
    """

    def __init__(self) -> None:
        self._lines: tuple[int, BinaryIO, BinaryIO] | None = _copy_of_this()
        self._last: _Promise | None = None
        """What was handed over last; the helper may still be at it."""

    def hand_over(self, job: Callable[[], Result]) -> Callable[[], Result]:
        """Begins the job. What is returned, called, waits for the result, or raises what the job raised.

        The outcome of the job before is taken in first, so that not both write and neither reads.
        """
        if self._lines is None:
            return here(job)
        _, jobs, outcomes = self._lines
        if self._last is not None:
            self._last.take_in()
        self._last = _Promise(outcomes)
        with suppress(BrokenPipeError):  # whoever asks for the result will hear of it
            _send(job, jobs)
        return self._last

    def __enter__(self) -> "Helper":
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        """Lets the helper go, once it has done what it was handed."""
        if self._lines is None:
            return
        child, jobs, outcomes = self._lines
        if self._last is not None:
            self._last.take_in()
        with suppress(BrokenPipeError), jobs:
            _send(None, jobs)
        outcomes.close()
        os.waitpid(child, 0)


class _Promise:
    """What comes of a job that the helper does."""

    def __init__(self, outcomes: BinaryIO) -> None:
        self._outcomes = outcomes
        self._outcome: tuple[bool, Any] | None = None

    def take_in(self) -> tuple[bool, Any]:
        """Whether the job went well, and its result or its fault."""
        if self._outcome is None:
            try:
                self._outcome = pickle.load(self._outcomes)
            except EOFError:
                self._outcome = False, RuntimeError("a part of the work stopped without a result")
        return self._outcome

    def __call__(self) -> Any:
        ok, value = self.take_in()
        if not ok:
            raise value
        return value


def _send(value: object, stream: BinaryIO) -> None:
    stream.write(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
    stream.flush()


def _copy_of_this() -> tuple[int, BinaryIO, BinaryIO] | None:
    """The helper's process, where it reads its jobs, and where its outcomes are read; None where there is no room."""
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        return None
    jobs, outcomes = os.pipe(), os.pipe()
    try:
        child = os.fork()
    except OSError:
        for end in (*jobs, *outcomes):
            os.close(end)
        return None
    if not child:
        os.close(jobs[1])
        os.close(outcomes[0])
        _work(os.fdopen(jobs[0], "rb"), os.fdopen(outcomes[1], "wb"))
    os.close(jobs[0])
    os.close(outcomes[1])
    return child, os.fdopen(jobs[1], "wb"), os.fdopen(outcomes[0], "rb")


def _work(jobs: BinaryIO, outcomes: BinaryIO) -> NoReturn:
    """The helper's life: job after job, until there are no more or the one it works for is gone."""
    status = 1
    try:
        while (job := pickle.load(jobs)) is not None:
            _send(_outcome(job), outcomes)
        status = 0
    except BaseException:  # what cannot be sent, or the user's Ctrl-C: the other process says so
        pass
    finally:
        os._exit(status)


def _outcome(job: Callable[[], Any]) -> tuple[bool, Any]:
    try:
        return True, job()
    except Exception as fault:
        return False, fault
