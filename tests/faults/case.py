"""A fault: what a server does to one request, and what must become of the flag."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from flaggui.core.flag import DownloadStatus, FaultKind
from flaggui.core.limits import Limits
from flaggui.resources import resource
from tests.core.bad_server import Answer, Exchange, response, saying

IMAGE = (resource("flags") / "br.gif").read_bytes()
OTHER = (resource("flags") / "cn.gif").read_bytes()
WHOLE = response(IMAGE)
SHORT = WHOLE[:-1000]
START = b"HTTP/1.1 200 OK\r\n"
CHUNKED = START + b"Transfer-Encoding: chunked\r\n\r\n"
LENGTH = b"Content-Length: %d" % len(IMAGE)
OK = None
"""No fault."""

PATIENT = Limits(total=8, backoff=0.02)
"""More time than a case takes on a busy machine, where the time is not the point."""
HASTY = replace(PATIENT, total=1)
"""The time of a flag that its server does not let come to an end."""
HASTY_TO_CONNECT = replace(HASTY, connect=0.3)
RETRIED = (FaultKind.BROKEN, FaultKind.CUT_SHORT)


def no_answer(_exchange: Exchange) -> None:
    """Send nothing and close."""


@dataclass(frozen=True)
class Case:
    """One row of the table of faults.

    Attributes:
        answer: What the server does to each request.
        fault: The verdict, None for a flag that comes.
        tries: The requests it takes, all told; 0 for what the policy does to such a fault.
        limits: The bounds of the download.
        status: How it ends, where the fault does not say.
        body: The image that comes, where one does.
        earliest: Seconds after the first request before which there must be no second one.
        scheme: Of the address.
        place: What is at the address: a server that "listens" or "speaks first", or one whose
            queue is "full", or a port that is "closed".
    """

    answer: Answer
    fault: FaultKind | None
    tries: int = 0
    limits: Limits = PATIENT
    status: DownloadStatus | None = None
    body: bytes = IMAGE
    earliest: float = 0.0
    scheme: str = "http"
    place: str = "listens"

    @property
    def requests(self) -> int:
        """How many requests the report must tell of."""
        return self.tries or (1 + self.limits.retries if self.fault in RETRIED else 1)

    @property
    def outcome(self) -> DownloadStatus:
        """How the flag must end."""
        return self.status or (DownloadStatus.ERROR if self.fault else DownloadStatus.OK)


def slow(answer: Answer, fault: FaultKind, **more: object) -> Case:
    """Return the case of an answer that outlasts the flag's time."""
    return Case(answer, fault, limits=HASTY, **more)  # type: ignore[arg-type]


def good(answer: Answer | bytes, tries: int = 1, **more: object) -> Case:
    """Return the case of an answer that brings the flag after all."""
    said = saying(answer) if isinstance(answer, bytes) else answer
    return Case(said, OK, tries, **more)  # type: ignore[arg-type]


def after(head: bytes, act: Callable[[Exchange], object]) -> Answer:
    """Return an answer that sends `head` and then does as `act` says."""

    def answer(exchange: Exchange) -> None:
        exchange.send(head)
        act(exchange)

    return answer


def in_turn(*answers: Answer | bytes) -> Answer:
    """Return an answer that is another one for each request; the last one stays."""

    def answer(exchange: Exchange) -> object:
        this = answers[min(exchange.number, len(answers)) - 1]
        return exchange.send(this) if isinstance(this, bytes) else this(exchange)

    return answer


def with_headers(*headers: bytes, body: bytes = IMAGE) -> Answer:
    """Return an answer with these header lines and no others."""
    return saying(b"\r\n".join([b"HTTP/1.1 200 OK", *headers, b"", body]))


def with_type(body: bytes, content_type: str = "image/gif") -> Answer:
    """Return an answer whose body is said to be of `content_type`."""
    return saying(response(body, headers={"Content-Type": content_type}))


def packed(body: bytes, coding: str = "gzip") -> Answer:
    """Return an answer whose body is said to be packed."""
    return saying(response(body, headers={"Content-Encoding": coding}))


def busy(retry_after: str, status: str = "429 Too Many Requests") -> bytes:
    """Return a reply that asks to come back later."""
    return response(status=status, headers={"Retry-After": retry_after})


def redirect(location: str, status: str = "302 Found") -> Answer:
    """Return an answer that leads elsewhere."""
    return saying(response(status=status, headers={"Location": location}))
