"""A settings portal with one answer, on the session bus; runs a command beside it.

Run by Debian's own Python: ``portal.py NAMESPACE KEY VALUE COMMAND [ARGUMENT]…``, where the value
is written as GLib writes variants, with its type: ``uint32 1``, ``false``, ``"0"``.
"""

import subprocess
import sys
from typing import Any

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.freedesktop.portal.Settings"><method name="Read">
  <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method></interface></node>"""


def main(namespace: str, key: str, value: str, *command: str) -> int:
    """Answer for the key, refuse all others, and return the command's exit status."""
    answer = GLib.Variant.parse(None, value, None, None)
    loop, status = GLib.MainLoop(), []

    def called(*call: Any) -> None:
        parameters, invocation = call[-2:]
        if parameters.unpack() == (namespace, key):
            # `Read` wraps what it returns twice.
            invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", answer),)))
        else:
            name = "org.freedesktop.portal.Error.NotFound"
            invocation.return_dbus_error(name, "Requested setting not found")

    def owned(*_connection: Any) -> None:
        process = subprocess.Popen(command)
        GLib.child_watch_add(GLib.PRIORITY_DEFAULT, process.pid, ended)

    def ended(_pid: int, result: int) -> None:
        status.append(result >> 8)
        loop.quit()

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    portal = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", portal, called, None, None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", 0, owned, None)
    loop.run()
    return status[0]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
