"""The language of the window: translators, direction, numbers, and what core's sentences become.

Texts of the window itself are in `tr` and `translate` calls. Those of the core are marked with
`N_` and turned into the language here, when they are shown.
"""

import json
import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from flaggui.core.countries import Country, countries, country_names
from flaggui.core.sentence import Sentence
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

_NUMBER = re.compile(r"(\d+(?:\.(\d+))?)(?: (ms|s|%))?")
_COUNTS = {"n", "plain", "workers", "rounds", "cores"}
"""Values that are whole numbers wherever they stand: other words before “flags” are not `n`."""
_spoken = "en"
_translators: list[QTranslator] = []


def system_language() -> str:
    """Return which of `LANGUAGES` the system asks for first; English if none of them."""
    for wanted in QLocale.system().uiLanguages():
        locale = QLocale(wanted)
        for code in LANGUAGES:
            if code == locale.name() or code.split("_")[0] == locale.name().split("_")[0]:
                return code
    return "en"


def spoken() -> str:
    """Return which of `LANGUAGES` the window speaks."""
    return _spoken


def speak(language: str) -> None:
    """Speak `language`, one of `LANGUAGES`, from now on; anything else means the system's.

    Qt tells every widget with `LanguageChange`, which calls for its texts again.
    """
    global _spoken
    _spoken = language if language in LANGUAGES else system_language()
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
    while _translators:
        app.removeTranslator(_translators.pop())
    system = QLocale.system()
    same = system.language() in (QLocale(_spoken).language(), QLocale.Language.C)
    # The system's own, where it fits: it knows how this country writes numbers.
    QLocale.setDefault(system if same and (_spoken == "en" or _fits(system)) else QLocale(_spoken))
    _message_in.cache_clear()
    if _spoken != "en":
        places = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"qtbase_{_spoken}", places)
        _install(app, f"flaggui_{_spoken}", str(resource("translations")))
    rtl = QLocale(_spoken).textDirection()
    app.setLayoutDirection(rtl)


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
    return message if _spoken == "en" else _message_in(message)


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


@lru_cache(maxsize=1000)
def _message_in(message: str) -> str:
    for template, shape in _shapes():
        if found := shape.fullmatch(message):
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
        number = QLocale().toString(float(found[1]), "f", len(found[2] or ""))
        units = {
            "ms": QCoreApplication.translate("Timeline", "{} ms"),
            "s": QCoreApplication.translate("Timeline", "{} s"),
            "%": "{} %",
        }
        return units.get(found[3], "{}").format(number)
    return say_message(value)


@cache
def _shapes() -> list[tuple[str, re.Pattern[str]]]:
    """Return every text marked with `N_`, and what a sentence made from it looks like."""
    path = resource("translations") / "marked.json"
    texts: list[str] = json.loads(path.read_text(encoding="utf-8"))
    texts.sort(key=lambda text: len(re.sub(r"\{[^}]*\}", "", text)), reverse=True)
    return [(text, _shape(text)) for text in texts]


def _shape(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{([^}]*)\}", template)
    shape = re.escape(parts[0])
    for field, literal in zip(parts[1::2], parts[2::2], strict=True):
        name = field.split(":")[0].split("!")[0]
        again = f"(?P<{name}>" in shape
        value = r"\d+" if name in _COUNTS else ".*?"
        shape += f"(?P={name})" if again else f"(?P<{name}>{value})" if name else "(.*?)"
        shape += re.escape(literal)
    return re.compile(shape, re.DOTALL)


def _fits(system: QLocale) -> bool:
    return system.language() == QLocale(_spoken).language()


def _install(app: QApplication, name: str, place: str) -> None:
    translator = QTranslator()
    if translator.load(name, place):
        app.installTranslator(translator)
        _translators.append(translator)
