"""A second start on a library hands what it was called with to the window that shows it already.

The window listens behind a door: a local socket in a folder that belongs to the person alone. Who
knocks sends one line of JSON and is answered with one. Qt is not needed for that, and nothing is
imported while there is no door to knock at.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.paper_link import is_link

if TYPE_CHECKING:
    from socket import socket

ANSWER = b"ok\n"
MOST_BYTES = 1_000_000
MOST_FILES = 10_000
PATIENCE = 4.0  # seconds, within which a window that is not stuck looks who is there


class Wish(NamedTuple):
    """What Carrel was called with: files to import, by their whole names, and a link to follow.

    `token` lets the window come to the front where the desktop asks for that; `do` is one of DEEDS.
    """

    files: tuple[str, ...] = ()
    link: str = ""
    token: str = ""
    do: str = ""

    def line(self) -> bytes:
        """Return the wish as it goes through the door."""
        import json

        return json.dumps(self._asdict()).encode() + b"\n"


NOTHING = Wish()
# The commands of the window that may be asked for from outside; each only opens something.
DEEDS = ("import", "new-paper", "search")


def wish_of(words: Sequence[str], do: str = "") -> Wish:
    """Return what the words of a command line ask for; of several links the last one is followed.

    Desktops give files by their names or as `file:` addresses.
    """
    links = [word for word in words if is_link(word)]
    files = tuple(str(_path(word).absolute()) for word in words if not is_link(word))
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return Wish(files, links[-1] if links else "", token, do)


def heard(line: bytes) -> Wish | None:
    """Return the wish in a line that came through the door; None when it makes no sense."""
    import json

    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.keys() != set(Wish._fields):
        return None
    files, words = told["files"], [told["link"], told["token"], told["do"]]
    is_sound = isinstance(files, list) and len(files) <= MOST_FILES
    if not is_sound or not all(
        isinstance(word, str) and "\0" not in word for word in files + words
    ):
        return None
    return Wish(tuple(files), *words) if all(map(os.path.isabs, files)) else None


def door(library: Path) -> str | None:
    """Return where the window of a library listens, None where no place is safe for that.

    A library is known by where it lies on the disk, whatever path leads to it; one that is not
    there yet has no window either.
    """
    try:
        there = library.stat()
        name = f"carrel-{there.st_dev:x}-{there.st_ino:x}"
        if sys.platform == "win32":
            return name
        folder = _own_folder()
    except OSError:
        return None
    return str(folder / f"{name}.socket") if folder else None


def knock(library: Path, wish: Wish) -> bool:
    """Hand a wish to the window that shows a library; say whether it was taken.

    It is not when there is no such window, when it is stuck, or when the door is not ours. A door
    that a window left when it died is no hindrance: nobody answers there.
    """
    place = door(library)
    if place is None:
        return False
    knock_at = _knock_at_pipe if sys.platform == "win32" else _knock_at_socket
    try:
        return knock_at(place, wish)
    except OSError:
        return False


def _path(word: str) -> Path:
    if word[:5].lower() != "file:":
        return Path(word)
    from urllib.parse import unquote, urlsplit

    return Path(unquote(urlsplit(word).path))


def _own_folder() -> Path | None:
    """Return a folder that nobody else can write to, made if need be."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    temporary = os.environ.get("TMPDIR") or "/tmp"
    folder = Path(given) if given else Path(temporary) / f"carrel-{os.getuid()}"
    if not given:
        folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    is_ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return folder if is_ours and not found.st_mode & 0o022 else None


def _knock_at_socket(place: str, wish: Wish) -> bool:
    if os.lstat(place).st_uid != os.getuid():
        return False
    # Only now, as it takes some milliseconds.
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(PATIENCE)
        line.connect(place)
        if not _is_ours(line):
            return False
        line.sendall(wish.line())
        return line.recv(len(ANSWER)) == ANSWER


def _is_ours(line: socket) -> bool:
    """Say whether the program at the other end runs as the same person, where one can ask."""
    import socket
    import struct

    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the folder is ours, and so was the door
    told = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _process, user, _group = struct.unpack("3i", told)
    return bool(user == os.getuid())


def _knock_at_pipe(name: str, wish: Wish) -> bool:
    """Knock as on Windows, where a door is a pipe that is opened like a file."""
    with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:  # noqa: PTH123 - no path
        pipe.write(wish.line())
        return pipe.read(len(ANSWER)) == ANSWER
