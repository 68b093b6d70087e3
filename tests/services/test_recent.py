from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.recent import FILE_NAME, MOST, Recent, keep, load
from tests.disks import read_only


def test_what_is_recent_comes_back(tmp_path: Path) -> None:
    recent = Recent().with_library("/a").with_library("/b").with_library("/a").with_import("/x.txt")
    keep(tmp_path / "new", recent)
    assert load(tmp_path / "new") == recent == Recent(("/a", "/b"), ("/x.txt",))


def test_it_does_not_grow_for_ever() -> None:
    recent = Recent()
    for number in range(20):
        recent = recent.with_import(f"/{number}")
    assert len(recent.imports) == MOST
    assert recent.imports[0] == "/19"


@pytest.mark.parametrize(
    "content", ["", "[]", '{"libraries": "/a", "imports": ["b", 3]}', "[" * 99]
)
def test_what_makes_no_sense_is_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    assert load(tmp_path) == Recent()


def test_what_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    with read_only(tmp_path):
        keep(tmp_path, Recent(("/a",)))
    assert load(tmp_path) == Recent()
