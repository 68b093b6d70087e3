"""The commands of the developer's script: each sets up what it needs, then does its work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import dev_audit
import dev_bundle
import dev_system
from dev_environment import BUILD, DEVELOPMENT, ROOT, RUNTIME, Environment
from dev_talk import SetupError, say

USAGE = """\
usage: python3 packaging/dev.py COMMAND [ARGS…]

  run [ARGS…]     open Carrel, or run one of its commands: run import FILE --json
  test [ARGS…]    run the tests without a display; ARGS go to pytest
  check           check format, style, types, contracts and translations
  bench [ARGS…]   measure speed and size
  fuzz [ARGS…]    try strange inputs on the readers: --minutes N, --reader NAME, or FILE…;
                  with query, preview, maths, settings or library first, on that instead
  endure [ARGS…]  kill Carrel at random moments and look what is left: --kills N, --seed S
  shots [ARGS…]   grab every window and dialog, light and dark, as PNG files
  translations    collect the texts of the sources for translators, and compile what they wrote
  build [ARGS…]   make what people download in dist/, and try it; ARGS: --bundle-only,
                  or --try-in ROOT to install it in a bare Debian
  audit           ask PyPI for known vulnerabilities of what is locked
  lock [ARGS…]    write the lock files anew (for maintainers; ARGS go to uv)

The first run sets up everything that is missing; that talk goes to standard error.
"""

# What Carrel does without a window, and so without Qt's libraries.
APP_COMMANDS = frozenset(
    {
        *("import", "list", "search", "show", "note", "export", "check", "reindex"),
        *("backup", "repair", "rules", "stats"),
        *("set", "tag", "tags", "delete", "restore", "history", "undo", "redo"),
    }
)


# What is fuzzed besides the readers.
FUZZED = ("query", "preview", "maths", "settings", "library")


TEXTS = "dev_translations.py"


def main(arguments: list[str]) -> int:
    """Run one command of this script and return its exit status."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE, end="")
        return 0
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        return command(arguments[1:])
    except SetupError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the app from this checkout, with the arguments and in the folder it was called in."""
    window = wants_window(arguments)
    libraries = dev_system.needed_by_a_window(os.environ) if window else ()
    environment = set_up(libraries, RUNTIME)
    return hand_over([str(environment.python), "-P", "-m", "desktop", *arguments])


def wants_window(arguments: list[str]) -> bool:
    """Tell whether the app's arguments open its window rather than run one of its commands."""
    rest = iter(arguments)
    for word in rest:
        if word in {"--library", "--do"}:
            next(rest, None)
        elif word in APP_COMMANDS or word in {"-h", "--help", "--version"}:
            return False
        elif not word.startswith("-"):
            return True
    return True


def test(arguments: list[str]) -> int:
    """Run the tests in the repository's folder, drawing to memory only."""
    environment = set_up(dev_system.DRAWING, DEVELOPMENT, RUNTIME)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.chdir(ROOT)
    # All of them take a quarter of an hour on one core, and wait for windows and processes half of
    # that time; what is chosen starts sooner on one.
    workers = str((os.cpu_count() or 1) + 2)
    spread = [] if arguments else ["-n", workers, "--dist", "loadfile"]
    return hand_over([str(environment.python), "-P", "-m", "pytest", *spread, *arguments])


def check(arguments: list[str]) -> int:
    """Run every check, also after one has failed, and tell which did."""
    environment = set_up((), DEVELOPMENT, RUNTIME)
    python = [str(environment.python), "-P", "-m"]
    lines = {
        "format": [*python, "ruff", "format", "--check"],
        "style": [*python, "ruff", "check"],
        "types": [*python, "mypy"],
        "contracts": [str(environment.scripts / "lint-imports")],
        "texts": [str(environment.python), str(ROOT / "packaging" / TEXTS), "--check"],
    }
    failed = []
    for name, line in lines.items():
        say(f"checking {name} …")
        if subprocess.call([*line, *arguments], cwd=ROOT) != 0:
            failed.append(name)
    say(f"failed: {', '.join(failed)}" if failed else "all checks pass")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the measurements."""
    return run_script("bench.py", arguments)


def fuzz(arguments: list[str]) -> int:
    """Try strange inputs on the readers, or on what is named."""
    is_other = arguments[:1] and arguments[0] in FUZZED
    script = "fuzz_guided.py" if is_other else "fuzz_readers.py"
    return run_script(script, arguments, (DEVELOPMENT, RUNTIME))


def endure(arguments: list[str]) -> int:
    """Kill Carrel at random moments, and look at what is left."""
    return run_script("endure.py", arguments, (DEVELOPMENT, RUNTIME))


def shots(arguments: list[str]) -> int:
    """Grab every window and dialog."""
    return run_script("shots.py", arguments)


def translations(arguments: list[str]) -> int:
    """Bring the translators' files, and what Qt reads of them, up to date."""
    return run_script(TEXTS, arguments)


def run_script(name: str, arguments: list[str], locks: Sequence[Path] = (RUNTIME,)) -> int:
    """Run a script of this folder that uses the app and Qt, drawing to memory if not told else."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHONPATH"] = str(ROOT)
    environment = set_up(dev_system.needed_by_a_window(os.environ), *locks)
    return hand_over([str(environment.python), str(ROOT / "packaging" / name), *arguments])


def build(arguments: list[str]) -> int:
    """Make the bundle and its packages, or try them."""
    environment = Environment(ROOT / ".venv-build")
    dev_system.provide((), venv=not environment.holds(BUILD))
    environment.provide(BUILD)
    return dev_bundle.build(environment, arguments)


def audit(arguments: list[str]) -> int:
    """Ask for what is known against the packages that are locked; without a connection, say so."""
    del arguments
    return dev_audit.audit((RUNTIME, DEVELOPMENT, BUILD))


def lock(arguments: list[str]) -> int:
    """Write the three lock files from pyproject.toml with uv."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetupError("Writing the lock files takes uv; please install it: pip install uv")
    common = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    common += ["--no-annotate", "--python-version", "3.11"]
    common += ["--custom-compile-command", "python3 packaging/dev.py lock", *arguments]
    groups = {
        RUNTIME: [],
        DEVELOPMENT: ["--group", "dev", "--constraint", str(RUNTIME)],
        BUILD: ["--group", "build", "--constraint", str(RUNTIME)],
    }
    for path, options in groups.items():
        line = [*common, *options, "pyproject.toml", "--output-file", str(path)]
        if subprocess.call(line, cwd=ROOT, stdout=sys.stderr) != 0:
            raise SetupError(f"uv could not write {path.name}; the lines above say why.")
    return 0


def set_up(libraries: Iterable[str], lock: Path, *included: Path) -> Environment:
    """Return the repository's environment, with all that is asked for in it and around it."""
    environment = Environment(ROOT / ".venv")
    dev_system.provide(libraries, venv=not environment.holds(lock))
    environment.provide(lock, *included)
    return environment


def hand_over(line: list[str]) -> int:
    """Become the given command where the system can; elsewhere run it and pass its status on."""
    if os.name == "posix":
        os.execv(line[0], line)
    return subprocess.call(line)


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "fuzz": fuzz,
    "endure": endure,
    "shots": shots,
    "translations": translations,
    "build": build,
    "audit": audit,
    "lock": lock,
}
