"""Faults of connections, time and heads: silence, drips, floods, resets, what is no HTTP."""

import ssl
from functools import cache
from pathlib import Path

from flaggui.core.flag import FaultKind
from tests.core.bad_server import Answer, Exchange, chunked, response, saying
from tests.faults.case import (
    CHUNKED,
    HASTY,
    HASTY_TO_CONNECT,
    IMAGE,
    LENGTH,
    SHORT,
    START,
    WHOLE,
    Case,
    after,
    good,
    in_turn,
    no_answer,
    slow,
    with_headers,
)

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"


def cut_by_reset(exchange: Exchange) -> None:
    """Break off in the body."""
    exchange.send(SHORT)
    exchange.reset()


def in_pieces(exchange: Exchange) -> None:
    """Send the whole reply in a dozen packets."""
    for at in range(0, len(WHOLE), 1 + len(WHOLE) // 12):
        exchange.stopped.wait(0.01)
        exchange.send(WHOLE[at : at + 1 + len(WHOLE) // 12])


def two_halves(exchange: Exchange) -> None:
    """Rest between the head and the body."""
    exchange.send(WHOLE[: -len(IMAGE)])
    exchange.stopped.wait(0.2)
    exchange.send(IMAGE)


@cache
def self_signed() -> ssl.SSLContext:
    """Return what speaks TLS for 127.0.0.1, with a certificate that nobody else has signed."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    # A key for tests alone: what it opens is open.
    context.load_cert_chain(Path(__file__).with_name("self-signed.pem"))
    return context


def with_strange_certificate(exchange: Exchange) -> None:
    """Show that certificate, and the flag to whoever takes it."""
    with self_signed().wrap_socket(exchange.sock.dup(), server_side=True) as secure:
        secure.recv(65_536)
        secure.sendall(WHOLE)


def secured(answer: Answer, fault: FaultKind, **more: object) -> Case:
    """Return the case of what happens before a TLS connection stands."""
    return Case(answer, fault, scheme="https", place="speaks first", **more)  # type: ignore[arg-type]


CONNECTING: dict[str, Case] = {
    "nobody listens": Case(no_answer, FaultKind.REFUSED, place="closed"),
    "full backlog": Case(
        no_answer, FaultKind.CONNECT_TIMEOUT, limits=HASTY_TO_CONNECT, place="full"
    ),
    "no reply": Case(no_answer, FaultKind.BROKEN),
    "reset at once": Case(Exchange.reset, FaultKind.BROKEN),
    "no reply, twice": good(in_turn(no_answer, no_answer, WHOLE), 3),
    "reset, then the flag": good(in_turn(Exchange.reset, WHOLE), 2),
    "TLS to a plain port": secured(saying(response(status="400 Bad Request")), FaultKind.TLS),
    "TLS to silence": secured(Exchange.hold, FaultKind.NO_ANSWER, limits=HASTY),
    "TLS to garbage": secured(saying(bytes(range(256)) * 9), FaultKind.TLS),
    "TLS, closed at once": secured(no_answer, FaultKind.BROKEN),
    "TLS, reset at once": secured(Exchange.reset, FaultKind.BROKEN),
    "TLS with a strange certificate": secured(with_strange_certificate, FaultKind.TLS),
}

TIME: dict[str, Case] = {
    "silence": slow(Exchange.hold, FaultKind.NO_ANSWER),
    "silence in the head": slow(after(START, Exchange.hold), FaultKind.NO_ANSWER),
    "silence after the head": slow(after(WHOLE[: -len(IMAGE)], Exchange.hold), FaultKind.TOO_SLOW),
    "silence in the body": slow(after(SHORT, Exchange.hold), FaultKind.TOO_SLOW),
    "silence before the last chunk": slow(
        after(CHUNKED + chunked([IMAGE], end=False), Exchange.hold), FaultKind.TOO_SLOW
    ),
    "drip": slow(
        lambda e: e.drip(response(IMAGE, headers={"X-Y": "z" * 500})), FaultKind.NO_ANSWER
    ),
    "drip of the body": slow(after(SHORT, lambda e: e.drip(IMAGE)), FaultKind.TOO_SLOW),
    "drip of chunks": slow(
        after(CHUNKED, lambda e: e.flood(chunked([b"G"], end=False), 0.05)), FaultKind.TOO_SLOW
    ),
    "drip of a chunk's size": slow(after(CHUNKED, lambda e: e.drip(b"0" * 99)), FaultKind.TOO_SLOW),
    "drip of headers": slow(
        after(START, lambda e: e.flood(b"X-Y: z\r\n", 0.05)), FaultKind.NO_ANSWER
    ),
    "drip of trailers": slow(
        after(CHUNKED + chunked([IMAGE])[:-2], lambda e: e.flood(b"X-Y: z\r\n", 0.05)),
        FaultKind.TOO_SLOW,
    ),
    "dripped 100": slow(lambda e: e.flood(CONTINUE, 0.05), FaultKind.NO_ANSWER),
    "in a dozen packets": good(in_pieces),
    "in two halves": good(two_halves),
}

FLOODS: dict[str, Case] = {
    "endless 100": Case(lambda e: e.flood(CONTINUE), FaultKind.PROTOCOL),
    "endless 103": Case(lambda e: e.flood(HINTS), FaultKind.PROTOCOL),
    "endless headers": Case(after(START, lambda e: e.flood(b"X-Y: z\r\n")), FaultKind.PROTOCOL),
    "endless header": Case(after(START + b"X-Y: ", lambda e: e.flood(b"z")), FaultKind.PROTOCOL),
    "endless first line": Case(lambda e: e.flood(b"z"), FaultKind.PROTOCOL),
    "endless reason": Case(after(START[:-2], lambda e: e.flood(b"z")), FaultKind.PROTOCOL),
    "endless chunks": Case(
        after(CHUNKED, lambda e: e.flood(chunked([b"G" * 1000], end=False))), FaultKind.TOO_LARGE
    ),
    "endless body": Case(after(START + b"\r\n", lambda e: e.flood(b"G")), FaultKind.TOO_LARGE),
    "endless zero bytes": Case(lambda e: e.flood(b"\0"), FaultKind.PROTOCOL),
    "body too large": Case(saying(response(bytes(2_000_001))), FaultKind.TOO_LARGE),
}

BREAKS: dict[str, Case] = {
    "reset in the head": Case(after(START, Exchange.reset), FaultKind.BROKEN),
    "closed in the first line": Case(saying(b"HTTP/1.1 2"), FaultKind.BROKEN),
    "closed in the head": Case(saying(START + b"Content-Ty"), FaultKind.BROKEN),
    "closed after a header": Case(saying(START + LENGTH + b"\r\n"), FaultKind.BROKEN),
    "closed after a 100": Case(saying(CONTINUE), FaultKind.BROKEN),
    "closed after the head": Case(saying(WHOLE[: -len(IMAGE)]), FaultKind.CUT_SHORT),
    "cut with a length": Case(saying(SHORT), FaultKind.CUT_SHORT),
    "cut in chunks": Case(saying(CHUNKED + chunked([IMAGE], end=False)), FaultKind.CUT_SHORT),
    "cut in a chunk": Case(saying((CHUNKED + chunked([IMAGE]))[:-1000]), FaultKind.CUT_SHORT),
    "cut in the trailers": Case(
        saying(CHUNKED + chunked([IMAGE])[:-2] + b"X-Y: z\r\n"), FaultKind.CUT_SHORT
    ),
    "cut, ended by close": Case(with_headers(body=IMAGE[:-500]), FaultKind.CUT_SHORT, 1),
    "reset in the body": Case(cut_by_reset, FaultKind.CUT_SHORT),
    "reset in chunks": Case(
        after(CHUNKED + chunked([IMAGE], end=False), Exchange.reset), FaultKind.CUT_SHORT
    ),
    "cut, then the flag": good(in_turn(SHORT, WHOLE), 2),
    "reset in the body, then the flag": good(in_turn(cut_by_reset, WHOLE), 2),
}

NO_HTTP: dict[str, Case] = {
    "garbage": Case(saying(bytes(range(256))), FaultKind.PROTOCOL),
    "banner": Case(saying(b"SSH-2.0-OpenSSH_9.2\r\n"), FaultKind.PROTOCOL),
    "banner before the request": Case(
        saying(b"220 mail.example ESMTP\r\n"), FaultKind.PROTOCOL, place="speaks first"
    ),
    "a reply before the request": good(WHOLE, place="speaks first"),
    "HTTP/0.9": Case(saying(IMAGE), FaultKind.PROTOCOL),
    "HTTP/0.9, HTML": Case(saying(b"<html>not here</html>"), FaultKind.PROTOCOL),
    "an empty line first": Case(saying(b"\r\n" + WHOLE), FaultKind.PROTOCOL),
    "nothing but an empty line": Case(saying(b"\r\n"), FaultKind.PROTOCOL),
    "HTTP/1.0": good(WHOLE.replace(b"1.1", b"1.0", 1)),
    "HTTP/2.0": Case(saying(WHOLE.replace(b"1.1", b"2.0", 1)), FaultKind.PROTOCOL),
    "HTTP/9.9": Case(saying(WHOLE.replace(b"1.1", b"9.9", 1)), FaultKind.PROTOCOL),
    "ICY": Case(saying(WHOLE.replace(b"HTTP/1.1", b"ICY", 1)), FaultKind.PROTOCOL),
    "status 1000": Case(saying(response(status="1000 Odd")), FaultKind.PROTOCOL),
    "status of words": Case(saying(response(status="fine thanks")), FaultKind.PROTOCOL),
    "status 200 without words": good(response(IMAGE, "200")),
    "one 100": good(CONTINUE + WHOLE),
    "one 103": good(HINTS + WHOLE),
    "ninety 103": good(HINTS * 90 + WHOLE),
    "three 102": good(b"HTTP/1.1 102 Processing\r\n\r\n" * 3 + WHOLE),
    "header without a colon": Case(with_headers(LENGTH, b"nonsense"), FaultKind.PROTOCOL),
    "space before the colon": Case(with_headers(b"X-Y : z", LENGTH), FaultKind.PROTOCOL),
    "header with a null": Case(with_headers(b"X-Y: \x00", LENGTH), FaultKind.PROTOCOL),
    "header with bytes 0xff": good(with_headers(b"X-Y: \xff\xfe", LENGTH)),
    "folded header": good(with_headers(b"X-Y: a", b" b", LENGTH)),
    "header of 20 kB": good(with_headers(b"X-Y: " + b"z" * 20_000, LENGTH)),
    "header of 300 kB": Case(with_headers(b"X-Y: " + b"z" * 300_000, LENGTH), FaultKind.PROTOCOL),
    "150 headers": Case(
        with_headers(*[b"X-%d: z" % i for i in range(150)], LENGTH), FaultKind.PROTOCOL
    ),
    "lines ended by LF": good(WHOLE.replace(b"\r\n", b"\n", 2)),
}

CONNECTIONS = CONNECTING | TIME | FLOODS | BREAKS | NO_HTTP
