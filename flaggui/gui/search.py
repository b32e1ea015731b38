"""Finding countries by what people type."""

from functools import cache

from flaggui.core.countries import countries, country_names, other_names
from flaggui.core.names import plain
from flaggui.gui.language import spoken


def found(words: str) -> frozenset[str] | None:
    """Return the codes of the countries that `words` mean; None when they leave all.

    In the language of the window they may stand anywhere in the name. In the other languages a
    word begins with them, as few Latin letters stand inside some name nearly always; Chinese
    does not part its words, and Arabic begins many with its article, so they may stand anywhere.
    """
    sought = plain(words)
    if not sought:
        return None
    shown, begins = _shown(spoken()), f" {sought}" if sought.isascii() else sought
    return frozenset(
        code
        for code, every in _names().items()
        if begins in every or sought in shown[code] or sought == code.lower()
    )


@cache
def _shown(language: str) -> dict[str, str]:
    """Return the plain name of each country in `language`."""
    names = country_names().get(language, {})
    known = countries().items()
    return {code: plain(names.get(code, country.name)) for code, country in known}


@cache
def _names() -> dict[str, str]:
    """Return the plain names of each country in all languages, a space before each word."""
    languages, others = country_names().values(), other_names()
    known = {
        code: (country.name, *(names[code] for names in languages), *others.get(code, ()))
        for code, country in countries().items()
    }
    # All names of all countries at once, for that takes a third of the time.
    texts = plain("\n\n".join("\n ".join(names) for names in known.values())).split("\n\n")
    return {code: f" {text}" for code, text in zip(known, texts, strict=True)}
