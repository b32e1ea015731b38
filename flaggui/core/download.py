"""One policy for every mode: what to get, how long to wait, and what came of it.

`download` is a generator that does no input or output. It yields a `Get`, a `Pause`, a `Judge`
or `Work`; a reader does that and sends the answer back, or throws a `Fault`. The blocking,
asyncio and Qt readers only drive it, so a flag meets the same verdict in every mode.
"""

import random
import re
import zlib
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from http import HTTPStatus
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit

from flaggui import __version__
from flaggui.core.faults import fault_for
from flaggui.core.flag import Attempt, DownloadStatus, Fault, FaultKind, Flag, Phases
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage, Picture
from flaggui.core.work import dominant_colours

HEADERS = {
    "User-Agent": f"flaggui/{__version__} (shows concurrency with country flags)",
    "Accept": "image/png, image/gif, image/webp, image/jpeg",
    # Sizes stay comparable and no reader unpacks behind our back.
    "Accept-Encoding": "identity",
}
_REDIRECTS = (301, 302, 303, 307, 308)
_NOT_FOUND = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
# Tokens of RFC 9110 §5.6.2, a line each.
_NAMES = re.compile(r"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+\n)*")
_LENGTH = re.compile("[0-9]{1,18}")
_RETRIED = (FaultKind.BROKEN, FaultKind.CUT_SHORT)


@dataclass(frozen=True, slots=True)
class Get:
    """Ask for `url`; the whole body must be here by `deadline` (monotonic seconds)."""

    url: str
    deadline: float


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait this many seconds before going on."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Judge:
    """Do this processor work, off the event loop where there is one."""

    work: Callable[[], "Judged"]


@dataclass(frozen=True, slots=True)
class Work:
    """Do this Python work right here, also on an event loop: who has to wait is the lesson."""

    work: Callable[[], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Judged:
    """What looking at the body found: the picture and the body's hexadecimal SHA-256."""

    picture: Picture
    sha256: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reader got: header names in lower case, the body as it came over the wire.

    Headers are decoded as Latin-1, which keeps every byte. Moments are monotonic seconds;
    a reader that looks at each byte as it comes need not say when the last one did: now.
    """

    http_status: int
    headers: Mapping[str, str]
    body: bytes
    first_byte: float
    connected: float | None = None
    last_byte: float | None = None


Step = Get | Pause | Judge | Work
Answer = Reply | Judged | tuple[str, ...] | None
Steps = Generator[Step, Answer, Flag]
Tell = Callable[[str, float], object]
"""Is told the name of a phase, a field of `Phases`, and its monotonic second."""


def _to_nobody(_phase: str, _moment: float) -> None:
    """Leave a phase untold."""


def download(
    index: int, cc: str, url: str, limits: Limits, where: str, tell: Tell = _to_nobody
) -> Steps:
    """Return the steps that download one flag; their value is the `Flag`, never an exception.

    A reader knows when it connected and when the first byte came. Calls `tell` with the phase
    that only the steps know of, "received", and its monotonic second.
    """
    notes = _Notes(url, monotonic())
    deadline = notes.started + limits.total
    swatches: tuple[str, ...] = ()
    try:
        body = yield from _until_whole(notes, deadline, limits)
        judged = yield from _judged(notes, body, limits)
        if limits.cpu_work > 0:
            swatches = yield from _worked(notes, judged.picture, limits, tell)
    except Fault as fault:
        status = _status_of(fault, notes)
        flag = Flag(index, cc, status, str(fault), fault.kind, notes.url, notes.http_status)
        return replace(flag, attempts=tuple(notes.attempts), where=where, phases=notes.phases())
    # By position and once: with a `replace` for each, this took a tenth of a small download.
    return Flag(
        index, cc, DownloadStatus.OK, "", None, notes.url, notes.http_status,
        body, judged.sha256, judged.picture, swatches,
        tuple(notes.attempts), where, notes.phases(),
    )  # fmt: skip


@dataclass(slots=True)
class _Notes:
    """What is known of a download so far; times in monotonic seconds."""

    url: str
    started: float
    http_status: int | None = None
    connected: float | None = None
    first_byte: float | None = None
    received: float | None = None
    attempts: list[Attempt] = field(default_factory=list)

    def phases(self) -> Phases:
        """Return the phases of a download that is finished now."""
        return Phases(self.started, self.connected, self.first_byte, self.received, monotonic())


def _status_of(fault: Fault, notes: _Notes) -> DownloadStatus:
    if fault.kind is FaultKind.CANCELLED:
        return DownloadStatus.CANCELLED
    if fault.kind is FaultKind.STATUS and notes.http_status in _NOT_FOUND:
        return DownloadStatus.NOT_FOUND
    return DownloadStatus.ERROR


def _until_whole(notes: _Notes, deadline: float, limits: Limits) -> Generator[Step, Answer, bytes]:
    """Ask until a whole body is there, and return it; raises the `Fault` that stands."""
    url, redirects, retries = notes.url, 0, 0
    while True:
        begun = monotonic()
        retry_after = None
        try:
            answer = yield Get(url, deadline)
            assert isinstance(answer, Reply)  # noqa: S101 - the reader's contract
            _note(notes, url, begun, answer)
            if answer.http_status in _REDIRECTS:
                redirects += 1
                url = _next_url(url, answer, redirects, limits)
                continue
            if answer.http_status != HTTPStatus.OK:
                retry_after = _retry_after(answer)
                raise Fault(FaultKind.STATUS, _status_words(answer.http_status))
            return _body(answer, limits)
        except Fault as fault:
            _note_fault(notes, url, begun, fault)
            pause = _pause(fault, notes, retries, limits, retry_after)
            if pause is None:
                raise
            if monotonic() + pause >= deadline:
                raise Fault(fault.kind, _too_late(fault, retry_after)) from None
        retries += 1
        yield Pause(pause)


def _judged(notes: _Notes, body: bytes, limits: Limits) -> Generator[Step, Answer, Judged]:
    # Loads Pillow, for which a window that has yet to open should not wait. The readers load it
    # before the clock starts.
    from flaggui.core.images import judge

    deadline = notes.started + limits.total
    try:
        judged = yield Judge(
            lambda: Judged(judge(body, limits, deadline), sha256(body).hexdigest())
        )
    except NotAnImage as refusal:
        # The bytes arrived as announced: asking again would bring the same ones.
        fault = Fault(FaultKind(refusal.reason), str(refusal))
        _note_fault(notes, notes.url, notes.attempts[-1].started, fault)
        raise fault from None
    assert isinstance(judged, Judged)  # noqa: S101 - the reader's contract
    return judged


def _worked(
    notes: _Notes, picture: Picture, limits: Limits, tell: Tell
) -> Generator[Step, Answer, tuple[str, ...]]:
    """Do the CPU work that was asked for, and return its swatches."""
    notes.received = notes.attempts[-1].finished
    tell("received", notes.received)
    swatches = yield Work(partial(dominant_colours, picture.thumbnail, limits.cpu_work))
    assert isinstance(swatches, tuple)  # noqa: S101 - the reader's contract
    return swatches


def _note(notes: _Notes, url: str, begun: float, reply: Reply) -> None:
    notes.url, notes.http_status = url, reply.http_status
    notes.connected = notes.connected or reply.connected
    notes.first_byte = reply.first_byte
    finished = reply.last_byte or monotonic()
    notes.attempts.append(Attempt(begun, finished, reply.http_status, ""))


def _note_fault(notes: _Notes, url: str, begun: float, fault: Fault) -> None:
    if notes.attempts and notes.attempts[-1].started == begun:
        # The reply was noted as it came; its fault was found in what it said.
        notes.attempts[-1] = replace(notes.attempts[-1], message=str(fault))
        return
    notes.url, notes.http_status = url, None
    notes.attempts.append(Attempt(begun, monotonic(), None, str(fault)))


def _pause(
    fault: Fault, notes: _Notes, retries: int, limits: Limits, retry_after: float | None
) -> float | None:
    """Return the seconds to wait before another try, None if there is to be none."""
    status = notes.http_status if fault.kind is FaultKind.STATUS else None
    passing = fault.kind in _RETRIED or status == HTTPStatus.TOO_MANY_REQUESTS
    if retries >= limits.retries or not (passing or (status is not None and status >= 500)):
        return None
    # Exponential back-off with full jitter, as in "Exponential Backoff And Jitter"
    # (AWS Architecture Blog, 2015): uniform between nothing and the doubled step.
    jitter = random.uniform(0, limits.backoff * 2**retries)
    return jitter if retry_after is None else retry_after + jitter


def _retry_after(reply: Reply) -> float | None:
    """Return the seconds that Retry-After asks for (RFC 9110 §10.2.3), None without one."""
    value = reply.headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    from email.utils import parsedate_to_datetime  # much to load for what servers rarely send

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - datetime.now(UTC)).total_seconds())


def _too_late(fault: Fault, retry_after: float | None) -> str:
    if retry_after:
        return f"{fault}; asks to come back in {retry_after:.0f} s, later than this flag's time"
    return str(fault)


def _next_url(url: str, reply: Reply, redirects: int, limits: Limits) -> str:
    if redirects > limits.redirects:
        raise Fault(FaultKind.REDIRECT, f"redirected more than {limits.redirects} times")
    try:
        # Bytes above 127 are whatever the server means by them: they go back as they came.
        sent = reply.headers.get("location", "").encode("latin-1")
        location = quote(sent, safe="%/:=&?~#+!$,;'@()*[]")
        target = urljoin(url, location)
        parts = urlsplit(target)
        valid = bool(location and parts.hostname) and parts.port != 0
        (parts.hostname or "").encode("idna")
    except ValueError:
        valid = False
    if not valid:
        raise Fault(FaultKind.REDIRECT, "redirected to an address that is none")
    if parts.scheme != urlsplit(url).scheme:
        raise Fault(FaultKind.REDIRECT, f"redirected to another scheme ({parts.scheme}:)")
    return target


def _body(reply: Reply, limits: Limits) -> bytes:
    """Return the body as the server meant it: complete and unpacked."""
    check_head(reply.http_status, reply.headers, limits)
    length = reply.headers.get("content-length")
    if length is not None and int(length) != len(reply.body):
        raise Fault(FaultKind.CUT_SHORT, f"cut short: {len(reply.body)} of {length} bytes")
    if not reply.body:
        raise Fault(FaultKind.NOT_AN_IMAGE, "empty reply, no image")
    encoding = reply.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("", "identity"):
        return reply.body
    if encoding not in ("gzip", "x-gzip", "deflate"):
        # The server's own word goes to terminals, where it must not be a command.
        word = re.sub("[^!-~]", "?", encoding[:20])
        raise Fault(FaultKind.PROTOCOL, f"packed as {word}, which was not asked for")
    return _unpacked(reply.body, limits)


def _unpacked(packed: bytes, limits: Limits) -> bytes:
    # 32 + MAX_WBITS lets zlib tell gzip and deflate apart by their headers.
    unpacker = zlib.decompressobj(32 + zlib.MAX_WBITS)
    try:
        body = unpacker.decompress(packed, limits.body + 1)
    except zlib.error:
        raise Fault(FaultKind.NOT_AN_IMAGE, "packed, and the packing is broken") from None
    if len(body) > limits.body:
        raise too_large(limits)
    if not unpacker.eof:
        raise Fault(FaultKind.CUT_SHORT, "cut short: the packed reply ends early")
    return body


def check_head(http_status: int, headers: Mapping[str, str], limits: Limits) -> None:
    """Refuse a reply by its headers (names in lower case), before its body is read.

    Not every HTTP library refuses what leaves the length of a body open (RFC 9112 §6.3).

    Raises:
        Fault: The headers are not proper, or announce more than the `limits` allow.
    """
    length, coding = headers.get("content-length"), headers.get("transfer-encoding")
    names = "\n".join((*headers, ""))
    proper = _NAMES.fullmatch(names) is not None and "\0" not in "".join(headers.values())
    if coding is not None:
        proper = proper and length is None and coding.strip().lower() == "chunked"
    elif length is not None:
        proper = proper and _LENGTH.fullmatch(length) is not None
    if not proper:
        raise fault_for(FaultKind.PROTOCOL)
    if http_status == HTTPStatus.OK and int(length or 0) > limits.body:
        raise too_large(limits)


def too_large(limits: Limits) -> Fault:
    """Return the fault of a body with more bytes than `limits` allow."""
    return Fault(FaultKind.TOO_LARGE, f"larger than {limits.body / 1e6:g} MB")


def too_slow(limits: Limits, *, begun: bool) -> Fault:
    """Return the fault of a flag whose time ran out, after its reply had `begun` or before."""
    if begun:
        return Fault(FaultKind.TOO_SLOW, f"too slow: not complete after {limits.total:g} s")
    return Fault(FaultKind.NO_ANSWER, f"no answer for {limits.total:g} s")


def _status_words(code: int) -> str:
    try:
        phrase = HTTPStatus(code).phrase
    except ValueError:
        phrase = "not a standard status"
    if code in _NOT_FOUND:
        return f"not found at this source ({code})"
    if code < HTTPStatus.BAD_REQUEST:
        return f"no image, but another answer: {code} {phrase}"
    who = "proxy" if code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED else "server"
    return f"refused by the {who}: {code} {phrase}"
