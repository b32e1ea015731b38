"""The language of the window: translators, direction, numbers, and what core's sentences become.

Texts of the window itself are in `tr` and `translate` calls. Those of the core are marked with
`N_` and turned into the language here, when they are shown.
"""

import json
import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from flaggui.core.countries import Country, countries, country_names
from flaggui.core.sentence import Sentence
from flaggui.core.shapes import particular, shape
from flaggui.resources import resource

LANGUAGES = {
    "en": "English",
    "zh_CN": "简体中文",
    "pt_BR": "Português (Brasil)",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "ja": "日本語",
    "ar": "العربية",
}
"""Every language there is a translation for, by the name of its Qt locale, in its own name."""

_NUMBER = re.compile(r"(\d+(?:,\d{3})*(?:\.(\d+))?)(?: (ms|s|%))?")
_LONGEST = 500
"""Characters of the longest message that is looked at; a stranger's report may have any."""
_spoken = "en"
_translators: list[QTranslator] = []


def system_language() -> str:
    """Return which of `LANGUAGES` the system asks for first; English if none of them."""
    ours = {(QLocale(code).language(), QLocale(code).script()): code for code in LANGUAGES}
    wanted = map(QLocale, QLocale.system().uiLanguages())
    found = (ours.get((locale.language(), locale.script())) for locale in wanted)
    return next(filter(None, found), "en")


def spoken() -> str:
    """Return which of `LANGUAGES` the window speaks."""
    return _spoken


def speak(language: str) -> None:
    """Speak `language`, one of `LANGUAGES`, from now on; anything else means the system's.

    Qt tells every widget with `LanguageChange`, which calls for its texts again.
    """
    global _spoken  # an application speaks one language, as it has one default locale
    _spoken = language if language in LANGUAGES else system_language()
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
    while _translators:
        app.removeTranslator(_translators.pop())
    system, ours = QLocale.system(), QLocale(_spoken)
    # The system's own, where it fits: it knows how this country writes numbers.
    QLocale.setDefault(system if system.language() == ours.language() else ours)
    _message_in.cache_clear()
    if _spoken != "en":
        places = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"qtbase_{_spoken}", places)
        _install(app, f"flaggui_{_spoken}", str(resource("translations")))
    app.setLayoutDirection(QLocale(_spoken).textDirection())


def say(text: str) -> str:
    """Return a text marked with `N_` in the language of the window."""
    return QCoreApplication.translate("", text)


def say_sentence(sentence: Sentence) -> str:
    """Return `sentence` in the language of the window, its figures too."""
    values = {name: _value(value) for name, value in sentence.values.items()}
    return say(sentence.text).format_map(values)


def say_message(message: str) -> str:
    """Return one of core's finished English sentences in the language of the window.

    Reports and processes hand over sentences that are filled in already. What it was made from is
    found by its shape; a sentence that nobody marked, as the system's own, is returned as it is.
    """
    return message if _spoken == "en" or len(message) > _LONGEST else _message_in(message)


def country_name(country: Country | str) -> str:
    """Return the name of a country, or of the one with this code, in the language of the window.

    A code that names no country is returned as it is.
    """
    known = countries().get(country) if isinstance(country, str) else country
    if known is None:
        return str(country)
    if _spoken == "en":
        return known.name
    return country_names()[_spoken].get(known.code, known.name)


def alphabet() -> Callable[[str], Any]:
    """Return what gives the key by which names are sorted in the language of the window."""
    if _spoken == "en":
        return _without_accents  # which is ICU's order; its tables would take 2.5 MB
    # Not QLocale(): it may be the system's, which writes numbers but need not know our names.
    return QCollator(QLocale(_spoken)).sortKey


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=1000)
def _message_in(message: str) -> str:
    for template, pattern in _shapes():
        if found := pattern.fullmatch(message):
            # The code of a reply is a name, and no figure.
            values = {
                name: value if name == "code" else _value(value)
                for name, value in found.groupdict().items()
            }
            positional = [_value(value) for value in found.groups()] if not values else []
            return say(template).format(*positional, **values)
    return message


def _value(value: str | int) -> str:
    """Return a figure as people write it here; a country or a message in their language."""
    if isinstance(value, int):
        return QLocale().toString(value)
    if found := _NUMBER.fullmatch(value):
        whole = found[1].replace(",", "")
        number = QLocale().toString(float(whole), "f", len(found[2] or ""))
        units = {
            "ms": QCoreApplication.translate("Timeline", "{} ms"),
            "s": QCoreApplication.translate("Timeline", "{} s"),
            "%": "{} %",
        }
        return units.get(found[3], "{}").format(number)
    code = _codes().get(value)
    return country_name(code) if code else say_message(value)


@cache
def _codes() -> dict[str, str]:
    """Return the codes of the countries by their English names."""
    return {country.name: code for code, country in countries().items()}


@cache
def _shapes() -> list[tuple[str, re.Pattern[str]]]:
    """Return every text marked with `N_`, and what a sentence made from it looks like."""
    path = resource("translations") / "marked.json"
    texts: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return [(text, shape(text)) for text in sorted(texts, key=particular)]


def _install(app: QApplication, name: str, place: str) -> None:
    translator = QTranslator()
    if translator.load(name, place):
        app.installTranslator(translator)
        _translators.append(translator)
