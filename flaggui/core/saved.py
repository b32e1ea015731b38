"""Reports and galleries made elsewhere: checked before anything is believed.

A file from elsewhere is hostile: it may be huge, deep, ambiguous, of the wrong types, or name
files that are none of its business. `open_report` returns a report in which every field has
its type and range, or refuses with one sentence.
"""

import json
import os
import re
import stat
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict
from urllib.parse import urlsplit

from flaggui.core.flag import DownloadStatus, FaultKind
from flaggui.core.galleries.form import WIDEST, Form
from flaggui.core.galleries.gallery_files import is_plain
from flaggui.core.galleries.manifest import FileRecord, Manifest, SavedFlag
from flaggui.core.knobs import Knobs
from flaggui.core.options import MAX_WORKERS
from flaggui.core.report import SCHEMA, FlagRecord
from flaggui.core.sentence import N_
from flaggui.core.strict_json import TOO_DEEP, parsed

MAX_BYTES = 32_000_000
"""Bytes of the largest report opened."""
MAX_FLAGS = 20_000
"""Flags in the longest report opened."""
_NO_REPORT = N_("it is not a report of flaggui")
_NOT_OF_TYPE = {
    bool: N_("its “{}” is not true or false"),
    str: N_("its “{}” is not a text"),
    list: N_("its “{}” is not a list"),
    dict: N_("its “{}” is not an object"),
}
_RANGES: dict[str, tuple[float, float]] = {
    "clock": (0, 1e10),  # a machine may have been up for years
    "workers": (1, MAX_WORKERS),
    "index": (0, MAX_FLAGS - 1),
    "lane": (0, MAX_FLAGS - 1),
    "rank": (1, MAX_FLAGS),
    "http_status": (0, 999),
    "bytes": (0, 2**53),
    "peak_memory": (0, 2**53),
    "width": (1, WIDEST),
    "height": (1, 100 * WIDEST),
}
_SECONDS = (0, 1e7)
_COUNT = (0, MAX_FLAGS)
_WEB = re.compile(r"https?://[^\x00-\x20]+")
# A name that is bare on every system: no folder, no drive, no stream; and one folder of that kind.
_NAME = r"(?!\.\.?(?:/|$))[^/\\:\x00-\x1f]{1,255}"
_PATTERNS = {
    "mode": r"(?s:.+)",
    "cc": r"[A-Z]{2}",
    "sha256": r"([0-9a-f]{64})?",
    "status": "|".join(DownloadStatus),
    "fault": "|".join(FaultKind),
    "file": f"(?:{_NAME}/)?{_NAME}",
    "path": f"(?:{_NAME}/)?{_NAME}",
    "downloaded": r"[0-9T:.+Z-]{10,40}",
}


def open_report(path: Path) -> Manifest:
    """Return the report in the file at `path`, or in the manifest of the gallery folder `path`.

    Of what a report need not have, only what a `Manifest` may have is kept. Blocks while it reads
    and checks, at most about two seconds.

    Raises:
        ValueError: It is not a report that this version can show; one sentence says why.
    """
    folder = False
    try:
        folder = path.is_dir()
        data = read_regular(
            path / "manifest.json" if folder else path, MAX_BYTES, follow=not folder
        )
        return _report(parsed(data))
    except FileNotFoundError:
        reason = N_("there is no gallery in it") if folder else N_("no such file or directory")
    except PermissionError:
        reason = N_("permission denied")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
    except RecursionError:
        reason = TOO_DEEP
    except UnicodeDecodeError:
        reason = N_("it is not text in UTF-8")
    except json.JSONDecodeError as error:
        reason = N_("it is not JSON (line {})").format(error.lineno)
    except _Newer:
        words = N_("“{}” was made by a newer flaggui; please update.")
        raise ValueError(words.format(path.name)) from None
    except ValueError as error:
        reason = str(error)
    raise ValueError(
        N_("“{name}” cannot be opened: {reason}.").format(name=path.name, reason=reason)
    )


class _Newer(ValueError):
    """The report has a schema that this version does not know."""


def gallery_of(path: Path) -> Path | None:
    """Return the gallery folder that `path`, a folder or its manifest, stands for, if any."""
    if path.is_dir():
        return path
    return path.parent if path.name == "manifest.json" else None


def read_regular(path: Path, limit: int, *, follow: bool) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes. Blocks while it reads.

    Args:
        path: The file.
        limit: Bytes.
        follow: Whether `path` may be a symbolic link.

    Raises:
        OSError: It cannot be read, is no regular file, or is a link not to be followed.
        ValueError: It is larger than `limit`.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NONBLOCK", 0)  # a pipe without a writer must not hold us up
    if not follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)
        if path.is_symlink():
            raise OSError(N_("{} is a symbolic link").format(path.name))
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a descriptor
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(N_("it is not a regular file"))
        data = file.read(limit + 1)
    if len(data) > limit:
        raise ValueError(N_("it is larger than {} MB").format(limit // 1_000_000))
    return data


def _report(value: object) -> Manifest:
    if not isinstance(value, dict) or type(value.get("schema")) is not int:
        raise ValueError(_NO_REPORT)
    if value["schema"] > SCHEMA:
        raise _Newer
    if value["schema"] != SCHEMA:
        raise ValueError(_NO_REPORT)
    if isinstance(value.get("flags"), list) and len(value["flags"]) > MAX_FLAGS:
        raise ValueError(N_("it has more than {} flags").format(f"{MAX_FLAGS:,}"))
    report: Manifest = _check_of(Manifest)(value, "")
    _check_options(report["options"])
    _check_date(report["date"])
    if "form" in report:
        Form.from_json(report["form"])
    _check_files(report)
    _check_together(report)
    return report


Check = Callable[[Any, str], Any]
"""Returns a value as it should be or raises; the text leads to its field."""


@cache
def _check_of(kind: Any, field: str = "") -> Check:  # noqa: ANN401 - any annotation
    """Return what checks a value of `kind`, an annotation in `Report`, called `field` there."""
    if kind is Any:
        return lambda value, _name: value
    if is_typeddict(kind):
        kind = SavedFlag if kind is FlagRecord else kind
        checks = {name: _check_of(inner, name) for name, inner in get_type_hints(kind).items()}
        return partial(_record, checks, kind.__required_keys__)
    inner = get_args(kind)
    if get_origin(kind) is list:
        return partial(_list, _check_of(inner[0]))
    if get_origin(kind) is dict:
        return partial(_dict, _check_of(inner[1]))
    if type(None) in inner:
        return partial(_optional, _check_of(inner[0], field))
    if kind is float or kind is int:
        return partial(_number, kind, *_RANGES.get(field, _SECONDS if kind is float else _COUNT))
    if field in ("url", "source"):
        return _address
    return (
        partial(_text, re.compile(_PATTERNS[field]))
        if field in _PATTERNS
        else partial(_of_type, kind)
    )


def _record(checks: dict[str, Check], required: frozenset[str], value: Any, name: str) -> Any:  # noqa: ANN401
    found = _of_type(dict, value, name)
    dot = f"{name}." if name else ""
    for missing in sorted(required - found.keys()):
        raise ValueError(N_("it has no “{}”").format(dot + missing))
    return {key: check(found[key], dot + key) for key, check in checks.items() if key in found}


def _list(check: Check, value: Any, name: str) -> Any:  # noqa: ANN401
    return [check(item, f"{name}[{i}]") for i, item in enumerate(_of_type(list, value, name))]


def _dict(check: Check, value: Any, name: str) -> Any:  # noqa: ANN401
    items = _of_type(dict, value, name).items()
    return {key: check(item, f"{name}.{key[:40]}") for key, item in items}


def _optional(check: Check, value: Any, name: str) -> Any:  # noqa: ANN401
    return None if value is None else check(value, name)


def _number(kind: type, low: float, high: float, value: Any, name: str) -> Any:  # noqa: ANN401
    if type(value) not in (kind, int) or not low <= value <= high:
        words = N_("its “{name}” is not a whole number from {low} to {high}")
        if kind is float:
            words = N_("its “{name}” is not a number from {low} to {high}")
        raise ValueError(words.format(name=name, low=f"{low:,.0f}", high=f"{high:,.0f}"))
    return kind(value)


def _text(pattern: re.Pattern[str], value: Any, name: str) -> Any:  # noqa: ANN401
    if not pattern.fullmatch(_of_type(str, value, name)):
        raise ValueError(N_("its “{}” is not what a report has there").format(name))
    return value


def _address(value: Any, name: str) -> Any:  # noqa: ANN401
    """Return the address of something on the web, for a browser may be sent there; or nothing."""
    text = _of_type(str, value, name)
    try:
        parts = urlsplit(text)
        sound = bool(_WEB.fullmatch(text) and parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if text and not sound:
        raise ValueError(N_("its “{}” is no address on the web").format(name))
    return text


def _of_type(kind: type, value: Any, name: str) -> Any:  # noqa: ANN401
    if type(value) is not kind:
        raise ValueError(_NOT_OF_TYPE[kind].format(name))
    return value


def _check_files(report: Manifest) -> None:
    """Refuse files that are not within the gallery, or of which the manifest knows no digest."""
    files = report.get("files", {})
    digest = re.compile("[0-9a-f]{64}")
    named = {file["path"] for flag in report["flags"] for file in _files_of(flag)}
    sound = all(is_plain(name) and digest.fullmatch(sha) for name, sha in files.items())
    if not sound or not named <= files.keys():
        raise ValueError(N_("its “files” are not what a gallery has there"))


def _files_of(flag: Any) -> list[FileRecord]:  # noqa: ANN401 - a record that was checked
    return flag.get("files", [])  # type: ignore[no-any-return]


def _check_date(text: str) -> None:
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        date = datetime.min  # noqa: DTZ901 - refused below
    if date.tzinfo is None or not 1970 <= date.year <= 9000:
        raise ValueError(N_("its “date” is no date with a time zone"))


def _check_options(options: dict[str, Any]) -> None:
    """Refuse options that are not what `Options` could have been; more than we know may come."""
    _of_type(str, options.get("source", ""), "options.source")
    _number(float, 0, 3600, options.get("cpu_work") or 0, "options.cpu_work")
    _number(int, 0, 1_000_000, options.get("cores") or 0, "options.cores")
    knobs = {name: options[name] for name in Knobs.__dataclass_fields__ if name in options}
    try:
        Knobs.from_json(knobs)
    except ValueError:
        raise ValueError(N_("its “options” are not what the flag server has")) from None
    for name, limit in _of_type(dict, options.get("limits", {}), "options.limits").items():
        for number in limit if isinstance(limit, list) else [limit]:
            if type(number) not in (int, float) or not 0 <= number <= 2**53:
                raise ValueError(N_("its “options.limits.{}” is no limit").format(name[:40]))


def _check_together(report: Manifest) -> None:
    """Refuse flags that contradict each other or the counts."""
    flags = report["flags"]
    if {flag["index"] for flag in flags} != set(range(len(flags))):
        raise ValueError(N_("its flags are not numbered from 0 without gaps"))
    found = Counter(flag["status"] for flag in flags)
    if report["counts"] != {status.value: found[status.value] for status in DownloadStatus}:
        raise ValueError(N_("its counts are not those of its flags"))
    handed = sorted(
        (f["rank"], f["delivered"]) for f in flags if f["rank"] and f["delivered"] is not None
    )
    ranks, moments = [rank for rank, _ in handed], [moment for _, moment in handed]
    halves = any((f["rank"] is None) != (f["delivered"] is None) for f in flags)
    if halves or ranks != list(range(1, len(ranks) + 1)) or moments != sorted(moments):
        raise ValueError(N_("its ranks are not the order of its deliveries"))
