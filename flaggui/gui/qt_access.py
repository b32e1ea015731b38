"""How Qt reaches a source: its manager and requests, the same as in every other mode."""

import atexit
from functools import cache, partial
from urllib.parse import unquote, urlsplit

import certifi
from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtNetwork import (
    QHttp1Configuration,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkRequest,
    QSslCertificate,
    QSslConfiguration,
)

from flaggui.core.download import HEADERS
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
    manager.destroyed.connect(thread.quit)
    thread.finished.connect(partial(_retired.pop, thread, None))
    _retired[thread] = manager
    thread.start()
    manager.deleteLater()


@atexit.register
def wait_for_retired() -> None:
    """Wait until the last retired manager is deleted: a QThread alive at exit would abort."""
    while _retired:
        thread, _manager = _retired.popitem()
        thread.wait()


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
