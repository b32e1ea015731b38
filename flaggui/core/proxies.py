"""Which proxy leads to a source: one answer for every mode."""

import ipaddress
from urllib.parse import urlsplit

from flaggui.core.sentence import N_


def proxies_for(template: str) -> dict[str, str]:
    """Return the proxy for the scheme of `template`, empty for a direct way.

    Environment and system settings are read as urllib reads them (`HTTP_PROXY`, `HTTPS_PROXY`,
    `ALL_PROXY`, `NO_PROXY`), and ``*.host`` and networks such as ``10.0.0.0/8`` count in
    `NO_PROXY` too. An address of this machine is always reached directly.

    Raises:
        OSError: The proxy is of a kind that not every mode can use, or no address at all.
    """
    # It brings http.client and ssl, which a window need not wait for.
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(template)
    host = parts.hostname or ""
    if host in ("localhost", "::1") or host.startswith("127."):
        return {}
    known = getproxies()
    proxy = known.get(parts.scheme) or known.get("all")
    place = parts.netloc.rpartition("@")[2]
    if not proxy or proxy_bypass(place) or _excepted(host, known.get("no", "")):
        return {}
    return {parts.scheme: _checked(proxy)}


def _excepted(host: str, exceptions: str) -> bool:
    """Return whether `exceptions` name `host` in a way that urllib does not know."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    for entry in map(str.strip, exceptions.lower().split(",")):
        if entry.startswith("*.") and host.endswith(entry[1:]):
            return True
        if address is not None and "/" in entry:
            try:
                if address in ipaddress.ip_network(entry, strict=False):
                    return True
            except ValueError:
                continue
    return False


def _checked(proxy: str) -> str:
    """Return the address of `proxy`, complete with its scheme."""
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    scheme, _, rest = proxy.partition("://")
    # Without name and password: the sentence is shown and logged.
    shown = f"“{scheme}://{rest.rpartition('@')[2]}”"
    try:
        parts = urlsplit(proxy)
        host, _port = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host:
        raise OSError(N_("The address of the proxy, {}, is not complete.").format(shown))
    if scheme.lower() != "http":
        words = N_("The proxy {} cannot be used: its address must begin with http://.")
        raise OSError(words.format(shown))
    return proxy
