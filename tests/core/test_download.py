"""The policy, driven by hand: no socket, no waiting."""

import gzip
import hashlib
import time
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from flaggui.core.download import HEADERS, Get, Judge, Judged, Pause, Steps, download
from flaggui.core.flag import DownloadStatus, Fault, FaultKind, Flag
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage, Picture, Thumbnail
from flaggui.core.reply import Reply, check_head, too_large, too_slow
from flaggui.resources import resource

URL = "http://flags.example/br/br.gif"
IMAGE = (resource("flags") / "br.gif").read_bytes()
LIMITS = Limits(backoff=0.2)
BROKEN = Fault(FaultKind.BROKEN, "the connection broke")

Sent = Reply | Fault


def reply(
    body: bytes = IMAGE, status: int = 200, headers: Mapping[str, str] | None = None
) -> Reply:
    now = time.monotonic()
    return Reply(status, headers or {}, body, now, now)


class Driven:
    """What became of a download whose replies were given.

    Attributes:
        flag: The outcome.
        urls: What was asked for, in order.
        pauses: Seconds of each pause, in order.
        told: The phases told and their monotonic seconds.
    """

    flag: Flag

    def __init__(self, *replies: Sent, limits: Limits = LIMITS, url: str = URL) -> None:
        self.told: list[tuple[str, float]] = []
        self.urls: list[str] = []
        self.pauses: list[float] = []
        self._replies = list(replies)
        steps = download(3, "BR", url, limits, "thread 1", lambda *phase: self.told.append(phase))
        step = next(steps)
        try:
            while True:
                step = self._answered(step, steps)
        except StopIteration as stop:
            self.flag = stop.value
        assert self._replies == []

    def _answered(self, step: Any, steps: Steps) -> Any:
        if isinstance(step, Get):
            self.urls.append(step.url)
            sent = self._replies.pop(0)
            return steps.throw(sent) if isinstance(sent, Fault) else steps.send(sent)
        if isinstance(step, Pause):
            self.pauses.append(step.seconds)
            return steps.send(None)
        try:
            judged = step.work()
        except NotAnImage as refusal:
            return steps.throw(refusal)
        return steps.send(judged)


def test_a_whole_image_is_ok() -> None:
    before = time.monotonic()
    answer = reply(headers={"content-length": str(len(IMAGE))})
    flag = Driven(answer).flag
    assert (flag.index, flag.cc, flag.status, flag.message) == (3, "BR", DownloadStatus.OK, "")
    assert (flag.fault, flag.url, flag.http_status) == (None, URL, 200)
    assert (flag.body, flag.sha256) == (IMAGE, hashlib.sha256(IMAGE).hexdigest())
    assert flag.picture is not None
    assert flag.picture.format == "gif"
    assert flag.where == "thread 1"
    assert [(a.http_status, a.message) for a in flag.attempts] == [(200, "")]
    phases = flag.phases
    assert (phases.connected, phases.first_byte) == (answer.connected, answer.first_byte)
    times = [before, phases.started, phases.finished, time.monotonic()]
    assert times == sorted(t for t in times if t is not None)


def test_only_before_cpu_work_is_it_told_when_a_reply_is_whole() -> None:
    plain = Driven(reply())
    assert (plain.told, plain.flag.phases.received) == ([], None)
    cut_short = reply(headers={"content-length": "1"})
    driven = Driven(cut_short, reply(), limits=Limits(backoff=0.2, cpu_work=0.01))
    phases, attempts = driven.flag.phases, driven.flag.attempts
    assert driven.told == [("received", attempts[1].finished)]
    assert phases.received == attempts[1].finished
    assert phases.first_byte is not None
    assert phases.finished is not None
    assert phases.first_byte <= phases.received <= phases.finished - 0.01


def test_the_deadline_counts_from_the_start_and_is_one_for_all_tries() -> None:
    before = time.monotonic()
    steps = download(0, "BR", URL, Limits(total=7), "")
    first = next(steps)
    assert isinstance(first, Get)
    assert before + 7 <= first.deadline <= time.monotonic() + 7
    pause = steps.throw(BROKEN)
    assert isinstance(pause, Pause)
    second = steps.send(None)
    assert isinstance(second, Get)
    assert second.deadline == first.deadline


def test_judging_is_a_step_of_its_own() -> None:
    steps = download(0, "BR", URL, LIMITS, "")
    next(steps)
    step = steps.send(reply(b"anything"))
    assert isinstance(step, Judge)
    picture = Picture("png", 1, 1, Thumbnail(1, 1, bytes(4)))
    with pytest.raises(StopIteration) as end:
        steps.send(Judged(picture, "abc"))
    flag = end.value.value
    assert (flag.body, flag.sha256, flag.picture) == (b"anything", "abc", picture)


# Redirects.


def moved(location: str | None, status: int = 302) -> Reply:
    return reply(b"", status, {} if location is None else {"location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(status: int) -> None:
    driven = Driven(moved("/cn.gif", status), reply())
    assert driven.urls == [URL, "http://flags.example/cn.gif"]
    assert driven.flag.status is DownloadStatus.OK
    assert driven.flag.url == "http://flags.example/cn.gif"
    assert [a.http_status for a in driven.flag.attempts] == [status, 200]
    assert driven.pauses == []


def test_five_redirects_are_followed_and_the_sixth_is_not() -> None:
    hops = [moved(f"/{n}") for n in range(6)]
    assert Driven(*hops[:5], reply()).flag.status is DownloadStatus.OK
    flag = Driven(*hops).flag
    assert (flag.status, flag.fault) == (DownloadStatus.ERROR, FaultKind.REDIRECT)
    assert flag.message == "redirected more than 5 times"
    assert len(flag.attempts) == 6


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("cn.gif", "http://flags.example/br/cn.gif"),
        ("../x?y=1#z", "http://flags.example/x?y=1#z"),
        ("//other.example/x", "http://other.example/x"),
        ("http://other.example:81/x", "http://other.example:81/x"),
        ("http://[::1]:81/x", "http://[::1]:81/x"),
        ("/a b", "http://flags.example/a%20b"),
        ("/%C3%A3", "http://flags.example/%C3%A3"),
        ("/\xc3\xa3", "http://flags.example/%C3%A3"),
        ("/\xff\xfe", "http://flags.example/%FF%FE"),
    ],
)
def test_where_a_redirect_leads(location: str, target: str) -> None:
    assert Driven(moved(location), reply()).urls[1] == target


@pytest.mark.parametrize(
    ("location", "words"),
    [
        (None, "redirected to an address that is none"),
        ("", "redirected to an address that is none"),
        ("http://[::1/x", "redirected to an address that is none"),
        ("http://flags.example:99999/", "redirected to an address that is none"),
        ("http://flags.example:x/", "redirected to an address that is none"),
        ("http://a..b/", "redirected to an address that is none"),
        (f"http://{'a' * 64}.example/", "redirected to an address that is none"),
        ("/\u20ac", "redirected to an address that is none"),
        ("mailto:a@b.example", "redirected to an address that is none"),
        ("https://flags.example/", "redirected to another scheme (https:)"),
        ("ftp://flags.example/", "redirected to another scheme (ftp:)"),
        ("file://localhost/etc/passwd", "redirected to another scheme (file:)"),
    ],
)
def test_a_redirect_that_is_not_followed(location: str | None, words: str) -> None:
    flag = Driven(moved(location)).flag
    assert (flag.status, flag.fault) == (DownloadStatus.ERROR, FaultKind.REDIRECT)
    assert flag.message == flag.attempts[-1].message == words
    assert flag.body == b""


# Retries.


@pytest.mark.parametrize(
    "failure",
    [reply(b"", 429), reply(b"", 500), reply(b"", 503), reply(b"", 599), BROKEN,
     Fault(FaultKind.CUT_SHORT, "cut short")],
)  # fmt: skip
def test_what_may_pass_is_tried_twice_more(failure: Sent) -> None:
    driven = Driven(failure, failure, reply())
    assert driven.flag.status is DownloadStatus.OK
    assert len(driven.flag.attempts) == 3
    assert [bool(a.message) for a in driven.flag.attempts] == [True, True, False]
    assert 0 <= driven.pauses[0] <= 0.2
    assert 0 <= driven.pauses[1] <= 0.4

    flag = Driven(failure, failure, failure).flag
    assert flag.status is DownloadStatus.ERROR
    assert len(flag.attempts) == 3


def test_a_reply_that_is_too_short_is_tried_again() -> None:
    short = reply(IMAGE[:100], headers={"content-length": str(len(IMAGE))})
    driven = Driven(short, reply())
    assert driven.flag.status is DownloadStatus.OK
    assert driven.flag.attempts[0].message == f"cut short: 100 of {len(IMAGE)} bytes"


@pytest.mark.parametrize(
    "failure",
    [reply(b"", status) for status in (201, 204, 206, 304, 400, 401, 403, 404, 410, 418, 451)]
    + [
        Fault(kind, "no")
        for kind in FaultKind
        if kind not in {FaultKind.BROKEN, FaultKind.CUT_SHORT, FaultKind.STATUS}
    ],
)
def test_what_will_not_pass_is_asked_once(failure: Sent) -> None:
    driven = Driven(failure)
    assert driven.flag.status is not DownloadStatus.OK
    assert (driven.pauses, len(driven.flag.attempts)) == ([], 1)


def test_without_retries_there_is_one_try() -> None:
    flag = Driven(BROKEN, limits=Limits(retries=0)).flag
    assert (flag.fault, flag.message) == (FaultKind.BROKEN, "the connection broke")


def test_a_pause_that_does_not_fit_is_not_made() -> None:
    flag = Driven(reply(b"", 503, {"retry-after": "9"}), limits=Limits(total=5)).flag
    assert flag.fault is FaultKind.STATUS
    assert flag.message == (
        "refused by the server: 503 Service Unavailable; "
        "asks to come back in 9 s, later than this flag’s time"
    )


def test_retry_after_in_seconds_is_honoured() -> None:
    driven = Driven(reply(b"", 429, {"retry-after": " 3 "}), reply())
    assert 3 <= driven.pauses[0] <= 3.2
    assert driven.flag.status is DownloadStatus.OK


def test_retry_after_as_a_date_is_honoured() -> None:
    date = datetime.now(UTC) + timedelta(seconds=4)
    for text in (format_datetime(date, usegmt=True), format_datetime(date.replace(tzinfo=None))):
        driven = Driven(reply(b"", 503, {"retry-after": text}), reply())
        assert 2.5 <= driven.pauses[0] <= 4.2  # dates have whole seconds


@pytest.mark.parametrize(
    "text", ["Sun, 06 Nov 1994 08:49:37 GMT", "0", "soon", "", "-3", "1.5", "²", "Mon, 99 Foo"]
)
def test_a_retry_after_of_the_past_or_of_nonsense_costs_nothing(text: str) -> None:
    driven = Driven(reply(b"", 503, {"retry-after": text}), reply())
    assert driven.pauses[0] <= 0.2


@pytest.mark.parametrize("text", ["9" * 5000, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_an_absurd_retry_after_is_refused(text: str) -> None:
    flag = Driven(reply(b"", 503, {"retry-after": text})).flag
    assert flag.message.endswith("later than this flag’s time")


# Bodies.


def judged_of(body: bytes, headers: Mapping[str, str] | None = None, **limits: Any) -> Flag:
    return Driven(reply(body, 200, headers), limits=Limits(retries=0, **limits)).flag


@pytest.mark.parametrize("length", [len(IMAGE) + 1, len(IMAGE) - 1, 0])
def test_a_body_of_another_length_is_an_error(length: int) -> None:
    flag = judged_of(IMAGE, {"content-length": str(length)})
    assert flag.fault is FaultKind.CUT_SHORT
    assert flag.message == f"cut short: {len(IMAGE)} of {length} bytes"
    assert flag.body == b""


@pytest.mark.parametrize("length", ["-1", "+5", "many", "", "5, 5", "1_000", "٣", "9" * 19])
def test_a_length_that_is_none_is_an_error(length: str) -> None:
    assert judged_of(IMAGE, {"content-length": length}).fault is FaultKind.PROTOCOL


@pytest.mark.parametrize(
    "headers",
    [
        {"transfer-encoding": "chunked", "content-length": str(len(IMAGE))},
        {"transfer-encoding": "rot13"},
        {"transfer-encoding": "gzip, chunked"},
        {"x y": "z"},
        {"": "z"},
        {"x": "\0"},
    ],
)
def test_headers_that_are_not_proper(headers: dict[str, str]) -> None:
    with pytest.raises(Fault) as fault:
        check_head(404, headers, LIMITS)
    assert fault.value.kind is FaultKind.PROTOCOL


def test_an_announced_length_beyond_the_limit_is_refused_for_images_only() -> None:
    check_head(404, {"content-length": "2000001"}, LIMITS)
    check_head(200, {"content-length": "2000000"}, LIMITS)
    with pytest.raises(Fault, match="larger than 2 MB"):
        check_head(200, {"content-length": "2000001"}, LIMITS)


def test_packed_nothing_is_no_image_and_not_an_unchanged_one() -> None:
    flag = judged_of(gzip.compress(b""), {"content-encoding": "gzip"})
    assert (flag.status, flag.fault) == (DownloadStatus.ERROR, FaultKind.NOT_AN_IMAGE)


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP", " gzip "])
def test_gzip_is_unpacked(coding: str) -> None:
    assert judged_of(gzip.compress(IMAGE), {"content-encoding": coding}).body == IMAGE


def test_deflate_is_unpacked() -> None:
    assert judged_of(zlib.compress(IMAGE), {"content-encoding": "deflate"}).body == IMAGE


@pytest.mark.parametrize("coding", ["", "identity"])
def test_identity_is_left_as_it_is(coding: str) -> None:
    assert judged_of(IMAGE, {"content-encoding": coding}).body == IMAGE


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_packed_body_that_ends_early(pack: Any) -> None:
    flag = judged_of(pack(IMAGE)[:-20], {"content-encoding": "gzip"})
    assert (flag.fault, flag.message) == (
        FaultKind.CUT_SHORT,
        "cut short: the packed reply ends early",
    )


@pytest.mark.parametrize("body", [IMAGE, gzip.compress(IMAGE)[:100] + bytes(9999), b"\x1f"])
def test_a_packed_body_that_is_broken(body: bytes) -> None:
    flag = judged_of(body, {"content-encoding": "gzip"})
    assert flag.status is DownloadStatus.ERROR
    assert flag.fault in (FaultKind.NOT_AN_IMAGE, FaultKind.CUT_SHORT)


def test_a_bomb_is_not_unpacked() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < 60_000
    flag = judged_of(bomb, {"content-encoding": "gzip"})
    assert (flag.fault, flag.message) == (FaultKind.TOO_LARGE, "larger than 2 MB")


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("br", "br"),
        ("\x1b]0;gone\x07", "?]0;gone?"),  # a command to a terminal
        ("\xe9\x9b\u0085 x", "????x"),
        ("x" * 99, "x" * 20),
    ],
)
def test_an_unknown_packing_is_refused(word: str, shown: str) -> None:
    flag = judged_of(IMAGE, {"content-encoding": word})
    assert (flag.fault, flag.message) == (
        FaultKind.PROTOCOL,
        f"packed as {shown}, which was not asked for",
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", FaultKind.NOT_AN_IMAGE),
        (b"<!doctype html><title>404</title>", FaultKind.NOT_AN_IMAGE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", FaultKind.NOT_AN_IMAGE),
        (IMAGE[:-1], FaultKind.CUT_SHORT),
        (IMAGE[: len(IMAGE) // 2], FaultKind.CUT_SHORT),
    ],
)
def test_what_is_no_image(body: bytes, kind: FaultKind) -> None:
    # With the default retries: the same bytes would come again.
    driven = Driven(reply(body, 200, {"content-type": "image/gif"}))
    flag = driven.flag
    assert (flag.status, flag.fault, flag.http_status) == (DownloadStatus.ERROR, kind, 200)
    assert flag.message
    assert (flag.body, flag.sha256, flag.picture) == (b"", "", None)


def test_the_content_type_does_not_matter() -> None:
    assert judged_of(IMAGE, {"content-type": "text/html"}).status is DownloadStatus.OK


def test_a_refused_image_names_its_fault_in_the_attempt_too() -> None:
    flag = Driven(reply(b"<html>")).flag
    assert [(a.http_status, a.message) for a in flag.attempts] == [(200, flag.message)]


# Words.


@pytest.mark.parametrize(
    ("status", "outcome", "words"),
    [
        (404, DownloadStatus.NOT_FOUND, "not found at this source (404)"),
        (410, DownloadStatus.NOT_FOUND, "not found at this source (410)"),
        (403, DownloadStatus.ERROR, "refused by the server: 403 Forbidden"),
        (418, DownloadStatus.ERROR, "refused by the server: 418 I'm a Teapot"),
        (299, DownloadStatus.ERROR, "no image, but another answer: 299 not a standard status"),
        (999, DownloadStatus.ERROR, "refused by the server: 999 not a standard status"),
    ],
)
def test_words_of_a_status(status: int, outcome: DownloadStatus, words: str) -> None:
    replies = [reply(b"", status)] * (3 if status >= 500 else 1)
    flag = Driven(*replies).flag
    assert (flag.status, flag.fault, flag.message) == (outcome, FaultKind.STATUS, words)
    assert flag.http_status == status
    assert flag.attempts[-1].message == words


def test_a_fault_after_a_404_is_no_404() -> None:
    flag = Driven(reply(b"", 503), BROKEN, BROKEN).flag
    assert (flag.status, flag.http_status) == (DownloadStatus.ERROR, None)
    assert [a.http_status for a in flag.attempts] == [503, None, None]


def test_words_of_limits() -> None:
    assert str(too_slow(LIMITS, begun=True)) == "too slow: not complete after 10 s"
    assert str(too_slow(LIMITS, begun=False)) == "no answer for 10 s"
    assert str(too_large(Limits(body=500_000))) == "larger than 0.5 MB"


def test_a_cancelled_download_is_cancelled() -> None:
    cancelled = Fault(FaultKind.CANCELLED, "cancelled")
    flag = Driven(cancelled).flag
    assert (flag.status, flag.fault) == (DownloadStatus.CANCELLED, FaultKind.CANCELLED)
    assert flag.phases.finished is not None

    steps = download(0, "BR", URL, LIMITS, "")
    next(steps)
    assert isinstance(steps.throw(BROKEN), Pause)
    with pytest.raises(StopIteration) as end:
        steps.throw(cancelled)
    assert end.value.value.status is DownloadStatus.CANCELLED
    assert len(end.value.value.attempts) == 1


def test_what_is_asked_for() -> None:
    assert HEADERS["Accept-Encoding"] == "identity"
    assert HEADERS["User-Agent"].startswith("flaggui/")
