"""The main job in a real window of a real X server; run by .ci/run under Xvfb."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flaggui.core.countries import book_twenty
from flaggui.resources import resource

pytestmark = [pytest.mark.xserver, pytest.mark.qt]

# In a process of its own: this one may already have an application without a screen.
MAIN_JOB = """
import asyncio, json, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from flaggui.core.knobs import Knobs
from flaggui.core.options import Options
from flaggui.gui.app import leave
from flaggui.gui.start import make_application
from flaggui.gui.running.loop import Loop
from flaggui.gui.running.runner import Runner
from flaggui.gui.settings import Settings
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.window import make_window

folder = Path(sys.argv[1])
app = make_application()
apply_theme(app, "light")

async def main():
    window = make_window(Settings(), Runner())
    window.session.show_options(Options(knobs=Knobs(latency=0.05, jitter=0.0)))
    window.show()
    async with asyncio.timeout(30):
        while not (window.windowHandle() and window.windowHandle().isExposed()):
            await asyncio.sleep(0.01)
        over = asyncio.get_running_loop().create_future()
        window.run_over.connect(over.set_result)
        QTest.mouseClick(window.toolbar.download, Qt.MouseButton.LeftButton)
        shown = await over
        await window.saving.save_gallery(shown, folder / "flags")
        await asyncio.sleep(0.3)
        window.screen().grabWindow(window.winId()).save(str(folder / "screen.png"))
    window.close()
    await leave(window, window.runner)
    print(json.dumps({
        "platform": QGuiApplication.platformName(),
        "counts": shown.report["counts"],
        "sentence": window.status.sentence.text(),
        "size": [window.width(), window.height()],
    }))

with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
    runner.run(main())
"""


def test_the_main_job_in_a_real_window(home: Path, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage  # where the library is there

    done = subprocess.run(
        [sys.executable, "-c", MAIN_JOB, str(tmp_path)],
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["platform"] == "xcb"
    assert told["counts"]["ok"] == 20
    assert told["sentence"].startswith("20 flags ")
    for country in book_twenty():
        name = f"{country.code.lower()}.gif"
        saved = (tmp_path / "flags" / name).read_bytes()
        assert saved == (resource("flags") / name).read_bytes()
    # What the X server itself has on its screen: many colours, not one grey plane.
    picture = QImage(str(tmp_path / "screen.png"))
    assert picture.width() >= 640
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 9)
            for y in range(0, picture.height(), 9)}  # fmt: skip
    assert len(seen) > 50
