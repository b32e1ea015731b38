"""What the system lacks for a window to open, said before Qt is loaded.

Qt ends the whole process when its platform plugin cannot be loaded or the display cannot be
opened, and Python cannot catch that: so both are tried here first. Only the standard library is
imported.
"""

import ctypes
import importlib.util
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

_PATIENCE = 2.0  # seconds for a display to answer

#: Library to its packages (Debian and Ubuntu, Fedora): all that Qt 6.9 to 6.11 needs and brings
#: not with it, after ``readelf -d``.
_PACKAGES = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
    "libgcc_s.so.1": ("libgcc-s1", "libgcc"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
}
_XCB = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
_OF_PLATFORM = {"xcb": _XCB, "wayland": _WAYLAND}


def missing_libraries(*, window: bool = True) -> str:
    """Return one sentence on what the system lacks, "" if nothing.

    Waits at most 2 s for each display that Qt would try.

    Args:
        window: Whether a window is to be opened; otherwise only what Qt's threads and network
            need is looked at.
    """
    place = _qt()
    if place is None:
        return ""
    if not window:
        return _lacking(_files(place, "Core", "Network"), _PACKAGES)
    problems: list[str] = []
    for platform in _platforms():  # Qt takes the first that works
        problems.append(_problem(place, platform))
        if not problems[-1]:
            return ""
    return problems[0]


def _qt() -> Path | None:
    """Return the folder of PySide6's own Qt, None where it brings none that is judged here."""
    if sys.platform != "linux":
        return None
    spec = importlib.util.find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec else None) or []
    return next((Path(f, "Qt") for f in folders if Path(f, "Qt/lib").is_dir()), None)


def _files(place: Path, *modules: str) -> list[Path]:
    return [place / f"lib/libQt6{module}.so.6" for module in modules]


def _platforms() -> list[str]:
    """Return the platforms that Qt would try, in its order (QGuiApplication's source)."""
    named = os.environ.get("QT_QPA_PLATFORM")
    if named:
        return [name.partition(":")[0] for name in named.split(";")]
    found = ["xcb"] if os.environ.get("DISPLAY") else []
    session = os.environ.get("XDG_SESSION_TYPE") == "wayland"
    if session or os.environ.get("WAYLAND_DISPLAY"):
        found.insert(0 if session else len(found), "wayland")
    return found or ["xcb"]


def _problem(place: Path, platform: str) -> str:
    """Return why no window opens on `platform`, "" if one does."""
    kind = platform.partition("-")[0]
    names = (f"libq{kind}.so", f"libq{kind}-generic.so")  # Qt 6.9 has wayland-generic
    plugins = [p for name in names if (p := place / "plugins/platforms" / name).exists()]
    if not plugins:
        return f"Qt has no platform “{platform}”, which QT_QPA_PLATFORM names."
    packages = _PACKAGES | _OF_PLATFORM.get(kind, {})
    sentence = _lacking([*_files(place, "Widgets", "Network"), plugins[0]], packages)
    if sentence or _opens(kind):
        return sentence
    variable = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}[kind]
    name = os.environ.get(variable)
    return f"The display {name} cannot be opened." if name else f"{variable} names no display."


def _lacking(files: Iterable[Path], packages: dict[str, tuple[str, str]]) -> str:
    """Return the sentence on what `files` lack to be loaded, "" if they load.

    A loader names only the first library it misses; the others are looked for by name, so that
    people install once.
    """
    refused = [text for file in files if file.exists() for text in _refusal(str(file))]
    if not refused:
        return ""
    named = [text.partition(":")[0] for text in refused if "cannot open shared object" in text]
    if not named:  # there, but not fit: too old, or made for another processor
        return f"Qt cannot be loaded: {refused[0]}."
    others = [name for name in packages if any(_refusal(name))]
    return _sentence(list(dict.fromkeys(named + others)), packages)


def _refusal(library: str) -> Iterator[str]:
    """Yield what the loader says against `library`, nothing if it loads."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        yield str(error)


def _sentence(missing: list[str], packages: dict[str, tuple[str, str]]) -> str:
    are = "is" if len(missing) == 1 else "are"
    text = f"{_listed(missing)} {are} missing"
    known = [packages[name] for name in missing if name in packages]
    if not known:
        return f"{text}."
    debian, fedora = (" ".join(dict.fromkeys(names)) for names in zip(*known, strict=True))
    return (
        f"{text}; install {'it' if len(missing) == 1 else 'them'} with “apt install {debian}” "
        f"(Debian, Ubuntu) or “dnf install {fedora}” (Fedora)."
    )


def _listed(names: list[str]) -> str:
    """Return at most three of `names` in words, and how many more there are."""
    if len(names) > 3:
        names = [*names[:3], f"{len(names) - 3} more"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)


def _opens(kind: str) -> bool:
    """Return whether the display of the platform `kind` answers in time."""
    asked = {"xcb": _opens_x, "wayland": _opens_wayland}.get(kind)
    if asked is None:
        return True
    answers: list[bool] = []
    # A connection has no time limit, so it is tried in a thread that may be left behind.
    thread = threading.Thread(target=lambda: answers.append(asked()), daemon=True)
    thread.start()
    thread.join(_PATIENCE)
    return answers == [True]


def _opens_x() -> bool:
    # X's own library is asked, as it reads the name and shows its pass just as it will for Qt.
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    works = not xcb.xcb_connection_has_error(connection)
    # One that works stays: a server whose last client leaves begins anew, as Xvfb does, and might
    # refuse Qt meanwhile, which would abort.
    if not works:
        xcb.xcb_disconnect(connection)
    return works


def _opens_wayland() -> bool:
    import socket  # not before the first paint elsewhere

    # Its library would write a line of its own where no display is.
    if os.environ.get("WAYLAND_SOCKET"):
        return True
    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    with socket.socket(socket.AF_UNIX) as connection:
        return not connection.connect_ex(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))
