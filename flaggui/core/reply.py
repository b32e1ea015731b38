"""What a server's reply says: whether it is proper and whole, where it leads, what it refuses."""

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import quote, urljoin, urlsplit

from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind
from flaggui.core.limits import Limits
from flaggui.core.sentence import N_

NOT_FOUND = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
# Tokens of RFC 9110 §5.6.2, a line each.
_NAMES = re.compile(r"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+\n)*")
_LENGTH = re.compile("[0-9]{1,18}")


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


def retry_after(reply: Reply) -> float | None:
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


def next_url(url: str, reply: Reply, redirects: int, limits: Limits) -> str:
    """Return where `reply` to a request for `url` leads, the redirect number `redirects`.

    Raises:
        Fault: It leads nowhere, or further than the `limits` allow.
    """
    if redirects > limits.redirects:
        words = N_("redirected more than {} times").format(limits.redirects)
        raise Fault(FaultKind.REDIRECT, words)
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
        raise Fault(FaultKind.REDIRECT, N_("redirected to an address that is none"))
    if parts.scheme != urlsplit(url).scheme:
        words = N_("redirected to another scheme ({}:)").format(parts.scheme)
        raise Fault(FaultKind.REDIRECT, words)
    return target


def body_of(reply: Reply, limits: Limits) -> bytes:
    """Return the body as the server meant it: complete and unpacked.

    Raises:
        Fault: It is not that.
    """
    check_head(reply.http_status, reply.headers, limits)
    length = reply.headers.get("content-length")
    if length is not None and int(length) != len(reply.body):
        words = N_("cut short: {received} of {length} bytes")
        words = words.format(received=len(reply.body), length=length)
        raise Fault(FaultKind.CUT_SHORT, words)
    if not reply.body:
        raise Fault(FaultKind.NOT_AN_IMAGE, N_("empty reply, no image"))
    encoding = reply.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("", "identity"):
        return reply.body
    if encoding not in ("gzip", "x-gzip", "deflate"):
        # The server's own word goes to terminals, where it must not be a command.
        word = re.sub("[^!-~]", "?", encoding[:20])
        raise Fault(FaultKind.PROTOCOL, N_("packed as {}, which was not asked for").format(word))
    return _unpacked(reply.body, limits)


def _unpacked(packed: bytes, limits: Limits) -> bytes:
    # 32 + MAX_WBITS lets zlib tell gzip and deflate apart by their headers.
    unpacker = zlib.decompressobj(32 + zlib.MAX_WBITS)
    try:
        body = unpacker.decompress(packed, limits.body + 1)
    except zlib.error:
        raise Fault(FaultKind.NOT_AN_IMAGE, N_("packed, and the packing is broken")) from None
    if len(body) > limits.body:
        raise too_large(limits)
    if not unpacker.eof:
        raise Fault(FaultKind.CUT_SHORT, N_("cut short: the packed reply ends early"))
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
    return Fault(FaultKind.TOO_LARGE, N_("larger than {} MB").format(f"{limits.body / 1e6:g}"))


def too_slow(limits: Limits, *, begun: bool) -> Fault:
    """Return the fault of a flag whose time ran out, after its reply had `begun` or before."""
    if begun:
        words = N_("too slow: not complete after {} s").format(f"{limits.total:g}")
        return Fault(FaultKind.TOO_SLOW, words)
    return Fault(FaultKind.NO_ANSWER, N_("no answer for {} s").format(f"{limits.total:g}"))


def status_words(code: int) -> str:
    """Return in words what a reply with the status `code`, which is not 200, means to a person."""
    try:
        phrase = HTTPStatus(code).phrase
    except ValueError:
        phrase = N_("not a standard status")
    words = N_("refused by the server: {code} {phrase}")
    if code in NOT_FOUND:
        words = N_("not found at this source ({code})")
    elif code < HTTPStatus.BAD_REQUEST:
        words = N_("no image, but another answer: {code} {phrase}")
    elif code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        words = N_("refused by the proxy: {code} {phrase}")
    return words.format(code=code, phrase=phrase)
