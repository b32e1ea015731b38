"""A reply read from bytes, however they are cut; `tests/faults` sends it what is none."""

import pytest

from flaggui.core.flag import Fault, FaultKind
from flaggui.core.http1 import INTERIMS, Incoming
from flaggui.core.limits import Limits

BODY = b"image"
HEAD = b"HTTP/1.1 200 OK\r\nX-Y: a\r\n b\r\nx-y:c \r\nContent-Length: 5\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNKS = b"2;x=y\r\nim\r\n3\r\nage\r\n0\r\nX-Y: z\r\n\r\n"
HINTS = b"HTTP/1.1 103 Hints\r\nX-Y: z\r\n\r\n"


def read(data: bytes, size: int, limits: Limits = Limits()) -> Incoming:  # noqa: B008 - frozen
    incoming = Incoming(limits)
    for at in range(0, len(data), size):
        incoming.feed(data[at : at + size])
    return incoming


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("data", [HEAD + BODY, CHUNKED + CHUNKS, HINTS + HEAD + BODY])
def test_packets_do_not_matter(data: bytes, size: int) -> None:
    incoming = read(data, size)
    assert (incoming.whole, incoming.kept) == (True, True)
    assert (incoming.status, bytes(incoming.body)) == (200, BODY)
    incoming.end()


def test_headers_are_folded_and_joined() -> None:
    assert read(HEAD + BODY, 9).headers == {"x-y": "a b, c", "content-length": "5"}


def test_what_follows_costs_the_connection() -> None:
    incoming = read(HEAD + BODY, 1000)
    incoming.feed(b"more")
    assert (incoming.whole, incoming.kept, bytes(incoming.body)) == (True, False, BODY)
    assert not read(HEAD + BODY + b"more", 1000).kept


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", FaultKind.BROKEN),
        (HEAD[:9], FaultKind.BROKEN),
        (HINTS, FaultKind.BROKEN),
        (HEAD, FaultKind.CUT_SHORT),
        (HEAD + BODY[:4], FaultKind.CUT_SHORT),
        (CHUNKED + CHUNKS[:-2], FaultKind.CUT_SHORT),
    ],
)
def test_an_end_too_early(data: bytes, kind: FaultKind) -> None:
    with pytest.raises(Fault) as caught:
        read(data, 4).end()
    assert caught.value.kind is kind


def test_a_body_without_a_length_ends_with_the_connection() -> None:
    incoming = read(b"HTTP/1.0 200 OK\n\n" + BODY, 5)
    assert not incoming.whole
    incoming.end()
    assert (incoming.whole, incoming.kept, bytes(incoming.body)) == (True, False, BODY)


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n" + HEAD,
        b"HTTP/2.0 200 OK\r\n",
        b"HTTP/1.1 2000 OK\r\n",
        b"HTTP/1.1 200 OK\r\nX Y: z\r\n",
        b"HTTP/1.1 200 OK\r\n X: z\r\n",
        b"HTTP/1.1 200 OK\r\nX-Y: a\rb\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-Y: z\r\n" * 101,
        b"HTTP/1.1 200 OK\r\nX-Y: " + b"z" * 70_000,
        HINTS * (INTERIMS + 1),
        CHUNKED + b"0x5\r\n",
        CHUNKED + b"5\r\nimagexx",
        CHUNKED + b"0" * 70_000,
    ],
)
def test_what_is_not_proper(data: bytes) -> None:
    with pytest.raises(Fault) as caught:
        read(data, 1000)
    assert caught.value.kind is FaultKind.PROTOCOL


def test_no_more_than_the_limit() -> None:
    limits = Limits(body=4)
    with pytest.raises(Fault) as caught:
        read(b"HTTP/1.1 200 OK\r\n\r\n" + BODY, 1000, limits)
    assert caught.value.kind is FaultKind.TOO_LARGE
