"""The one-folder bundle: made by PyInstaller, stripped, given its licences, and started once."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import dev_formats
import dev_licences
import dev_system
import dev_trial
import dev_version
from dev_environment import ROOT, Environment
from dev_talk import SetupError, say

SPEC = ROOT / "packaging" / "carrel.spec"
DIST = ROOT / "dist"
BUNDLE = DIST / "carrel"
WORK = ROOT / "build"
SAMPLE = ROOT / "resources" / "sample" / "daily-papers.txt"
# Libraries that wheels carry in a folder of their own were moved within their files; `strip` moves
# them once more, and then they do not load.
MOVED = re.compile(r"\.libs$")


def build(environment: Environment, arguments: list[str]) -> int:
    """Make dist/carrel and what is made of it on this system, and try both.

    Arguments that are not known here go to PyInstaller. Raises SetupError when a step fails.
    """
    parser = argparse.ArgumentParser(prog="dev.py build", allow_abbrev=False)
    parser.add_argument("--bundle-only", action="store_true", help="make nothing of the bundle")
    parser.add_argument(
        "--try-in",
        metavar="ROOT",
        type=Path,
        help="as root, install what dist/ holds in this unpacked Debian, and try it; makes nothing",
    )
    options, others = parser.parse_known_args(arguments)
    if options.try_in:
        return dev_trial.try_in(options.try_in.absolute(), DIST)
    freeze(environment, others)
    smoke_test(BUNDLE / ("carrel.exe" if os.name == "nt" else "carrel"))
    say(f"made {BUNDLE}: {megabytes(BUNDLE):.0f} MB")
    if not options.bundle_only:
        for path in dev_formats.make(BUNDLE, WORK, DIST):
            say(f"made {path}: {megabytes(path):.1f} MB")
    return 0


def freeze(environment: Environment, others: list[str]) -> None:
    """Make dist/carrel; equal sources and tools give equal files. Raises SetupError."""
    provide_build_tools()
    os.environ["SOURCE_DATE_EPOCH"] = str(dev_version.moment())
    # The order of sets, which gets into compiled modules.
    os.environ["PYTHONHASHSEED"] = "0"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    WORK.mkdir(exist_ok=True)
    (WORK / "version.txt").write_text(dev_version.windows_resource(), encoding="utf-8")
    script = ROOT / "packaging" / "render_icons.py"
    if subprocess.call([str(environment.python), str(script), str(WORK / "icons")]) != 0:
        raise SetupError("The icons could not be drawn; the lines above say why.")
    say(f"freezing Carrel into {BUNDLE} …")
    line = [str(environment.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    line += ["--distpath", str(DIST), "--workpath", str(WORK), *others, str(SPEC)]
    if subprocess.call(line, cwd=ROOT, stdout=sys.stderr) != 0:
        raise SetupError("PyInstaller could not make the bundle; the lines above say why.")
    if sys.platform.startswith("linux"):
        strip(BUNDLE)
    site = next(environment.folder.glob("[Ll]ib/**/site-packages"))
    dev_licences.write(WORK / "carrel" / "parts.json", site, BUNDLE / "licences")


def provide_build_tools() -> None:
    """Install what PyInstaller needs besides Python on a Debian system; nothing is done elsewhere.

    Raises SetupError where it cannot be installed from here.
    """
    if shutil.which("apt-get") is None:
        return
    dev_system.provide(dev_system.DRAWING, venv=False)
    version = "{}.{}".format(*sys.version_info)
    lacking = [] if shutil.which("objdump") else ["binutils"]
    if sys.base_prefix == "/usr" and dev_system.missing([f"libpython{version}.so.1.0"]):
        lacking.append(f"libpython{version}")
    if lacking:
        dev_system.install(lacking, f"what PyInstaller needs ({', '.join(lacking)})")


def strip(folder: Path) -> None:
    """Take what only a debugger reads out of the libraries of a bundle. Raises SetupError."""
    libraries = [
        path
        for path in sorted(folder.rglob("*.so*"))
        if path.is_file() and not path.is_symlink() and not MOVED.search(path.parent.name)
    ]
    for path in libraries:
        path.chmod(0o755)
    line = ["strip", "--strip-unneeded", *map(str, libraries)]
    if libraries and subprocess.call(line, stdout=sys.stderr) != 0:
        raise SetupError("The libraries of the bundle could not be stripped.")


def smoke_test(program: Path) -> None:
    """Start the bundle's command line: import the sample digest, search, export as PDF.

    Raises SetupError when the bundle does not do what the checkout does.
    """
    with tempfile.TemporaryDirectory() as folder:
        answer(program, "--version")
        library = ("--library", folder, "--json")
        text = answer(program, *library, "import", str(SAMPLE))
        papers = json.loads(text)["files"][0]["papers"]
        if papers < 1:
            raise SetupError("The bundle started, but found no papers in the sample digest.")
        title = json.loads(answer(program, *library, "list"))["papers"][0]["title"]
        if not json.loads(answer(program, *library, "search", title))["papers"]:
            raise SetupError(f"The bundle does not find “{title}”, which it imported.")
        pages = Path(folder) / "papers.pdf"
        answer(program, *library, "export", "--format", "pdf", "--to", str(pages))
        if not pages.read_bytes().startswith(b"%PDF"):
            raise SetupError("The bundle exported something that is no PDF file.")
    say(f"the bundle starts, and imports, searches and exports the sample digest: {papers} papers")


def answer(program: Path, *arguments: str) -> str:
    """Return what the bundle prints; raises SetupError when it fails or hangs."""
    shown = " ".join([program.name, *arguments])
    try:
        done = subprocess.run(
            [program, *arguments], check=True, capture_output=True, encoding="utf-8", timeout=120
        )
    except (OSError, subprocess.SubprocessError) as problem:
        details = getattr(problem, "stderr", None) or problem
        raise SetupError(f"The bundle is there, but “{shown}” failed: {details}") from problem
    return done.stdout


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all in a folder but links, in millions of bytes."""
    files = [path] if path.is_file() else path.rglob("*")
    sizes = (file.stat().st_size for file in files if file.is_file() and not file.is_symlink())
    return sum(sizes) / 1e6
