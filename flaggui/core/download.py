"""One policy for every mode: what to get, how long to wait, and what came of it.

`download` is a generator that does no input or output. It yields a `Get`, a `Pause`, a `Judge`
or `Work`; a reader does that and sends the answer back, or throws a `Fault`. The blocking,
asyncio and Qt readers only drive it, so a flag meets the same verdict in every mode.
"""

import random
import re
import zlib
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
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
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # a token of RFC 9110 §5.6.2
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

    Headers are decoded as Latin-1, which keeps every byte.
    """

    http_status: int
    headers: Mapping[str, str]
    body: bytes
    first_byte: float
    connected: float | None = None


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
    started = monotonic()
    flag = Flag(index, cc, DownloadStatus.OK, url=url, where=where, phases=Phases(started))
    try:
        flag = yield from _until_image(flag, started + limits.total, limits, tell)
    except _Failed as failed:
        flag = failed.flag
    return replace(flag, phases=replace(flag.phases, finished=monotonic()))


class _Failed(Exception):
    def __init__(self, flag: Flag) -> None:
        super().__init__(flag.message)
        self.flag = flag


def _failed(flag: Flag, kind: FaultKind, message: str) -> _Failed:
    status = {404: DownloadStatus.NOT_FOUND, 410: DownloadStatus.NOT_FOUND}.get(
        flag.http_status if kind is FaultKind.STATUS and flag.http_status else 0,
        DownloadStatus.CANCELLED if kind is FaultKind.CANCELLED else DownloadStatus.ERROR,
    )
    return _Failed(replace(flag, status=status, fault=kind, message=message))


def _until_image(flag: Flag, deadline: float, limits: Limits, tell: Tell) -> Steps:
    url, redirects, retries = flag.url, 0, 0
    while True:
        begun = monotonic()
        retry_after = None
        try:
            answer = yield Get(url, deadline)
            assert isinstance(answer, Reply)  # noqa: S101 - the reader's contract
            flag = _noted(flag, url, begun, answer)
            if answer.http_status in _REDIRECTS:
                redirects += 1
                url = _next_url(url, answer, redirects, limits)
                continue
            if answer.http_status != HTTPStatus.OK:
                retry_after = _retry_after(answer)
                raise Fault(FaultKind.STATUS, _status_words(answer.http_status))
            body = _body(answer, limits)
            return (yield from _judged(_noted_received(flag, limits, tell), body, limits))
        except Fault as fault:
            flag = _noted_fault(flag, url, begun, fault)
            pause = _pause(fault, flag, retries, limits, retry_after)
            if pause is None:
                raise _failed(flag, fault.kind, str(fault)) from None
            if monotonic() + pause >= deadline:
                raise _failed(flag, fault.kind, _too_late(fault, retry_after)) from None
        retries += 1
        try:
            yield Pause(pause)
        except Fault as fault:
            raise _failed(flag, fault.kind, str(fault)) from None


def _judged(flag: Flag, body: bytes, limits: Limits) -> Steps:
    # Loads Pillow, for which a window that has yet to open should not wait. The readers load it
    # before the clock starts.
    from flaggui.core.images import judge

    try:
        judged = yield Judge(lambda: Judged(judge(body, limits), sha256(body).hexdigest()))
    except NotAnImage as refusal:
        fault = Fault(FaultKind(refusal.reason), str(refusal))
        flag = _noted_fault(flag, flag.url, flag.attempts[-1].started, fault)
        # The bytes arrived as announced: asking again would bring the same ones.
        raise _failed(flag, fault.kind, str(fault)) from None
    assert isinstance(judged, Judged)  # noqa: S101 - the reader's contract
    flag = replace(flag, body=body, sha256=judged.sha256, picture=judged.picture)
    if limits.cpu_work > 0:
        thumbnail = judged.picture.thumbnail
        swatches = yield Work(partial(dominant_colours, thumbnail, limits.cpu_work))
        assert isinstance(swatches, tuple)  # noqa: S101 - the reader's contract
        flag = replace(flag, swatches=swatches)
    return flag


def _noted(flag: Flag, url: str, begun: float, reply: Reply) -> Flag:
    attempt = Attempt(begun, monotonic(), reply.http_status, "")
    phases = replace(
        flag.phases,
        connected=flag.phases.connected or reply.connected,
        first_byte=reply.first_byte,
    )
    return replace(
        flag,
        url=url,
        http_status=reply.http_status,
        attempts=(*flag.attempts, attempt),
        phases=phases,
    )


def _noted_received(flag: Flag, limits: Limits, tell: Tell) -> Flag:
    """Return `flag` with the moment at which its reply was whole, if CPU work is to come."""
    if limits.cpu_work <= 0:
        return flag
    received = flag.attempts[-1].finished
    tell("received", received)
    return replace(flag, phases=replace(flag.phases, received=received))


def _noted_fault(flag: Flag, url: str, begun: float, fault: Fault) -> Flag:
    if flag.attempts and flag.attempts[-1].started == begun:
        # The reply was noted as it came; its fault was found in what it said.
        last = replace(flag.attempts[-1], message=str(fault))
        return replace(flag, attempts=(*flag.attempts[:-1], last))
    attempt = Attempt(begun, monotonic(), None, str(fault))
    return replace(flag, url=url, http_status=None, attempts=(*flag.attempts, attempt))


def _pause(
    fault: Fault, flag: Flag, retries: int, limits: Limits, retry_after: float | None
) -> float | None:
    """Return the seconds to wait before another try, None if there is to be none."""
    status = flag.http_status if fault.kind is FaultKind.STATUS else None
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
    except (ValueError, TypeError, IndexError):
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
        valid = bool(location and parts.hostname) and (parts.port or 1) > 0
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
        raise Fault(FaultKind.PROTOCOL, f"packed as {encoding[:20]}, which was not asked for")
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
    proper = all(_NAME.fullmatch(name) and "\0" not in headers[name] for name in headers)
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
    if code in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        return f"not found at this source ({code})"
    return f"refused by the server: {code} {phrase}"
