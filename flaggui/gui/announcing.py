"""What a screen reader says by itself, wherever the focus is."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, if there is one, say `words` when it has said what it is saying.

    Qt passes them on as AT-SPI's ``object:announcement``, UI Automation's notification event or
    macOS's announcement; https://doc.qt.io/qt-6/qaccessibleannouncementevent.html.
    """
    # Only here, as PySide6 takes 6 ms for it, and most runs end with nobody to be told.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
