"""The built-in flag server: the book's URL layout on loopback, as slow and flaky as asked."""

import argparse
import asyncio
import gc
import hashlib
import json
import logging
import os
import re
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from aiohttp import web

from flaggui.core.knobs import BOOK_PORTS, Knobs, knobs_from
from flaggui.core.sentence import N_
from flaggui.resources import resource

_HOST = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:[0-9]{1,5})?", re.IGNORECASE)
_LAYOUT = re.compile(r"/flags/([a-z]{2})/(?:\1\.(?:gif|png)|metadata\.json)")
_TAG = re.compile('(?:W/)?("[^"]*")')
_TYPES = {".gif": "image/gif", ".png": "image/png", ".json": "application/json"}
_BACKLOG = 4096  # connections that may wait for accept(); the system may lower it
_PIECE = 0.02  # seconds of body in each piece written under a bandwidth

# A client's nonsense is answered with 400; its traceback is of no use in a terminal.
_logger = logging.getLogger(__name__)
_logger.addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class _File:
    body: bytes
    headers: dict[str, str]


def load(flags: Path) -> dict[str, _File]:
    """Return every file of the server by its URL path, such as ``/flags/br/br.gif``.

    `flags` is a folder of images called ``br.gif`` or ``br.png``; ``countries.json`` beside it
    names the countries for ``metadata.json``.

    Raises:
        OSError: The folder or ``countries.json`` cannot be read.
    """
    countries = json.loads((flags.parent / "countries.json").read_text(encoding="utf-8"))
    names = {country["code"].lower(): country["name"] for country in countries}
    files = {}
    for image in sorted(flags.iterdir()):
        cc = image.stem
        if re.fullmatch("[a-z]{2}", cc) and image.suffix in (".gif", ".png"):
            files[f"/flags/{cc}/{image.name}"] = _file(image.read_bytes(), image.suffix)
            metadata = json.dumps({"country": names.get(cc, cc.upper()), "cc": cc})
            files[f"/flags/{cc}/metadata.json"] = _file(metadata.encode(), ".json")
    return files


def _file(body: bytes, suffix: str) -> _File:
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    # no-store: a race must download each flag, whatever stands between.
    headers = {"Content-Type": _TYPES[suffix], "ETag": etag, "Cache-Control": "no-store"}
    return _File(body, headers)


class FlagServer:
    """Answers requests for flags and writes down when.

    Attributes:
        knobs: How slow and unreliable the next requests are.
        counts: Requests so far for each country code since the knobs were set.
        open: The tasks of the requests that are not answered yet.
    """

    def __init__(self, knobs: Knobs, files: dict[str, _File], log: TextIO | None = None) -> None:
        self.knobs = knobs
        self.counts: Counter[str] = Counter()
        self.open: set[asyncio.Task[Any] | None] = set()
        self._files = files
        self._log = log
        self._lines: list[str] = []

    def set_knobs(self, knobs: Knobs) -> None:
        """Use `knobs` from the next request on, count from one again and flush the log."""
        self.knobs = knobs
        self.counts.clear()
        self.flush()

    def flush(self) -> None:
        """Write the finished requests to the log; a log that cannot be written ends, said once."""
        lines, self._lines = self._lines, []
        try:
            if self._log and lines:
                self._log.writelines(lines)
                self._log.flush()
        except OSError as error:
            self._log = None
            print(f"flaggui: the server's log ends here: {error}", file=sys.stderr)

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Return the answer to `request`: a file by its exact path, else a short text."""
        # A page on the web must not reach this server under a name of its own (DNS rebinding).
        if not _HOST.fullmatch(request.headers.get("Host", "")):
            return web.Response(status=421, text="This server answers only to localhost.\n")
        if request.method not in ("GET", "HEAD"):
            return web.Response(status=405, text="Only GET.\n", headers={"Allow": "GET, HEAD"})
        layout = _LAYOUT.fullmatch(request.raw_path)
        if layout is None:
            return web.Response(status=404, text="There is no such flag.\n")
        return await self._timed(request, layout[1])

    async def _timed(self, request: web.BaseRequest, cc: str) -> web.StreamResponse:
        begin = time.monotonic()
        knobs = self.knobs
        self.counts[cc] += 1
        n = self.counts[cc]
        # Made before the wait: the less is left to do, the nearer to its time each goes out.
        response, body = self._response(request, knobs, failing=knobs.fails(cc, n))
        written = 0
        task = asyncio.current_task()
        self.open.add(task)
        opened = len(self.open)
        due = begin + knobs.delay(cc, n)
        try:
            if due > begin:
                await asyncio.sleep(due - time.monotonic())
            # Sent here rather than by aiohttp after the return, so that the log knows when.
            await response.prepare(request)
            if knobs.bandwidth and body:
                async for size in _drip(response, body, knobs.bandwidth):
                    written += size
            await response.write_eof()
            if not body and request.method == "GET":
                written = response.content_length or 0
            return response
        finally:
            self.open.discard(task)
            about = {"open": opened, "status": response.status, "bytes": written}
            self._note(cc=cc, n=n, begin=begin, due=due, end=time.monotonic(), **about)

    def _response(
        self, request: web.BaseRequest, knobs: Knobs, *, failing: bool
    ) -> tuple[web.StreamResponse, bytes]:
        """Return the response and what of its body is to be written under the bandwidth."""
        if failing:
            return web.Response(status=knobs.error_status), b""
        file = self._files.get(request.raw_path)
        if file is None:
            return web.Response(status=404, text="There is no such flag.\n"), b""
        if _is_known(file, request.headers.getall("If-None-Match", [])):
            return web.Response(status=304, headers=file.headers), b""
        if knobs.bandwidth and request.method == "GET":
            response = web.StreamResponse(headers=file.headers)
            response.content_length = len(file.body)
            return response, file.body
        return web.Response(body=file.body, headers=file.headers), b""

    def _note(self, **times: str | float) -> None:
        if self._log:
            line = {k: round(v, 6) if isinstance(v, float) else v for k, v in times.items()}
            self._lines.append(json.dumps(line) + "\n")


def _is_known(file: _File, asked: list[str]) -> bool:
    """Return whether a client that says If-None-Match with the values `asked` has the `file`.

    The comparison is the weak one, and “*” means whatever there is (RFC 9110 §13.1.2).
    """
    tags = ",".join(asked)
    return tags.strip() == "*" or file.headers["ETag"] in _TAG.findall(tags)


async def _drip(response: web.StreamResponse, body: bytes, bandwidth: float) -> AsyncIterator[int]:
    """Write `body` with `bandwidth` bytes a second; yield the size of each piece written."""
    start = time.monotonic()
    piece = max(1, int(bandwidth * _PIECE))
    for sent in range(0, len(body), piece):
        data = body[sent : sent + piece]
        # Times count from the start: pauses that last too long do not add up.
        await asyncio.sleep(start + (sent + len(data)) / bandwidth - time.monotonic())
        await response.write(data)
        yield len(data)


async def serve(
    knobs: Knobs,
    port: int = 0,
    log: Path | None = None,
    flags: Path | None = None,
    *,
    ready: Callable[[int, FlagServer], None],
) -> None:
    """Serve flags on 127.0.0.1 until cancelled.

    Args:
        knobs: How slow and unreliable to be at first.
        port: The port, 0 for a free one.
        log: File to which one JSON line per request is appended, at least once a second:
            ``cc``, ``n`` (the n-th request for that country), ``begin`` (request read), ``due``,
            ``end`` (answer written, or client gone) in `time.monotonic` seconds, ``open``
            (requests open at begin, with this one), ``status`` (of the answer, also to a client
            that did not wait for it), ``bytes`` (of its body that were written: 0 for a 304).
        flags: Folder of images; the program's own by default.
        ready: Called once, on the loop, with the port and the server when it listens.

    Raises:
        OSError: The port is taken, or the log or the images cannot be opened.
    """
    files = await asyncio.to_thread(load, flags or resource("flags"))
    file = await asyncio.to_thread(log.open, "a", encoding="utf-8") if log else None
    server = FlagServer(knobs, files, file)
    # handler_cancellation: a client that leaves is no longer open.
    protocol = web.Server(server.answer, access_log=None, logger=_logger, handler_cancellation=True)
    listener = None
    try:
        loop = asyncio.get_running_loop()
        listener = await loop.create_server(protocol, "127.0.0.1", port, backlog=_BACKLOG)
        ready(listener.sockets[0].getsockname()[1], server)
        while True:
            await asyncio.sleep(0.5)
            server.flush()
    finally:
        if listener:
            listener.close()
        tasks = [task for task in server.open if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await protocol.shutdown(0.1)
        server.flush()
        if file:
            file.close()


def run_server(namespace: argparse.Namespace) -> int:
    """Run ``flaggui serve`` with the options of `knobs.add_serve_options`.

    In a terminal it serves until Ctrl-C or SIGTERM; as a child (``--child``) until its standard
    input ends. Returns the exit status: 0, 1 when it cannot serve, 2 for wrong options.
    """
    child = namespace.child
    if child:
        # Ctrl-C reaches the whole process group; the parent decides.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    port = namespace.port
    if port is None:
        port = 0 if child else BOOK_PORTS[namespace.preset or "LOCAL"]
    _raise_file_limit()
    try:
        asyncio.run(_serve_until_told(knobs_from(namespace), port, namespace.log, child=child))
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 0
    except ValueError as error:
        return _fail(str(error), 2, child=child)
    except OSError as error:
        return _fail(_sentence(error, port), 1, child=child)
    return 0


async def _serve_until_told(knobs: Knobs, port: int, log: Path | None, *, child: bool) -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - asyncio.run always has one
    with suppress(NotImplementedError):  # Windows has no signals to handle on a loop
        loop.add_signal_handler(signal.SIGTERM, task.cancel)

    def ready(port: int, server: FlagServer) -> None:
        gc.freeze()  # what lives for ever need not be looked through again during a run
        if child:
            _say({"port": port})
            arguments = (loop, server, task)
            threading.Thread(target=_obey, args=arguments, name="control", daemon=True).start()
        else:
            url = f"http://localhost:{port}/flags"
            print(f"Serving flags at {url}, for example {url}/br/br.gif", flush=True)

    await serve(knobs, port, log, ready=ready)


def _obey(loop: asyncio.AbstractEventLoop, server: FlagServer, task: asyncio.Task[None]) -> None:
    def apply(line: bytes) -> None:
        try:
            server.set_knobs(Knobs.from_json(json.loads(line)))
        except ValueError as error:
            _say({"error": str(error)})
        else:
            _say({"ok": True})

    # Unbuffered: a lock of sys.stdin held by this thread would abort the interpreter's exit.
    with suppress(RuntimeError), open(0, "rb", buffering=0, closefd=False) as control:
        with suppress(OSError):
            for line in control:
                loop.call_soon_threadsafe(apply, line)
        loop.call_soon_threadsafe(task.cancel)


def _say(message: dict[str, object]) -> None:
    with suppress(OSError):  # the parent is gone; standard input ends next
        os.write(1, json.dumps(message).encode() + b"\n")


def _fail(sentence: str, status: int, *, child: bool) -> int:
    if child:
        _say({"error": sentence})
    else:
        print(f"flaggui: {sentence}", file=sys.stderr)
    return status


def _sentence(error: OSError, port: int) -> str:
    if error.filename is not None:
        words = N_("The flag server cannot use {path}: {reason}.")
        return words.format(path=error.filename, reason=error.strerror)
    words = N_("The flag server cannot use port {port}: {reason}.")
    return words.format(port=port, reason=os.strerror(error.errno or 0))


def _raise_file_limit() -> None:
    try:
        import resource as limits
    except ImportError:  # Windows has no such limit
        return
    hard = limits.getrlimit(limits.RLIMIT_NOFILE)[1]
    for limit in (hard, 10240):  # macOS refuses "unlimited" and takes its OPEN_MAX
        with suppress(ValueError, OSError):
            limits.setrlimit(limits.RLIMIT_NOFILE, (limit, hard))
            return
