"""Controls that a style sheet alone cannot draw, and short ways to make the others."""

from collections.abc import Callable
from functools import cache
from html import escape

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from flaggui.gui.style.icons import grown, icon
from flaggui.gui.style.theme import colors

_BOTH = "#7F8994"
"""A grey that stands out by at least 3:1 from the fields of both themes."""
_LETTERS = 8
"""How many of a combo box stay in sight, about, where there is little room."""


class Choice(QComboBox):
    """A combo box with a chevron in the colour of its text; a text without room is elided."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Say what is to be painted: Qt would cut off at the edge, under a style sheet."""
        super().initStyleOption(option)
        combo, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(combo, option, field, self).width()
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, right, room)

    def sizeHint(self) -> QSize:
        """Return room for the longest text; Qt's is a pixel short, by the widths it rounds."""
        return super().sizeHint() + QSize(4, 0)

    def minimumSizeHint(self) -> QSize:
        """Return room for some letters: a text without room is elided."""
        width = self.fontMetrics().averageCharWidth() * _LETTERS + 60
        return QSize(min(width, super().minimumSizeHint().width()), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as the style sheet says, and the chevron over it."""
        super().paintEvent(event)
        side = 16
        x = 8 if self.isRightToLeft() else self.width() - side - 8
        _paint_icon(self, "chevron-down", QRect(x, (self.height() - side) // 2, side, side))


class NumberBox(QSpinBox):
    """A spin box for whole numbers with chevrons in the colour of its text."""

    _said: int | None = None

    def __init__(self, low: int, high: int, value: int, suffix: str = "") -> None:
        """Allow whole numbers from `low` to `high`, shown with `suffix`."""
        super().__init__(minimum=low, maximum=high, value=value, suffix=suffix)
        self._take_side()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the language, and write numbers as it does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._take_side()
        elif event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())

    def _take_side(self) -> None:
        # A style sheet's padding does not reach the text of a spin box, and is not mirrored.
        mirrored, align = self.isRightToLeft(), Qt.AlignmentFlag
        self.lineEdit().setTextMargins(24 if mirrored else 8, 0, 0, 0)
        side = align.AlignRight | align.AlignAbsolute if mirrored else align.AlignLeft
        self.setAlignment(side | align.AlignVCenter)

    def say(self, number: int | None) -> None:
        """Show `number` in place of the value, which stays; the value again for None."""
        self._said = number
        # The spin box would take a change of its text for one of its value.
        with QSignalBlocker(self.lineEdit()):
            text = self.textFromValue(self.value())
            self.lineEdit().setText(self.prefix() + text + self.suffix())

    def textFromValue(self, value: int) -> str:
        """Return what is shown for `value`."""
        return super().textFromValue(value if self._said is None else self._said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as the style sheet says, and the chevrons over it."""
        super().paintEvent(event)
        _paint_chevrons(self)


def _paint_chevrons(box: QAbstractSpinBox) -> None:
    x = 5 if box.isRightToLeft() else box.width() - 12 - 5
    _paint_icon(box, "chevron-up", QRect(x, box.height() // 2 - 12, 12, 12))
    _paint_icon(box, "chevron-down", QRect(x, box.height() // 2, 12, 12))


def _paint_icon(widget: QWidget, name: str, place: QRect) -> None:
    color = colors(widget)["muted" if widget.isEnabled() else "border"]
    painter = QPainter(widget)
    cached_icon(name, color.name()).paint(painter, place)
    painter.end()


@cache
def cached_icon(name: str, color: str, disabled: str = "") -> QIcon:
    """Return the icon `name` in `color` (#RRGGBB); drawing one anew takes a millisecond.

    Without a colour for it while it is `disabled` the style greys it, in the dark theme barely.
    """
    return icon(name, QColor(color), QColor(disabled) if disabled else None)


class IconButton(QToolButton):
    """A flat button that shows an icon in the colour of the theme, and says what it does."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._resize()
        self.say(text)
        self._recolor()

    def say(self, text: str) -> None:
        """Say what the button does: as tool tip, and to a screen reader."""
        self.setToolTip(text)
        self.setAccessibleName(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep its size: the style sheet, which sets one, comes with the first time it shows."""
        super().showEvent(event)
        self._resize()

    def _resize(self) -> None:
        side = grown(20)
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 12, side + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and grow with the application's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolor()
        elif event.type() is QEvent.Type.StyleChange:  # which comes with each size of the text
            self._resize()

    def _recolor(self) -> None:
        c = colors(self)
        self.setIcon(cached_icon(self._name, c["text"].name(), c["border"].name()))


def push_button(text: str, kind: str, clicked: Callable[[], object]) -> QPushButton:
    """Return a button of the `kind` "filled", "outlined", "flat" or "link"."""
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(True)
    button.clicked.connect(clicked)
    return button


class ScaledLabel(QLabel):
    """A label whose text is `scale` times as large as the application's, whatever that is."""

    def __init__(self, text: str, scale: float, *, bold: bool) -> None:
        super().__init__(text)
        self._scale, self._bold = scale, bold
        self._rescale()

    def event(self, event: QEvent) -> bool:
        """Follow the size of the application's text."""
        done = super().event(event)
        # A new style sheet brings back the font it met first.
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._rescale()
        return done

    def _rescale(self) -> None:
        font = QApplication.font()
        font.setPointSizeF(max(9.0, font.pointSizeF() * self._scale))
        font.setWeight(QFont.Weight.DemiBold if self._bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)


class ElidedLabel(QLabel):
    """A line of text that gives way: cut off with an ellipsis before it widens the window."""

    def __init__(self, role: str = "", cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setProperty("role", role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for; a tool tip should have all of it."""
        if self.sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        elided = self.fontMetrics().elidedText(self.text(), self._cut, self.width())
        middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), middle, elided)
        painter.end()


def label(text: str, role: str = "", scale: float = 1.0) -> QLabel:
    """Return a label in the `role` "muted", "title", "error" or none, `scale` times as large."""
    bold = role == "title"
    result = ScaledLabel(text, scale, bold=bold) if bold or scale != 1.0 else QLabel(text)
    # A text may quote a server or a file from elsewhere: as markup it could name pictures.
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    return result


def plain_tip(text: str) -> str:
    """Return `text` as a tool tip that shows it as it is: Qt looks for markup in tool tips."""
    if not set("<&") & set(text):
        return text
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


class Tick(QCheckBox):
    """A check box with a mark that shows in both themes."""

    def sizeHint(self) -> QSize:
        """Return room for box and text."""
        width = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(grown(16) + 8 + width + 2, max(super().sizeHint().height(), grown(16)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a text that is cut off could not be told from another."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, mark, text and focus."""
        painter, c = QPainter(self), colors(self)
        if not self.isEnabled():
            c = {**c, "text": c["border"], "accent": c["border"], "on_accent": c["base"]}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = grown(16)
        x = self.width() - side if self.isRightToLeft() else 0
        box = QRectF(x, (self.height() - side) // 2, side, side)
        draw_check(painter, box, c, checked=self.isChecked())
        if self.hasFocus():
            painter.setPen(QPen(c["accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(c["text"])
        beside = side + 8
        mirrored = self.isRightToLeft()
        text = self.rect().adjusted(0 if mirrored else beside, 0, -beside if mirrored else 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(text, middle | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()


def draw_check(painter: QPainter, box: QRectF, c: dict[str, QColor], *, checked: bool) -> None:
    """Draw a check box into `box`."""
    if not checked:
        painter.setPen(QPen(c["border"], 1))
        painter.setBrush(c["base"])
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(c["accent"])
    painter.drawRoundedRect(box, 4, 4)
    x, y, side = box.x(), box.y(), box.width()
    pen = QPen(c["on_accent"], 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((0.27, 0.52), (0.44, 0.69), (0.75, 0.34))
    painter.drawPolyline(QPolygonF([QPointF(x + a * side, y + b * side) for a, b in points]))


def name_clear_button(field: QLineEdit, words: str) -> None:
    """Name the button that clears `field`, and give it our icon in place of Qt's."""
    for action in field.findChildren(QAction, "_q_qlineeditclearaction"):
        action.setIcon(cached_icon("clear", _BOTH))
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(words)
        button.setToolTip(words)


def tenths(seconds: float) -> str:
    """Return `seconds` with one decimal, as the language writes it; 0.45 becomes 0.5."""
    # A sum of binary fractions falls short of the half by a hair.
    return QLocale().toString(seconds + 1e-9, "f", 1)


def hairline(*, vertical: bool = False) -> QFrame:
    """Return a line of one device-independent pixel."""
    line = QFrame()
    line.setProperty("role", "hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
