"""Rules of the house that no other tool checks: names, sizes, tests beside code, locks, icons."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 300
FORBIDDEN_NAMES = {"base", "common", "core", "helpers", "manager", "misc", "utils"}
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))
MODULES = [path for path in SOURCES if path.stem not in {"__init__", "__main__"}]
FOLDERS = [path for path in SOURCES if path.stem == "__init__"]
SCRIPTS = sorted((ROOT / "packaging").glob("dev*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def pinned(lock: str) -> dict[str, str]:
    """Return the packages that a lock file names, with their versions."""
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def icons() -> set[str]:
    return {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}


def icons_named_in(tree: ast.Module) -> Iterator[str]:
    """Yield the texts given as `icon=…`, and as first argument to functions that make icons."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        arguments = [keyword.value for keyword in call.keywords if keyword.arg == "icon"]
        if ast.unparse(call.func).rsplit(".")[-1] in {"icon", "pixmap"}:
            arguments += call.args[:1]
        for argument in arguments:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def imported_by(tree: ast.Module) -> Iterator[str]:
    """Yield the first parts of the names of all modules that are imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_each_module_has_its_tests(path: Path) -> None:
    inner = path.relative_to(ROOT / "desktop")

    assert (ROOT / "tests" / inner.with_name(f"test_{inner.name}")).is_file()


@pytest.mark.parametrize("path", [path for path in SCRIPTS if path.stem != "dev_talk"], ids=name_of)
def test_each_script_has_its_tests(path: Path) -> None:
    assert (ROOT / "tests" / "packaging" / f"test_{path.name}").is_file()


@pytest.mark.parametrize("path", [*SOURCES, *SCRIPTS, *TESTS], ids=name_of)
def test_files_are_short_and_named_for_what_they_hold(path: Path) -> None:
    assert path.stem not in FORBIDDEN_NAMES
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", FOLDERS, ids=name_of)
def test_each_folder_says_what_it_is_and_nothing_else(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = ast.get_docstring(tree)
    beside = [
        statement
        for statement in tree.body[1:]
        if not (isinstance(statement, ast.ImportFrom) and statement.module == "__future__")
    ]

    assert said
    assert len(said.splitlines()) <= 5
    if path.parent == ROOT / "desktop":
        assert [ast.unparse(one).split(" = ")[0] for one in beside] == ["__version__"]
    else:
        assert beside == []


def test_each_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in SOURCES}

    assert {path.parent for path in FOLDERS} == folders


def test_the_scripts_hide_no_module_from_python() -> None:
    """`python3 packaging/x.py` looks into that folder before it looks anywhere else."""
    names = {path.stem for path in (ROOT / "packaging").iterdir() if path.suffix == ".py"}

    assert "__init__" not in names
    assert not names & (sys.stdlib_module_names | packages_distributions().keys())


def test_resources_hold_no_code() -> None:
    assert list((ROOT / "resources").rglob("*.py")) == []


@pytest.mark.parametrize("lock", ["requirements-dev.lock", "requirements-build.lock"])
def test_the_larger_locks_include_the_smaller_one(lock: str) -> None:
    assert pinned("requirements.lock").items() <= pinned(lock).items()


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "requirements-dev.lock", "requirements-build.lock"]
)
def test_locks_give_hashes_and_no_addresses(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]

    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"https?:|--index|--find-links|file:", text)


def test_the_locks_name_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    asked = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-dev.lock": groups["dev"],
        "requirements-build.lock": groups["build"],
    }
    for lock, requirements in asked.items():
        names = {re.split(r"[^\w.-]", one)[0].lower().replace(".", "-") for one in requirements}
        assert names <= pinned(lock).keys()


def test_the_project_asks_for_nothing_that_it_does_not_use() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {re.split(r"[^\w-]", one)[0].lower() for one in project["project"]["dependencies"]}
    providers = packages_distributions()
    used = {
        provider.lower()
        for path in SOURCES
        for module in imported_by(ast.parse(path.read_text(encoding="utf-8")))
        for provider in providers.get(module, [])
    }

    # Not every platform has pysqlite3, and shiboken6 is a part of PySide6.
    assert asked ^ {name.replace("_", "-") for name in used} <= {"pysqlite3", "shiboken6"}


def test_every_icon_that_the_code_names_is_there() -> None:
    named = {name for path in SOURCES for name in icons_named_in(ast.parse(path.read_text()))}

    assert len(named) > 10
    assert named <= icons()


def test_every_icon_is_named_somewhere() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    style = (ROOT / "resources" / "style.qss").read_text(encoding="utf-8")

    ways = ('"{}"', '"{}.svg"', "/{}.svg")
    unnamed = [
        name for name in icons() if not any(way.format(name) in code + style for way in ways)
    ]

    assert unnamed == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_pattern_repeats_a_group_possessively(path: Path) -> None:
    """Before Python 3.11.5 some such patterns never end (CPython gh-106052): `(?>(?:…)*)` does."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]

    assert [one for one in texts if isinstance(one, str) and re.search(r"\)[*+?}]\+", one)] == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 lost one with each call that returns None, until the interpreter died."""
    named = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        named.setObjectName("x")

    assert abs(sys.getrefcount(None) - before) < 100
