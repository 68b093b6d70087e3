"""The layout comes back, and a damaged one does no harm."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from desktop.ui.window_state import FILE_NAME, WindowState


def test_what_is_kept_comes_back(qapp: object, tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    state.keep_bytes("geometry", QByteArray(b"\x00\x01binary\xff"))
    state.keep_values("list", {"place": "inbox", "rows": [1, 2], "word": "ü"})
    state.write()
    again = WindowState(tmp_path)
    assert again.bytes_of("geometry") == QByteArray(b"\x00\x01binary\xff")
    assert again.values_of("list") == {"place": "inbox", "rows": [1, 2], "word": "ü"}


def test_nothing_kept_is_nothing(qapp: object, tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    assert state.bytes_of("geometry").isEmpty()
    assert state.values_of("list") == {}


def test_a_damaged_file_is_nothing(qapp: object, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[General]\nlist=not json\npanes=[1]\ngeometry=text\n")
    state = WindowState(tmp_path)
    assert state.values_of("list") == {}
    assert state.values_of("panes") == {}
    assert state.bytes_of("geometry").isEmpty()


def test_values_that_are_nested_without_end_are_nothing(qapp: object, tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    state._store.setValue("list", "[" * 100_000)
    assert state.values_of("list") == {}
