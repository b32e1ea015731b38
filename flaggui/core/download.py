"""One policy for every mode: what to get, how long to wait, and what came of it.

`download` is a generator that does no input or output. It yields a `Get`, a `Pause`, a `Judge`
or `Work`; a reader does that and sends the answer back, or throws a `Fault`. The blocking,
asyncio and Qt readers only drive it, so a flag meets the same verdict in every mode.
"""

import random
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from http import HTTPStatus
from time import monotonic

from flaggui import __version__
from flaggui.core.conditional import NO_CONDITIONS, conditions, still_valid, validators_of
from flaggui.core.flag import Attempt, DownloadStatus, Fault, FaultKind, Flag, Phases, Validators
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage, Picture
from flaggui.core.reply import NOT_FOUND, Reply, body_of, next_url, retry_after, status_words
from flaggui.core.sentence import N_
from flaggui.core.work import dominant_colours

HEADERS = {
    "User-Agent": f"flaggui/{__version__} (shows concurrency with country flags)",
    "Accept": "image/png, image/gif, image/webp, image/jpeg",
    # Sizes stay comparable and no reader unpacks behind our back.
    "Accept-Encoding": "identity",
}
_REDIRECTS = (301, 302, 303, 307, 308)
_RETRIED = (FaultKind.BROKEN, FaultKind.CUT_SHORT)


@dataclass(frozen=True, slots=True)
class Get:
    """Ask for `url`; the whole body must be here by `deadline` (monotonic seconds).

    `headers` go with the request, beside `HEADERS`.
    """

    url: str
    deadline: float
    headers: Mapping[str, str]


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


Step = Get | Pause | Judge | Work
Answer = Reply | Judged | tuple[str, ...] | None
Steps = Generator[Step, Answer, Flag]
Tell = Callable[[str, float], object]
"""Is told the name of a phase, a field of `Phases`, and its monotonic second."""


def _to_nobody(_phase: str, _moment: float) -> None:
    """Leave a phase untold."""


def download(
    index: int,
    cc: str,
    url: str,
    limits: Limits,
    where: str,
    tell: Tell = _to_nobody,
    validators: Validators | None = None,
) -> Steps:
    """Return the steps that download one flag; their value is the `Flag`, never an exception.

    Given the `validators` of an image that is here already, they ask whether it is still the one;
    if so, the flag is `unchanged` and has neither body nor picture.

    A reader knows when it connected and when the first byte came. Calls `tell` with the phase
    that only the steps know of, "received", and its monotonic second.
    """
    notes = _Notes(url, monotonic())
    deadline = notes.started + limits.total
    picture: Picture | None = None
    digest = ""
    swatches: tuple[str, ...] = ()
    try:
        body = yield from _until_whole(notes, deadline, limits, validators)
        if body is not None:
            judged = yield from _judged(notes, body, limits)
            picture, digest = judged.picture, judged.sha256
            if limits.cpu_work > 0:
                swatches = yield from _worked(notes, picture, limits, tell)
    except Fault as fault:
        status = _status_of(fault, notes)
        flag = Flag(index, cc, status, str(fault), fault.kind, notes.url, notes.http_status)
        return replace(flag, attempts=tuple(notes.attempts), where=where, phases=notes.phases())
    # By position and once: with a `replace` for each, this took a tenth of a small download.
    return Flag(
        index, cc, DownloadStatus.OK, "", None, notes.url, notes.http_status,
        body or b"", digest, picture, swatches,
        tuple(notes.attempts), where, notes.phases(), 0.0, notes.validators,
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
    validators: Validators = Validators()  # noqa: RUF009 - frozen

    def phases(self) -> Phases:
        """Return the phases of a download that is finished now."""
        return Phases(self.started, self.connected, self.first_byte, self.received, monotonic())


def _status_of(fault: Fault, notes: _Notes) -> DownloadStatus:
    if fault.kind is FaultKind.CANCELLED:
        return DownloadStatus.CANCELLED
    if fault.kind is FaultKind.STATUS and notes.http_status in NOT_FOUND:
        return DownloadStatus.NOT_FOUND
    return DownloadStatus.ERROR


def _until_whole(
    notes: _Notes, deadline: float, limits: Limits, known: Validators | None
) -> Generator[Step, Answer, bytes | None]:
    """Ask until a whole body is there, and return it; raises the `Fault` that stands.

    Returns None for the `known` image where the server has no other.
    """
    url, redirects, retries = notes.url, 0, 0
    asked, there = (conditions(known), known.url or url) if known else (NO_CONDITIONS, url)
    while True:
        begun = monotonic()
        come_back = None
        try:
            sent = asked if url == there else NO_CONDITIONS
            answer = yield Get(url, deadline, sent)
            assert isinstance(answer, Reply)  # noqa: S101 - the reader's contract
            _note(notes, url, begun, answer)
            if answer.http_status in _REDIRECTS:
                redirects += 1
                url = next_url(url, answer, redirects, limits)
                continue
            if answer.http_status == HTTPStatus.NOT_MODIFIED and known and sent:
                notes.validators = still_valid(known, url, answer.headers)
                return None
            if answer.http_status != HTTPStatus.OK:
                come_back = retry_after(answer)
                raise Fault(FaultKind.STATUS, status_words(answer.http_status))
            notes.validators = validators_of(url, answer.headers)
            return body_of(answer, limits)
        except Fault as fault:
            _note_fault(notes, url, begun, fault)
            pause = _pause(fault, notes, retries, limits, come_back)
            if pause is None:
                raise
            if monotonic() + pause >= deadline:
                raise Fault(fault.kind, _too_late(fault, come_back)) from None
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
    fault: Fault, notes: _Notes, retries: int, limits: Limits, come_back: float | None
) -> float | None:
    """Return the seconds to wait before another try, None if there is to be none."""
    status = notes.http_status if fault.kind is FaultKind.STATUS else None
    passing = fault.kind in _RETRIED or status == HTTPStatus.TOO_MANY_REQUESTS
    if retries >= limits.retries or not (passing or (status is not None and status >= 500)):
        return None
    # Exponential back-off with full jitter, as in "Exponential Backoff And Jitter"
    # (AWS Architecture Blog, 2015): uniform between nothing and the doubled step.
    jitter = random.uniform(0, limits.backoff * 2**retries)
    return jitter if come_back is None else come_back + jitter


def _too_late(fault: Fault, come_back: float | None) -> str:
    if come_back:
        words = N_("{fault}; asks to come back in {seconds} s, later than this flag’s time")
        return words.format(fault=fault, seconds=f"{come_back:.0f}")
    return str(fault)
