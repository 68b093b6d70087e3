"""Each window says what is in it to those who hear it."""

from __future__ import annotations

import collections
import importlib
import pkgutil
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QFrame, QLabel, QWidget

import desktop.ui
from tests.ui.everybody.conftest import Opened
from tests.ui.everybody.scenes import SCENES
from tests.ui.everybody.speaking import TOLD_APART, WORKED_WITH, Node, has_label, heard


@pytest.mark.parametrize("name", SCENES)
def test_what_is_seen_is_said(name: str, opened: Opened) -> None:
    window = opened(name)
    nodes = heard(window)
    found = list(findings(window, nodes))
    assert not found, "\n".join(found)


def findings(window: QWidget, nodes: Sequence[Node]) -> Iterator[str]:
    yield from (f"no name: {node.told}" for node in nodes if _needs_name(node) and not node.name)
    yield from _alike(nodes)
    yield from _mute_pictures(window)
    yield from _unlabelled_choices(window)
    yield from _overheard(nodes)
    yield from _wrong_states(nodes)


def _needs_name(node: Node) -> bool:
    # A cell that is empty to the eye is no line of its own.
    return (node.role in WORKED_WITH or node.is_focusable) and node.column < 1


def _alike(nodes: Sequence[Node]) -> Iterator[str]:
    """Things of one kind that cannot be told from each other."""
    told = collections.Counter(
        (node.role.name, node.name) for node in nodes if node.role in TOLD_APART
    )
    # A box of choices is called by what is chosen; its label tells it from others.
    alike = [said for said, count in told.items() if count > 1 and said[0] != "ComboBox"]
    yield from (f"alike: {said}" for said in alike)


def _mute_pictures(window: QWidget) -> Iterator[str]:
    """Buttons that show a picture alone, and have no tip."""
    for button in window.findChildren(QAbstractButton):
        is_picture = not button.icon().isNull() and not button.text().strip()
        if button.isVisible() and is_picture and not button.toolTip():
            yield f"no tip: {button.accessibleName()} {button}"


def _unlabelled_choices(window: QWidget) -> Iterator[str]:
    for box in window.findChildren(QComboBox):
        if box.isVisible() and not has_label(box):
            yield f"no label: {box.accessibleName()} {box.currentText()}"


def _overheard(nodes: Sequence[Node]) -> Iterator[str]:
    """Texts that are seen and never said, as a name is said in their place."""
    for node in nodes:
        label = node.made_by
        is_plain = isinstance(label, QLabel) and "<" not in label.text()
        if isinstance(label, QLabel) and is_plain:
            text = label.text().replace("&", "")
            if text.strip() not in node.name.replace("&", ""):
                yield f"not said: {text!r}, but {node.name!r}"


def _wrong_states(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        widget = node.made_by
        if isinstance(widget, QWidget) and node.is_disabled == widget.isEnabled():
            yield f"disabled or not: {node.told}"
        switch = widget if isinstance(widget, QAbstractButton) else None
        if switch is not None and switch.isCheckable() and node.is_checked != switch.isChecked():
            yield f"checked or not: {node.told}"


def test_no_window_is_missing_here() -> None:
    """What is a window of its own, or floats over one, has a scene."""
    for module in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        importlib.import_module(module.name)
    shown = {scene.kind for scene in SCENES.values()}
    assert {kind.__name__ for kind in windows() - shown} == set()


def windows() -> set[type]:
    """Return the kinds of windows, dialogs and popups that there are, but those others are of."""
    kinds = {*_kinds_of(QDialog), *_kinds_of(QFrame)}
    floating = {kind for kind in kinds if kind.__name__.endswith(("Popup", "Palette"))}
    return floating | {kind for kind in kinds if issubclass(kind, QDialog)}


def _kinds_of(kind: type) -> set[type]:
    """Return the kinds of ours that are made of one of Qt's."""
    below = {one for made in kind.__subclasses__() for one in {made, *_kinds_of(made)}}
    return {one for one in below if one.__module__.startswith("desktop.")}
