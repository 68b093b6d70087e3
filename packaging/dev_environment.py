"""Virtual environments that hold exactly what a lock file names, made and renewed when needed."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from dev_talk import SetupError, say

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"
BUILD = ROOT / "packaging" / "requirements-build.lock"


class Environment:
    """A folder with a virtual environment and a stamp that says what was installed into it.

    The stamp is taken away before anything changes and written last: a folder without one is
    what an interruption left behind, and is made anew.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._stamp = folder / "carrel-stamp.json"

    @property
    def scripts(self) -> Path:
        """The folder of the environment's commands."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    def holds(self, lock: Path) -> bool:
        """Tell whether everything that the lock file names is installed."""
        return self._installed().get(lock.name) == digest(lock)

    def provide(self, lock: Path, *included: Path) -> None:
        """Install what the lock file names, unless it is there.

        `included` are lock files whose content is a part of this one. Raises SetupError.
        """
        if self.holds(lock):
            return
        try:
            with one_at_a_time(self.folder.with_name(f"{self.folder.name}.lock")):
                if not self.holds(lock):
                    self._install(lock, included)
        except OSError as problem:
            raise SetupError(
                f"The environment {self.folder} could not be set up: {problem}. "
                "Please check that this folder may be written and that the disk has room."
            ) from problem

    def _install(self, lock: Path, included: tuple[Path, ...]) -> None:
        usable = bool(self._installed())
        self._stamp.unlink(missing_ok=True)
        if not usable:
            self._make()
        say(f"installing what {lock.name} lists; the first time this downloads about 100 MB …")
        if subprocess.call(self._pip_install(lock), env=pip_variables(), stdout=sys.stderr) != 0:
            raise SetupError(
                "The packages that Carrel needs could not be installed; the lines above say why. "
                "The first set-up has to download them: please check the connection and try again."
            )
        content = {
            "identity": identity(),
            "locks": {one.name: digest(one) for one in (lock, *included)},
        }
        draft = self._stamp.with_suffix(".new")
        draft.write_text(json.dumps(content, indent=1), encoding="utf-8")
        draft.replace(self._stamp)

    def _make(self) -> None:
        import venv

        say(f"making the environment {self.folder} with {sys.executable} …")
        try:
            venv.create(self.folder, clear=True, symlinks=os.name != "nt", with_pip=True)
        except subprocess.CalledProcessError as problem:
            raise SetupError(
                f"{sys.executable} could not make a virtual environment: {problem}."
            ) from problem
        self._make_project_importable()

    def _make_project_importable(self) -> None:
        packages = next(self.folder.glob("Lib/site-packages"), None) or next(
            self.folder.glob("lib/python*/site-packages")
        )
        # Python reads such a file in the encoding of the moment; escapes are right in every one.
        line = f"import sys; sys.path.append({str(ROOT)!a})\n"
        (packages / "carrel-checkout.pth").write_text(line, encoding="ascii")

    def _pip_install(self, lock: Path) -> list[str]:
        pip = [str(self.python), "-I", "-m", "pip", "-qq", "--disable-pip-version-check"]
        options = ["--no-input", "--require-hashes", "--only-binary", ":all:"]
        return [*pip, "install", *options, "--requirement", str(lock)]

    def _installed(self) -> dict[str, str]:
        """Return lock file names and digests from the stamp; nothing if it is not to be trusted."""
        try:
            content = json.loads(self._stamp.read_text(encoding="utf-8"))
            if content["identity"] != identity():
                return {}
            return dict(content["locks"])
        except (OSError, ValueError, KeyError, TypeError):
            return {}


def digest(lock: Path) -> str:
    """Return the fingerprint of a lock file; line ends do not count."""
    return hashlib.sha256(lock.read_text(encoding="utf-8").encode()).hexdigest()


def identity() -> str:
    """Name what an environment cannot outlive: this interpreter, and the repository's place."""
    return f"{sys.implementation.cache_tag} {sys.base_prefix} {ROOT}"


def pip_variables() -> dict[str, str]:
    """Return the environment for pip, without settings that would lead it out of the venv."""
    elsewhere = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_HASHES")
    kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
    return {**kept, "PIP_USER": "0"}


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Hold a lock on the file while the block runs, waiting for whoever has it."""
    with path.open("a+b") as file:
        try:
            _lock(file.fileno(), wait=False)
        except OSError:
            say("another set-up is at work; waiting for it …")
            _lock(file.fileno(), wait=True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, wait: bool) -> None:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
                return
            except OSError:
                if not wait:
                    raise
else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
