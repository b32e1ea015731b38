"""Conditional requests (RFC 9110 §13): send the image only if it is another one by now."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from flaggui.core.flag import Validators

NO_CONDITIONS: Mapping[str, str] = MappingProxyType({})
"""The headers of a request that is to bring the image in any case, the same for all of them."""
# Only what every reader sends as the same bytes, and what is no command to whoever reads a log.
_MOST = 1000
_ETAG = re.compile(r'(?:W/)?"[!#-~]*"')
_DATE = re.compile(r"[!-~](?:[ -~]*[!-~])?")


def conditions(validators: Validators) -> Mapping[str, str]:
    """Return the headers that ask for an image only if it is no longer what `validators` say.

    With an ETag and a date, a server goes by the ETag, or by the date if it knows no ETags
    (RFC 9110 §13.1.3). What no header may hold is left out: it may come from a stranger's file.
    """
    etag, date = _sound(_ETAG, validators.etag), _sound(_DATE, validators.last_modified)
    asked = {"If-None-Match": etag, "If-Modified-Since": date}
    return {name: value for name, value in asked.items() if value} or NO_CONDITIONS


def validators_of(url: str, headers: Mapping[str, str]) -> Validators:
    """Return what a reply of `url` with `headers` (names in lower case) calls its image's state."""
    etag, date = headers.get("etag", ""), headers.get("last-modified", "")
    return Validators(_sound(_ETAG, etag), _sound(_DATE, date), url)


def still_valid(sent: Validators, url: str, headers: Mapping[str, str]) -> Validators:
    """Return what to ask with the next time, after a 304 of `url` with `headers` to `sent`.

    A server names its validators again (RFC 9110 §15.4.5); what it leaves out is as before.
    """
    named = validators_of(url, headers)
    etag, date = named.etag or sent.etag, named.last_modified or sent.last_modified
    return Validators(etag, date, url)


def _sound(pattern: re.Pattern[str], value: str) -> str:
    """Return `value` without spaces around it if it is like `pattern` and short, else nothing."""
    value = value and value.strip()
    return value if value and len(value) <= _MOST and pattern.fullmatch(value) else ""
