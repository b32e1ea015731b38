"""How Qt reaches a source as every other mode does, and what it means when it does not."""

import atexit
from collections.abc import Sequence
from functools import cache, partial
from urllib.parse import unquote, urlsplit

import certifi
from PySide6.QtCore import QCoreApplication, Qt, QThread
from PySide6.QtNetwork import (
    QHttp1Configuration,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QSslCertificate,
    QSslConfiguration,
    QSslError,
)

from flaggui.core.download import HEADERS
from flaggui.core.faults import fault_for
from flaggui.core.flag import Fault, FaultKind
from flaggui.core.limits import Limits
from flaggui.core.proxies import proxies_for

MOST = 255
"""The most connections per host that Qt takes: QHttp1Configuration keeps them in one byte."""
_MANUAL = QNetworkRequest.LoadControl.Manual
_ATTRIBUTES: dict[QNetworkRequest.Attribute, object] = {
    QNetworkRequest.Attribute.Http2AllowedAttribute: False,
    # The policy of a download follows them, and Qt would follow to other schemes.
    QNetworkRequest.Attribute.RedirectPolicyAttribute: (
        QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    ),
    QNetworkRequest.Attribute.CookieLoadControlAttribute: _MANUAL,
    QNetworkRequest.Attribute.CookieSaveControlAttribute: _MANUAL,
    QNetworkRequest.Attribute.AuthenticationReuseAttribute: _MANUAL,
}
_Error = QNetworkReply.NetworkError
_KINDS = {
    _Error.ConnectionRefusedError: FaultKind.REFUSED,
    _Error.HostNotFoundError: FaultKind.NO_HOST,
    _Error.TimeoutError: FaultKind.CONNECT_TIMEOUT,
    _Error.SslHandshakeFailedError: FaultKind.TLS,
    # Qt has no error of its own for a network or host that cannot be reached.
    _Error.UnknownNetworkError: FaultKind.NO_NETWORK,
    _Error.TemporaryNetworkFailureError: FaultKind.NO_NETWORK,
    _Error.NetworkSessionFailedError: FaultKind.NO_NETWORK,
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
_LONGEST_WAIT = 10_000  # milliseconds; the destructor of a manager takes at most 5,000
_retired: dict[QThread, QNetworkAccessManager] = {}


def new_manager(template: str) -> QNetworkAccessManager:
    """Return a manager for a source whose URLs are `template`: no cache, no connections yet."""
    # With a parent it is Qt's to delete, by deleteLater(); Python would do so at once, in the
    # middle of a signal, or in whichever thread collects garbage.
    manager = QNetworkAccessManager(QCoreApplication.instance())
    manager.setProxy(_proxy_to(template))
    return manager


def retire(manager: QNetworkAccessManager) -> None:
    """Delete `manager` in a thread of its own, which ends with it.

    Its destructor waits up to 5 s for Qt's HTTP thread, and that reads on, byte for byte, as long
    as a server floods it with headers: abort() does not get through (seen in Qt 6.11).
    """
    thread = QThread()
    manager.setParent(None)
    manager.moveToThread(thread)
    # Both are Python's now, which must keep them until they are over.
    # Direct: a queued one would wait for this thread, which may be waiting in wait_for_retired.
    manager.destroyed.connect(thread.quit, Qt.ConnectionType.DirectConnection)
    thread.finished.connect(partial(_retired.pop, thread, None))
    _retired[thread] = manager
    thread.start()
    manager.deleteLater()


@atexit.register
def wait_for_retired() -> None:
    """Wait until the last retired manager is deleted: a QThread alive at exit would abort."""
    while _retired:
        thread, _manager = _retired.popitem()
        thread.wait(_LONGEST_WAIT)


def new_request(template: str, workers: int) -> QNetworkRequest:
    """Return a request, as yet without an address, for a source whose URLs are `template`.

    All requests of a run need the same `workers`: Qt takes the number of connections from the
    first one to a host.
    """
    request = QNetworkRequest()
    for name, value in HEADERS.items():
        request.setRawHeader(name.encode(), value.encode())
    # Qt would send the language of the desktop.
    request.setRawHeader(b"Accept-Language", b"*")
    connections = QHttp1Configuration()
    connections.setNumberOfConnectionsPerHost(min(workers, MOST))
    request.setHttp1Configuration(connections)
    for attribute, setting in _ATTRIBUTES.items():
        request.setAttribute(attribute, setting)
    # No redirect leads to another scheme, so only such a source needs the roots.
    if template.startswith("https:"):
        request.setSslConfiguration(_certified())
    return request


def ended(error: QNetworkReply.NetworkError, status: int) -> bool:
    """Return whether a reply with `status` came to its end: Qt calls one from 400 on an error."""
    # Errors up to this one are the network's, those above may stand for a status.
    network = error.value <= _Error.UnknownNetworkError.value
    return error is _Error.NoError or (status >= 400 and not network)


def fault_of(
    error: QNetworkReply.NetworkError, limits: Limits, *, begun: bool, proxied: bool, tls: str
) -> Fault:
    """Return what `error` means to a person.

    Args:
        error: What Qt says.
        limits: The limits of the download.
        begun: Whether headers had come.
        proxied: Whether the way leads through a proxy.
        tls: What is wrong with the certificate, empty if that is not known.
    """
    if error is _Error.RemoteHostClosedError:
        return fault_for(FaultKind.CUT_SHORT if begun else FaultKind.BROKEN)
    # Qt numbers the proxy's errors in a hundred of their own, but a refused CONNECT is unknown.
    refused = proxied and error is _Error.UnknownNetworkError
    if refused or error.value // 100 == _Error.UnknownProxyError.value // 100:
        return fault_for(FaultKind.PROXY)
    kind = _KINDS.get(error, FaultKind.PROTOCOL)
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


def _proxy_to(template: str) -> QNetworkProxy:
    """Return the way to a source; a direct one is said as such, or Qt would ask the system."""
    for url in proxies_for(template).values():
        parts = urlsplit(url if "://" in url else f"//{url}")
        return QNetworkProxy(
            QNetworkProxy.ProxyType.HttpProxy,
            parts.hostname or "",
            parts.port or 80,
            unquote(parts.username or ""),
            unquote(parts.password or ""),
        )
    return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


@cache
def _certified() -> QSslConfiguration:
    """Return the configuration that trusts certifi's roots, as the other readers do."""
    configuration = QSslConfiguration.defaultConfiguration()
    configuration.setCaCertificates(QSslCertificate.fromPath(certifi.where()))
    return configuration
