"""What the system is asked for while hostile digests are imported, shown, searched and exported.

Every call of the program and of its children is traced: there is no internet socket, and nothing is
written but in the library, the target, the settings and the temporary folder.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.corpus import corpus
from tests.others import ROOT

CALLS = (
    "socket,connect,open,openat,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,link,linkat"
)
# A path of a call that writes, whatever its arguments are.
_OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]*)", ([A-Z_|]+)')
_MOVED = re.compile(r"(?:rename|renameat|renameat2|mkdir|mkdirat|link|linkat|creat)\((.*)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_HARMLESS = ("/dev/null", "/dev/tty", "/dev/shm/", "/proc/self/", "/proc/thread-self/")


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], str]:
    """The place of a traced journey, the calls that succeeded, and what was printed."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not there")
    place = tmp_path_factory.mktemp("traced")
    for name in ("digests", "target", "tmp", "home"):
        (place / name).mkdir()
    for name, content in corpus().items():
        (place / "digests" / name).write_bytes(content)
    line = [strace, "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(place / "calls")]
    line += [sys.executable, "-P", "-B", "-m", "tests.hostile.journey"]
    line += [str(place / name) for name in ("digests", "library", "target")]
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        line, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )
    if "ptrace" in done.stderr:
        pytest.skip("nothing may be traced here")
    assert done.returncode == 0, done.stderr[-3_000:]
    calls = (place / "calls").read_text(errors="replace").splitlines()
    return place, [call for call in calls if " = -1 " not in call], done.stdout


def test_the_journey_came_to_its_end(traced: tuple[Path, list[str], str]) -> None:
    _, calls, out = traced

    assert out.endswith("the end\n")
    assert len(calls) > 1_000
    assert out.count("imported ") == len(corpus())


def test_there_is_no_internet_socket(traced: tuple[Path, list[str], str]) -> None:
    _, calls, _ = traced

    assert [call for call in calls if "AF_INET" in call] == []


def test_nothing_is_written_elsewhere(traced: tuple[Path, list[str], str]) -> None:
    place, calls, _ = traced
    written = {path for call in calls for path in paths_written(call)}

    assert any(path.endswith("library.db") for path in written)
    astray = [path for path in written if not is_inside(path, place)]
    assert astray == []


def test_nothing_of_the_machine_is_read_for_a_digest(traced: tuple[Path, list[str], str]) -> None:
    _, calls, _ = traced
    opened = {match.group(1) for call in calls if (match := _OPENED.search(call))}

    assert "/etc/hostname" not in opened


def test_tables_are_not_computed(traced: tuple[Path, list[str], str]) -> None:
    place, _, _ = traced
    text = (place / "target" / "papers.csv").read_text(encoding="utf-8")

    assert not re.search(r"(?m)(?:^|,)\"?[=+@]", text)


def test_pages_run_and_load_nothing(traced: tuple[Path, list[str], str]) -> None:
    place, _, _ = traced
    text = (place / "target" / "papers.html").read_text(encoding="utf-8").lower()

    for wrong in ("<script", "<img", "<iframe", "<svg", "<object", "<base"):
        assert wrong not in text, wrong
    assert text.count("<link") == 1, "its own icon, which is empty"
    assert not re.search(r'<a [^>]*href="(?!https?:|mailto:|#)', text)


def paths_written(call: str) -> list[str]:
    opened = _OPENED.search(call)
    if opened:
        is_written = re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", opened.group(2))
        return [opened.group(1)] if is_written else []
    moved = _MOVED.search(call)
    return _QUOTED.findall(moved.group(1)) if moved else []


def is_inside(path: str, place: Path) -> bool:
    if not path.startswith("/"):
        return True  # relative to a folder that was opened before
    inside = ("digests", "library", "target", "tmp", "settings", "home")
    return path.startswith((*(str(place / name) for name in inside), *_HARMLESS))
