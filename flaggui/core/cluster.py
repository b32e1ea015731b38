"""Dask cluster: the same downloads on other machines; needs ``pip install flaggui[cluster]``."""

import logging
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from queue import SimpleQueue
from time import monotonic
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from flaggui.core.cluster_worker import TOPIC, begin_worker, clock, download_there, end_run
from flaggui.core.flag import Attempt, Flag, Phases
from flaggui.core.notes import temporary_folder
from flaggui.core.places import state_folder
from flaggui.core.processes import Job
from flaggui.core.run import Run
from flaggui.core.sentence import N_
from flaggui.core.sources import Source

_CONNECT = 5  # seconds for a scheduler to answer
_CLOSE = 1  # seconds for a client, and for a local cluster, to close
_LOCAL_PROCESSES = 2
_RECORDS = {
    "distributed.admin.low-level-log-length": 50,
    "distributed.admin.system-monitor.log-length": 50,
    "distributed.diagnostics.computations.max-history": 5,
}
"""How much it remembers of messages, load and tasks: nobody reads it, and more would grow for long.

With its own settings that takes an hour, or some hundred runs."""
_CHILD = "Dask Worker"  # how distributed names the processes of a local cluster


def cluster(run: Run) -> Sequence[Future[Flag]]:
    """The same futures, on other machines. Worth it past one machine; no flag comes faster."""
    dask = kept_cluster(run.workers)
    job = dask.begin(run)
    # Each worker has its share of `flaggui`: so no more than run.workers are open at once.
    executor = dask.client.get_executor(pure=False, resources={"flaggui": 1})
    codes = [country.code for country in run.countries]
    known = [run.validators(i) for i in range(len(codes))]
    indexes = [*run.submissions()]
    futures = submit_all(executor, partial(download_there, job), indexes, codes, known)
    to_do = {future: i for i, future in enumerate(futures)}
    # Not as_completed: it would wait for ever for one that is cancelled as Dask completes it.
    done: SimpleQueue[Future[Flag]] = SimpleQueue()
    for future in futures:
        future.add_done_callback(done.put)

    def hand_over() -> None:
        for _ in futures:
            future = done.get()
            run.deliver(to_do[future], dask.seen_from_here(future, run))
        dask.end(executor, job)

    run.on_cancel(lambda: dask.cancel(executor, job))
    run.thread(hand_over)
    return futures


def submit_all(
    executor: Any,  # noqa: ANN401
    function: Callable[..., Flag],
    *lists: Sequence[object],
) -> list[Future[Flag]]:
    """Return the futures of what `executor.submit` would do one by one, in that order.

    `submit` sends each as a graph of its own, which takes most of a millisecond here, and the
    scheduler takes up the next only when it is through with one: they trickle to the workers.
    distributed's own `map` sends all as one, as is done here, but keeps the futures to itself.
    """
    futures = executor._client.map(function, *lists, **executor._kwargs)
    executor._futures.update(futures)  # what its `shutdown` lets go of
    return [executor._wrap_future(future) for future in futures]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A client of a Dask scheduler, and what it needs to know of the workers.

    Attributes:
        address: The scheduler's, None where it is ours.
        workers: The most downloads at once for which the shares were dealt.
        client: The connection to the scheduler.
        local: The cluster on this machine, None where the scheduler is not ours.
        elsewhere: Names of the hosts whose clock is not ours.
        runs: The runs whose phases are told, by token.
    """

    address: str | None
    workers: int
    client: Any
    local: Any
    elsewhere: frozenset[str]
    runs: "WeakValueDictionary[int, Run]"

    def begin(self, run: Run) -> Job:
        """Return the job that the workers do for `run`."""
        job = Job.of(run)
        self.runs[job.token] = run
        return job

    def cancel(self, executor: Any, job: Job) -> None:  # noqa: ANN401
        """Take back what is pending at once; running downloads are cut off soon after."""
        self._let_go(executor)
        threading.Thread(target=self.end, args=(executor, job), name="cancel", daemon=True).start()

    def end(self, executor: Any, job: Job) -> None:  # noqa: ANN401
        """Leave nothing of `job` in the cluster: no result, no connection; blocks for that."""
        # The workers would keep each result for as long as the future here is kept.
        self._let_go(executor)
        with suppress(Exception):
            self.client.run(end_run, job.token)

    def _let_go(self, executor: Any) -> None:  # noqa: ANN401
        with suppress(Exception):  # a scheduler that is gone has nothing to let go of
            executor.shutdown(wait=False)

    def told(self, event: tuple[float, list[Any]]) -> None:
        """Pass on that a flag reached a phase; a moment on another clock says nothing here."""
        token, i, phase, moment, where = event[1]
        run = self.runs.get(token)
        if run and where.partition(":")[0] not in self.elsewhere:
            run.tell(i, phase, moment, where)

    def seen_from_here(self, future: Future[Flag], run: Run) -> Future[Flag]:
        """Return the finished `future`, or one in its place that is right on this machine.

        Of a flag from another host only durations are known: it is taken to have finished now.
        A future that nobody here cancelled was lost with its scheduler: that is an error.
        """
        ours: Future[Flag] = Future()
        if future.cancelled() and not run.stopped.is_set():
            ours.set_exception(ConnectionError("the Dask scheduler is gone"))
            return ours
        if future.cancelled() or future.exception():
            return future
        flag = future.result()
        if flag.where.partition(":")[0] not in self.elsewhere or flag.phases.finished is None:
            return future
        ours.set_result(_shifted(flag, monotonic() - flag.phases.finished))
        return ours


def connect(address: str | None, workers: int) -> int:
    """Have a cluster ready for `workers` downloads at once; return how many it will take.

    Blocks for up to some seconds. With an address such as ``tcp://host:8786`` it is that
    scheduler's, with None one of two worker processes on this machine. What was connected last
    is kept if it is the same and still there.

    Raises:
        OSError: There is no such scheduler, it has no workers, or they lack flaggui; one
            sentence says so.
    """
    global _cluster
    kept = _cluster
    if (
        kept
        and kept.client.status == "running"
        and kept.address == address
        and (address or kept.workers == workers)
    ):
        client, local = kept.client, kept.local
    else:
        disconnect()
        client, local = _open(address, workers)
    try:
        shares = _deal(client, workers)
        begun = client.run(
            begin_worker, shares=shares, ours=local is not None, workers=list(shares)
        )
    except Exception as error:
        _cluster = None
        _close(client, local)
        if isinstance(error, OSError):
            raise
        raise OSError(N_("The Dask workers cannot run flaggui: {}.").format(error)) from None
    elsewhere = frozenset(host for host, its_clock in begun.values() if its_clock != clock())
    _cluster = Cluster(address, workers, client, local, elsewhere, WeakValueDictionary())
    client.subscribe_topic(TOPIC, _cluster.told)
    return sum(shares.values())


def get_ready(workers: int, source: Source, scheduler: str) -> int:
    """Connect to the cluster for a run; return how many downloads it has open at most.

    Raises:
        OSError: There is no such cluster, or its workers cannot reach `source`.
    """
    workers = connect(scheduler or None, workers)
    if reason := reachable(source):
        raise OSError(reason)
    return workers


def disconnect() -> None:
    """Close the connection, and the cluster if it is on this machine; blocks at most 2 s."""
    global _cluster
    kept, _cluster = _cluster, None
    if kept:
        _close(kept.client, kept.local)


def reachable(source: Source) -> str | None:
    """Return why the workers connected cannot reach `source`; None if nothing speaks against it."""
    host = urlsplit(source.template).hostname or ""
    loopback = source.builtin or host in ("localhost", "::1") or host.startswith("127.")
    if not (loopback and _cluster and _cluster.elsewhere):
        return None
    others = ", ".join(sorted(_cluster.elsewhere))
    return N_(
        "Workers on other machines ({}) cannot reach a server on this one: choose a source that "
        "they can reach."
    ).format(others)


def kept_cluster(workers: int) -> Cluster:
    """Return what `connect` made ready; starts a local cluster where that was forgotten."""
    if _cluster is None:
        connect(None, workers)
    assert _cluster is not None  # noqa: S101 - connect made it
    return _cluster


_cluster: Cluster | None = None
_files = ExitStack()
"""What the cluster on this machine writes, which is gone with it."""


def _open(address: str | None, workers: int) -> tuple[Any, Any]:
    """Return a client, and the local cluster that it is of without an `address`."""
    distributed = _distributed()
    try:
        local = None if address else _local_cluster(distributed, workers)
    except (OSError, RuntimeError) as error:
        words = N_("No cluster can be started on this machine: {}.")
        raise OSError(words.format(error)) from None
    try:
        return distributed.Client(local or address, timeout=_CONNECT, set_as_default=False), local
    except (OSError, ValueError):
        raise OSError(N_("No Dask scheduler answers at {}.").format(address)) from None


def _local_cluster(distributed: Any, workers: int) -> Any:  # noqa: ANN401
    processes = min(_LOCAL_PROCESSES, workers)
    settings = {
        # Profiles that nobody here reads would cost a fifth of the workers' processor time.
        "distributed.worker.profile.enabled": False,
        "temporary-directory": str(_files.enter_context(temporary_folder(state_folder()))),
    }
    with import_module("dask.config").set(settings):
        return distributed.LocalCluster(
            n_workers=processes,
            threads_per_worker=-(-workers // processes),
            processes=True,
            host="127.0.0.1",
            # Its HTTP pages, which nobody reads either, would be open to the network otherwise.
            dashboard_address="127.0.0.1:0",
            worker_dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        )


def _deal(client: Any, workers: int) -> dict[str, int]:  # noqa: ANN401
    """Return how many of the `workers` downloads at once each worker of the cluster may have."""
    known = client.scheduler_info(n_workers=-1)["workers"]
    threads = {address: int(worker["nthreads"]) for address, worker in known.items()}
    if not threads:
        raise OSError(N_("The Dask scheduler has no workers."))
    return shares_of(threads, workers)


def shares_of(threads: dict[str, int], workers: int) -> dict[str, int]:
    """Return `workers` dealt out to those who have `threads`, one after another while they last.

    >>> shares_of({"a": 1, "b": 4}, 4)
    {'a': 1, 'b': 3}
    """
    shares = dict.fromkeys(threads, 0)
    for _ in range(min(workers, sum(threads.values()))):
        freest = max(threads, key=lambda address: threads[address] - shares[address])
        shares[freest] += 1
    return shares


def _shifted(flag: Flag, seconds: float) -> Flag:
    """Return `flag` with all its times later by `seconds`."""

    def later(moment: float | None) -> float | None:
        return None if moment is None else moment + seconds

    old = flag.phases
    moments = (old.started, old.connected, old.first_byte, old.received, old.finished)
    phases = Phases(*map(later, moments))
    attempts = tuple(
        Attempt(a.started + seconds, a.finished + seconds, a.http_status, a.message)
        for a in flag.attempts
    )
    return replace(flag, phases=phases, attempts=attempts)


def _distributed() -> Any:  # noqa: ANN401 - half of it has no types
    """Return the library, with its log kept off the terminal: a run's outcome says what matters."""
    distributed = import_module("distributed")
    import_module("dask.config").set(_RECORDS)
    for name in tuple(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("tornado.application").addFilter(_not_late)
    return distributed


def _not_late(record: logging.LogRecord) -> bool:
    # distributed hands a result even to a future that was cancelled meanwhile.
    return not (record.exc_info and isinstance(record.exc_info[1], InvalidStateError))


def _close(client: Any, local: Any) -> None:  # noqa: ANN401
    with suppress(TimeoutError):
        client.close(_CLOSE)
    if local:
        try:
            local.close(_CLOSE)
        except TimeoutError:
            for child in multiprocessing.active_children():
                if child.name.startswith(_CHILD):
                    child.kill()
        _files.close()
