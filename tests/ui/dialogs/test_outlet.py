from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.export_formats import format_named
from desktop.services.export_jobs import Wish
from desktop.services.importing import Summary
from desktop.ui.dialogs.outlet import Outlet
from desktop.ui.session import Session

MARKDOWN = format_named("markdown")


@pytest.fixture
def ids(
    write_digest: Callable[..., Path], import_files: Callable[[Sequence[Path]], Summary]
) -> Sequence[int]:
    return import_files([write_digest("a.txt", ["Herons", "Otters", "Newts", "Voles"])]).papers


@pytest.fixture
def outlet(session: Session) -> Outlet:
    return Outlet(session)


def test_the_first_papers_are_previewed_and_a_name_is_found(
    qtbot: QtBot, outlet: Outlet, ids: Sequence[int]
) -> None:
    with qtbot.waitSignal(outlet.named) as named, qtbot.waitSignal(outlet.previewed) as previewed:
        outlet.look_at(ids, MARKDOWN, {})

    assert "# Herons" in previewed.args[0]
    assert "# Voles" not in previewed.args[0]
    assert named.args[0].startswith("Daily Papers ")


def test_only_the_newest_wish_is_answered(qtbot: QtBot, outlet: Outlet, ids: Sequence[int]) -> None:
    previews: list[str] = []
    outlet.previewed.connect(previews.append)
    with qtbot.waitSignal(outlet.named):
        outlet.look_at(ids[:1], MARKDOWN, {})
        outlet.look_at(ids[1:2], MARKDOWN, {})

    assert len(previews) == 1
    assert "# Otters" in previews[0]


def test_papers_are_written(
    qtbot: QtBot, outlet: Outlet, ids: Sequence[int], tmp_path: Path
) -> None:
    target = tmp_path / "out.md"
    with qtbot.waitSignal(outlet.progressed), qtbot.waitSignal(outlet.exported) as exported:
        outlet.write(Wish(MARKDOWN, ids, target), replace=False)
        assert outlet.is_writing

    assert exported.args[0] == target
    assert exported.args[1].papers == 4
    assert not outlet.is_writing
    assert target.read_text().count("# ") == 4


def test_a_file_that_is_there_is_only_replaced_on_wish(
    qtbot: QtBot, outlet: Outlet, ids: Sequence[int], tmp_path: Path
) -> None:
    target = tmp_path / "out.md"
    target.write_text("dear to me")
    with qtbot.waitSignal(outlet.found_there):
        outlet.write(Wish(MARKDOWN, ids, target), replace=False)
    assert target.read_text() == "dear to me"
    assert not outlet.is_writing

    with qtbot.waitSignal(outlet.exported):
        outlet.write(Wish(MARKDOWN, ids, target), replace=True)
    assert "# Herons" in target.read_text()


def test_a_failure_is_a_sentence(
    qtbot: QtBot, outlet: Outlet, ids: Sequence[int], tmp_path: Path
) -> None:
    with qtbot.waitSignal(outlet.failed) as failed:
        outlet.write(Wish(MARKDOWN, ids, tmp_path / "nowhere" / "out.md"), replace=False)

    assert "could not be written" in failed.args[0]
    assert not outlet.is_writing


def test_cancelling_leaves_no_file(
    qtbot: QtBot, outlet: Outlet, ids: Sequence[int], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    outlet.write(Wish(MARKDOWN, list(ids) * 500, tmp_path / "out" / "out.md"), replace=False)
    outlet.cancel()
    qtbot.waitUntil(lambda: not outlet.is_writing)

    assert list((tmp_path / "out").iterdir()) == []
