"""Write docs/*.png: the window and its timelines, from real runs of the real program.

Run it with ``uv run python packaging/make_screenshots.py``; no display is needed. The flags, their
delays and their order come from the built-in server and one seed, so that the pictures show the
same runs each time; the last hundredths of a second are this machine's.
"""

import asyncio
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

# Before Qt is loaded: pictures need no screen, and two pixels for each of ours.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"

from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QWidget

from flaggui.core.arguments import make_parser, options_of
from flaggui.core.galleries.form import Form
from flaggui.gui.app import leave
from flaggui.gui.flagset.set_dialog import SetDialog
from flaggui.gui.running.loop import Loop
from flaggui.gui.running.runner import Runner, Shown
from flaggui.gui.settings import Settings
from flaggui.gui.start import make_application
from flaggui.gui.style.sheet import apply_theme
from flaggui.gui.window import MainWindow, make_window

DOCS = Path(__file__).resolve().parent.parent / "docs"
SIZE = (1280, 800)
COLOURS = 256
SEED = "32"
FORM = Form(names="{name}", formats=("png", "webp"), widths=(16, 32, 64, 256), folders="size")
TRIES, QUIET = 6, 0.035  # runs at most, and seconds of the longest freeze to be content with
# The timelines of the guide's experiments, by the names of their pictures.
TIMELINES = {
    "timeline-map": "--mode thread-map --latency 200 --slow BG=2000",
    "timeline-as-completed": "--mode thread-futures --latency 200 --slow BG=2000",
    "timeline-rounds": "--mode thread-futures --latency 200 --workers 4",
}


def main() -> None:
    """Take every picture and say how large each is."""
    DOCS.mkdir(exist_ok=True)
    app = make_application()
    apply_theme(app, "light")
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        runner.run(take_pictures())


async def take_pictures() -> None:
    """Compare two runs in the window, in both themes and in Arabic; then dialog and timelines."""
    runner = Runner()
    window = make_window(Settings(language="en"), runner)
    window.resize(*SIZE)
    window.show()
    await runner.warm_up()
    await compare(window)
    for theme in ("light", "dark"):
        window.session.looks.set_theme(theme)
        await asyncio.sleep(0.5)  # the last flags fade in, the new colours arrive
        save(f"window-{theme}", png_of(window))
    window.session.looks.set_theme("light")
    window.session.looks.set_language("ar")
    await asyncio.sleep(0.5)
    save("window-arabic", png_of(window))
    window.session.looks.set_language("en")
    save("flag-set", await flag_set(window))
    for name, arguments in TIMELINES.items():
        await run(window, *arguments.split(), "--seed", SEED)
        save(name, window.timeline.timeline.png())
    window.close()
    await leave(window, runner)


async def flag_set(window: MainWindow) -> bytes:
    """Return a picture of the dialog that gets a set of flags, with a form chosen in it."""
    window.session.settings.remember_form(FORM, zipped=False)
    window.commands["get_flag_set"].trigger()
    dialog = window.session.beside.flag_set
    assert isinstance(dialog, SetDialog)  # noqa: S101 - just opened
    await asyncio.sleep(0.5)  # it fits itself to what it shows
    dialog.place.text.setText("/home/me/flags")
    dialog.resize(620, 740)  # which no screen of this platform has room for
    await asyncio.sleep(0.2)
    picture = png_of(dialog)
    dialog.reject()
    return picture


async def compare(window: MainWindow) -> None:
    """Compare, and again where other programs kept the processor busy: it is not them we show."""
    for _ in range(TRIES):
        window.runs.clear()
        shown = await run(window, "--seed", SEED, start=window.session.compare)
        if (shown.report["longest_freeze"] or 0.0) < QUIET:
            return
    print(f"This computer was busy: the window froze for more than {1000 * QUIET:.0f} ms.")


async def run(
    window: MainWindow, *arguments: str, start: Callable[[], object] | None = None
) -> Shown:
    """Choose what `arguments` of the command line say; return the run once it is over.

    It begins with `start`, which is a click on Download unless another is named.
    """
    over: asyncio.Future[Shown] = asyncio.get_running_loop().create_future()
    connection = window.run_over.connect(over.set_result)
    window.session.show_options(options_of(make_parser().parse_args(arguments)))
    (start or window.session.download)()
    shown = await over
    window.run_over.disconnect(connection)
    return shown


def png_of(window: QWidget) -> bytes:
    """Return a picture of `window` as PNG."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(window.grab().toImage())
    return bytes(buffer.data().data())


def save(name: str, png: bytes) -> None:
    """Write `png` as docs/`name`.png, with a palette, and say how many kB it has."""
    path = DOCS / f"{name}.png"
    image = Image.open(BytesIO(png)).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.relative_to(DOCS.parent)}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
