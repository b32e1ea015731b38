"""The bad servers of a run, in a process of their own: one port for each case.

Their floods would take the GIL of whoever is tested, and their memory would count as his.
"""

import multiprocessing
import os
import select
import socket
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection

from tests.core.bad_server import Answer, BadServer, Exchange
from tests.faults.case import Case

_START = 60.0  # seconds for the process to listen
_NICE = 5  # how far the floods step back for whoever has to bear them
_HUNG_UP = select.POLLRDHUP | select.POLLHUP | select.POLLERR
_LEAVING = 0.02  # seconds in which this process comes to know that a request is over


@dataclass
class Log:
    """What the servers saw.

    Attributes:
        asked: Monotonic second of each request, by the key of its server.
        most: The most requests that were open at once.
        told: What else an answer noted: the key of its server and what it said.
    """

    asked: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    most: int = 0
    told: list[tuple[str, object]] = field(default_factory=list)


@dataclass(frozen=True)
class Served:
    """Servers that listen.

    Attributes:
        ports: Where, by key.
        log: Returns what they saw since it was last called.
    """

    ports: Mapping[str, int]
    log: Callable[[], Log]


class Crowd:
    """The requests that are open, of all servers of this process."""

    def __init__(self) -> None:
        self.log = Log()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def counted(self, key: str, answer: Answer) -> Answer:
        """Return `answer`, noted as open from its request on until its client or it leaves."""

        def noted(exchange: Exchange) -> object:
            with self._lock:
                self.log.asked[key].append(time.monotonic())
                self._open.add(exchange.sock)
                crowd = self._still_open()
            if len(crowd) > self.log.most:
                # Who has just been answered may ask again before we know that it was.
                time.sleep(_LEAVING)
                with self._lock:
                    self.log.most = max(self.log.most, len(crowd & self._still_open()))
            try:
                return answer(exchange)
            finally:
                with self._lock:
                    self._open.discard(exchange.sock)

        return noted

    def _still_open(self) -> set[socket.socket]:
        self._open = {sock for sock in self._open if not _hung_up(sock)}
        return set(self._open)

    def taken(self) -> Log:
        """Return what was noted so far, and begin again."""
        with self._lock:
            log, self.log = self.log, Log()
            return log


def _hung_up(sock: socket.socket) -> bool:
    if sock.fileno() < 0:
        return True
    poll = select.poll()
    poll.register(sock, _HUNG_UP)
    return bool(poll.poll(0))


@contextmanager
def serving(cases: str, keys: tuple[str, ...]) -> Iterator[Served]:
    """Yield a server for each of `keys` of the table `cases`, a ``module:name``."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, cases, keys), daemon=True)
    process.start()
    theirs.close()

    def log() -> Log:
        ours.send("log")
        found: Log = ours.recv()
        return found

    try:
        if not ours.poll(_START):
            raise TimeoutError("the bad servers do not listen")
        yield Served(ours.recv(), log)
    finally:
        ours.close()
        process.join(2)
        process.kill()
        process.join()


def _serve(pipe: Connection, cases: str, keys: tuple[str, ...]) -> None:
    module, name = cases.split(":")
    table: Mapping[str, Case] = getattr(__import__(module, fromlist=[name]), name)
    os.nice(_NICE)
    crowd = Crowd()
    with ExitStack() as stack:
        pipe.send({key: _listen(table[key], key, crowd, stack) for key in keys})
        try:
            while pipe.recv():
                time.sleep(_LEAVING)
                log = crowd.taken()
                pipe.send(Log(dict(log.asked), log.most, log.told))
        except EOFError:
            pass


def _listen(case: Case, key: str, crowd: Crowd, stack: ExitStack) -> int:
    """Open what is at the address of `case`; return its port."""
    if case.place in ("closed", "full"):
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))  # so that nobody else gets the port
        address = listener.getsockname()
        if case.place == "full":
            listener.listen(0)
        # Linux drops what comes to a full queue, and its client keeps asking.
        for _ in range(4 if case.place == "full" else 0):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(address)
        return int(address[1])
    first = case.place == "speaks first"
    server = BadServer(crowd.counted(key, case.answer), speaks_first=first)
    return stack.enter_context(server).port
