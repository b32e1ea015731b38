"""The sentences for what can go wrong on the way to a flag: one each, whatever the reader.

Those that depend on the reply are `core.download`'s and `core.images`'. Here is also what a
person can do about it.
"""

import socket
from contextlib import suppress

from flaggui.core.flag import Fault, FaultKind

_WORDS = {
    FaultKind.CONNECT_TIMEOUT: "timed out connecting ({detail})",
    FaultKind.BROKEN: "the connection broke",
    FaultKind.CUT_SHORT: "cut short: the connection ended before the reply did",
    FaultKind.PROTOCOL: "the reply is not proper HTTP",
    FaultKind.REFUSED: "nothing answers at that address (connection refused)",
    FaultKind.TLS: "TLS certificate not accepted: {detail}",
    FaultKind.NO_HOST: "no such host: its name cannot be looked up",
    FaultKind.NO_NETWORK: "no network: no way leads to that host",
    FaultKind.PROXY: "the proxy cannot be reached or refuses",
    FaultKind.WORKER: "its worker ended before it could answer",
    FaultKind.CANCELLED: "cancelled",
}
_NO_TLS = "no secure connection: the TLS handshake failed"
_UNKNOWN_ISSUER = "its issuer is not known"
# OpenSSL's words (X509_verify_cert_error_string), by how they begin.
_CERTIFICATE = {
    "certificate has expired": "it has expired",
    "certificate is not yet valid": "it is not valid yet",
    "self-signed certificate in": _UNKNOWN_ISSUER,
    "self signed certificate in": _UNKNOWN_ISSUER,
    "self-signed certificate": "it is signed by nobody but itself",
    "self signed certificate": "it is signed by nobody but itself",
    "unable to get": _UNKNOWN_ISSUER,
    "unable to verify": _UNKNOWN_ISSUER,
    "Hostname mismatch": "it is another host’s",
    "IP address mismatch": "it is another host’s",
}
_UNUSED = (
    (socket.AF_INET, "192.0.2.1"),  # RFC 5737
    (socket.AF_INET6, "2001:db8::1"),  # RFC 3849
)
"""Addresses that belong to nobody."""

_OFFLINE = "Is this machine online? The built-in server needs no network."
_PROXY = "See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none."
_FEWER = "Fewer workers may help, or another try."
_AGAIN = "Another try may help."
_ITS_OWN = "The server has a problem of its own. " + _AGAIN
_ADVICE = {
    FaultKind.CONNECT_TIMEOUT: _FEWER,
    FaultKind.NO_ANSWER: _FEWER,
    FaultKind.TOO_SLOW: _FEWER,
    FaultKind.BROKEN: _AGAIN,
    FaultKind.CUT_SHORT: _AGAIN,
    FaultKind.REFUSED: "See that the address and its port are right, and that the server runs.",
    FaultKind.NO_HOST: "See that the address is right. " + _OFFLINE,
    FaultKind.NO_NETWORK: _OFFLINE,
    FaultKind.PROXY: _PROXY,
    FaultKind.WORKER: "A new run starts new workers.",
}
_BY_STATUS = {
    407: _PROXY,
    429: "Fewer workers ask less often. " + _AGAIN,
    500: _ITS_OWN,
    502: _ITS_OWN,
    503: "The server is busy. " + _FEWER,
    504: _ITS_OWN,
}


def fault_for(kind: FaultKind, detail: str = "") -> Fault:
    """Return the fault of `kind` in words for people.

    `detail` completes the sentence of two kinds: the limit for a connection that took too long;
    for TLS, OpenSSL's words for what is wrong with the certificate. A host that cannot be looked
    up is no fault of its name where there is no network at all.

    Raises:
        KeyError: The words for `kind` depend on the reply; whoever judges that has them.
    """
    if kind is FaultKind.NO_HOST and not has_route():
        kind = FaultKind.NO_NETWORK
    if kind is FaultKind.TLS:
        return Fault(kind, _tls_words(detail))
    return Fault(kind, _WORDS[kind].format(detail=detail))


def advice_for(fault: str | None, message: str = "", http_status: int | None = None) -> str:
    """Return what a person can do about a flag's `fault`, in a sentence or two; often nothing.

    Args:
        fault: A `FaultKind`, or its value as a report has it.
        message: The flag's message.
        http_status: Status of its last reply.
    """
    if fault == FaultKind.STATUS:
        return _BY_STATUS.get(http_status or 0, "")
    if fault == FaultKind.TLS and message.endswith(("has expired", "not valid yet")):
        return "See that this machine’s clock is right."
    return _ADVICE.get(FaultKind(fault), "") if fault in set(FaultKind) else ""


def has_route() -> bool:
    """Return whether there is a network beyond this machine, without sending anything.

    A datagram socket that is connected only looks for a route (connect(2)).
    """
    for family, address in _UNUSED:
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((address, 9))
            return True
    return False


def _tls_words(detail: str) -> str:
    if not detail or detail == "handshake failed":
        return _NO_TLS
    for beginning, words in _CERTIFICATE.items():
        if detail.startswith(beginning):
            return _WORDS[FaultKind.TLS].format(detail=words)
    return _WORDS[FaultKind.TLS].format(detail=detail)
