"""Faults of replies: lengths, chunks, packing, statuses, redirects, retries, images."""

import gzip
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache

from PIL import Image

from flaggui.core.flag import DownloadStatus, FaultKind
from tests.core.bad_server import KEEP, Answer, Exchange, chunked, response, saying
from tests.core.malformed import encoded, flag, gif_frames, nested_svg, png, with_height
from tests.faults.case import (
    CHUNKED,
    HASTY,
    IMAGE,
    LENGTH,
    OTHER,
    START,
    WHOLE,
    Case,
    after,
    busy,
    good,
    in_turn,
    packed,
    redirect,
    slow,
    with_headers,
    with_type,
)


def garbage_for_a_chunk(exchange: Exchange) -> None:
    """Send what is no chunk in a packet of its own, and then nothing more."""
    exchange.send(CHUNKED + chunked([IMAGE[:500]], end=False))
    exchange.stopped.wait(0.05)
    exchange.send(b"zz\r\n")
    exchange.hold()


LENGTHS: dict[str, Case] = {
    "whole": good(WHOLE),
    "whole in chunks": good(CHUNKED + chunked([IMAGE[:500], IMAGE[500:]])),
    "chunks with extensions": good(
        CHUNKED + chunked([IMAGE]).replace(b"\r\n", b';a=b;c="d"\r\n', 1)
    ),
    "chunks with a trailer": good(CHUNKED + chunked([IMAGE])[:-2] + b"X-Y: z\r\n\r\n"),
    "ended by close": good(with_headers(b"Content-Type: image/gif")),
    "length with zeros": good(with_headers(b"Content-Length: 00%d" % len(IMAGE))),
    "length beyond the limit": Case(with_headers(b"Content-Length: 2000001"), FaultKind.TOO_LARGE),
    "bad chunk size": Case(saying(CHUNKED + b"zz\r\n" + IMAGE), FaultKind.PROTOCOL),
    "garbage for a chunk, and silence": Case(garbage_for_a_chunk, FaultKind.PROTOCOL),
    "negative chunk size": Case(saying(CHUNKED + b"-5\r\n" + IMAGE), FaultKind.PROTOCOL),
    "huge chunk size": Case(saying(CHUNKED + b"f" * 15 + b"\r\n" + IMAGE), FaultKind.CUT_SHORT),
    "chunk size with a plus": Case(saying(CHUNKED + b"+" + chunked([IMAGE])), FaultKind.PROTOCOL),
    "chunk size with 0x": Case(saying(CHUNKED + b"0x" + chunked([IMAGE])), FaultKind.PROTOCOL),
    "chunk without its end": Case(
        saying(CHUNKED + chunked([IMAGE]).replace(b"\r\n0\r\n", b"xx0\r\n")), FaultKind.PROTOCOL
    ),
    "chunk size without digits": Case(saying(CHUNKED + b"\r\n" + IMAGE), FaultKind.PROTOCOL),
    "chunk longer than its size": Case(
        saying(CHUNKED + b"5\r\n" + IMAGE + b"\r\n0\r\n\r\n"), FaultKind.PROTOCOL
    ),
    "endless chunk size": Case(after(CHUNKED, lambda e: e.flood(b"f")), FaultKind.PROTOCOL),
    "endless zeros in a chunk size": Case(
        after(CHUNKED, lambda e: e.flood(b"0")), FaultKind.PROTOCOL
    ),
    "endless small chunks": Case(
        after(CHUNKED, lambda e: e.flood(chunked([b"G" * 16], end=False))), FaultKind.TOO_LARGE
    ),
    "endless trailers": Case(
        after(CHUNKED + chunked([IMAGE])[:-2], lambda e: e.flood(b"X-Y: z\r\n")),
        FaultKind.PROTOCOL,
    ),
    "longer than its length": Case(with_headers(b"Content-Length: 500"), FaultKind.CUT_SHORT, 1),
    "length zero, then a body": Case(with_headers(b"Content-Length: 0"), FaultKind.NOT_AN_IMAGE),
    "garbage behind the flag": good(WHOLE + b"garbage"),
    "another flag behind the flag": good(WHOLE + response(OTHER)),
    "two lengths": Case(with_headers(LENGTH, b"Content-Length: 500"), FaultKind.PROTOCOL),
    "length twice": Case(with_headers(LENGTH, LENGTH), FaultKind.PROTOCOL),
    "lengths in a list": Case(with_headers(LENGTH + b", 500"), FaultKind.PROTOCOL),
    "negative length": Case(with_headers(b"Content-Length: -5"), FaultKind.PROTOCOL),
    "length of words": Case(with_headers(b"Content-Length: many"), FaultKind.PROTOCOL),
    "length with a plus": Case(
        with_headers(b"Content-Length: +%d" % len(IMAGE)), FaultKind.PROTOCOL
    ),
    "hexadecimal length": Case(
        with_headers(b"Content-Length: 0x%x" % len(IMAGE)), FaultKind.PROTOCOL
    ),
    "absurd length": Case(with_headers(b"Content-Length: " + b"9" * 30), FaultKind.PROTOCOL),
    "empty length": Case(with_headers(b"Content-Length:"), FaultKind.PROTOCOL),
    "length and chunks": Case(
        saying(START + b"Transfer-Encoding: chunked\r\n" + LENGTH + b"\r\n\r\n" + chunked([IMAGE])),
        FaultKind.PROTOCOL,
    ),
    "unknown transfer coding": Case(
        with_headers(b"Transfer-Encoding: rot13", LENGTH), FaultKind.PROTOCOL
    ),
    "packed in transfer": Case(
        saying(
            START + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + chunked([gzip.compress(IMAGE)])
        ),
        FaultKind.PROTOCOL,
    ),
}

PACKING: dict[str, Case] = {
    "gzip": good(packed(gzip.compress(IMAGE))),
    "deflate": good(packed(zlib.compress(IMAGE), "deflate")),
    "cut gzip": Case(packed(gzip.compress(IMAGE)[:-20]), FaultKind.CUT_SHORT),
    "gzip with a wrong sum": Case(
        packed(gzip.compress(IMAGE)[:-8] + bytes(8)), FaultKind.NOT_AN_IMAGE
    ),
    "false gzip": Case(packed(IMAGE), FaultKind.NOT_AN_IMAGE),
    "gzip of half a flag": Case(packed(gzip.compress(IMAGE[:-500])), FaultKind.CUT_SHORT, 1),
    "gzip twice": Case(
        packed(gzip.compress(gzip.compress(IMAGE)), "gzip, gzip"), FaultKind.PROTOCOL
    ),
    "gzip of nothing": Case(packed(gzip.compress(b"")), FaultKind.NOT_AN_IMAGE),
    "brotli": Case(packed(IMAGE, "br"), FaultKind.PROTOCOL),
    "bomb": Case(packed(gzip.compress(bytes(9_000_000))), FaultKind.TOO_LARGE),
}


def status(code_and_words: str, tries: int = 1, ends: DownloadStatus | None = None) -> Case:
    """Return the case of a reply with a status and a word or two."""
    said = "" if code_and_words[:3] in ("204", "304") else "no"
    answer = saying(response(said.encode(), code_and_words, length=bool(said)))
    return Case(answer, FaultKind.STATUS, tries, status=ends)


STATUSES: dict[str, Case] = {
    "101": Case(
        saying(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
        FaultKind.STATUS,
    ),
    "status 204": status("204 No Content"),
    "status 206": Case(saying(response(IMAGE, "206 Partial Content")), FaultKind.STATUS),
    "status 299": Case(saying(response(IMAGE, "299 Odd")), FaultKind.STATUS),
    "status 300": status("300 Multiple Choices"),
    "status 304": status("304 Not Modified"),
    # The length is that of the image, which does not follow (RFC 9110 §8.6).
    "status 304 with a length": Case(
        saying(b"HTTP/1.1 304 Not Modified\r\n" + LENGTH + b"\r\n\r\n"), FaultKind.STATUS
    ),
    "status 401": Case(
        saying(response(b"no", "401 No", headers={"WWW-Authenticate": 'Basic realm="x"'})),
        FaultKind.STATUS,
    ),
    "status 403": Case(saying(response(IMAGE, "403 Forbidden")), FaultKind.STATUS),
    "status 404": status("404 Not Found", ends=DownloadStatus.NOT_FOUND),
    "status 407": Case(
        saying(response(b"no", "407 No", headers={"Proxy-Authenticate": 'Basic realm="x"'})),
        FaultKind.STATUS,
    ),
    "status 410": status("410 Gone", ends=DownloadStatus.NOT_FOUND),
    "status 418": status("418 I'm a teapot"),
    "status 500": status("500 Oops", 3),
    "status 503": status("503 Busy", 3),
    "status 999": status("999 Odd", 3),
    "not found, with a long body": Case(
        saying(b"HTTP/1.1 404 Not Found\r\nContent-Length: 3000000\r\n\r\n" + bytes(3_000_000)),
        FaultKind.TOO_LARGE,
    ),
    "not found, with an endless body": Case(
        after(b"HTTP/1.1 404 Not Found\r\n\r\n", lambda e: e.flood(b"x")), FaultKind.TOO_LARGE
    ),
    "not found, cut": Case(saying(response(bytes(999), "404 Not Found")[:-9]), FaultKind.CUT_SHORT),
}


def in_date_form(exchange: Exchange) -> None:
    """Ask to come back in two seconds, as a date, and be there then."""
    if exchange.number == 1:
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
        exchange.send(busy(date))
    else:
        exchange.send(WHOLE)


def kept_with_more(exchange: Exchange) -> object:
    """Send, a moment after a reply, another flag that nobody asked for, and keep the connection."""
    if exchange.number > 1:
        return exchange.send(WHOLE)
    exchange.send(busy("1", "503 Busy"))
    exchange.stopped.wait(0.1)  # a packet of its own
    exchange.send(response(OTHER))
    return KEEP


def of_cookies(exchange: Exchange) -> object:
    """Set a cookie, and send another flag to whoever brings it back."""
    if b"cookie" in exchange.head.lower():
        return exchange.send(response(OTHER))
    if exchange.number > 1:
        return exchange.send(WHOLE)
    cookies = {"Set-Cookie": "a=b; Path=/", "Set-Cookie2": "c=" + "d" * 5000}
    exchange.send(response(status="503 Busy", headers=cookies))
    return KEEP


RETRIES: dict[str, Case] = {
    "503, then the flag": good(in_turn(busy("", "503 Busy"), WHOLE), 2),
    "502 and 500, then the flag": good(
        in_turn(response(status="502 Bad"), response(status="500 Oops"), WHOLE), 3
    ),
    "429 for a second": good(in_turn(busy("1"), WHOLE), 2, earliest=1.0),
    "429 until a date": good(in_date_form, 2, earliest=1.0),
    "429 until a date gone by": good(in_turn(busy("Sun, 06 Nov 1994 08:49:37 GMT"), WHOLE), 2),
    "429 beyond the time": Case(saying(busy("60")), FaultKind.STATUS),
    "429 until a far date": Case(saying(busy("Fri, 31 Dec 9999 23:59:59 GMT")), FaultKind.STATUS),
    "429 for ages": Case(saying(busy("9" * 400)), FaultKind.STATUS),
    "429 for less than no time": good(in_turn(busy("-5"), WHOLE), 2),
    "429 until no date": good(in_turn(busy("soon"), WHOLE), 2),
    "429 until an absurd date": good(
        in_turn(busy(f"Fri, 31 Dec {'9' * 30} 23:59:59 GMT"), WHOLE), 2
    ),
    "429 for ever": Case(saying(busy("0")), FaultKind.STATUS, 3),
    "an unasked reply in a pause": good(kept_with_more, 2, earliest=1.0),
    "a cookie": good(of_cookies, 2),
}


def to_bytes(exchange: Exchange) -> None:
    """Redirect to bytes that are no UTF-8, and answer only there."""
    if exchange.number == 1:
        exchange.send(response(status="302 Found", headers={"Location": "\xff\xfe"}))
    else:
        there = exchange.path.endswith("/%FF%FE")
        exchange.send(WHOLE if there else response(status="404 Not Found"))


def slowly_elsewhere(exchange: Exchange) -> None:
    """Redirect after more than half of a flag's time."""
    exchange.stopped.wait(0.6 * HASTY.total)
    exchange.send(response(status="302 Found", headers={"Location": str(exchange.number)}))


def at_the_sixth(exchange: Exchange) -> None:
    """Redirect five times, the most there may be, and then send the flag."""
    statuses = ("301 Moved", "302 Found", "303 See", "307 There", "308 There")
    if exchange.number > len(statuses):
        exchange.send(WHOLE)
    else:
        place = {"Location": f"{exchange.number}.gif?a=b#c"}
        exchange.send(response(status=statuses[exchange.number - 1], headers=place))


def astray(location: str, tries: int = 1) -> Case:
    """Return the case of a redirect that is not followed."""
    return Case(redirect(location), FaultKind.REDIRECT, tries)


REDIRECTS: dict[str, Case] = {
    "redirect to itself": astray("flag.gif", 6),
    "endless redirect": Case(
        lambda e: e.send(response(status="302 Found", headers={"Location": str(e.number)})),
        FaultKind.REDIRECT,
        6,
    ),
    "five redirects": good(at_the_sixth, 6),
    "slow redirects": slow(slowly_elsewhere, FaultKind.NO_ANSWER, tries=2),
    "redirect to bytes 0xff": good(to_bytes, 2),
    "redirect to a file": astray("file:///etc/passwd"),
    "redirect to ftp": astray("ftp://127.0.0.1/flag.gif"),
    "redirect to data": astray("data:image/gif;base64,R0lGODlh"),
    "redirect to javascript": astray("javascript:alert(1)"),
    "redirect to https": astray("https://127.0.0.1/"),
    "redirect to nowhere": Case(saying(response(status="302 Found")), FaultKind.REDIRECT),
    "redirect to nothing": astray(""),
    "redirect to a bad port": astray("http://127.0.0.1:99999/"),
    "redirect to port 0": astray("http://127.0.0.1:0/"),
    "redirect to a bad host": astray("http://[::1/"),
    "redirect to an odd host": astray("http://a..b/"),
    "redirect to a long host": astray(f"http://{'a' * 300}/"),
    "redirect to no such host": Case(redirect("http://flags.invalid/"), FaultKind.NO_HOST, 2),
    "redirect to a space": Case(redirect("http://127.0.0.1 /"), FaultKind.NO_HOST, 2),
    "redirect to a closed port": Case(redirect("http://127.0.0.1:1/"), FaultKind.REFUSED, 2),
    "redirect without an end": Case(
        after(b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", lambda e: e.flood(b"x")),
        FaultKind.TOO_LARGE,
    ),
}


def late(make: Callable[[], bytes]) -> Answer:
    """Return an answer whose body is made when it is first asked for."""
    made = cache(make)
    return lambda exchange: exchange.send(response(made(), headers={"Content-Type": "image/gif"}))


def no_image(body: bytes, content_type: str = "image/gif") -> Case:
    """Return the case of a body that is said to be an image and is none."""
    return Case(with_type(body, content_type), FaultKind.NOT_AN_IMAGE)


def cut_image(format_: str, part: float) -> Case:
    """Return the case of a reply that is whole, with an image that is not."""
    return Case(
        late(lambda: flag("br", format_)[: int(len(flag("br", format_)) * part)]),
        FaultKind.CUT_SHORT,
        1,
    )


def in_format(format_: str) -> bytes:
    """Return a picture in a format that is none of the four."""
    return encoded(Image.new("RGB", (32, 24)), format_)


IMAGES: dict[str, Case] = {
    "no content type": good(with_headers(LENGTH)),
    "image as HTML": good(with_type(IMAGE, "text/html")),
    "image as SVG": good(with_type(IMAGE, "image/svg+xml")),
    "odd content type": good(with_type(IMAGE, "\xff;;=/ charset")),
    "PNG as GIF": good(with_type(flag("br", "png")), body=flag("br", "png")),
    "empty": no_image(b""),
    "HTML": no_image(b"<!DOCTYPE html><title>Not here</title>"),
    "HTML as HTML": no_image(b"<html>", "text/html; charset=utf-8"),
    "text": no_image(b"Not here.\n", "text/plain"),
    "JSON": no_image(b'{"error": "not here"}', "application/json"),
    "SVG": no_image(nested_svg()),
    "SVG as SVG": no_image(nested_svg(), "image/svg+xml"),
    "SVGZ": no_image(gzip.compress(nested_svg())),
    "TIFF": no_image(in_format("tiff")),
    "BMP": no_image(in_format("bmp")),
    "ICO": no_image(in_format("ico")),
    "a reply in a reply": no_image(WHOLE),
    "noise": no_image(bytes(range(255, 0, -1)) * 9),
    "more after the image": no_image(IMAGE + b"<script>"),
    "two images": no_image(IMAGE + IMAGE),
    "half a GIF": cut_image("gif", 0.5),
    "half a PNG": cut_image("png", 0.5),
    "half a JPEG": cut_image("jpeg", 0.5),
    "half a WebP": cut_image("webp", 0.5),
    "start of a GIF": Case(with_type(b"GIF8"), FaultKind.CUT_SHORT, 1),
    "GIF without its end": Case(with_type(IMAGE[:-1]), FaultKind.CUT_SHORT, 1),
    "tall GIF": Case(
        late(lambda: with_height(flag("br", "gif"), "gif", 480)), FaultKind.CUT_SHORT, 1
    ),
    "huge GIF": Case(with_type(gif_frames(1, size=65535)), FaultKind.TOO_LARGE),
    "huge PNG": Case(with_type(png((50_000, 50_000, 8, 0), b"")), FaultKind.TOO_LARGE),
    "large PNG": Case(
        late(lambda: png((4096, 4096, 8, 0), bytes(4096 * 4097))), FaultKind.TOO_LARGE
    ),
    "GIF of 5,000 frames": Case(late(lambda: gif_frames(5000)), FaultKind.TOO_LARGE),
}

REPLIES = LENGTHS | PACKING | STATUSES | RETRIES | REDIRECTS | IMAGES
