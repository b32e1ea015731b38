"""Where flags come from: the built-in server, public servers, a template of the user's."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from flaggui.core.sentence import N_

POLITE_WORKERS = 10
_SHOWN = dict.fromkeys(range(32), "?")
_INCOMPLETE = N_("“{address}” is not a complete address: {example}")
_EXAMPLE = "https://host/path/{cc}.png"


@dataclass(frozen=True, slots=True)
class Source:
    """A server that has flags.

    Attributes:
        id: What ``--source`` calls it; a template is its own id.
        name: What people call it.
        template: URL with ``{cc}`` where the lower-case code goes; empty until the built-in
            server runs.
        max_workers: The most requests to have open at once, None for no limit of ours.
        licence: What is known of the images' licence, for the gallery.
        width: Pixels of its images, None where they differ or nobody knows.
        shapes: What to know of the flags' shapes there, in a sentence; empty for nothing.
    """

    id: str
    name: str
    template: str
    max_workers: int | None = None
    licence: str = "unknown"
    width: int | None = None
    shapes: str = ""

    @property
    def builtin(self) -> bool:
        """Whether it is flaggui's own server."""
        return self.id == "builtin"

    def url(self, code: str) -> str:
        """Return the address of the flag of `code`."""
        return self.template.replace("{cc}", code.lower())


SOURCES = {
    source.id: source
    for source in (
        Source(
            "builtin",
            N_("Built-in"),
            "",
            None,
            "MIT (flag-icons)",
            320,
            N_(
                "All flags are drawn 4:3 here, so Nepal and Switzerland are not in their true "
                "shape; flagcdn.com has true shapes."
            ),
        ),
        Source(
            "fluentpython",
            "fluentpython.com",
            "https://www.fluentpython.com/data/flags/{cc}/{cc}.gif",
            POLITE_WORKERS,
            "public domain (CIA World Factbook, says the book)",
        ),
        Source(
            "flagcdn",
            "flagcdn.com",
            "https://flagcdn.com/w320/{cc}.png",
            POLITE_WORKERS,
            "public domain (says flagcdn.com)",
            320,
        ),
    )
}


def parse_source(text: str) -> Source:
    """Return the source called `text`: an id of `SOURCES` or a URL template.

    Raises:
        ValueError: It is neither; the message says what is missing.
    """
    if text in SOURCES:
        return SOURCES[text]
    text = text.strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        raise ValueError(
            _INCOMPLETE.format(address=text.translate(_SHOWN), example=_EXAMPLE)
        ) from None
    if not parts.scheme and "/" not in text:
        words = N_("Source “{text}” is none of {sources} and no URL template.")
        raise ValueError(words.format(text=text, sources=", ".join(SOURCES)))
    if parts.scheme not in ("http", "https"):
        raise ValueError(N_("A source’s address must begin with http:// or https://."))
    if "{cc}" not in text:
        raise ValueError(N_("A URL template needs {} where the country code goes.").format("{cc}"))
    try:
        host, _ = parts.hostname, parts.port
        (host or "").encode("idna")
    except ValueError:
        host = None
    # A backslash or a control character means one host to one library and another to the next.
    if not host or "{" in parts.netloc or re.search(r"[\x00-\x20\x7f\\]", text):
        raise ValueError(_INCOMPLETE.format(address=text.translate(_SHOWN), example=_EXAMPLE))
    if "@" in parts.netloc:
        words = N_("A source’s address must hold no user name: reports show all of it.")
        raise ValueError(words)
    return Source(text, host, text)
