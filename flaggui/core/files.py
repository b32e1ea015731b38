"""Files that are whole or not there: writing, naming, locking, and words for what went wrong."""

import errno
import hashlib
import json
import os
import re
import shutil
import stat
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from flaggui.core.sentence import N_

NAME_BYTES = 120
"""Longest name, in bytes of UTF-8; file systems take 255, some 143."""
OBJECT_BYTES = 16_000_000
"""Size in bytes above which a JSON file is not one of ours; 5,000 flags take 4 million."""
_VALUES = 600_000
"""Values above which it is not: 5,000 flags take 200,000, and each may take 100 bytes of memory."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
# "Naming Files, Paths, and Namespaces" in Microsoft's Win32 documentation: reserved with any
# extension, and the superscript digits count too.
_RESERVED = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE
)
_SENTENCES = {
    errno.ENOSPC: N_("The disk is full, so “{}” could not be written."),
    errno.EDQUOT: N_("Your share of the disk is used up, so “{}” could not be written."),
    errno.EROFS: N_("“{}” is on a disk that can only be read."),
    errno.EACCES: N_("You have no permission to write “{}”."),
    errno.EPERM: N_("You have no permission to write “{}”."),
    errno.ENAMETOOLONG: N_("The name “{}” is too long."),
    errno.ENOTDIR: N_("“{}” is not in a folder, or is a file where a folder is needed."),
    errno.EISDIR: N_("“{}” is a folder, not a file."),
    errno.ENOENT: N_("“{}” cannot be written: its folder does not exist, or is gone."),
    errno.EEXIST: N_("“{}” exists already."),
    errno.ENOTEMPTY: N_("“{}” exists already."),
    errno.ELOOP: N_("“{}” is a symbolic link, and links are not followed."),
    errno.ENODEV: N_("“{}” is no ordinary file, and is not replaced by one."),
    errno.EFBIG: N_("“{}” would be larger than a file may be there."),
    errno.EINVAL: N_("The name “{}” is not allowed there."),
    errno.EIO: N_("The disk reported a fault while “{}” was being written."),
    errno.ESTALE: N_("The network folder that holds “{}” is gone."),
    errno.EMFILE: N_("Too many files are open to write “{}”."),
    errno.ENFILE: N_("Too many files are open to write “{}”."),
}


class Busy(OSError):
    """Another program, or another part of this one, holds the lock."""


Data = bytes | Callable[[BinaryIO], object]
"""What to write, or what writes it to a file that is open for that."""


def write_whole(path: Path, data: Data) -> None:
    """Write `data` to `path` so that it holds all of it or what it held before.

    The data are on the disk when this returns. A symbolic link or a device at `path` is refused.

    Raises:
        OSError: It cannot be written; nothing is left behind. `explain` has words for it. So it is
            with what `data` raises, if it is called.
    """
    os.close(write_held(path, data))


def write_held(path: Path, data: Data) -> int:
    """Do as `write_whole`, and return the descriptor of the file, which is held until closed.

    `abandoned` tells whether a file is held.

    Raises:
        OSError: It cannot be written; nothing is left behind.
    """
    _check_replaceable(path)
    temporary = path.parent / f".flaggui-{uuid4().hex}.tmp"
    number = _open_new(temporary)
    try:
        _claim(number)  # tells `sweep` that it is in use
        if callable(data):
            with open(number, "w+b", closefd=False) as file:
                data(file)
            os.fsync(number)
        else:
            _write_all(number, data)
        if sys.platform == "win32":  # which cannot rename an open file
            os.close(number)
            number = -1
            temporary.replace(path)
            number = os.open(path, os.O_RDWR)
            _claim(number)
        else:
            temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            os.close(number)
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)
    return number


def _check_replaceable(path: Path) -> None:
    """Refuse to put a file in the place of a link, a device or a pipe; folders refuse that."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        number = errno.ELOOP if stat.S_ISLNK(mode) else errno.ENODEV
        raise OSError(number, os.strerror(number), str(path))


def write_new(path: Path, data: bytes) -> None:
    """Write `data` to `path`, which must not exist, and to the disk below it.

    Raises:
        OSError: It exists or cannot be written; part of it may be there.
    """
    number = _open_new(path)
    try:
        _write_all(number, data)
    finally:
        os.close(number)


def sync_folder(folder: Path) -> None:
    """Bring the names in `folder` to the disk where the system can do that."""
    with suppress(OSError):  # Windows opens no folders, some network drives sync none
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def sweep(folder: Path) -> None:
    """Remove the temporaries that a killed `write_whole` left in `folder`, and none in use.

    Never raises: what cannot be removed stays.
    """
    with suppress(OSError):
        for path in filter(is_file, folder.glob(".flaggui-*.tmp")):
            if abandoned(path):
                path.unlink(missing_ok=True)


def abandoned(path: Path) -> bool:
    """Return whether no program holds the file `path`, which `write_held` or `locked` made.

    Raises:
        OSError: It cannot be opened.
    """
    number = os.open(path, os.O_RDWR)
    try:
        return _claim(number)
    finally:
        os.close(number)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path` for the length of a ``with`` block; it is gone afterwards.

    The lock is the system's (flock(2), LockFile), not the file's existence: it ends with the
    process that holds it, so one left by a killed program is never in the way.

    Raises:
        Busy: Someone else holds it.
        OSError: The file cannot be made.
    """
    number = _open_lock(path)
    try:
        yield
    finally:
        if sys.platform == "win32":  # which cannot remove an open file
            os.close(number)
        with suppress(OSError):
            path.unlink()
        if sys.platform != "win32":
            os.close(number)


def is_file(path: Path) -> bool:
    """Return whether `path` itself, not what it may link to, is a regular file."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def digest_of(path: Path) -> str:
    """Return the hexadecimal SHA-256 digest of the file `path`.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_object(path: Path) -> dict[str, Any]:
    """Return the JSON object in `path`, which may be anyone's; empty if there is none."""
    try:
        if not is_file(path) or path.stat().st_size > OBJECT_BYTES:
            return {}
        data = path.read_bytes()
        if sum(map(data.count, (b",", b"[", b"{"))) > _VALUES:
            return {}
        found = json.loads(data)
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def remove_folder(folder: Path) -> None:
    """Remove `folder` and what is in it, or the link that it is; nothing if it is not there.

    Raises:
        OSError: It cannot be removed.
    """
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def safe_name(text: str, longest: int = NAME_BYTES) -> str:
    """Return `text` as a file name that is valid on every system, in NFC; never empty.

    It has no forbidden, control or invisible character, no dot or space at either end, is not
    reserved on Windows with or without an extension, and takes at most `longest` bytes of UTF-8.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = " ".join(composed.split())
    plain = "".join(c for c in spaced if c == " " or unicodedata.category(c)[0] not in "CZ")
    name = _FORBIDDEN.sub("-", plain).strip(". ")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name.encode()[:longest].decode(errors="ignore").rstrip(". ") or "_"


def explain(error: OSError, path: Path) -> str:
    """Return one sentence for people on why `path` could not be written."""
    sentence = _SENTENCES.get(error.errno or 0)
    if sentence:
        return sentence.format(path)
    words = N_("“{path}” could not be written ({reason}).")
    return words.format(path=path, reason=error.strerror or error)


def _write_all(number: int, data: bytes) -> None:
    """Write all of `data`: os.write may take less, as it does when the disk fills up."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(number, rest) :]
    os.fsync(number)


def _open_new(path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(path, flags, 0o666)


def _open_lock(path: Path) -> int:
    while True:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        number = os.open(path, flags, 0o666)
        try:
            if not _claim(number):
                raise Busy(errno.EBUSY, os.strerror(errno.EBUSY), str(path))
            # The one who held it may have removed the file between our open and our claim.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(number), path.lstat()):
                    return number
        except BaseException:
            os.close(number)
            raise
        os.close(number)


if sys.platform == "win32":
    import msvcrt

    def _claim(number: int) -> bool:
        """Return False if someone else has the open file `number`, else take it."""
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in {errno.EACCES, errno.EDEADLK}
        return True
else:
    import fcntl

    def _claim(number: int) -> bool:
        """Return False if someone else has the open file `number`, else take it.

        Where the file system knows no locks, everyone gets it.
        """
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in {errno.EAGAIN, errno.EACCES}
        return True
