"""How large and in which colours everything is shown."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from flaggui.gui.settings import ZOOMS, Settings
from flaggui.gui.style.sheet import apply_theme


class Looks(QObject):
    """Theme and size of the text, as the settings say; changes them live."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._font = QFont(QApplication.font())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        if settings.zoom != ZOOMS[0]:
            self._zoom_to(settings.zoom)

    def set_theme(self, theme: str) -> None:
        """Wear the theme "system", "light" or "dark" from now on."""
        self._settings.theme = theme
        apply_theme(_app(), theme)

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
