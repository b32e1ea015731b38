"""Rows for the tests of the gallery, and the gallery by itself."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from flaggui.core.countries import book_twenty
from flaggui.core.flag import DownloadStatus, Flag
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.run import Row
from flaggui.gui.gallery.model import ROW
from flaggui.gui.gallery.pane import GalleryPane
from flaggui.resources import resource

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@contextmanager
def shown_pane(qtbot: QtBot) -> Iterator[GalleryPane]:
    """Show a gallery, whose model is held to the rules of models."""
    with ThreadPoolExecutor(1) as executor:
        pane = GalleryPane(executor)
        qtbot.addWidget(pane)
        pane.resize(640, 400)
        tester = QAbstractItemModelTester(pane.model, FATAL)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        yield pane
        tester.deleteLater()
        pane.clear_files().result(timeout=5)
        pane.hide()  # what is painted asks the executor for pictures


def rows() -> list[Row]:
    """Return rows for the book's twenty countries, to which nothing has happened yet."""
    return [Row(i, country) for i, country in enumerate(book_twenty())]


def arrive(
    row: Row,
    rank: int,
    status: DownloadStatus = DownloadStatus.OK,
    message: str = "",
    took: float = 0.2,
) -> Row:
    """Let `row` arrive as number `rank`, `took` seconds after it was started."""
    code, body, picture = row.country.code, b"", None
    if status is DownloadStatus.OK:
        body = (resource("flags") / f"{code.lower()}.gif").read_bytes()
        picture = judge(body, Limits())
    row.started, row.finished, row.delivered = 10.0, 10.0 + took, 10.001 + took
    digest = sha256(body).hexdigest()
    row.rank = rank
    row.flag = Flag(row.index, code, status, message, body=body, sha256=digest, picture=picture)
    return row


def order(model: QAbstractItemModel) -> list[int]:
    """Return the indexes of the rows, card by card."""
    return [model.index(place, 0).data(ROW).index for place in range(model.rowCount())]
