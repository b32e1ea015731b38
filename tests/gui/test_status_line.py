"""The progress bar: it shows its value with the next frame, and paints nothing before that."""

from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from flaggui.gui.status_line import ThinProgress


def test_a_new_value_waits_for_the_next_frame(qtbot: QtBot) -> None:
    painted: list[int] = []

    class Bar(ThinProgress):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            painted.append(self.value())

    bar = Bar()
    qtbot.addWidget(bar)
    bar.setRange(0, 200)
    with qtbot.waitExposed(bar):
        bar.show()
    painted.clear()
    for value in range(1, 101):
        bar.set_value(value)
    assert painted == []
    qtbot.waitUntil(lambda: painted == [100], timeout=5000)
