"""What a card says, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from flaggui.core.faults import advice_for
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.report import HELD_BACK
from flaggui.core.run import Row
from flaggui.gui.language import country_name, say, say_message


def sentence(row: Row) -> str:
    """Return what became of `row`, for tool tips and screen readers."""
    name = country_name(row.country)
    pair = QCoreApplication.translate("Card", "{}, {}")
    if row.flag is None:
        return pair.format(name, state_words(row))
    if row.flag.unchanged:
        words = QCoreApplication.translate("Card", "{}, unchanged, answered as number {}, {}")
        return words.format(name, number(row.rank or 0), time_words(row))
    if row.flag.status is DownloadStatus.OK:
        words = QCoreApplication.translate("Card", "{}, arrived as number {}, {}")
        return words.format(name, number(row.rank or 0), time_words(row))
    return pair.format(name, reason(row.flag))


def reason(flag: Flag) -> str:
    """Return why there is no picture, and what a person can do about it."""
    message = say_message(flag.message)
    advice = advice_for(flag.fault, flag.message, flag.http_status)
    if not advice:
        return message
    return QCoreApplication.translate("Card", "{}. {}").format(message, say(advice))


def state_words(row: Row) -> str:
    """Return what a flag that has not arrived is doing; nothing for one that has."""
    if row.flag is not None:
        return ""
    if row.received is not None:
        return QCoreApplication.translate("Card", "working…")
    if row.first_byte is not None:
        return QCoreApplication.translate("Card", "receiving…")
    if row.started is not None:
        return QCoreApplication.translate("Card", "waiting…")
    return QCoreApplication.translate("Card", "queued")


def card_words(row: Row) -> str:
    """Return what stands at the end of the card of a flag that is there: its time, as a rule."""
    _took, held = _times(row)
    if row.flag is not None and row.flag.unchanged and not held:
        return QCoreApplication.translate("Card", "unchanged")
    return time_words(row)


def time_words(row: Row) -> str:
    """Return how long the flag took, and how long it was held back where that shows."""
    took, held = _times(row)
    if not held:
        return took
    return QCoreApplication.translate("Card", "{}, held back {}").format(took, held)


def short_time_words(row: Row) -> str:
    """Return the same as `time_words`, for where there is little room."""
    took, held = _times(row)
    return QCoreApplication.translate("Card", "{}, +{}").format(took, held) if held else took


def number(value: int) -> str:
    """Return `value` as people write it here."""
    return QLocale().toString(value)


def _times(row: Row) -> tuple[str, str]:
    """Return how long it took and how long it was held back, each empty if that does not show."""
    if row.started is None or row.finished is None or row.delivered is None:
        return "", ""
    held = row.delivered - row.finished
    return _seconds(row.finished - row.started), _seconds(held) if held > HELD_BACK else ""


def _seconds(seconds: float) -> str:
    text = QLocale().toString(seconds, "f", 2)
    return QCoreApplication.translate("Card", "{} s").format(text)
