"""Which proxy leads to a source: one answer for every mode."""

from urllib.parse import urlsplit


def proxies_for(template: str) -> dict[str, str]:
    """Return the proxy for the scheme of `template`, empty for a direct way.

    Environment and system settings are read as urllib reads them (`HTTP_PROXY`, `HTTPS_PROXY`,
    `ALL_PROXY`, `NO_PROXY`). An address of this machine is always reached directly.
    """
    # It brings http.client and ssl, which a window need not wait for.
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(template)
    host = parts.hostname or ""
    if host in ("localhost", "::1") or host.startswith("127.") or proxy_bypass(parts.netloc):
        return {}
    known = getproxies()
    proxy = known.get(parts.scheme) or known.get("all")
    return {parts.scheme: proxy} if proxy else {}
