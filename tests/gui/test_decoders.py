"""Qt's decoders never see bytes from a network, and judging those never stops the window."""

import ast
import asyncio
import subprocess
import sys
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QTimer

import flaggui.gui
from flaggui.core.images import judge
from flaggui.core.limits import Limits
from flaggui.core.picture import NotAnImage
from tests.core import malformed
from tests.core.test_images import largest

GUI = Path(flaggui.gui.__file__).parent
DECODERS = {"QImageReader", "QMovie", "QPicture", "QImageIOHandler", "QWebEngineView"}
"""What of Qt reads pictures whatever it is given."""
DECODING = {"fromData", "loadFromData", "loadFromDevice", "addImage", "setMovie"}
"""Methods by which the others do."""
PAINTED = {"QImage", "QPixmap", "QIcon", "QBitmap", "QCursor"}
"""What is made empty, by size or of another picture, and would load a file by its name."""
DRAWINGS = {"style/icons.py"}
"""Where the program's own drawings, of its own folder, are read."""


def test_no_source_of_the_window_decodes_pictures_with_qt() -> None:
    found = []
    for path in GUI.rglob("*.py"):
        place = path.relative_to(GUI).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node, "id", getattr(node, "attr", ""))
            if getattr(getattr(node, "value", None), "id", "") == "QSslCertificate":
                continue  # no picture
            if name in DECODERS | DECODING or (name == "QSvgRenderer" and place not in DRAWINGS):
                found.append(f"{place}: {name}")
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in PAINTED:
                texts = [a for a in node.args[:1] if isinstance(a, (ast.Constant, ast.JoinedStr))]
                found += [f"{place}: {ast.unparse(node)}"] * len(
                    [a for a in texts if not isinstance(getattr(a, "value", ""), int)]
                )
    assert found == []


# Qt loads a decoder as a plug-in when it is first asked for a picture: after a run, a gallery and
# a report there is none.
RUN = """
import sys
from flaggui.core.arguments import make_parser, options_of
from flaggui.gui.start import run_window

words = ["--select", "BR,JP,NP", "--latency", "0", "--start", "--save", sys.argv[1], "--quit"]
namespace = make_parser().parse_args(words)
assert run_window(options_of(namespace), namespace) == 0
with open("/proc/self/maps") as maps:
    print(*sorted({line.split("/")[-1].strip() for line in maps if "imageformats" in line}))
"""


def test_a_run_loads_none_of_qts_decoders(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path / "flags")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
    assert len(list((tmp_path / "flags").glob("*.gif"))) == 3


def test_judging_300_malformed_images_stops_the_window_for_less_than_100_ms(
    runner: asyncio.Runner,
) -> None:
    bodies = [body for _, body in malformed.malformed(21, 300)]
    bodies += [body for _, body in malformed.bombs()]
    bodies += [largest("png", "RGBA", (3000, 2000)), largest("webp", "RGBA", (2000, 1500))]
    refused = []

    def judge_all() -> None:
        for body in bodies:
            try:
                judge(body, Limits())
            except NotAnImage:
                refused.append(body)

    async def longest_gap() -> float:
        gaps, last, used = [], perf_counter(), process_time()

        def beat() -> None:
            nonlocal last, used
            now, uses = perf_counter(), process_time()
            # Where this process did nothing either, it was the machine that stopped the window.
            gaps.append(min(now - last, uses - used))
            last, used = now, uses

        timer = QTimer()
        timer.timeout.connect(beat)
        timer.start(2)
        try:
            await asyncio.get_running_loop().run_in_executor(None, judge_all)
        finally:
            timer.stop()
        return max(gaps)

    gaps = []
    while len(gaps) < 3 and (not gaps or min(gaps) > 0.1):  # what else runs here may be in the way
        gaps.append(runner.run(longest_gap()))
    assert min(gaps) <= 0.1, gaps
    assert len(refused) > 200
