"""What Python is asked for in the hostile journey, where the system's calls cannot be traced.

An ear in every process hears of each socket and of each file that is written; Qt's own calls are
seen by `test_traced.py` alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.corpus import corpus
from tests.others import ROOT

# Python runs such a module at the start of every process, those that it starts itself, too.
EAR = """
import os, sys
def hear(event, given, out=os.environ["CARREL_HEARD"]):
    if event in ("socket.__new__", "socket.connect", "socket.getaddrinfo", "socket.bind"):
        said = f"{event} {given[1] if event == 'socket.__new__' else given[-1]!r}"
    elif event == "open" and isinstance(given[0], (str, bytes)) and (
        set(str(given[1] or "")) & set("wax+") or (given[2] or 0) & (os.O_WRONLY | os.O_RDWR)):
        said = f"write {os.path.abspath(os.fsdecode(given[0]))}"
    elif event in ("os.mkdir", "os.rename", "os.link", "os.remove"):
        path = given[1 if event in ("os.rename", "os.link") else 0]
        said = f"write {os.path.abspath(os.fsdecode(path))}"
    else:
        return
    fd = os_open(out, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(fd, f"{said}\\n".encode(errors="replace"))
    os.close(fd)
busy = []
def os_open(*given):
    busy.append(1)
    try:
        return os.open(*given)
    finally:
        busy.pop()
def once(event, given):
    if not busy:
        hear(event, given)
sys.addaudithook(once)
"""
HARMLESS = ("/dev/null", "/dev/tty", "/dev/shm/", "/proc/self/", "/proc/thread-self/")


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The place of a journey, and what was heard of it."""
    place = tmp_path_factory.mktemp("heard")
    for name in ("digests", "target", "tmp", "home", "ear"):
        (place / name).mkdir()
    for name, content in corpus().items():
        (place / "digests" / name).write_bytes(content)
    (place / "ear" / "sitecustomize.py").write_text(EAR)
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((str(place / "ear"), str(ROOT))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "CARREL_HEARD": str(place / "ear" / "heard"),
    }
    line = [sys.executable, "-P", "-B", "-m", "tests.hostile.journey"]
    line += [str(place / name) for name in ("digests", "library", "target")]
    done = subprocess.run(
        line, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    return place, (place / "ear" / "heard").read_text(errors="replace").splitlines()


def test_there_is_no_internet_socket(heard: tuple[Path, list[str]]) -> None:
    _, said = heard
    families = {line.split()[1] for line in said if line.startswith("socket.__new__")}
    assert families <= {"1", "<AddressFamily.AF_UNIX:"}, families
    assert [line for line in said if "getaddrinfo" in line] == []


def test_nothing_is_written_elsewhere(heard: tuple[Path, list[str]]) -> None:
    place, said = heard
    written = {line.removeprefix("write ") for line in said if line.startswith("write ")}
    assert any("papers" in path for path in written)
    inside = ("digests", "library", "target", "tmp", "settings", "home", "ear")
    allowed = (*(str(place / name) for name in inside), *HARMLESS)
    assert [path for path in written if not path.startswith(allowed)] == []
