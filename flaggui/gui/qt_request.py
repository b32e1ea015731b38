"""What a request of Qt needs so that it is the same as in every other mode."""

from functools import cache
from urllib.parse import unquote, urlsplit

import certifi
from PySide6.QtNetwork import (
    QHttp1Configuration,
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


def proxy_to(template: str) -> QNetworkProxy:
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
