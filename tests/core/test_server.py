"""The built-in flag server, over real sockets."""

import argparse
import asyncio
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

from flaggui.core.knobs import PRESETS, Knobs, add_knob_options, knobs_from
from flaggui.core.server import FlagServer, serve

CODES = ["br", "cn", "fr", "in"]
FAST = PRESETS["LOCAL"]


@dataclass
class Served:
    port: int
    server: FlagServer

    @property
    def base(self) -> str:
        return f"http://localhost:{self.port}/flags"

    def get(self, path: str, **headers: str) -> requests.Response:
        with requests.Session() as session:
            session.trust_env = False
            return session.get(self.base + path, headers=headers, timeout=5)

    def raw(self, request: str) -> bytes:
        """Return all that the server sends for `request`, until it closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as sock:
            sock.sendall(request.encode("latin-1"))
            return b"".join(iter(lambda: sock.recv(65536), b""))

    def status(self, target: str, host: str = "localhost", method: str = "GET") -> int:
        reply = self.raw(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        return int(reply.split()[1])


@pytest.fixture
def flags(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "flags"
    folder.mkdir(parents=True)
    for cc in CODES:
        (folder / f"{cc}.gif").write_bytes(b"GIF89a" + cc.encode() * 500 + b"\x00;")
        (folder / f"{cc}.png").write_bytes(b"\x89PNG" + cc.encode())
    (folder / "LICENSE").write_text("not a flag")
    countries = [{"code": "BR", "name": "Brazil"}]
    (folder.parent / "countries.json").write_text(json.dumps(countries))
    return folder


@contextmanager
def serving(flags: Path | None, knobs: Knobs = FAST, log: Path | None = None) -> Iterator[Served]:
    """Run `serve` on a loop of its own thread."""
    up: Future[Served] = Future()
    loop = asyncio.new_event_loop()

    async def run() -> None:
        def ready(port: int, server: FlagServer) -> None:
            up.set_result(Served(port, server))

        await serve(knobs, 0, log, flags, ready=ready)

    task = loop.create_task(run())

    def spin() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.get_loop().run_until_complete(asyncio.wait([task]))

    thread = threading.Thread(target=spin)
    thread.start()
    try:
        yield up.result(5)
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join(5)
    assert not thread.is_alive()


def read_log(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text().splitlines()]


async def fetch_all(base: str, codes: list[str], workers: int) -> list[int]:
    """Return the statuses of `codes`, fetched by `workers` keep-alive connections."""
    statuses = []
    left = iter(codes)
    connector = aiohttp.TCPConnector(limit=workers)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def work() -> None:
            for cc in left:
                async with session.get(f"{base}/{cc}/{cc}.gif") as reply:
                    await reply.read()
                    statuses.append(reply.status)

        async with asyncio.timeout(30):
            await asyncio.gather(*(work() for _ in range(workers)))
    return statuses


def test_the_books_layout(flags: Path) -> None:
    with serving(flags) as served:
        gif = served.get("/br/br.gif")
        png = served.get("/br/br.png")
        metadata = served.get("/br/metadata.json")
    assert gif.content == (flags / "br.gif").read_bytes()
    assert gif.headers["Content-Type"] == "image/gif"
    assert gif.headers["Content-Length"] == str(len(gif.content))
    assert gif.headers["Cache-Control"] == "no-store"
    assert (png.content, png.headers["Content-Type"]) == (b"\x89PNGbr", "image/png")
    assert metadata.json() == {"country": "Brazil", "cc": "br"}


def test_the_programs_own_images() -> None:
    with serving(None) as served:
        assert served.get("/br/br.gif").content[:6] in (b"GIF87a", b"GIF89a")
        assert served.get("/br/br.png").content.startswith(b"\x89PNG")
        assert served.get("/br/metadata.json").json()["country"] == "Brazil"


def test_the_book_fetches_with_an_own_connection_for_each_flag(flags: Path) -> None:
    def get_flag(cc: str) -> bytes:
        reply = requests.get(f"{served.base}/{cc}/{cc}.gif".lower(), timeout=6.1)
        reply.raise_for_status()
        return reply.content

    with serving(flags) as served, ThreadPoolExecutor(4) as executor:
        bodies = list(executor.map(get_flag, [cc.upper() for cc in CODES]))
    assert bodies == [(flags / f"{cc}.gif").read_bytes() for cc in CODES]


def test_a_known_etag_is_answered_with_304(flags: Path) -> None:
    with serving(flags) as served:
        etag = served.get("/br/br.gif").headers["ETag"]
        again = served.get("/br/br.gif", **{"If-None-Match": etag})
        assert (again.status_code, again.content) == (304, b"")
        assert served.get("/cn/cn.gif", **{"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("{}", 304),
        ("W/{}", 304),
        ('"x", {}', 304),
        ('"x",W/{}  , "y"', 304),
        ("*", 304),
        ("", 200),
        ('"x"', 200),
        ('"*"', 200),
        ('*, "x"', 200),
        ('"x{}"', 200),
        ("W/", 200),
    ],
)
def test_if_none_match_is_a_list_compared_weakly(flags: Path, asked: str, status: int) -> None:
    with serving(flags) as served:
        etag = served.get("/br/br.gif").headers["ETag"]
        reply = served.get("/br/br.gif", **{"If-None-Match": asked.format(etag)})
    assert (reply.status_code, reply.headers["ETag"]) == (status, etag)
    assert (reply.content == b"") is (status == 304)


def test_if_none_match_may_come_in_several_lines(flags: Path) -> None:
    with serving(flags) as served:
        etag = served.get("/br/br.gif").headers["ETag"]
        lines = f'If-None-Match: "x"\r\nIf-None-Match: {etag}\r\nConnection: close\r\n'
        request = f"GET /flags/br/br.gif HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n"
        assert served.raw(request).startswith(b"HTTP/1.1 304 ")


def test_what_fails_or_is_not_there_does_so_whatever_is_known_of_it(flags: Path) -> None:
    known = {"If-None-Match": "*"}  # RFC 9110 §13.2.1
    with serving(flags, replace(FAST, error_rate=1)) as served:
        assert served.get("/br/br.gif", **known).status_code == 418
    with serving(flags) as served:
        assert served.get("/zz/zz.gif", **known).status_code == 404


def test_head_has_the_length_and_no_body(flags: Path) -> None:
    with serving(flags) as served:
        reply = served.raw(
            "HEAD /flags/br/br.gif HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n"
        )
    head, body = reply.split(b"\r\n\r\n")
    size = (flags / "br.gif").stat().st_size
    assert f"content-length: {size}".encode() in head.lower()
    assert body == b""


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/flags/",
        "/flags/zz/zz.gif",
        "/flags/br/cn.gif",
        "/flags/BR/BR.gif",
        "/flags/br/br.gif?x=1",
        "/flags/br/br.gif/",
        "//flags/br/br.gif",
        "/flags/../flags/br/br.gif",
        "/flags/br/../cn/cn.gif",
        "/flags/br/%62r.gif",
        "/flags/%2e%2e/%2e%2e/etc/passwd",
        "/flags/..%2f..%2fetc%2fpasswd",
        "/flags/..\\..\\windows\\win.ini",
        "/../../../../etc/passwd",
        "/etc/passwd",
        "/flags/LICENSE",
        "/flags/br/br.gif%00.png",
        "http://localhost/flags/br/br.gif",
        "file:///etc/passwd",
    ],
)
def test_nothing_but_the_exact_path_is_found(flags: Path, target: str) -> None:
    with serving(flags) as served:
        assert served.status(target) in (400, 404)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
def test_only_get_and_head(flags: Path, method: str) -> None:
    with serving(flags) as served:
        assert served.status("/flags/br/br.gif", method=method) == 405


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:80", 200),
        ("127.0.0.1:8000", 200),
        ("[::1]:1", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.1.evil.example:80", 421),
        ("localhost:80x", 421),
        ("", 421),
        ("127.0.0.2", 421),
        ("2130706433", 421),
        ("localhost.", 421),
        ("evil.example@localhost", 421),
        ("localhost\r\nHost: evil.example", 400),
        ("evil.example\r\nHost: localhost", 400),
    ],
)
def test_only_hosts_of_this_machine(flags: Path, host: str, status: int) -> None:
    with serving(flags) as served:
        assert served.status("/flags/br/br.gif", host=host) == status


@pytest.mark.parametrize(
    "request_",
    [
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /flags/br/br.gif HTTP/1.0\r\n\r\n",
        "GET /flags/br/br.gif\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00",
        "GET /flags/br/br.gif HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n"
        "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
        "GET /" + "a" * 100_000 + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ids=range(6),
)
def test_what_is_no_request_for_a_flag_gets_none(flags: Path, request_: str) -> None:
    with serving(flags) as served:
        assert b"GIF89a" not in served.raw(request_)
        assert served.status("/flags/br/br.gif") == 200


def test_it_listens_on_loopback_only(flags: Path) -> None:
    with serving(flags) as served, socket.socket() as sock:
        # 127.0.0.2 is this machine too, but only 127.0.0.1 is bound.
        sock.settimeout(2)
        with pytest.raises(OSError):  # noqa: PT011 - refused here, unreachable on macOS
            sock.connect(("127.0.0.2", served.port))


def test_luck_with_a_seed_is_the_same_in_two_servers_and_a_retry_helps(flags: Path) -> None:
    def statuses() -> dict[str, list[int]]:
        with serving(flags, Knobs(latency=0, jitter=0, error_rate=0.5, seed=4)) as served:
            return {
                cc: [served.get(f"/{cc}/{cc}.gif").status_code for _ in range(6)] for cc in CODES
            }

    first = statuses()
    assert first == statuses()
    assert len(set(map(tuple, first.values()))) > 1
    assert any(418 in row and row.index(418) < 5 and 200 in row for row in first.values())


def test_a_failing_request_is_a_teapot_after_its_delay(flags: Path) -> None:
    knobs = Knobs(latency=0.05, jitter=0, error_rate=1)
    with serving(flags, knobs) as served:
        start = time.monotonic()
        reply = served.get("/br/metadata.json")
        assert time.monotonic() - start >= 0.05
        assert (reply.status_code, reply.reason) == (418, "I'm a Teapot")
        served.server.set_knobs(replace(knobs, error_status=503))
        assert served.get("/br/br.gif").status_code == 503


def test_a_slow_country_has_its_own_latency(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(flags, replace(FAST, slow={"BR": 0.2}), log) as served:
        asyncio.run(fetch_all(served.base, CODES, 4))
    delays = {line["cc"]: line["due"] - line["begin"] for line in read_log(log)}
    assert delays == pytest.approx({"br": 0.2, "cn": 0, "fr": 0, "in": 0}, abs=2e-6)


def test_bandwidth_throttles_each_connection(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    size = (flags / "br.gif").stat().st_size
    with serving(flags, replace(FAST, bandwidth=size / 0.2), log) as served:
        start = time.monotonic()
        assert asyncio.run(fetch_all(served.base, CODES, 4)) == [200] * 4
        assert time.monotonic() - start >= 0.2
        assert served.get("/br/br.gif").content == (flags / "br.gif").read_bytes()
    *together, _last = lines = read_log(log)
    assert all(0.2 <= line["end"] - line["due"] < 2 for line in lines)
    # Each has the bandwidth for itself: all were open at once.
    assert max(line["begin"] for line in together) < min(line["end"] for line in together)


def test_the_first_byte_under_a_bandwidth_comes_at_once(flags: Path) -> None:
    with (
        serving(flags, replace(FAST, bandwidth=10)) as served,
        socket.create_connection(("127.0.0.1", served.port), timeout=5) as sock,
    ):
        start = time.monotonic()
        sock.sendall(b"GET /flags/br/br.gif HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert sock.recv(65536).startswith(b"HTTP/1.1 200 OK")
        assert time.monotonic() - start < 5


def test_the_log_tells_every_request(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    workers = 5
    with serving(flags, Knobs(latency=0.02, jitter=0.01, seed=1), log) as served:
        before = time.monotonic()
        asyncio.run(fetch_all(served.base, CODES * 10 + ["zz"], workers))
        after = time.monotonic()
    lines = read_log(log)
    keys = {"cc", "n", "begin", "due", "end", "open", "status", "bytes"}
    assert [set(line) for line in lines] == [keys] * 41
    sizes = {cc: (200, (flags / f"{cc}.gif").stat().st_size) for cc in CODES}
    told = {line["cc"]: (line["status"], line["bytes"]) for line in lines}
    assert told == {**sizes, "zz": (404, len("There is no such flag.\n"))}
    assert sorted(line["n"] for line in lines if line["cc"] == "br") == list(range(1, 11))
    assert all(before <= line["begin"] < line["due"] <= line["end"] <= after for line in lines)
    assert all(0.0099 < line["due"] - line["begin"] < 0.0301 for line in lines)
    assert max(line["open"] for line in lines) == workers


def test_the_log_tells_what_was_sent(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    size = (flags / "br.gif").stat().st_size
    with serving(flags, FAST, log) as served:
        requests.head(f"{served.base}/br/br.gif", timeout=5)
        served.get("/br/br.gif", **{"If-None-Match": "*"})
        served.server.set_knobs(replace(FAST, bandwidth=1e6))
        served.get("/br/br.gif")
        served.server.set_knobs(replace(FAST, error_rate=1))
        served.get("/br/br.gif")
    told = [(line["status"], line["bytes"]) for line in read_log(log)]
    assert told == [(200, 0), (304, 0), (200, size), (418, 0)]


def test_the_log_tells_how_much_a_client_took_that_left(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(flags, replace(FAST, bandwidth=1000), log) as served:
        with socket.create_connection(("127.0.0.1", served.port), timeout=5) as sock:
            sock.sendall(b"GET /flags/br/br.gif HTTP/1.1\r\nHost: localhost\r\n\r\n")
            while b"GIF8" not in sock.recv(65536):
                pass
        deadline = time.monotonic() + 5
        while served.server.open and time.monotonic() < deadline:
            threading.Event().wait(0.01)
    (line,) = read_log(log)
    assert line["status"] == 200
    assert 0 < line["bytes"] < (flags / "br.gif").stat().st_size


def test_the_log_is_on_disk_within_a_second(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(flags, FAST, log) as served:
        served.get("/br/br.gif")
        deadline = time.monotonic() + 3
        while not log.read_text() and time.monotonic() < deadline:
            threading.Event().wait(0.02)
        assert len(read_log(log)) == 1


def test_a_client_that_leaves_is_no_longer_open(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(flags, replace(FAST, slow={"br": 60}), log) as served:
        with pytest.raises(requests.ReadTimeout):
            requests.get(f"{served.base}/br/br.gif", timeout=0.1)
        served.get("/cn/cn.gif")
        served.get("/cn/cn.gif")
    lines = read_log(log)
    assert [line["cc"] for line in lines] == ["br", "cn", "cn"]
    assert lines[0]["end"] < lines[0]["due"]
    assert lines[2]["open"] == 1


def test_stopping_does_not_wait_for_open_requests(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with (
        serving(flags, replace(FAST, latency=60), log) as served,
        socket.create_connection(("127.0.0.1", served.port), timeout=5) as sock,
    ):
        sock.sendall(b"GET /flags/br/br.gif HTTP/1.1\r\nHost: localhost\r\n\r\n")
        deadline = time.monotonic() + 5
        while not served.server.open and time.monotonic() < deadline:
            threading.Event().wait(0.01)
        stop = time.monotonic()
    assert time.monotonic() - stop < 10
    assert len(read_log(log)) == 1


def test_a_thousand_connections_at_once(flags: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(flags, replace(FAST, latency=4), log) as served:
        statuses = asyncio.run(fetch_all(served.base, CODES * 250, 1000))
    assert statuses == [200] * 1000
    assert max(line["open"] for line in read_log(log)) == 1000


# The knobs and their options


def options(line: str) -> Knobs:
    parser = argparse.ArgumentParser()
    add_knob_options(parser)
    return knobs_from(parser.parse_args(line.split()))


@pytest.mark.parametrize(
    ("line", "knobs"),
    [
        ("", Knobs(latency=0.3, jitter=0.1)),
        ("--latency 200", Knobs(latency=0.2, jitter=0)),
        ("--latency 200 --jitter 50", Knobs(latency=0.2, jitter=0.05)),
        ("--jitter 50", Knobs(latency=0.3, jitter=0.05)),
        ("--preset local", PRESETS["LOCAL"]),
        ("--preset ERROR --error-rate 0", PRESETS["DELAY"]),
        ("--preset DELAY --error-rate .25 --seed 7", replace(PRESETS["ERROR"], seed=7)),
        ("--slow BR=2000 --slow cn=5", Knobs(slow={"br": 2.0, "cn": 0.005})),
        ("--bandwidth 50", Knobs(bandwidth=50_000)),
    ],
)
def test_options(line: str, knobs: Knobs) -> None:
    assert options(line) == knobs


@pytest.mark.parametrize(
    "line",
    ["--latency -1", "--latency nan", "--error-rate 1.5", "--bandwidth 0", "--slow Brazil=5"],
)
def test_options_out_of_range_are_one_sentence(line: str) -> None:
    with pytest.raises(ValueError, match=r"^The [^.]+ must be .*\.$|^A country code .*\.$"):
        options(line)


def test_the_presets_of_the_book() -> None:
    delays = [PRESETS["DELAY"].delay("br", n) for n in range(2000)]
    assert 0.5 <= min(delays) < 0.6
    assert 4.9 < max(delays) <= 5
    assert sum(PRESETS["ERROR"].fails("br", n) for n in range(2000)) / 2000 == pytest.approx(
        0.25, abs=0.06
    )
    assert PRESETS["LOCAL"].delay("br", 1) == 0


def test_a_delay_is_never_negative() -> None:
    knobs = Knobs(latency=0.01, jitter=1, seed=1)
    assert min(knobs.delay("br", n) for n in range(50)) == 0


def test_luck_with_a_seed_is_the_same_in_another_process() -> None:
    code = (
        "from flaggui.core.knobs import Knobs; k = Knobs(seed=3, error_rate=.5);"
        "print([(k.delay('br', n), k.fails('br', n)) for n in range(9)])"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=20
    ).stdout
    knobs = Knobs(seed=3, error_rate=0.5)
    assert output.strip() == str([(knobs.delay("br", n), knobs.fails("br", n)) for n in range(9)])
    assert Knobs(seed=4).delay("br", 1) != knobs.delay("br", 1) != knobs.delay("cn", 1)


def test_luck_without_a_seed_differs() -> None:
    assert len({Knobs().delay("br", 1) for _ in range(5)}) > 1


def test_json_round_trip() -> None:
    knobs = Knobs(bandwidth=1000, seed=5, slow={"BR": 1})
    assert Knobs.from_json(json.loads(json.dumps(knobs.to_json()))) == knobs
    assert hash(knobs) == hash(Knobs.from_json(knobs.to_json()))


@pytest.mark.parametrize(
    "data",
    [
        {"latency": "fast"},
        {"latency": True},
        {"latency": float("inf")},
        {"seed": 1.5},
        {"error_status": 200},
        {"slow": ["br"]},
        {"slow": {"bra": 1}},
        {"colour": 1},
        [],
    ],
)
def test_bad_json_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        Knobs.from_json(data)  # type: ignore[arg-type]


# flaggui serve


@contextmanager
def terminal(
    *arguments: str, stdin: int | None = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "flaggui", "serve", *arguments]
    with subprocess.Popen(
        command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_says_where_and_ends_cleanly(number: signal.Signals, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with terminal("--port", "0", "--preset", "LOCAL", "--log", str(log)) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        url = re.search(r"http://localhost:\d+/flags/br/br\.gif", line)
        assert url, line
        assert requests.get(url[0], timeout=5).status_code == 200
        process.send_signal(number)
        assert process.communicate(timeout=5) == ("", "")
        assert process.returncode == 0
    assert len(read_log(log)) == 1


def test_serve_needs_no_standard_input() -> None:
    command = f"exec {sys.executable} -m flaggui serve --port 0 <&-"
    with subprocess.Popen(["/bin/sh", "-c", command], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        assert requests.get(url, timeout=5).status_code == 200
        process.terminate()
        assert process.wait(5) == 0


def test_a_port_in_use_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with terminal("--port", str(port)) as process:
            output, error = process.communicate(timeout=10)
    assert (process.returncode, output) == (1, "")
    assert error == f"flaggui: The flag server cannot use port {port}: Address already in use.\n"


def test_a_log_that_cannot_be_opened_is_one_sentence(tmp_path: Path) -> None:
    with terminal("--port", "0", "--log", str(tmp_path)) as process:
        _, error = process.communicate(timeout=10)
    assert process.returncode == 1
    assert error == f"flaggui: The flag server cannot use {tmp_path}: Is a directory.\n"


def test_a_wrong_value_is_a_usage_error() -> None:
    with terminal("--latency", "-5") as process:
        _, error = process.communicate(timeout=10)
    assert process.returncode == 2
    assert error.count("\n") == 1
