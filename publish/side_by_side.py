"""Runs independent jobs on several processor cores."""

import os
from collections.abc import Callable, Sequence
from typing import Any


def run(jobs: Sequence[Callable[[], Any]]) -> list[Any]:
    """The results of the jobs, in order. The last one runs here, the others each in a copy of this process.

    Where the system cannot copy a process (Windows), or does not for want of memory, the jobs run one after the
    other. An exception of a job is raised here once all have ended. Results and exceptions must be picklable; pickle
    is loaded where one is sent.
    """
    if len(jobs) < 2 or not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        return [job() for job in jobs]
    children = [_start(job) for job in jobs[:-1]]
    here = _outcome(jobs[-1])
    others = [_finish(*child) if child else _outcome(job) for child, job in zip(children, jobs, strict=False)]
    outcomes = [*others, here]
    for ok, value in outcomes:
        if not ok:
            raise value
    return [value for _, value in outcomes]


def _outcome(job: Callable[[], Any]) -> tuple[bool, Any]:
    try:
        return True, job()
    except Exception as fault:
        return False, fault


def _start(job: Callable[[], Any]) -> tuple[int, int] | None:
    """The process that does the job and where its outcome is read; None where there is no room for one."""
    reading, writing = os.pipe()
    try:
        child = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        return None
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    status = 0
    try:
        import pickle

        with os.fdopen(writing, "wb") as stream:
            pickle.dump(_outcome(job), stream, pickle.HIGHEST_PROTOCOL)
    except BaseException:
        status = 1
    finally:
        os._exit(status)


def _finish(child: int, reading: int) -> tuple[bool, Any]:
    import pickle

    with os.fdopen(reading, "rb") as stream:
        data = stream.read()
    _, status = os.waitpid(child, 0)
    if status or not data:
        return False, RuntimeError("a part of the work stopped without a result")
    ok, value = pickle.loads(data)
    return bool(ok), value
