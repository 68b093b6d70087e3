"""The one-folder bundle: made by PyInstaller, then started once to see that it works."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import dev_system
from dev_environment import ROOT, Environment
from dev_talk import SetupError, say

SPEC = ROOT / "packaging" / "carrel.spec"
BUNDLE = ROOT / "dist" / "carrel"
SAMPLE = ROOT / "resources" / "sample" / "daily-papers.txt"


def build(environment: Environment, arguments: list[str]) -> int:
    """Make dist/carrel, handing the arguments on to PyInstaller, and try it.

    Raises SetupError when a step fails.
    """
    provide_build_tools()
    say(f"freezing Carrel into {BUNDLE} …")
    line = [str(environment.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    line += ["--distpath", str(BUNDLE.parent), "--workpath", str(ROOT / "build"), *arguments]
    if subprocess.call([*line, str(SPEC)], cwd=ROOT, stdout=sys.stderr) != 0:
        raise SetupError("PyInstaller could not make the bundle; the lines above say why.")
    program = BUNDLE / ("carrel.exe" if os.name == "nt" else "carrel")
    smoke_test(program)
    say(f"made {program}: {megabytes(BUNDLE):.0f} MB")
    return 0


def provide_build_tools() -> None:
    """Install what PyInstaller needs besides Python on a Debian system; nothing is done elsewhere.

    Raises SetupError where it cannot be installed from here.
    """
    if shutil.which("apt-get") is None:
        return
    version = "{}.{}".format(*sys.version_info)
    lacking = [] if shutil.which("objdump") else ["binutils"]
    if sys.base_prefix == "/usr" and dev_system.missing([f"libpython{version}.so.1.0"]):
        lacking.append(f"libpython{version}")
    if lacking:
        dev_system.install(lacking, f"what PyInstaller needs ({', '.join(lacking)})")


def smoke_test(program: Path) -> None:
    """Start the bundle's command line and import the sample digest into a library of its own.

    Raises SetupError when the bundle does not do what the checkout does.
    """
    with tempfile.TemporaryDirectory() as folder:
        answer(program, "--version")
        text = answer(program, "--library", folder, "import", str(SAMPLE), "--json")
        papers = json.loads(text)["files"][0]["papers"]
    if papers < 1:
        raise SetupError("The bundle started, but found no papers in the sample digest.")
    say(f"the bundle starts and imports the sample digest: {papers} papers")


def answer(program: Path, *arguments: str) -> str:
    """Return what the bundle prints; raises SetupError when it fails or hangs."""
    shown = " ".join([program.name, *arguments])
    try:
        done = subprocess.run(
            [program, *arguments], check=True, capture_output=True, text=True, timeout=120
        )
    except (OSError, subprocess.SubprocessError) as problem:
        details = getattr(problem, "stderr", None) or problem
        raise SetupError(f"The bundle is there, but “{shown}” failed: {details}") from problem
    return done.stdout


def megabytes(folder: Path) -> float:
    """Return the size of all files in a folder, in millions of bytes; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6
