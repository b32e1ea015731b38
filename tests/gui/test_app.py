"""Start-up, the clicks of the command line, and leaving, on the loop of the test."""

import asyncio
import json
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from flaggui.core.arguments import make_parser
from flaggui.core.builtin import BuiltinServer
from flaggui.core.countries import countries
from flaggui.core.knobs import Knobs
from flaggui.gui.app import click_through, leave
from tests.gui.windows import asking, click, delivered, opened

FLAGS = tuple(countries()[code] for code in ("BR", "JP", "IN"))


def arguments(*words: object) -> Namespace:
    return make_parser().parse_args([str(word) for word in words])


def test_it_clicks_saves_and_closes(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> int:
        async with opened(asking(server, countries=FLAGS)) as window:
            closed: list[object] = []
            window.closed.connect(lambda: closed.append(None))
            status = await click_through(
                window,
                arguments(
                    "--start", "--save", tmp_path / "flags", "--report", tmp_path / "run.json",
                    "--screenshot", tmp_path / "shot.png", "--quit",
                ),
            )  # fmt: skip
            assert closed == [None]
            return status

    assert runner.run(main()) == 0
    assert (tmp_path / "flags" / "br.gif").exists()
    assert json.loads((tmp_path / "run.json").read_text())["counts"]["ok"] == 3
    picture = QImage(str(tmp_path / "shot.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
    assert len({picture.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 800, 40)}) > 8


def test_it_saves_in_the_form_that_is_asked_for(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> int:
        async with opened(asking(server, countries=FLAGS)) as window:
            wanted = arguments(
                "--start", "--save", tmp_path / "set", "--names", "country", "--names-in", "fr",
                "--width", "16,32", "--folders", "size", "--zip",
            )  # fmt: skip
            return await click_through(window, wanted)

    assert runner.run(main()) == 0
    made = {path.relative_to(tmp_path / "set").as_posix() for path in tmp_path.rglob("*.png")}
    assert made == {f"{w}/{name}.png" for w in (16, 32) for name in ("Brésil", "Inde", "Japon")}
    assert (tmp_path / "set.zip").exists()


def test_without_quit_the_window_stays(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            shot = tmp_path / "shot.png"
            assert await click_through(window, arguments("--screenshot", shot)) == 0
            assert shot.exists()
            assert window.session.shown is None
            assert window.isVisible()

    runner.run(main())


@pytest.mark.parametrize(("rate", "status"), [(1.0, 1), (0.0, 0)])
def test_flags_that_fail_are_told_by_the_status(
    rate: float, status: int, runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=0, jitter=0, error_rate=rate, error_status=404))

    async def main() -> int:
        async with opened(asking(server, countries=FLAGS)) as window:
            return await click_through(window, arguments("--start"))

    assert runner.run(main()) == status


def test_a_picture_that_cannot_be_written_is_told(
    runner: asyncio.Runner,
    server: BuiltinServer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def main() -> int:
        async with opened(asking(server)) as window:
            return await click_through(
                window, arguments("--screenshot", tmp_path / "no" / "shot.png", "--quit")
            )

    assert runner.run(main()) == 1
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 1
    assert errors[0].startswith("flaggui: ")
    assert str(tmp_path) in errors[0]


def test_leaving_waits_for_what_is_being_saved(
    runner: asyncio.Runner, server: BuiltinServer, tmp_path: Path
) -> None:
    async def main() -> None:
        async with opened(asking(server, countries=FLAGS)) as window:
            await click_through(window, arguments("--start"))
            assert window.session.shown is not None
            task = window.saving.save_gallery(window.session.shown, tmp_path / "flags")
            window.close()
            await leave(window, window.runner)
            assert task.done()

    runner.run(main())
    assert (tmp_path / "flags" / "manifest.json").exists()


def test_leaving_in_mid_run_is_quick_and_complete(
    runner: asyncio.Runner, server: BuiltinServer
) -> None:
    server.set_knobs(Knobs(latency=5, jitter=0, slow={"BR": 0.0}))

    async def main() -> None:
        loop = asyncio.get_running_loop()
        unseen: list[Any] = []
        loop.set_exception_handler(lambda _loop, context: unseen.append(context))
        async with opened(asking(server, countries=FLAGS)) as window:
            await delivered(window, 1, lambda: click(window.toolbar.download))
            begun = loop.time()
            window.close()
            await leave(window, window.runner)
            assert loop.time() - begun < 1.5
        assert unseen == []

    runner.run(main())
