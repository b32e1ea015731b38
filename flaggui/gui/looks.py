"""How large, in which colours and in which language everything is shown."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from flaggui.core.sentence import N_
from flaggui.gui.actions import LANGUAGE_NAMES, THEME_NAMES, add_choices
from flaggui.gui.language import speak
from flaggui.gui.settings import ZOOMS, Settings
from flaggui.gui.style.sheet import apply_theme


class Looks(QObject):
    """Theme, size of the text and language, as the settings say; changes them live."""

    def __init__(self, settings: Settings, window: QMainWindow) -> None:
        """Put the choices into the menus of `window`, with those of `settings` ticked."""
        super().__init__(window)
        self._settings = settings
        themes = add_choices(window, "&View", N_("&Theme"), THEME_NAMES, self.set_theme)
        themes[settings.theme].setChecked(True)
        languages = add_choices(window, "&View", N_("Lan&guage"), LANGUAGE_NAMES, self.set_language)
        languages[settings.language].setChecked(True)
        self._font = QFont(QApplication.font())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        if settings.zoom != ZOOMS[0]:
            self._zoom_to(settings.zoom)

    def set_theme(self, theme: str) -> None:
        """Wear the theme "system", "light" or "dark" from now on."""
        self._settings.theme = theme
        apply_theme(_app(), theme)

    def set_language(self, language: str) -> None:
        """Speak `language`, "system" or one of `LANGUAGES`, from now on."""
        self._settings.language = language
        before = _app().layoutDirection()
        speak(language)
        if _app().layoutDirection() != before:
            apply_theme(_app(), self._settings.theme)

    def enlarge(self) -> None:
        """Show text one step larger."""
        self._zoom_to(next((z for z in ZOOMS if z > self._settings.zoom), ZOOMS[-1]))

    def shrink(self) -> None:
        """Show text one step smaller."""
        self._zoom_to(next((z for z in reversed(ZOOMS) if z < self._settings.zoom), ZOOMS[0]))

    def reset_zoom(self) -> None:
        """Show text in the system's size."""
        self._zoom_to(ZOOMS[0])

    def _zoom_to(self, zoom: int) -> None:
        self._settings.zoom = zoom
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * zoom / 100)
        _app().setFont(font)
        # A style sheet holds on to the fonts it met.
        apply_theme(_app(), self._settings.theme)

    def _scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._settings.theme == "system":
            apply_theme(_app(), "system")


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
    return app
