"""The sentences for what can go wrong on the way to a reply: one each, whatever the reader."""

from flaggui.core.flag import Fault, FaultKind

_WORDS = {
    FaultKind.CONNECT_TIMEOUT: "timed out connecting ({detail})",
    FaultKind.BROKEN: "the connection broke",
    FaultKind.CUT_SHORT: "cut short: the connection ended before the reply did",
    FaultKind.PROTOCOL: "the reply is not proper HTTP",
    FaultKind.REFUSED: "nothing answers at that address (connection refused)",
    FaultKind.TLS: "TLS certificate or connection not acceptable: {detail}",
    FaultKind.NO_HOST: "no such host",
    FaultKind.NO_NETWORK: "no network to that host",
    FaultKind.PROXY: "the proxy cannot be reached or refuses",
    FaultKind.WORKER: "its worker ended before it could answer",
    FaultKind.CANCELLED: "cancelled",
}


def fault_for(kind: FaultKind, detail: str = "") -> Fault:
    """Return the fault of `kind` in words for people.

    `detail` completes the sentence of two kinds: the limit for a connection that took too long,
    what is wrong with the certificate for TLS.

    Raises:
        KeyError: The words for `kind` depend on the reply; whoever judges that has them.
    """
    return Fault(kind, _WORDS[kind].format(detail=detail))
