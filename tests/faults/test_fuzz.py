"""Random combinations of faults, several in a row on one connection: every reader, one verdict.

Seeded and bounded; what fails is shrunk to the fewest and plainest replies that still fail.
"""

import gzip
import time
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from flaggui.core.countries import countries
from flaggui.core.flag import DownloadStatus, FaultKind, Flag
from flaggui.core.limits import Limits
from flaggui.core.options import Options
from flaggui.core.sources import Source
from flaggui.resources import resource
from tests.core.bad_server import KEEP, BadServer, Exchange, chunked
from tests.faults.matrix import run_all

READERS = ("thread-futures", "asyncio", "qtnetwork")
CODES = ("br", "cn", "de", "fr", "in", "jp")
IMAGES = [(resource("flags") / f"{code}.gif").read_bytes() for code in CODES]
LIMITS = Limits(total=6, retries=0)
"""More time than all pauses of a reply take."""

STATUSES = ("200 OK",) * 6 + ("200", "206 Part", "404 Not Found", "500 Oops", "302 Found", "2x0 No")
INTERIM = (b"", b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n")
HEADERS = (
    b"X-Y: z",
    b"Content-Type: text/html",
    b"Set-Cookie: a=b",
    b"Content-Encoding: identity",
    b"Connection: close",
    b"X-Y: " + b"z" * 9000,
    b"X-Y : z",
    b"nonsense",
    b"X-Y: \0",
    b"Content-Length: 9",
    b"Transfer-Encoding: gzip",
)
LENGTHS = ("right",) * 4 + ("chunks",) * 3 + ("none", "short", "long", "-1", "cut chunks", "odd")
CODINGS = ("",) * 5 + ("gzip", "cut gzip", "false gzip", "br")


@dataclass(frozen=True)
class Script:
    """What a server says to one request.

    Attributes:
        image: Which image it has.
        part: How much of the image there is, 1 for all.
        length: How it is said where the body ends.
        sizes: Of chunks, in bytes; the last one is repeated.
        cut: How much of all these bytes is sent, 1 for all.
        splits: Where, as a part of the whole, packets end.
        more: What follows unasked.
        keep: Whether the connection stays open.
    """

    image: int
    status: str
    interim: bytes
    headers: tuple[bytes, ...]
    length: str
    coding: str
    sizes: tuple[int, ...]
    part: float
    cut: float
    splits: tuple[float, ...]
    pause: float
    more: bytes
    keep: bool

    def said(self) -> bytes:
        """Return all that is sent."""
        body = IMAGES[self.image][: int(len(IMAGES[self.image]) * self.part)]
        if self.coding.endswith("gzip") and self.coding != "false gzip":
            body = gzip.compress(body, mtime=0)
        if self.coding == "cut gzip":
            body = body[:-9]
        lines = [b"HTTP/1.1 " + self.status.encode(), *self.headers]
        if self.coding:
            lines.append(b"Content-Encoding: " + self.coding.split()[-1].encode())
        lengths = {"right": len(body), "short": len(body) - 9, "long": len(body) + 9, "-1": -1}
        if self.length in lengths:
            lines.append(b"Content-Length: %d" % lengths[self.length])
        elif self.length != "none":
            lines.append(b"Transfer-Encoding: chunked")
            body = self._chunks(body)
        said = self.interim + b"\r\n".join([*lines, b"", body])
        return said[: int(len(said) * self.cut)] + self.more

    def _chunks(self, body: bytes) -> bytes:
        pieces, at = [], 0
        sizes = list(self.sizes)
        while at < len(body):
            size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
            pieces.append(body[at : at + size])
            at += size
        made = chunked(pieces, end=self.length != "cut chunks")
        return made.replace(b"\r\n", b"x\r\n", 1) if self.length == "odd" else made

    def play(self, exchange: Exchange) -> object:
        """Say it."""
        said = self.said()
        ends = sorted({int(len(said) * split) for split in self.splits} | {len(said)})
        at = 0
        for end in ends:
            exchange.send(said[at:end])
            at = end
            if self.pause:
                exchange.stopped.wait(self.pause)
        # A reply without an end would wait for the client's.
        return KEEP if self.keep and self.whole else None

    @property
    def whole(self) -> bool:
        """Whether a client can tell where it ends."""
        return self.cut == 1 and self.length in ("right", "chunks", "short")


parts = st.sampled_from((1.0, 1.0, 1.0, 1.0, 0.99, 0.5, 0.0))
scripts = st.builds(
    Script,
    image=st.integers(0, len(IMAGES) - 1),
    status=st.sampled_from(STATUSES),
    interim=st.sampled_from(INTERIM),
    headers=st.lists(st.sampled_from(HEADERS), max_size=2).map(tuple),
    length=st.sampled_from(LENGTHS),
    coding=st.sampled_from(CODINGS),
    sizes=st.lists(st.sampled_from((1, 9, 400, 70_000)), min_size=1, max_size=4).map(
        lambda sizes: (*sizes, 5000)
    ),
    part=parts,
    cut=parts,
    splits=st.lists(st.floats(0, 1), max_size=3).map(tuple),
    pause=st.sampled_from((0.0, 0.0, 0.002, 0.01)),
    more=st.sampled_from((b"", b"", b"", b"\r\n", b"garbage", b"HTTP/1.1 200 OK\r\n\r\n")),
    keep=st.booleans(),
)


def flags_of(reader: str, said: list[Script]) -> list[Flag]:
    """Return the flags that `reader` gets from a server that says these, one after another."""
    chosen = [countries()[code.upper()] for code in CODES[: len(said)]]

    def answer(exchange: Exchange) -> object:
        code = exchange.path.split("/")[1]
        # Where a redirect leads there is nothing more.
        return said[CODES.index(code)].play(exchange) if "flag" in exchange.path else None

    with BadServer(answer) as server:
        source = Source("odd", "Odd", server.url("/{cc}/flag.gif"))
        began = time.monotonic()
        [(run, _report)] = run_all([Options(tuple(chosen), reader, 1, source, limits=LIMITS)])
        assert time.monotonic() - began < (LIMITS.total + 1) * len(said)
    return [row.flag for row in run.rows if row.flag]


def verdict(flag: Flag) -> str:
    """Return the verdict in a word.

    What is improper and cut as well is one or the other, by the byte that is looked at first.
    """
    if flag.fault in (FaultKind.PROTOCOL, FaultKind.BROKEN, FaultKind.CUT_SHORT):
        return "improper or cut"
    return str(flag.fault or flag.status)


class Conversation(RuleBasedStateMachine):
    """A server that has more and more to say; in the end every reader asks for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Script] = []

    @rule(script=scripts)
    def says(self, script: Script) -> None:
        """Say one thing more."""
        if len(self.said) < len(CODES):
            self.said.append(script)

    def teardown(self) -> None:
        """Ask for everything in each reader; compare."""
        verdicts: dict[str, list[str]] = {}
        for reader in READERS if self.said else ():
            flags = flags_of(reader, self.said)
            assert len(flags) == len(self.said)
            for script, flag in zip(self.said, flags, strict=True):
                if flag.status is DownloadStatus.OK:
                    assert flag.body == IMAGES[script.image]
                else:
                    assert flag.fault is not None
                    assert (flag.body, flag.sha256, flag.picture) == (b"", "", None)
            verdicts[reader] = [verdict(flag) for flag in flags]
        for reader, these in verdicts.items():
            assert these == verdicts[READERS[0]], reader


def converse(examples: int) -> None:
    """Have so many conversations."""
    run_state_machine_as_test(
        Conversation,
        settings=settings(
            derandomize=True,
            database=None,
            deadline=None,
            max_examples=examples,
            stateful_step_count=len(CODES),
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.qt
def test_replies_of_every_kind() -> None:
    converse(25)
