"""A stranger to the program who knows it only by AT-SPI, as a screen reader does.

Run by Debian's own Python, which has the bindings, on a session bus of its own that was started
where the screen is known: ``client.py FOLDER COUNTRY [COUNTRY]… -- PROGRAM [ARGUMENT]…``.
It starts the program and does the main job once in every mode that the program offers: it chooses
countries, picks the mode, sets the workers, downloads, and saves the gallery in FOLDER under the
number of the mode. Every control is found by its accessible name and role, and used by its
actions, its text, its value, or by keys that are pressed for whatever has the focus. What it heard
goes to stdout as JSON; where something does not come in time, all that can be seen to stderr.
"""

import ctypes
import json
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

warnings.simplefilter("ignore")  # the bindings' own names were renamed more than once
T = TypeVar("T")
PATIENCE = 30
"""Seconds for which anything is waited for."""
SPACE, RETURN, UP, DOWN = 0x20, 0xFF0D, 0xFF52, 0xFF54
IGNORED = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _d, _e: 0)
GONE = GLib.Error  # what asking a control raises that is not there any more


class Lost(Exception):
    """Something was not there in time."""


def wait_for(what: str, look: Callable[[], T | None]) -> T:
    """Return what `look` returns as soon as that is something; events are heard meanwhile."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if found := look():
                return found
        except GONE:
            pass
        time.sleep(0.03)
    raise Lost(what)


def walk(one: Any, *, items: bool = False) -> Iterator[Any]:
    """Yield `one` and everything in it; of lists, which are long, their `items` only if asked."""
    yield one
    if items or one.get_role_name() != "list":
        for number in range(one.get_child_count()):
            child = one.get_child_at_index(number)
            if child is not None:
                yield from walk(child, items=items)


def find(place: Any, role: str, name: str, state: Any = Atspi.StateType.ENABLED) -> Any:
    """Return what has this role and name, and the state, as soon as it is in `place`."""

    def look() -> Any:
        for one in walk(place, items=role == "list item"):
            if one.get_role_name() == role and one.get_name() == name and has(one, state):
                return one
        return None

    return wait_for(f"{role} “{name}”", look)


def has(one: Any, state: Any) -> bool:
    return bool(one.get_state_set().contains(state))


def act(one: Any, action: str) -> None:
    """Do the `action` of a control, as soon as it has it: disabled ones have none."""

    def done() -> bool:
        names = [one.get_action_name(number) for number in range(one.get_n_actions())]
        return action in names and one.do_action(names.index(action))

    wait_for(f"{action} of {one.get_role_name()} “{one.get_name()}”", done)


def press(key: int) -> None:
    """Press and release the key of an X keysym."""
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)


def labelled(place: Any, words: str) -> Any:
    """Return what the label with these words is the label of: a combo box is called its value."""
    for relation in find(place, "label", words).get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABEL_FOR:
            return relation.get_target(0)
    raise Lost(f"what “{words}” is the label of")


def children(one: Any) -> list[Any]:
    return [one.get_child_at_index(number) for number in range(one.get_child_count())]


def program(pid: int) -> Any:
    """Return the accessible application that the process `pid` is."""

    def look() -> Any:
        for one in children(Atspi.get_desktop(0)):
            if one is not None and one.get_process_id() == pid:
                return one
        return None

    return wait_for(f"a program with the process id {pid}", look)


def activate(title: str) -> None:
    """Give the window with this title the keyboard, as a window manager would: Xvfb has none."""
    x11 = ctypes.CDLL("libX11.so.6")
    for call in (x11.XOpenDisplay, x11.XDefaultRootWindow):
        call.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    x11.XSetErrorHandler(IGNORED)  # one of the windows with this title is never shown
    above, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    windows = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(display, root, *map(ctypes.byref, (above, parent, windows, count)))
    for number in range(count.value):
        name = ctypes.c_char_p()
        window = ctypes.c_ulong(windows[number])
        x11.XFetchName(display, window, ctypes.byref(name))
        if name.value == title.encode():
            x11.XSetInputFocus(display, window, 1, 0)  # RevertToPointerRoot, CurrentTime
    x11.XCloseDisplay(display)


def choose_countries(frame: Any, names: list[str]) -> None:
    """Untick all countries, and tick those called `names`: look for each, Enter, Space."""
    act(find(frame, "push button", "None"), "Press")
    search, countries = find(frame, "text", "Search countries"), find(frame, "list", "Countries")
    activate("flaggui")
    wait_for("an active window", lambda: has(frame, Atspi.StateType.ACTIVE))
    for name in names:
        search.set_text_contents(name.rpartition(" ")[0])
        wait_for("the one that was looked for", lambda: countries.get_child_count() == 1)
        act(search, "SetFocus")
        wait_for("the cursor there", lambda: has(search, Atspi.StateType.FOCUSED))
        press(RETURN)
        item = find(countries, "list item", name, Atspi.StateType.FOCUSED)
        press(SPACE)
        wait_for(f"{name} ticked", lambda item=item: has(item, Atspi.StateType.CHECKED))
    search.set_text_contents("")
    wait_for("all countries again", lambda: countries.get_child_count() > len(names))


def modes_of(frame: Any) -> list[str]:
    """Return the names of the modes, as the Run menu has them."""
    menu = find(find(frame, "menu item", "Run"), "menu item", "Mode")
    return [item.get_name() for item in children(menu.get_child_at_index(0))]


def choose_mode(frame: Any, mode: str) -> None:
    """Pick `mode` with the arrow keys in the combo box that is labelled Mode; the menu follows."""
    combo = labelled(frame, "Mode")
    act(combo, "ShowMenu")
    wait_for("an open list", lambda: has(combo, Atspi.StateType.EXPANDED))
    entries, modes, reached = combo.get_child_at_index(0), modes_of(frame), combo.get_name()
    while reached != mode:
        press(DOWN if modes.index(mode) > modes.index(reached) else UP)
        reached = wait_for(f"an entry beside {reached}", lambda left=reached: beside(entries, left))
    press(RETURN)
    wait_for(f"the mode {mode}", lambda: combo.get_name() == mode)
    run = find(frame, "menu item", "Run")
    find(find(run, "menu item", "Mode"), "menu item", mode, Atspi.StateType.CHECKED)


def beside(entries: Any, left: str) -> str:
    """Return the name of the entry that has the focus, once it has left that called `left`."""
    focused = (x.get_name() for x in children(entries) if has(x, Atspi.StateType.FOCUSED))
    return next((name for name in focused if name != left), "")


def set_workers(frame: Any, number: int) -> None:
    box = labelled(frame, "Workers")
    if has(box, Atspi.StateType.ENABLED):  # Sequential has one
        box.set_current_value(number)
        wait_for("that many workers", lambda: box.get_current_value() == number)


def download(frame: Any, runs: int, heard: list[str]) -> str:
    """Download, wait for the run that is number `runs`, and return how it calls itself."""
    before = len(heard)
    act(find(frame, "push button", "Download"), "Press")
    wait_for("a word at the end of the run", lambda: len(heard) > before)
    rows = find(frame, "list", "Runs", Atspi.StateType.SHOWING)
    wait_for(f"run {runs}", lambda: rows.get_child_count() == runs)
    return str(rows.get_child_at_index(runs - 1).get_name())


def save_gallery(app: Any, frame: Any, folder: Path) -> str:
    """Save the gallery in `folder` by the dialog; return what the program says of it."""
    act(find(find(frame, "menu item", "File"), "menu item", "Save gallery…"), "Press")
    dialog = find(app, "dialog", "Save gallery", Atspi.StateType.SHOWING)
    labelled(dialog, "Save in").set_text_contents(str(folder))
    act(find(dialog, "push button", "Save"), "Press")

    def saved() -> str:
        labels = (one for one in walk(frame) if one.get_role_name() == "label")
        return next((x.get_name() for x in labels if f" saved in {folder};" in x.get_name()), "")

    return wait_for("word that the gallery is saved", saved)


def go_along(rows: Any) -> None:
    """Go down a list with the arrow key, and see that each row gets the focus in its turn."""
    activate("flaggui")
    act(rows, "SetFocus")
    wait_for("the focus there", lambda: has(rows, Atspi.StateType.FOCUSED))
    for row in children(rows):
        press(DOWN)
        name = row.get_name()
        wait_for(f"the focus on {name}", lambda row=row: has(row, Atspi.StateType.FOCUSED))
        wait_for(f"{name} selected", lambda row=row: has(row, Atspi.StateType.SELECTED))


def names_in(frame: Any, role: str, name: str) -> list[str]:
    return [one.get_name() for one in children(find(frame, role, name))]


def main_job(pid: int, folder: Path, names: list[str]) -> Iterator[dict[str, Any]]:
    """Do the whole main job in every mode; yield what was heard and seen in each."""
    heard: list[str] = []
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    app = program(pid)
    frame = find(app, "frame", "flaggui")
    find(frame, "push button", "Download")
    choose_countries(frame, names)
    for number, mode in enumerate(modes_of(frame), 1):
        begun = time.monotonic()
        choose_mode(frame, mode)
        set_workers(frame, 2)
        row = download(frame, number, heard)
        saved = save_gallery(app, frame, folder / str(number))
        yield {
            "mode": mode,
            "seconds": round(time.monotonic() - begun, 2),
            "row": row,
            "heard": heard.copy(),
            "cards": names_in(frame, "list", "Gallery"),
            "timeline": names_in(frame, "list", "Timeline"),
            "saved": saved,
        }
        heard.clear()
    go_along(find(frame, "list", "Timeline"))
    act(find(find(frame, "menu item", "File"), "menu item", "Quit"), "Press")


def tree(one: Any, depth: int = 0) -> Iterator[str]:
    """Yield a line for everything that can be found in `one`, at most 30 in one place."""
    try:
        names = sorted(state.value_nick for state in one.get_state_set().get_states())
        yield f"{'  ' * depth}{one.get_role_name()} “{one.get_name()}” {' '.join(names)}"
        for child in children(one)[:30]:
            yield from tree(child, depth + 1)
    except GONE as error:
        yield f"{'  ' * depth}({error})"


def main(arguments: list[str]) -> int:
    """Do the job; return the program's exit status, or 1 after saying what was not found."""
    divide = arguments.index("--")
    folder, *names = arguments[:divide]
    done: list[dict[str, Any]] = []
    with subprocess.Popen(arguments[divide + 1 :]) as process:
        try:
            done.extend(main_job(process.pid, Path(folder), names))
            status = process.wait(PATIENCE)
        except (Lost, GONE, subprocess.TimeoutExpired) as error:
            print(f"After {len(done)} modes there was no {error}. There is:", file=sys.stderr)
            for app in children(Atspi.get_desktop(0)):
                if app is not None and app.get_process_id() == process.pid:
                    print(*tree(app), sep="\n", file=sys.stderr)
            process.kill()
            status = 1
    print(json.dumps(done, ensure_ascii=False))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
