"""The Qt Network mode on a real Qt loop: real replies, hostile ones, and a cancel in the middle."""

import asyncio
import gc
import json
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.follow import follow
from flaggui.core.knobs import Knobs
from flaggui.core.limits import Limits
from flaggui.core.modes import thread_futures
from flaggui.core.run import Mode, Row, Run
from flaggui.core.sources import SOURCES, Source
from flaggui.gui.modes.qt_modes import new_loop, qtnetwork
from flaggui.resources import resource

ALL = list(countries().values())
BRAZIL = [countries()["BR"]]
IMAGE = (resource("flags") / "br.gif").read_bytes()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n"
WHOLE = HEAD + b"Content-Length: %d\r\n\r\n" % len(IMAGE) + IMAGE
ONE_TRY = Limits(total=2, retries=0)


@pytest.fixture
def runner(qapp: object) -> Iterator[asyncio.Runner]:  # noqa: ARG001 - others use it too
    errors: list[dict[str, object]] = []
    with asyncio.Runner(loop_factory=new_loop) as runner:
        runner.get_loop().set_exception_handler(lambda _loop, context: errors.append(context))
        yield runner
    # A loop of qasync is a ring of Qt's objects: to be collected in their own thread.
    gc.collect()
    assert errors == []


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server") / "log"


@pytest.fixture(scope="module")
def server(log: Path) -> Iterator[BuiltinServer]:
    with BuiltinServer.start(Knobs(latency=0, jitter=0), log) as server:
        yield server


def source(template: str) -> Source:
    return replace(SOURCES["builtin"], template=template)


def finish(
    runner: asyncio.Runner,
    run: Run,
    mode: Mode = qtnetwork,
    show: Callable[[list[Row]], object] = lambda _rows: None,
) -> list[Flag]:
    async def main() -> None:
        async with asyncio.timeout(10):
            await follow(run, mode, show)

    runner.run(main())
    return [row.flag for row in run.rows if row.flag]


class RawServer:
    """A server that reads a request's head and then does as `answer` says, in threads.

    Attributes:
        heads: What it was asked, in order.
        ended: How many clients have closed their connection.
    """

    def __init__(self, answer: Callable[[socket.socket, int], object]) -> None:
        self.heads: list[bytes] = []
        self.ended = threading.Semaphore(0)
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.template = f"http://127.0.0.1:{self._listener.getsockname()[1]}/{{cc}}.gif"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _address = self._listener.accept()
                threading.Thread(target=self._converse, args=(client,), daemon=True).start()

    def _converse(self, client: socket.socket) -> None:
        client.settimeout(10)
        with client, suppress(OSError):
            while head := self._head(client):
                self.heads.append(head)
                if self._answer(client, len(self.heads)) is not None:
                    return
        self.ended.release()

    def _head(self, client: socket.socket) -> bytes:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            piece = client.recv(4096)
            if not piece:
                return b""
            head += piece
        return head

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@contextmanager
def serving(answer: Callable[[socket.socket, int], object]) -> Iterator[RawServer]:
    server = RawServer(answer)
    try:
        yield server
    finally:
        server.close()


def saying(reply: bytes, *, close: bool = True) -> Callable[[socket.socket, int], object]:
    def answer(client: socket.socket, _n: int) -> object:
        client.sendall(reply)
        return True if close else None

    return answer


def reset(client: socket.socket, _n: int) -> object:
    client.sendall(WHOLE[: len(WHOLE) // 2])
    time.sleep(0.05)  # or the client's kernel would drop what it has not read
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    return True


def repeating(start: bytes, piece: bytes, pause: float) -> Callable[[socket.socket, int], object]:
    def answer(client: socket.socket, _n: int) -> object:
        client.sendall(start)
        while True:
            client.sendall(piece)
            time.sleep(pause)

    return answer


def test_forty_flags_on_eight_connections(
    runner: asyncio.Runner, server: BuiltinServer, log: Path
) -> None:
    server.set_knobs(Knobs(latency=0.03, jitter=0))
    before = len(log.read_text().splitlines())
    run = Run(ALL[:40], source(server.template), 8)
    flags = finish(runner, run)
    server.set_knobs(Knobs(latency=0, jitter=0))
    lines = [json.loads(line) for line in log.read_text().splitlines()[before:]]
    assert Counter(flag.status for flag in flags) == {DownloadStatus.OK: 40}
    for flag in flags:
        assert flag.body == (resource("flags") / f"{flag.cc.lower()}.gif").read_bytes()
        assert flag.picture is not None
    assert len(lines) == 40
    assert max(line["open"] for line in lines) == 8
    assert {row.where for row in run.rows} == {f"slot {n}" for n in range(1, 9)}
    # Each connection was used five times; the first knows when it was made.
    assert sum(row.connected is not None for row in run.rows) == 8
    for row in run.rows:
        times = [row.submitted, row.started, row.connected, row.first_byte, row.finished]
        known = [moment for moment in times if moment is not None]
        assert len(known) >= 4
        assert known == sorted(known)


def test_cpu_work_begins_when_the_reply_is_whole(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0))
    run = Run(BRAZIL, source(server.template), 2, Limits(cpu_work=0.02))
    told: list[object] = []
    run.on_phase = lambda _i, phase, moment: told.extend([moment] * (phase == "received"))
    [flag] = finish(runner, run)
    assert flag.phases.finished is not None
    assert flag.phases.received == flag.attempts[-1].finished <= flag.phases.finished - 0.02
    assert told == [flag.phases.received]


def test_a_status_is_a_reply_and_some_are_tried_again(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0))
    [missing] = finish(runner, Run(BRAZIL, source(server.template + "/none"), 2))
    assert (missing.status, missing.http_status) == (DownloadStatus.NOT_FOUND, 404)
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=1))
    [teapot] = finish(runner, Run(BRAZIL, source(server.template), 2))
    assert teapot.message == "refused by the server: 418 I'm a Teapot"
    assert len(teapot.attempts) == 1
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=0.4, error_status=503, seed=3))
    limits = Limits(retries=9, backoff=0.001)
    flags = finish(runner, Run(ALL[:20], source(server.template), 4, limits))
    assert {flag.status for flag in flags} == {DownloadStatus.OK}
    assert max(len(flag.attempts) for flag in flags) > 1


@pytest.mark.parametrize(
    "knobs",
    [
        Knobs(latency=5, jitter=0),
        Knobs(latency=0, jitter=0, error_rate=1, error_status=503),
    ],
    ids=["waiting", "pausing"],
)
def test_a_cancel_settles_every_row_at_once(
    runner: asyncio.Runner, server: BuiltinServer, knobs: Knobs
) -> None:
    server.set_knobs(replace(knobs, slow={ALL[0].code: 0}, error_rate=knobs.error_rate))
    run = Run(ALL[:30], source(server.template), 6, Limits(backoff=9))

    async def main() -> float:
        loop = asyncio.get_running_loop()
        loop.call_later(0.3, run.cancel)
        begun = time.monotonic()
        await follow(run, qtnetwork, lambda _rows: None)
        return time.monotonic() - begun

    assert 0.28 < runner.run(main()) < 3
    cancelled = [row for row in run.rows if row.flag and row.flag.fault is FaultKind.CANCELLED]
    assert len(cancelled) >= 29
    assert run.undelivered == 0
    # Running ones ended by themselves, pending ones by the library's own cancel.
    assert sum(row.future is not None and row.future.cancelled() for row in cancelled) >= 20
    assert {row.flag.message for row in cancelled if row.flag} == {"cancelled"}


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CASES: dict[str, tuple[Callable[[socket.socket, int], object], FaultKind | None, str]] = {
    "whole": (saying(WHOLE), None, ""),
    "until close": (saying(HEAD + b"Connection: close\r\n\r\n" + IMAGE), None, ""),
    "chunked": (saying(CHUNKED + b"%x\r\n%s\r\n0\r\n\r\n" % (len(IMAGE), IMAGE)), None, ""),
    "cut": (
        saying(WHOLE[:-9]),
        FaultKind.CUT_SHORT,
        "cut short: the connection ended before the reply did",
    ),
    "closed": (saying(b""), FaultKind.BROKEN, "the connection broke"),
    "flood": (
        repeating(HEAD + b"Content-Length: 10000000\r\n\r\n", bytes(100_000), 0),
        FaultKind.TOO_LARGE,
        "larger than 2 MB",
    ),
}


def test_a_loop_of_its_own_ends_after_a_reply_that_was_cut_off() -> None:
    with serving(repeating(HEAD + b"\r\n", bytes(500_001), 0)) as server:
        code = (
            "import asyncio, sys\n"
            "from flaggui.core.countries import countries\n"
            "from flaggui.core.follow import follow\n"
            "from flaggui.core.run import Run\n"
            "from flaggui.core.sources import parse_source\n"
            "from flaggui.gui.modes.qt_modes import new_loop, qtnetwork\n"
            "run = Run(list(countries().values())[:3], parse_source(sys.argv[1]), 3)\n"
            "with asyncio.Runner(loop_factory=new_loop) as runner:\n"
            "    runner.run(follow(run, qtnetwork, lambda rows: None))\n"
            "assert {row.flag.fault for row in run.rows} == {'too_large'}\n"
        )
        command = [sys.executable, "-W", "error", "-c", code, server.template]
        subprocess.run(command, check=True, timeout=10)


@pytest.mark.parametrize("case", CASES)
def test_it_says_what_the_blocking_reader_says(runner: asyncio.Runner, case: str) -> None:
    answer, fault, message = CASES[case]
    said = []
    for mode in (qtnetwork, thread_futures):
        with serving(answer) as server:
            run = Run(BRAZIL, source(server.template), 2, ONE_TRY)
            [flag] = finish(runner, run, mode)
        said.append((flag.status, flag.fault, flag.message))
        assert flag.body == (b"" if fault else IMAGE)
    status = DownloadStatus.ERROR if fault else DownloadStatus.OK
    assert said == [(status, fault, message)] * 2


@pytest.mark.parametrize(
    "answer",
    [reset, saying(CHUNKED + b"%x\r\n%s" % (len(IMAGE), IMAGE[:9]))],
    ids=["reset", "cut chunks"],
)
def test_an_end_in_the_body_is_no_success(
    runner: asyncio.Runner, answer: Callable[[socket.socket, int], object]
) -> None:
    with serving(answer) as server:
        [flag] = finish(runner, Run(BRAZIL, source(server.template), 2, ONE_TRY))
    # In some of these Qt reports success: then the length or the image tells.
    assert flag.fault is FaultKind.CUT_SHORT


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (repeating(HEAD + b"Content-Length: 999\r\n\r\n", b"x", 0.02), "too slow: not complete"),
        (repeating(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", 0.02), "no answer"),
        (repeating(CHUNKED, b"1\r\nx\r\n", 0.001), "too slow: not complete"),
    ],
    ids=["body", "headers", "chunks"],
)
def test_the_deadline_ends_a_drip_or_a_flood(
    runner: asyncio.Runner, answer: Callable[[socket.socket, int], object], message: str
) -> None:
    with serving(answer) as server:
        run = Run(BRAZIL, source(server.template), 2, Limits(total=1))
        begun = time.monotonic()
        [flag] = finish(runner, run)
        assert 0.99 < time.monotonic() - begun < 4
    assert flag.message.startswith(message)


def test_no_connection_within_the_limit(runner: asyncio.Runner) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        # Linux takes one more than the backlog, then lets connections wait.
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):
            run = Run(
                BRAZIL, source(f"http://127.0.0.1:{port}/{{cc}}"), 2, Limits(connect=0.2, retries=0)
            )
            [flag] = finish(runner, run)
    assert flag.fault is FaultKind.CONNECT_TIMEOUT
    assert flag.message == "timed out connecting (0.2 s)"
    assert flag.phases.connected is None


def test_nobody_there(runner: asyncio.Runner) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    [flag] = finish(runner, Run(BRAZIL, source(f"http://127.0.0.1:{port}/{{cc}}"), 2))
    assert flag.message == "nothing answers at that address (connection refused)"


def test_redirects_are_followed_by_the_policy(runner: asyncio.Runner) -> None:
    def answer(client: socket.socket, n: int) -> None:
        moved = b"HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n"
        client.sendall(moved if n == 1 else WHOLE)

    with serving(answer) as server:
        [flag] = finish(runner, Run(BRAZIL, source(server.template), 2))
        assert [head.split()[1] for head in server.heads] == [b"/br.gif", b"/next"]
    assert flag.status is DownloadStatus.OK
    assert flag.url.endswith("/next")
    assert [attempt.http_status for attempt in flag.attempts] == [302, 200]


def test_requests_say_no_more_than_in_other_modes(runner: asyncio.Runner) -> None:
    reply = WHOLE.replace(b"\r\n", b"\r\nSet-Cookie: a=b\r\n", 1)
    with serving(saying(reply, close=False)) as server:
        finish(runner, Run(BRAZIL * 3, source(server.template), 1))
        assert server.ended.acquire(timeout=2)  # the connection ends with the run
        assert not server.ended.acquire(blocking=False)
    assert len(server.heads) == 3
    for head in server.heads:
        first, *lines = head.decode().strip().split("\r\n")
        names = {line.partition(":")[0] for line in lines}
        assert first == "GET /br.gif HTTP/1.1"
        assert "Accept-Encoding: identity" in lines
        assert names == {"Host", "User-Agent", "Accept", "Accept-Encoding"}


def test_the_proxy_of_the_environment_is_used(
    runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(saying(WHOLE)) as server:
        monkeypatch.setenv("HTTP_PROXY", server.template.removesuffix("/{cc}.gif"))
        monkeypatch.setenv("http_proxy", server.template.removesuffix("/{cc}.gif"))
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        there = replace(SOURCES["flagcdn"], template="http://flags.invalid/{cc}.gif")
        [flag] = finish(runner, Run(BRAZIL, there, 2, ONE_TRY))
        assert server.heads[0].startswith(b"GET http://flags.invalid/br.gif HTTP/1.1\r\n")
        assert flag.status is DownloadStatus.OK
        server.heads.clear()
        [flag] = finish(runner, Run(BRAZIL, source(server.template), 2, ONE_TRY))
        assert server.heads[0].startswith(b"GET /br.gif HTTP/1.1\r\n")


def test_a_bug_in_the_policy_is_an_error_of_that_flag_alone(
    runner: asyncio.Runner,
    server: BuiltinServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def judge(*_arguments: object) -> None:
        raise ZeroDivisionError

    server.set_knobs(Knobs(latency=0, jitter=0))
    monkeypatch.setattr("flaggui.core.images.judge", judge)
    flags = finish(runner, Run(ALL[:5], source(server.template), 2))
    assert {flag.fault for flag in flags} == {FaultKind.WORKER}
    assert "ZeroDivisionError" in caplog.text


def test_a_loop_of_its_own_leaves_no_application_behind() -> None:
    code = (
        "import asyncio, gc\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from flaggui.gui.modes.qt_modes import new_loop\n"
        "for _ in range(2):\n"
        "    with asyncio.Runner(loop_factory=new_loop) as runner:\n"
        "        runner.run(asyncio.sleep(0.01))\n"
        "        assert QCoreApplication.instance()\n"
        "    del runner\n"
        "    gc.collect()\n"
        "    assert QCoreApplication.instance() is None\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=20)
