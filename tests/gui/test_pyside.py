"""What PySide6 itself must get right; a version that does not is no version to ship with."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal(bool)


def test_emit_keeps_its_references_to_true() -> None:
    # PySide6 6.12.0 lost one in each emit below Python 3.12, where True and None are not yet
    # immortal, and aborted after some thousands.
    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(lambda on: heard.append(not on))
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(200):
        bell.rung.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert len(heard) == 200
    assert abs(after[0] - before[0]) < 50
    assert abs(after[1] - before[1]) < 50
