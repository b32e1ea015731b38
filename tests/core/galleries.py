"""Real galleries for the tests: downloaded from real servers, saved, damaged."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from flaggui.core.countries import countries
from flaggui.core.galleries.form import Form
from flaggui.core.galleries.gallery import Saved, save_gallery
from flaggui.core.headless import Finished, run_to_end
from flaggui.core.knobs import PRESETS
from flaggui.core.options import Options
from flaggui.core.prepare import prepare
from flaggui.core.server import FlagServer, serve
from flaggui.core.sources import parse_source

ALL_FORMATS = Form(formats=("png", "webp"), widths=(16, 32, 64, 256))


@contextmanager
def serving(flags: Path, port: int = 0, log: Path | None = None) -> Iterator[str]:
    """Serve the images in `flags` (``br.gif``) in a thread; yield the address with ``{cc}``."""
    loop, listening = asyncio.new_event_loop(), threading.Event()
    ports: list[int] = []

    def ready(number: int, _server: FlagServer) -> None:
        ports.append(number)
        listening.set()

    async def main() -> None:
        await serve(PRESETS["LOCAL"], port, log, flags, ready=ready)

    task = loop.create_task(main())

    def run() -> None:
        try:
            loop.run_until_complete(task)
        except asyncio.CancelledError:
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        assert listening.wait(10)
        yield f"http://127.0.0.1:{ports[0]}/flags/{{cc}}/{{cc}}.gif"
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join(10)


def asking(template: str, codes: str, **more: Any) -> Options:
    """Return options that ask the server at `template` for `codes`."""
    chosen = tuple(countries()[code] for code in codes.split())
    return Options(countries=chosen, source=parse_source(template), **more)


def downloaded(options: Options) -> Finished:
    """Return the finished run of `options`."""
    return run_to_end(options, prepare(options), lambda _rows: None)


def saved(folder: Path, finished: Finished, form: Form = Form(), **more: Any) -> Saved:  # noqa: B008
    """Save what came of a run to `folder`."""
    flags = [row.flag for row in finished.rows if row.flag]
    return save_gallery(folder, flags, finished.report, form, **more)


def unseeded(options: Options) -> Options:
    """Return `options` without what an earlier run knew."""
    return replace(options, known={})


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` by its path, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
