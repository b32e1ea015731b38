"""The facts of a flag, each on a line: what can be copied has a button for it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from flaggui.core.flag import Attempt, Flag
from flaggui.core.run import Row
from flaggui.gui.language import say_message
from flaggui.gui.style.controls import IconButton, label, plain_tip


class Facts(QWidget):
    """Address, digest, reply, size, worker and attempts; what is not known is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.url = TextField()
        self.open = IconButton("external", "")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.url.whole)))
        self.copy_url = self._copy_button(self.url)
        self.sha256 = TextField()
        self.copy_sha256 = self._copy_button(self.sha256)
        self.reply, self.amount, self.worker, self.attempts = text(), text(), text(), text()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[TextField | QLabel, QLabel, QWidget]] = []
        self._add(self.url, self.open, self.copy_url)
        self._add(self.sha256, self.copy_sha256)
        for field in (self.reply, self.amount, self.worker, self.attempts):
            self._add(field)
        self._say()
        self._take_side()

    def show_row(self, row: Row) -> None:
        """Show what is known of `row` by now."""
        flag = row.flag
        self.url.set_whole(flag.url if flag else "")
        self.sha256.set_whole(flag.sha256 if flag else "")
        self.open.setEnabled(QUrl(self.url.whole).scheme() in ("http", "https"))
        self.reply.setText(f"HTTP {flag.http_status}" if flag and flag.http_status else "")
        self.amount.setText(self._amount(flag) if flag else "")
        number = "" if row.lane is None else QLocale().toString(row.lane + 1)
        self.worker.setText(" · ".join(part for part in (number, say_message(row.where)) if part))
        self.attempts.setText(_attempts(flag.attempts if flag else ()))
        for field, name, value in self._rows:
            known = bool(field.whole if isinstance(field, TextField) else field.text())
            name.setVisible(known)
            value.setVisible(known)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language; whoever shows rows shows the row again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._take_side()

    def _take_side(self) -> None:
        # Addresses and digests are written from left to right, but stand beside their names.
        align = Qt.AlignmentFlag
        side = align.AlignRight if self.isRightToLeft() else align.AlignLeft
        for field, _name, _value in self._rows:
            field.setAlignment(side | align.AlignAbsolute | align.AlignVCenter)

    def _say(self) -> None:
        texts = (
            self.tr("Address"),
            self.tr("SHA-256"),
            self.tr("Reply"),
            self.tr("Size"),
            self.tr("Worker"),
            self.tr("Attempts"),
        )
        for (field, name, _value), text in zip(self._rows, texts, strict=True):
            name.setText(text)
            field.setAccessibleName(text if isinstance(field, TextField) else "")
        self.open.say(self.tr("Open in browser"))
        self.copy_url.say(self.tr("Copy the address"))
        self.copy_sha256.say(self.tr("Copy the SHA-256"))

    def _add(self, field: "TextField | QLabel", *buttons: IconButton) -> None:
        title, value, n = label("", "muted"), line([field, *buttons], 0), len(self._rows)
        side = Qt.AlignmentFlag.AlignVCenter if buttons else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(title, n, 0, side)
        self._grid.addWidget(value, n, 1)
        self._rows.append((field, title, value))

    def _copy_button(self, field: "TextField") -> IconButton:
        button = IconButton("copy", "")
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(field.whole))
        return button

    def _amount(self, flag: Flag) -> str:
        number, picture = QLocale().toString(len(flag.body)), flag.picture
        amount = self.tr("{} bytes").format(number) if flag.body else ""
        if flag.unchanged:
            amount = self.tr("unchanged, nothing transferred")
        if picture is None:
            return amount
        pixels = f"{picture.format.upper()} {picture.width}\u00a0×\u00a0{picture.height}"
        return " · ".join(part for part in (amount, pixels) if part)


class TextField(QLineEdit):
    """Text to select and copy, with its middle left out while it has not the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        # Addresses and digests are written from left to right, whatever is spoken around them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setStyleSheet(
            "QLineEdit:!focus { border: 1px solid transparent; background: transparent;"
            " padding-left: 0; }"
        )
        self.whole = ""

    def set_whole(self, text: str) -> None:
        """Show `text`, or as much of it as there is room for."""
        if text != self.whole:
            self.whole = text
            self.setToolTip(plain_tip(text))
            self._show()

    def minimumSizeHint(self) -> QSize:
        """Return a small size: the text gives way."""
        return QSize(48, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the whole text."""
        super().focusInEvent(event)
        self._show()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave out the middle again."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._show()

    def _show(self) -> None:
        middle, room = Qt.TextElideMode.ElideMiddle, self.width() - 16
        elided = self.fontMetrics().elidedText(self.whole, middle, room)
        self.setText(self.whole if self.hasFocus() else elided)
        self.setCursorPosition(0)


def _attempts(attempts: Sequence[Attempt]) -> str:
    """Return a line for each attempt; the message of a single one stands above already."""
    lines = []
    for n, attempt in enumerate(attempts, 1):
        status = f"HTTP {attempt.http_status}" if attempt.http_status else ""
        milliseconds = QLocale().toString((attempt.finished - attempt.started) * 1000, "f", 0)
        took = QCoreApplication.translate("Timeline", "{} ms").format(milliseconds)
        message = say_message(attempt.message) if len(attempts) > 1 else ""
        parts = (QLocale().toString(n), status, took, message)
        lines.append(" · ".join(part for part in parts if part))
    return "\n".join(lines)


def text(role: str = "", scale: float = 1.0) -> QLabel:
    """Return a label for text to read in several lines and to copy; see `label`."""
    result = label("", role, scale)
    result.setWordWrap(True)
    result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return result


def line(parts: Sequence[QWidget], stretched: int) -> QWidget:
    """Return a widget with `parts` side by side; the one at `stretched`, if any, takes the room."""
    result = QWidget()
    layout = QHBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for n, part in enumerate(parts):
        layout.addWidget(part, 1 if n == stretched else 0)
        if isinstance(part, IconButton):  # else its fixed height would be the most for all
            layout.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
    if stretched >= len(parts):
        layout.addStretch(1)
    return result
