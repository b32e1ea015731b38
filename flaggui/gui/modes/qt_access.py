"""How Qt's sockets reach a source as every other mode does, and what it means when they do not."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, quote, unquote, urlsplit

import certifi
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import (
    QAbstractSocket,
    QNetworkProxy,
    QSslCertificate,
    QSslConfiguration,
    QSslError,
)

from flaggui.core.conditional import NO_CONDITIONS
from flaggui.core.download import HEADERS
from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind
from flaggui.core.limits import Limits
from flaggui.core.proxies import proxies_for

_SAFE = "%/:=&?~+!$,;'@()*[]"
"""What stays as it is in the path and query of an address (RFC 3986 §2.2, and "%")."""
_PORTS = {"http": 80, "https": 443}
_END = b"-----END CERTIFICATE-----\n"
_Error = QAbstractSocket.SocketError
_KINDS = {
    _Error.ConnectionRefusedError: FaultKind.REFUSED,
    _Error.RemoteHostClosedError: FaultKind.BROKEN,
    _Error.HostNotFoundError: FaultKind.NO_HOST,
    _Error.SocketTimeoutError: FaultKind.CONNECT_TIMEOUT,
    _Error.SslHandshakeFailedError: FaultKind.TLS,
    _Error.SslInternalError: FaultKind.TLS,
    # Qt tells neither a network nor a host that cannot be reached apart from other troubles.
    _Error.NetworkError: FaultKind.NO_NETWORK,
    _Error.ProxyAuthenticationRequiredError: FaultKind.PROXY,
    _Error.ProxyConnectionRefusedError: FaultKind.PROXY,
    _Error.ProxyConnectionClosedError: FaultKind.BROKEN,
    _Error.ProxyConnectionTimeoutError: FaultKind.PROXY,
    _Error.ProxyNotFoundError: FaultKind.PROXY,
    _Error.ProxyProtocolError: FaultKind.PROXY,
}
_TLS = {
    # OpenSSL's words, which the other readers pass on: X509_verify_cert_error_string.
    QSslError.SslError.SelfSignedCertificate: "self-signed certificate",
    QSslError.SslError.SelfSignedCertificateInChain: "self-signed certificate in certificate chain",
    QSslError.SslError.UnableToGetLocalIssuerCertificate: "unable to get local issuer certificate",
    QSslError.SslError.UnableToVerifyFirstCertificate: "unable to verify the first certificate",
    QSslError.SslError.CertificateExpired: "certificate has expired",
    QSslError.SslError.CertificateNotYetValid: "certificate is not yet valid",
    # Last, as OpenSSL checks the chain first.
    QSslError.SslError.HostNameMismatch: (
        "Hostname mismatch, certificate is not valid for '{host}'."
    ),
}


def proxy_to(template: str) -> SplitResult | None:
    """Return the address of the proxy on the way to a source, None where the way is direct."""
    for url in proxies_for(template).values():
        return urlsplit(url if "://" in url else f"//{url}")
    return None


def as_qt(proxy: SplitResult | None) -> QNetworkProxy:
    """Return `proxy` for a socket; a direct way is said as such, or Qt would ask the system."""
    if proxy is None:
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    return QNetworkProxy(
        QNetworkProxy.ProxyType.HttpProxy,
        proxy.hostname or "",
        proxy.port or 80,
        unquote(proxy.username or ""),
        unquote(proxy.password or ""),
    )


def port_of(url: SplitResult) -> int:
    """Return the port that `url` leads to."""
    return url.port or _PORTS.get(url.scheme, 80)


def request_for(
    url: SplitResult,
    proxy: SplitResult | None = None,
    more: Mapping[str, str] = NO_CONDITIONS,
) -> bytes:
    """Return the bytes that ask for `url`, with `more` headers; given a `proxy` they are for it."""
    host = url.netloc.rpartition("@")[2]
    target = quote((url.path or "/") + (f"?{url.query}" if url.query else ""), safe=_SAFE)
    if proxy:
        target = f"{url.scheme}://{host}{target}"
    named = host if host.isascii() else host.encode("idna").decode()
    headers = {"Host": named, **HEADERS, **more}
    if url.username is not None:
        headers["Authorization"] = _credentials(url)
    if proxy and proxy.username is not None:
        headers["Proxy-Authorization"] = _credentials(proxy)
    lines = [f"GET {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def fault_of(
    error: QAbstractSocket.SocketError, limits: Limits, *, proxied: bool, tls: str
) -> Fault:
    """Return what `error`, before the connection stood, means to a person.

    Args:
        error: What Qt says.
        limits: The limits of the download.
        proxied: Whether the connection was to a proxy.
        tls: What is wrong with the certificate, empty if that is not known.
    """
    kind = _KINDS.get(error, FaultKind.BROKEN)
    if proxied and (kind in (FaultKind.REFUSED, FaultKind.NO_HOST) or error not in _KINDS):
        kind = FaultKind.PROXY
    details = {
        FaultKind.CONNECT_TIMEOUT: f"{limits.connect:g} s",
        FaultKind.TLS: tls or "handshake failed",
    }
    return fault_for(kind, details.get(kind, ""))


def tls_words(errors: Sequence[QSslError], host: str) -> str:
    """Return what `errors` say of the certificate of `host`, in OpenSSL's words where known."""
    kinds = [error.error() for error in errors]
    for kind, words in _TLS.items():
        if kind in kinds:
            return words.format(host=host)
    return errors[0].errorString()


def read_roots() -> None:
    """Read what `certified` needs before the window's thread asks for it, where there is one."""
    if QCoreApplication.instance():  # without one Qt's TLS complains
        certified()


@cache
def certified() -> QSslConfiguration:
    """Return the configuration that trusts certifi's roots, as the other readers do.

    The first time takes a tenth of a second: for a thread that nobody waits for.
    """
    # One by one, for each is read without letting go of the GIL. Not Qt's default configuration:
    # that would read the system's roots as well.
    ends = Path(certifi.where()).read_bytes().split(_END)[:-1]
    configuration = QSslConfiguration()
    configuration.setCaCertificates(
        [root for pem in ends for root in QSslCertificate.fromData(pem + _END)]
    )
    return configuration


def _credentials(url: SplitResult) -> str:
    words = f"{unquote(url.username or '')}:{unquote(url.password or '')}"
    return f"Basic {b64encode(words.encode()).decode()}"
