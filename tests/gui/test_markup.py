"""What came from outside is shown as it is: as markup it could bring pictures to Qt's decoders."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.report_file import write_report
from flaggui.gui.status_line import StatusLine
from flaggui.gui.style.controls import label, plain_tip
from flaggui.gui.window import MainWindow
from tests.gui.windows import after, asking, downloaded, opened, settled

PICTURE = '<img src="data:image/svg+xml,<svg/>">'
FLAGS = tuple(countries()[code] for code in ("BR", "JP"))


def shown(tip: str) -> str:
    """Return what a tool tip shows: Qt takes it for markup if it looks like some."""
    if not tip.startswith("<qt>"):
        assert "<" not in tip
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", ["plain", PICTURE, "a &lt;b&gt;", "<b>\n<i>", "1 < 2 & 3"])
def test_a_tip_shows_its_text_as_it_is(text: str) -> None:
    assert shown(plain_tip(text)) == text


@pytest.mark.usefixtures("qapp")
def test_a_label_takes_nothing_for_markup() -> None:
    for role, scale in (("", 1.0), ("title", 1.0), ("muted", 1.8)):
        assert label(PICTURE, role, scale).textFormat() is Qt.TextFormat.PlainText
    line = StatusLine()
    line.say(PICTURE, PICTURE)
    assert shown(line.sentence.toolTip()) == PICTURE
    line.deleteLater()


def tips_in(window: MainWindow) -> Iterator[str]:
    """Yield every tool tip in `window`."""
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for view in window.findChildren(QAbstractItemView):
        if (model := view.model()) is not None:
            for row in range(model.rowCount()):
                yield str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
    timeline = window.timeline.timeline
    for y in range(0, timeline.height(), 4):
        yield timeline.tooltip(timeline.width() / 2, y)


def test_a_report_from_elsewhere_brings_no_markup(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    path = tmp_path / "run.json"

    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            report = (await downloaded(window)).report
        text = json.dumps(report)
        for flag in report["flags"]:
            flag["status"], flag["sha256"], flag["cc"] = "error", "", "XY"
            flag["message"] = flag["country"] = flag["where"] = PICTURE
            flag["url"] = "http://h/<img/src=x>"
            flag["attempts"] = [{**flag["attempts"][0], "message": PICTURE}] * 2
        report["counts"].update(ok=0, error=2)
        report["mode"] = PICTURE
        assert json.dumps(report) != text
        write_report(report, path)
        async with opened(asking(server, countries=FLAGS)) as window:
            await after(window.saving.report_opened, lambda: window.saving.open_report(path))
            window.session.stage.choose_flag(0)
            window.panes.log.add([PICTURE])
            window.panes.show_tab(1)
            await settled()
            told = [found.text() for found in window.findChildren(QLabel)]
            assert PICTURE in told
            for found in window.findChildren(QLabel):
                assert "<img" not in found.text() or (
                    found.textFormat() is Qt.TextFormat.PlainText
                ), found.text()
            tips = [tip for tip in tips_in(window) if "img" in tip]
            assert len(tips) >= 4
            assert all("<img" in shown(tip) for tip in tips)

    runner.run(main())
