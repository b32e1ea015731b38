"""Notes of what is being written where, so that the next start can clear up after a kill.

A note is held, as a lock is, by the program that writes: one that nobody holds is of a program
that was killed.
"""

import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from flaggui.core.files import (
    abandoned,
    explain,
    read_object,
    remove_folder,
    sweep,
    write_held,
    write_whole,
)

_PREFIX = "flaggui-"
_logger = logging.getLogger(__name__)


@contextmanager
def noted(
    state: Path | None, folder: Path, *, unsettled: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """Note in `state` for the length of a ``with`` block that `folder` is being written to.

    Where no note can be made there is none, and the block runs all the same.

    Args:
        state: Where notes are kept; None for no note.
        folder: An absolute path.
        unsettled: Whether the block, now over, left work for the next start: the note stays.
    """
    note = _make(state, {"folder": str(folder)})
    try:
        yield
    finally:
        _end(note, keep=unsettled())


@contextmanager
def temporary_folder(state: Path | None) -> Iterator[Path]:
    """Make a folder for temporary files that is gone after the ``with`` block, or the next start.

    Raises:
        OSError: It cannot be made.
    """
    folder = Path(tempfile.gettempdir(), f"{_PREFIX}{uuid4().hex}")
    note = _make(state, {"temporary": str(folder)})
    try:
        folder.mkdir(mode=0o700)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        _end(note, keep=folder.exists())


def write_noted(state: Path | None, path: Path, data: bytes) -> None:
    """Write `data` to `path`, whole or not at all, with a note of the folder in `state`.

    Raises:
        OSError: It cannot be written; nothing is left behind. `files.explain` has words for it.
    """
    try:
        with noted(state, path.absolute().parent):
            write_whole(path, data)
    except OSError as error:
        _logger.info("%s (%r)", explain(error, path), error)
        raise


def clear_up(state: Path | None, recover: Callable[[Path], object]) -> None:
    """Call `recover` with each folder of which a killed program left a note; never raises.

    A folder for which that raises OSError, or that is out of reach, stays noted.
    """
    if state is None:
        return
    sweep(state)
    for note in state.glob("saving-*.json"):
        with suppress(OSError, ValueError):
            found = read_object(note)
            if not abandoned(note):
                continue
            folder, temporary = found.get("folder"), found.get("temporary")
            if isinstance(folder, str) and Path(folder).is_absolute():
                if not Path(folder).parent.is_dir():
                    continue  # a disk that is not plugged in
                recover(Path(folder))
            if isinstance(temporary, str) and _is_ours(Path(temporary)):
                remove_folder(Path(temporary))
            note.unlink(missing_ok=True)


def _is_ours(folder: Path) -> bool:
    """Return whether `folder` can be one of `temporary_folder`, whatever a note says."""
    return folder.parent == Path(tempfile.gettempdir()) and folder.name.startswith(_PREFIX)


def _make(state: Path | None, note: dict[str, str]) -> tuple[Path, int] | None:
    if state is None:
        return None
    # One note for each save: a save that is refused must not take another's away.
    path = state / f"saving-{uuid4().hex}.json"
    try:
        state.mkdir(parents=True, exist_ok=True)
        return path, write_held(path, json.dumps(note).encode())
    except OSError as error:
        _logger.info("no note of %s: %s", note, error)
        return None


def _end(note: tuple[Path, int] | None, *, keep: bool) -> None:
    if note is not None:
        path, number = note
        # Closed first, as Windows removes no open file; nobody minds a note without a leftover.
        os.close(number)
        if not keep:
            with suppress(OSError):
                path.unlink()
