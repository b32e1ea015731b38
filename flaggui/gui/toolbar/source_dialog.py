"""The settings of the source: the built-in server's knobs, or the address to ask."""

import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from flaggui.core.knobs import PRESETS, Knobs
from flaggui.core.sources import Source, parse_source
from flaggui.gui.language import say_message
from flaggui.gui.style.controls import NumberBox, Tick, label, push_button


class KnobsDialog(QDialog):
    """How slow and unreliable the built-in server is.

    Signals:
        knobs_chosen: The `Knobs` that were accepted.
    """

    knobs_chosen = Signal(object)

    def __init__(self, knobs: Knobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Built-in flag server"))
        self.slow = QLineEdit()
        self.slow.setAccessibleName(self.tr("Slower countries"))
        example = self.tr("none; BR=2000 for 2 s")
        self.slow.setPlaceholderText(example)
        self.slow.setMinimumWidth(self.slow.fontMetrics().horizontalAdvance(example) + 24)
        milliseconds = self.tr(" ms")
        self.latency = self._number(0, 60_000, milliseconds, self.tr("Latency"))
        self.jitter = self._number(0, 60_000, milliseconds, self.tr("Jitter"))
        self.bandwidth = self._number(0, 1_000_000, self.tr(" kB/s"), self.tr("Bandwidth"))
        self.bandwidth.setSpecialValueText(self.tr("no limit"))
        self.errors = NumberBox(0, 100, 0, self.tr(" %"))
        self.errors.setAccessibleName(self.tr("Requests that fail"))
        self.seeded = Tick(self.tr("The same luck in every run, seed"))
        self.seed = self._number(0, 1_000_000, "", self.tr("Seed"))
        self.seeded.toggled.connect(self.seed.setEnabled)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Latency"), self.latency)
        form.addRow(self.tr("&Jitter, either way"), self.jitter)
        form.addRow(self.tr("&Bandwidth of a connection"), self.bandwidth)
        form.addRow(self.tr("&Requests that fail (418)"), self.errors)
        form.addRow(self.tr("&Slower countries, in ms"), self.slow)
        form.addRow(self.seeded, self.seed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        text = self.tr("The latency is the time from a request to the first byte of its answer.")
        meaning = label(text, "muted")
        meaning.setWordWrap(True)
        layout.addWidget(meaning)
        layout.addLayout(self._presets())
        layout.addLayout(form)
        layout.addWidget(_buttons(self))
        self._show(knobs)
        self.accepted.connect(lambda: self.knobs_chosen.emit(self.knobs()))

    def knobs(self) -> Knobs:
        """Return what the controls say."""
        bandwidth = self.bandwidth.value()
        return Knobs(
            latency=self.latency.value() / 1000,
            jitter=self.jitter.value() / 1000,
            bandwidth=bandwidth * 1000 if bandwidth else None,
            error_rate=self.errors.value() / 100,
            seed=self.seed.value() if self.seeded.isChecked() else None,
            slow=_slow_of(self.slow.text()),
        )

    def _show(self, knobs: Knobs, _checked: bool = False) -> None:
        self.latency.setValue(round(knobs.latency * 1000))
        self.jitter.setValue(round(knobs.jitter * 1000))
        self.bandwidth.setValue(round((knobs.bandwidth or 0) / 1000))
        self.errors.setValue(round(knobs.error_rate * 100))
        slow = (f"{cc.upper()}={seconds * 1000:g}" for cc, seconds in knobs.slow.items())
        self.slow.setText(", ".join(slow))
        self.seeded.setChecked(knobs.seed is not None)
        self.seed.setValue(knobs.seed or 0)
        self.seed.setEnabled(knobs.seed is not None)

    def _presets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, knobs in (
            (self.tr("Usual"), Knobs()),
            (self.tr("Local"), PRESETS["LOCAL"]),
            (self.tr("Delay"), PRESETS["DELAY"]),
            (self.tr("Error"), PRESETS["ERROR"]),
        ):
            row.addWidget(push_button(name, "outlined", partial(self._show, knobs)))
        row.addStretch(1)
        return row

    def _number(self, low: int, high: int, suffix: str, name: str) -> NumberBox:
        box = NumberBox(low, high, low, suffix)
        box.setAccessibleName(name)
        return box


class AddressDialog(QDialog):
    """The address of a source of one's own.

    Signals:
        source_chosen: The `Source` that was accepted.
    """

    source_chosen = Signal(object)

    def __init__(self, template: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Another address"))
        self.address = QLineEdit(template or "https://")
        self.address.setMinimumWidth(420)
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setAccessibleName(self.tr("Address with {cc}"))
        self._hint = label("", "muted")
        self._hint.setWordWrap(True)
        self._buttons = _buttons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("An address with {cc} where the country code goes:")))
        layout.addWidget(self.address)
        layout.addWidget(self._hint)
        layout.addWidget(self._buttons)
        self.address.textChanged.connect(self._look)
        self.accepted.connect(lambda: self.source_chosen.emit(self._look()))
        self._look()

    def _look(self) -> Source | None:
        """Say where the address leads, or what is wrong with it."""
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            source = parse_source(self.address.text())
        except ValueError as error:
            self._hint.setText(say_message(str(error)))
            ok.setEnabled(False)
            return None
        self._hint.setText(self.tr("Connects to {}.").format(source.name))
        ok.setEnabled(True)
        return source


def _slow_of(text: str) -> dict[str, float]:
    """Return the seconds of each country named as in ``BR=2000``; what else stands is ignored."""
    found = re.findall(r"\b([A-Za-z]{2})\s*=\s*([0-9]{1,5})\b", text)
    return {cc.lower(): int(milliseconds) / 1000 for cc, milliseconds in found}


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    box.button(QDialogButtonBox.StandardButton.Ok).setProperty("kind", "outlined")
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box
