"""What a finished download is: a flag, or the reason why there is none."""

from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus

from flaggui.core.picture import Picture


class DownloadStatus(StrEnum):
    """How a download ended, after the book's enum of the same name."""

    OK = "ok"
    NOT_FOUND = "not_found"
    ERROR = "error"
    CANCELLED = "cancelled"


class FaultKind(StrEnum):
    """What can go wrong between a URL and an image. Each has one sentence for people."""

    CONNECT_TIMEOUT = "connect_timeout"
    """No connection within the limit."""
    NO_ANSWER = "no_answer"
    """Connected, but not one byte of a reply within the flag's time."""
    TOO_SLOW = "too_slow"
    """A reply began and did not end within the flag's time."""
    BROKEN = "broken"
    """The connection was closed or reset before a whole reply had come."""
    CUT_SHORT = "cut_short"
    """The reply ended early, or the image in it does."""
    NOT_AN_IMAGE = "not_an_image"
    """A whole reply that holds no image of the four formats."""
    TOO_LARGE = "too_large"
    """More bytes or pixels than the limits allow."""
    STATUS = "status"
    """An HTTP status other than 200."""
    REDIRECT = "redirect"
    """Too many redirects, or one to where we do not follow."""
    PROTOCOL = "protocol"
    """What came is not HTTP as we speak it."""
    REFUSED = "refused"
    """Nothing listens at that address."""
    TLS = "tls"
    """The server's certificate or its TLS is not acceptable."""
    NO_HOST = "no_host"
    """The host's name cannot be looked up."""
    NO_NETWORK = "no_network"
    """There is no way to that host."""
    PROXY = "proxy"
    """The proxy cannot be reached or refuses."""
    WORKER = "worker"
    """The worker that ran it ended before it could answer."""
    CANCELLED = "cancelled"
    """The run was cancelled."""


class Fault(Exception):
    """Why a reader could not bring a reply."""

    def __init__(self, kind: FaultKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request and what became of it; times in monotonic seconds."""

    started: float
    finished: float
    http_status: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Phases:
    """When a download passed its stations, in monotonic seconds; None where it did not.

    Attributes:
        started: A worker took it up.
        connected: A new connection stood; None where a kept one served.
        first_byte: The headers of the last reply were complete.
        received: The whole reply was there and work on it began; None without CPU work.
        finished: The flag, or the reason why there is none, was ready.
    """

    started: float | None = None
    connected: float | None = None
    first_byte: float | None = None
    received: float | None = None
    finished: float | None = None


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server calls the state of an image, to be asked later whether it has changed.

    Attributes:
        etag: Its ETag (RFC 9110 §8.8.3), empty for none.
        last_modified: Its Last-Modified (RFC 9110 §8.8.2), empty for none.
        url: The address of that image, the only one to be asked with them: another one that a
            redirect leads to by now has a state of its own. Empty for the one asked first.
    """

    etag: str = ""
    last_modified: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A flag that is here already: a server that has no other need not send it again.

    Attributes:
        validators: What its server called its state.
        sha256: Hexadecimal digest of its bytes.
        picture: What is known of the image; None where that does not matter.
    """

    validators: Validators
    sha256: str = ""
    picture: Picture | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Flag:
    """The outcome of one download; what every future of a run returns.

    Attributes:
        index: Place in the run's list of countries.
        cc: Country code.
        status: How it ended.
        message: One sentence for people; empty when ok.
        fault: What went wrong, None when ok.
        url: The address that answered last, after redirects.
        http_status: Status of the last reply, None without one.
        body: The image's own bytes; empty unless ok, and where it is `unchanged`.
        sha256: Hexadecimal digest of the image; empty unless ok.
        picture: What is known of the image, with its thumbnail; None unless ok.
        swatches: Its dominant colours as "#RRGGBB"; empty unless CPU work was asked for.
        attempts: Every request made, in order.
        where: The worker that ran it: a thread, a process, a slot.
        phases: When it passed its stations.
        cpu_time: Processor seconds it took in another process than the run's own.
        validators: What the server called the state of the image; empty unless ok.
    """

    index: int
    cc: str
    status: DownloadStatus
    message: str = ""
    fault: FaultKind | None = None
    url: str = ""
    http_status: int | None = None
    body: bytes = field(default=b"", repr=False)
    sha256: str = ""
    picture: Picture | None = field(default=None, repr=False)
    swatches: tuple[str, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    where: str = ""
    phases: Phases = Phases()
    cpu_time: float = 0.0
    validators: Validators = Validators()

    @property
    def unchanged(self) -> bool:
        """Whether the server said that its image is still the known one, and sent none."""
        return self.http_status == HTTPStatus.NOT_MODIFIED and self.status is DownloadStatus.OK


def cancelled_flag(index: int, cc: str) -> Flag:
    """Return the flag of a download that was cancelled before it brought anything."""
    return Flag(index, cc, DownloadStatus.CANCELLED, "cancelled", FaultKind.CANCELLED)
