"""What runs in a worker of a Dask cluster."""

import os
import signal
import socket
import threading
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from flaggui.core.flag import Flag, Validators
from flaggui.core.processes import Job, Worker
from flaggui.core.sentence import N_

TOPIC = "flaggui"
"""Under which workers tell phases."""

_over: set[int] = set()  # tokens of runs that have ended
_worker: Worker | None = None
_here = threading.local()
_threads = count(1)


async def begin_worker(
    shares: dict[str, int],
    dask_worker: Any,  # noqa: ANN401
    *,
    ours: bool,
) -> tuple[str, str]:
    """Take this worker's share of the downloads at once; return its host and its clock.

    A worker of `ours` leaves Ctrl-C in the terminal to the program that started it.
    """
    global _worker
    if ours:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker = _worker or Worker(_over.__contains__)
    await dask_worker.set_resources(flaggui=shares.get(dask_worker.address, 0))
    return socket.gethostname(), clock()


def end_run(token: int) -> None:
    """Have the connections of the run `token` closed; what of it has yet to begin, will not."""
    _over.add(token)


def download_there(job: Job, i: int, code: str, known: Validators | None) -> Flag:
    """Download flag `i` of `job` in a worker of a cluster; return it, whatever became of it."""
    from distributed import get_worker

    if not hasattr(_here, "where"):
        words = N_("{host}: process {n}, thread {thread}")
        _here.where = words.format(host=socket.gethostname(), n=os.getpid(), thread=next(_threads))
    where, worker = _here.where, get_worker()
    assert _worker is not None  # noqa: S101 - who has a share has begun

    def tell(phase: str, moment: float) -> None:
        worker.log_event(TOPIC, [job.token, i, phase, moment, where])

    return _worker.download(job, i, code, known, where, tell)


def clock() -> str:
    """Return what monotonic seconds of this process can be compared with: the same text.

    The clock counts from the machine's start on Linux, macOS and Windows alike, and Linux has a
    name for each start (random(4)); elsewhere the machine's name must do.
    """
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return socket.gethostname()
