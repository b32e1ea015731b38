"""The shape of the controls: one style sheet, filled with the colours of a theme."""

from PySide6.QtWidgets import QApplication

from flaggui.gui.style.theme import THEMES, is_dark, palette

RING = 2
"""Width of the ring around what has the focus, device-independent pixels."""
# Sizes are device-independent pixels. Arrows of combo and spin boxes are painted by the controls
# themselves, because a style sheet cannot colour an image.
_SHEET = """
QMainWindow, QDialog {{ background: {window}; }}
QToolTip {{ color: {text}; background: {base}; border: 1px solid {border}; padding: 4px 6px; }}
QPushButton, QToolButton {{
  min-height: 18px; padding: 6px 12px; border-radius: 6px; border: 1px solid transparent;
  color: {text}; background: transparent; outline: none;
}}
QToolButton {{ padding: 5px; min-height: 20px; min-width: 20px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {selection}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QToolButton:focus {{ padding: 4px; }}
QPushButton:disabled {{ color: {border}; }}
QPushButton[kind="outlined"] {{ border: 1px solid {border}; background: {base}; }}
QPushButton[kind="outlined"]:hover {{ background: {hover}; }}
QPushButton[kind="outlined"]:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QPushButton[kind="link"] {{ color: {accent}; padding: 6px 6px; min-height: 16px; }}
QPushButton[kind="link"]:focus {{ padding: 5px 5px; }}
QPushButton[flush="true"] {{ padding: 6px 2px; }}
QPushButton[flush="true"]:focus {{ padding: 5px 1px; }}
QPushButton[kind="filled"] {{
  min-height: 26px; font-weight: 600; color: {on_accent}; background: {accent};
  border: 1px solid {accent};
}}
QPushButton[kind="filled"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="filled"]:pressed {{ background: {accent_pressed}; }}
QPushButton[kind="filled"]:focus {{
  border: 2px solid {text}; padding: 5px 11px;
}}
QPushButton[kind="filled"]:disabled {{
  color: {muted}; background: {hairline}; border-color: {hairline};
}}
QLineEdit, QSpinBox, QComboBox {{
  min-height: 22px; padding: 4px 8px; border: 1px solid {border}; border-radius: 6px;
  background: {base}; color: {text};
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QSpinBox:focus, QComboBox:focus {{
  border: 2px solid {accent}; padding: 3px 7px;
}}
QLineEdit QToolButton {{ min-width: 0; min-height: 0; padding: 0; }}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{
  color: {muted}; background: {window}; border-color: {hairline};
}}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
  border: none; padding: 0; min-height: 0; background: transparent;
}}
QSpinBox {{ min-width: 40px; min-height: 19px; padding-{end}: 22px; }}
QComboBox {{ padding-{end}: 26px; combobox-popup: 0; }}
QComboBox:focus {{ padding-{end}: 25px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
  background: {base}; color: {text}; border: 1px solid {border}; padding: 4px; outline: none;
}}
QSpinBox::up-button, QSpinBox::down-button {{
  border: none; background: transparent; width: 20px; subcontrol-origin: border;
}}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ image: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QSplitter::handle {{ background: {hairline}; }}
QSplitter::handle:hover {{ background: {border}; }}
QAbstractScrollArea {{ border: none; background: {base}; }}
QScrollArea, QPlainTextEdit, QTextBrowser, QListView[role="lines"] {{
  border: {ring}px solid transparent;
}}
QScrollArea:focus, QPlainTextEdit:focus, QTextBrowser:focus, QListView[role="lines"]:focus {{
  border-color: {accent};
}}
QAbstractScrollArea::corner {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabWidget::pane {{ border: none; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{
  padding: 8px 12px; margin: 0 2px; color: {muted}; background: transparent;
  border: none; border-bottom: 2px solid transparent;
}}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; font-weight: 600; }}
QTabBar::tab:focus {{
  color: {accent}; border: {ring}px solid {accent}; border-radius: 6px; padding: 6px 10px 8px 10px;
}}
QMenuBar {{ background: {window}; color: {text}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu {{ background: {base}; color: {text}; border: 1px solid {border}; padding: 6px; }}
QMenu::item {{ padding: 6px 28px 6px 28px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {border}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 6px 8px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {hairline}; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
  width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: {accent};
  border: 1px solid {base};
}}
QSlider:focus {{ outline: none; border: 1px solid {accent}; border-radius: 4px; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="error"] {{ color: {error}; }}
QWidget[role="pane"] {{ background: {base}; }}
QFrame[role="hairline"] {{ background: {hairline}; border: none; }}
QFrame[role="lesson"] {{ background: {selection}; border-radius: 6px; }}
"""


def _mixed(one: str, other: str, share: float) -> str:
    """Return the colour that lies `share` (0 to 1) of the way from `one` to `other`."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def style_sheet(name: str, end: str = "right") -> str:
    """Return the style sheet of the theme `name`, "light" or "dark".

    `end` is the side where lines end, which style sheets do not mirror.
    """
    c = THEMES[name]
    mixed = {
        "hover": _mixed(c["base"], c["text"], 0.07),
        "accent_hover": _mixed(c["accent"], c["text"], 0.12),
        "accent_pressed": _mixed(c["accent"], c["text"], 0.25),
    }
    return _SHEET.format(**c, **mixed, end=end, ring=RING)


def apply_theme(app: QApplication, choice: str) -> None:
    """Give the whole application the theme `choice`: "system", "light" or "dark"."""
    name = "dark" if is_dark(choice) else "light"
    app.setPalette(palette(name))
    app.setStyleSheet(style_sheet(name, "left" if app.isRightToLeft() else "right"))
