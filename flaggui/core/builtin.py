"""The built-in flag server as a child process, with a GIL of its own."""

import json
import queue
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Self

from flaggui.core.knobs import Knobs
from flaggui.core.sentence import N_

_GONE = N_("The built-in flag server is gone.")
_SILENT = N_("The built-in flag server did not answer in {} s.")
_START = 10.0  # seconds for the child to listen
_ACKNOWLEDGE = 5.0  # seconds for new knobs to be taken up


class BuiltinServer:
    """A flag server in a child process that ends when this object or this process ends.

    The child reads its knobs from a pipe, and its end is the end of that pipe: so it does not
    outlive a parent that was killed. Make one with `start`.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._replies: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._port = 0
        # A thread, because a pipe has no time limit on Windows; it also keeps the pipe empty.
        self._reader = threading.Thread(
            target=_read, args=(process.stdout, self._replies), name="flag server", daemon=True
        )
        self._reader.start()

    @classmethod
    def start(cls, knobs: Knobs, log: Path | None = None) -> Self:
        """Start a server on a free loopback port and wait until it listens, at most 10 s.

        Args:
            knobs: How slow and unreliable the server is.
            log: File to which it appends one JSON line per request (see `server.serve`).

        Raises:
            OSError: The server did not come up; one sentence says why.
        """
        command = (
            [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "flaggui"]
        )
        command += ["serve", "--child", "--port", "0"]
        if log is not None:
            command += ["--log", str(log)]
        # Our own program. Standard error is inherited: nothing is written there but an unforeseen
        # traceback.
        process = subprocess.Popen(  # noqa: S603 # nosec B603
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        server = cls(process)
        try:
            deadline = time.monotonic() + _START
            server._port = server._reply(_START)["port"]
            server._send(knobs, deadline - time.monotonic())
        except BaseException:
            server.close()
            raise
        return server

    @property
    def template(self) -> str:
        """The URL of a flag with ``{cc}`` in place of its lower-case country code."""
        return f"http://127.0.0.1:{self._port}/flags/{{cc}}/{{cc}}.gif"

    @property
    def alive(self) -> bool:
        """Whether the child process runs."""
        return self._process.poll() is None

    def set_knobs(self, knobs: Knobs) -> None:
        """Use `knobs` from the next request on, count from one again and flush the log.

        Blocks until the server has done so, at most 5 s. May be called from any thread.

        Raises:
            OSError: The server is gone or did not answer.
        """
        self._send(knobs, _ACKNOWLEDGE)

    def close(self) -> None:
        """End the child, by force after 1 s, and wait for it; a second call does nothing."""
        process = self._process
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        with suppress(OSError):
            process.stdin.close()
        try:
            process.wait(1)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._reader.join(1)
        process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _send(self, knobs: Knobs, seconds: float) -> None:
        stdin = self._process.stdin
        assert stdin is not None  # noqa: S101
        with self._lock:
            try:
                stdin.write(json.dumps(knobs.to_json()).encode() + b"\n")
                stdin.flush()
            except (OSError, ValueError) as error:
                raise OSError(_GONE) from error
            self._reply(seconds)

    def _reply(self, seconds: float) -> dict[str, Any]:
        try:
            reply = self._replies.get(timeout=max(0.0, seconds))
        except queue.Empty:
            raise OSError(_SILENT.format(f"{seconds:.0f}")) from None
        if reply is None:
            raise OSError(_GONE)
        if "error" in reply:
            raise OSError(reply["error"])
        return reply


def _read(stdout: IO[bytes], replies: "queue.SimpleQueue[dict[str, Any] | None]") -> None:
    with suppress(ValueError):  # a line cut short by a kill
        for line in stdout:
            replies.put(json.loads(line))
    replies.put(None)
