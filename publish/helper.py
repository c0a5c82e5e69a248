"""A second process that does jobs for this one, while this one goes on with its own."""

import _pickle as pickle  # all of pickle that is used here; the rest of it takes 1 ms to load
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from types import TracebackType
from typing import Any, BinaryIO, NoReturn, TypeVar

Result = TypeVar("Result")
HandOver = Callable[[Callable[[], Any]], Callable[[], Any]]
"""Gives a job to another process, or to nobody; what it returns waits for the result."""


def here(job: Callable[[], Result]) -> Callable[[], Result]:
    """Hands a job over to nobody: it is done when its result is asked for. Stands in for `Helper.hand_over`."""
    return cache(job)


#: Protocol of pickle.
_NEWEST = -1
#: Bytes that can be written to any pipe before anybody reads.
_PIPE_HOLDS = 64 * 1024
#: Bytes that are asked for where more can be had.
_ROOM = 1024 * 1024


class Helper:
    """A copy of this process, as it is now, that does jobs one after the other.

    Jobs and what comes of them are pickled. Where the system cannot copy a process (Windows), or does not for want of
    memory or of a second core, each job is done here, when its result is asked for.
    """

    def __init__(self, prepare: Callable[[], object] = int) -> None:
        """`prepare` is what the helper does before its first job comes; it is not done where there is no helper."""
        self._lines: tuple[int, BinaryIO, BinaryIO] | None = _copy_of_this(prepare)
        self._promises: list[_Promise] = []
        """What was handed over and whose outcome has not been taken in, in order."""
        self._meanwhile: list[Callable[[], Any]] = []
        """What is to be done here before the helper is waited for."""
        self._behind: list[Callable[[], Any]] = []
        """What hands over the jobs that nobody waits for until the end."""

    @property
    def is_there(self) -> bool:
        """Whether there is a second process."""
        return self._lines is not None

    def hand_over(self, job: Callable[[], Result]) -> Callable[[], Result]:
        """Begins the job. What is returned, called, waits for the result, or raises what the job raised.

        Jobs that a pipe does not hold wait until the outcomes of those before are taken in, so that not both write
        and neither reads.
        """
        if self._lines is None:
            return here(job)
        jobs = self._lines[1]
        written = pickle.dumps(job, _NEWEST)
        if sum(each.size for each in self._promises) + len(written) > _room_of(jobs) // 2:
            self._take_in()
        self._promises.append(_Promise(self, len(written)))
        with suppress(BrokenPipeError):  # whoever asks for the result will hear of it
            _send(written, jobs)
        return self._promises[-1]

    def behind(self, job: Callable[[], Result]) -> Callable[[], Result]:
        """Hands a job over behind all that is handed over before an outcome is asked for: one that nobody waits for
        until the end."""
        begin = cache(partial(self.hand_over, job))
        self._behind.append(begin)
        return lambda: begin()()

    def meanwhile(self, job: Callable[[], Result]) -> Callable[[], Result]:
        """Has a job done here when there is nothing to do but wait for the last that the helper was handed, or when its
        result is asked for."""
        promise = here(job)
        self._meanwhile.append(promise)
        return promise

    def _take_in(self, last: "_Promise | None" = None) -> None:
        """Takes in the outcomes, all or up to one."""
        assert self._lines is not None
        while self._behind:
            self._behind.pop(0)()
        while self._promises and (last is None or last.outcome is None):
            while self._meanwhile and len(self._promises) == 1:
                self._meanwhile.pop(0)()
            self._promises.pop(0).outcome = _received(self._lines[2])

    def __enter__(self) -> "Helper":
        return self

    def dismiss(self) -> None:
        """Lets the helper go, once it has done what it was handed; nothing can be handed over after."""
        if self._lines is None or self._lines[1].closed:
            return
        _, jobs, outcomes = self._lines
        self._take_in()
        with suppress(BrokenPipeError), jobs:
            _send(pickle.dumps(None), jobs)
        outcomes.close()

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        """Lets the helper go. Nobody waits until it is gone, which takes 2 ms: the system is told of that by the next
        helper, or by the end of this process."""
        self.dismiss()
        if self._lines is not None:
            _LEAVING.append(self._lines[0])
            _see_off()


_LEAVING: list[int] = []
"""Helpers that were let go and may not be gone yet."""


def _see_off() -> None:
    """Has the system forget the helpers that are gone."""
    _LEAVING[:] = [child for child in _LEAVING if not _is_gone(child)]


def _is_gone(child: int) -> bool:
    try:
        return os.waitpid(child, os.WNOHANG) != (0, 0)
    except ChildProcessError:  # forgotten already, where the system was told that nobody wants to know
        return True


class _Promise:
    """What comes of a job that the helper does."""

    def __init__(self, helper: Helper, size: int) -> None:
        self._helper = helper
        self.size = size
        self.outcome: tuple[bool, Any] | None = None
        """Whether the job went well, and its result or its fault."""

    def __call__(self) -> Any:
        if self.outcome is None:
            self._helper._take_in(self)
        assert self.outcome is not None
        ok, value = self.outcome
        if not ok:
            raise value
        return value


def _send(written: bytes, stream: BinaryIO) -> None:
    stream.write(written)
    stream.flush()


def _received(stream: BinaryIO) -> tuple[bool, Any]:
    try:
        ok, value = pickle.load(stream)
    except EOFError:
        return False, RuntimeError("a part of the work stopped without a result")
    return ok, value


def _copy_of_this(prepare: Callable[[], object]) -> tuple[int, BinaryIO, BinaryIO] | None:
    """The helper's process, where it reads its jobs, and where its outcomes are read; None where there is no room."""
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        return None
    _see_off()
    jobs, outcomes = _pipe(), _pipe()
    try:
        child = os.fork()
    except OSError:
        for end in (*jobs, *outcomes):
            os.close(end)
        return None
    if not child:
        os.close(jobs[1])
        os.close(outcomes[0])
        _work(prepare, os.fdopen(jobs[0], "rb"), os.fdopen(outcomes[1], "wb"))
    os.close(jobs[0])
    os.close(outcomes[1])
    return child, os.fdopen(jobs[1], "wb"), os.fdopen(outcomes[0], "rb")


def _pipe() -> tuple[int, int]:
    """Where is read and where is written, with room for a job or what comes of it, so that both processes can go on
    before it is taken in; on systems that give no such room they wait."""
    ends = os.pipe()
    with suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(ends[1], fcntl.F_SETPIPE_SZ, _ROOM)
    return ends


def _room_of(stream: BinaryIO) -> int:
    """Bytes that can be written to a pipe before anybody reads."""
    try:
        import fcntl

        return fcntl.fcntl(stream, fcntl.F_GETPIPE_SZ)
    except (ImportError, AttributeError, OSError):
        return _PIPE_HOLDS


def _work(prepare: Callable[[], object], jobs: BinaryIO, outcomes: BinaryIO) -> NoReturn:
    """The helper's life: job after job, until there are no more or the one it works for is gone."""
    status = 1
    try:
        prepare()
        while (job := pickle.load(jobs)) is not None:
            _send(pickle.dumps(_outcome(job), _NEWEST), outcomes)
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
