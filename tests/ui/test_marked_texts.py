"""Each text that a person sees is marked as the translators' tool asks for."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOW = [*sorted((ROOT / "desktop" / "ui").rglob("*.py")), ROOT / "desktop" / "app.py"]
MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SHOWS = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "addAction", "setTitle", "setSuffix"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "ElidedLabel"),
}
WORD = re.compile(r"[^\W\d_]{2,}")


@cache
def calls(path: Path) -> list[ast.Call]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [node for node in nodes if isinstance(node, ast.Call)]


def name_of(call: ast.Call) -> str:
    return ast.unparse(call.func).rsplit(".", 1)[-1]


def has_text(node: ast.AST) -> bool:
    parts = (one for one in ast.walk(node) if isinstance(one, ast.Constant))
    return any(isinstance(one.value, str) for one in parts)


def called(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", WINDOW, ids=called)
def test_no_text_is_put_together_before_it_is_translated(path: Path) -> None:
    built = [
        f"line {call.lineno}: {ast.unparse(argument)}"
        for call in calls(path)
        if name_of(call) in MARKS
        for argument in call.args[:2]
        if isinstance(argument, ast.JoinedStr | ast.BinOp) and has_text(argument)
    ]
    assert built == []


@pytest.mark.parametrize("path", WINDOW, ids=called)
def test_texts_are_looked_up_where_they_are_collected(path: Path) -> None:
    """The tool takes the class around a call of `tr` for its context, and so must Qt."""
    others = [
        f"line {call.lineno}: {ast.unparse(call.func)}"
        for call in calls(path)
        if name_of(call) == "tr" and ast.unparse(call.func) not in {"self.tr", "tr"}
    ]
    assert others == []


@pytest.mark.parametrize("path", WINDOW, ids=called)
def test_nothing_is_shown_that_was_never_marked(path: Path) -> None:
    shown = [
        f"line {call.lineno}: {argument.value}"
        for call in calls(path)
        if name_of(call) in SHOWS
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        if WORD.search(argument.value.removeprefix("Carrel"))
    ]
    assert shown == []
