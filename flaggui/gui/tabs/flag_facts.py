"""The facts of a flag, each on a line: what can be copied has a button for it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from flaggui.core.flag import Attempt, Flag
from flaggui.core.run import Row
from flaggui.gui.style.controls import IconButton, label, plain_tip


class Facts(QWidget):
    """Address, digest, reply, size, worker and attempts; what is not known is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.url = TextField(self.tr("Address"))
        self.open = IconButton("external", self.tr("Open in browser"))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.url.whole)))
        self.copy_url = self._copy_button(self.tr("Copy the address"), self.url)
        self.sha256 = TextField("SHA-256")
        self.copy_sha256 = self._copy_button(self.tr("Copy the SHA-256"), self.sha256)
        self.reply, self.amount, self.worker, self.attempts = text(), text(), text(), text()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[TextField | QLabel, QLabel, QWidget]] = []
        self._add(self.tr("Address"), self.url, self.open, self.copy_url)
        self._add("SHA-256", self.sha256, self.copy_sha256)
        self._add(self.tr("Reply"), self.reply)
        self._add(self.tr("Size"), self.amount)
        self._add(self.tr("Worker"), self.worker)
        self._add(self.tr("Attempts"), self.attempts)

    def show_row(self, row: Row) -> None:
        """Show what is known of `row` by now."""
        flag = row.flag
        self.url.set_whole(flag.url if flag else "")
        self.sha256.set_whole(flag.sha256 if flag else "")
        self.open.setEnabled(QUrl(self.url.whole).scheme() in ("http", "https"))
        self.reply.setText(f"HTTP {flag.http_status}" if flag and flag.http_status else "")
        self.amount.setText(self._amount(flag) if flag else "")
        number = "" if row.lane is None else str(row.lane + 1)
        self.worker.setText(" · ".join(part for part in (number, row.where) if part))
        self.attempts.setText(_attempts(flag.attempts if flag else ()))
        for field, name, value in self._rows:
            known = bool(field.whole if isinstance(field, TextField) else field.text())
            name.setVisible(known)
            value.setVisible(known)

    def _add(self, name: str, field: "TextField | QLabel", *buttons: IconButton) -> None:
        title, value, n = label(name, "muted"), line([field, *buttons], 0), len(self._rows)
        side = Qt.AlignmentFlag.AlignVCenter if buttons else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(title, n, 0, side)
        self._grid.addWidget(value, n, 1)
        self._rows.append((field, title, value))

    def _copy_button(self, text: str, field: "TextField") -> IconButton:
        button = IconButton("copy", text)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(field.whole))
        return button

    def _amount(self, flag: Flag) -> str:
        number, picture = QLocale().toString(len(flag.body)), flag.picture
        amount = self.tr("{} bytes").format(number) if flag.body else ""
        if picture is None:
            return amount
        pixels = f"{picture.format.upper()} {picture.width}\u00a0×\u00a0{picture.height}"
        return " · ".join(part for part in (amount, pixels) if part)


class TextField(QLineEdit):
    """Text to select and copy, with its middle left out while it has not the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
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
        took = QLocale().toString((attempt.finished - attempt.started) * 1000, "f", 0) + " ms"
        message = attempt.message if len(attempts) > 1 else ""
        lines.append(" · ".join(part for part in (str(n), status, took, message) if part))
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
