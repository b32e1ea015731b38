"""The sentences for what can go wrong on the way to a flag: one each, whatever the reader.

Those that depend on the reply are `core.download`'s and `core.images`'. Here is also what a
person can do about it.
"""

import socket
from contextlib import suppress

from flaggui.core.flag import Fault, FaultKind
from flaggui.core.sentence import N_

_WORDS = {
    FaultKind.CONNECT_TIMEOUT: N_("timed out connecting ({detail})"),
    FaultKind.BROKEN: N_("the connection broke"),
    FaultKind.CUT_SHORT: N_("cut short: the connection ended before the reply did"),
    FaultKind.PROTOCOL: N_("the reply is not proper HTTP"),
    FaultKind.REFUSED: N_("nothing answers at that address (connection refused)"),
    FaultKind.TLS: N_("TLS certificate not accepted: {detail}"),
    FaultKind.NO_HOST: N_("no such host: its name cannot be looked up"),
    FaultKind.NO_NETWORK: N_("no network: no way leads to that host"),
    FaultKind.PROXY: N_("the proxy cannot be reached or refuses"),
    FaultKind.WORKER: N_("its worker ended before it could answer"),
    FaultKind.CANCELLED: N_("cancelled"),
}
_NO_TLS = N_("no secure connection: the TLS handshake failed")
_UNKNOWN_ISSUER = N_("TLS certificate not accepted: its issuer is not known")
_SELF_SIGNED = N_("TLS certificate not accepted: it is signed by nobody but itself")
_ANOTHERS = N_("TLS certificate not accepted: it is another host’s")
# OpenSSL's words (X509_verify_cert_error_string), by how they begin.
_CERTIFICATE = {
    "certificate has expired": N_("TLS certificate not accepted: it has expired"),
    "certificate is not yet valid": N_("TLS certificate not accepted: it is not valid yet"),
    "self-signed certificate in": _UNKNOWN_ISSUER,
    "self signed certificate in": _UNKNOWN_ISSUER,
    "self-signed certificate": _SELF_SIGNED,
    "self signed certificate": _SELF_SIGNED,
    "unable to get": _UNKNOWN_ISSUER,
    "unable to verify": _UNKNOWN_ISSUER,
    "Hostname mismatch": _ANOTHERS,
    "IP address mismatch": _ANOTHERS,
}
_UNUSED = (
    (socket.AF_INET, "192.0.2.1"),  # RFC 5737
    (socket.AF_INET6, "2001:db8::1"),  # RFC 3849
)
"""Addresses that belong to nobody."""

_OFFLINE = N_("Is this machine online? The built-in server needs no network.")
_WRONG_HOST = N_(
    "See that the address is right. Is this machine online? The built-in server needs no network."
)
_ADDRESS = N_("See that the address and its port are right, and that the server runs.")
_PROXY = N_(
    "See that HTTP_PROXY, HTTPS_PROXY and NO_PROXY are right; the built-in server needs none."
)
_FEWER = N_("Fewer workers may help, or another try.")
_AGAIN = N_("Another try may help.")
_ITS_OWN = N_("The server has a problem of its own. Another try may help.")
_CLOCK = N_("See that this machine’s clock is right.")
_ADVICE = {
    FaultKind.CONNECT_TIMEOUT: _FEWER,
    FaultKind.NO_ANSWER: _FEWER,
    FaultKind.TOO_SLOW: _FEWER,
    FaultKind.BROKEN: _AGAIN,
    FaultKind.CUT_SHORT: _AGAIN,
    FaultKind.REFUSED: _ADDRESS,
    FaultKind.NO_HOST: _WRONG_HOST,
    FaultKind.NO_NETWORK: _OFFLINE,
    FaultKind.PROXY: _PROXY,
    FaultKind.WORKER: N_("A new run starts new workers."),
}
_BY_STATUS = {
    407: _PROXY,
    429: N_("Fewer workers ask less often. Another try may help."),
    500: _ITS_OWN,
    502: _ITS_OWN,
    503: N_("The server is busy. Fewer workers may help, or another try."),
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
        return _CLOCK
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
            return words
    return _WORDS[FaultKind.TLS].format(detail=detail)
