from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from desktop.model.errors import ExportProblem
from desktop.model.paper import Paper
from desktop.services import exporting
from desktop.services.exporting import Papers
from desktop.services.exporting import export as export_papers
from desktop.services.importing import commit
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option
from tests.disks import fill, read_only, small_disk
from tests.services.making import SHEEP, SOCKS, TEA, made


class Titles:
    """A writer of titles, which breaks down over sheep if asked to."""

    name = "titles"
    label = "Titles"
    description = "Titles alone"
    suffix = ".txt"
    options: tuple[Option, ...] = ()

    def __init__(self, trouble: Exception | None = None) -> None:
        self._trouble = trouble

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        for paper in papers:
            if self._trouble and paper.title == SHEEP.title:
                raise self._trouble
            yield f"{paper.title}\n"


def export(
    library: Library,
    ids: Sequence[int],
    writer: Titles,
    target: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    return export_papers(Papers(library, ids, progress, cancelled), writer, target)


ALL = f"{TEA.title}\n{SOCKS.title}\n{SHEEP.title}\n"


@pytest.fixture
def papers(library: Library, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Three papers, read two at a time."""
    monkeypatch.setattr(exporting, "CHUNK", 2)
    return list(commit(library, [made(TEA, SOCKS, SHEEP)]).papers)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """An older export."""
    path = tmp_path / "exports" / "papers.txt"
    path.parent.mkdir()
    path.write_text("older")
    return path


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def test_papers_are_written_in_the_order_asked_for(
    library: Library, papers: list[int], target: Path
) -> None:
    heard: list[tuple[int, int]] = []

    written = export(library, papers[::-1], Titles(), target, lambda *told: heard.append(told))

    assert written == 3
    assert target.read_text() == "".join(reversed(ALL.splitlines(keepends=True)))
    assert heard == [(2, 3), (3, 3)]
    assert beside(target) == ["papers.txt"]


def test_papers_that_are_gone_are_not_counted(
    library: Library, papers: list[int], target: Path
) -> None:
    assert export(library, [99, papers[0]], Titles(), target) == 1
    assert export(library, [], Titles(), target) == 0
    assert target.read_text() == ""


@pytest.mark.parametrize(
    "trouble", [OSError(5, "the disk is gone"), ValueError("a bug"), KeyboardInterrupt()]
)
def test_an_export_that_fails_leaves_the_older_one(
    library: Library, papers: list[int], target: Path, trouble: Exception
) -> None:
    kind = ExportProblem if isinstance(trouble, OSError) else type(trouble)

    with pytest.raises(kind):
        export(library, papers, Titles(trouble), target)

    assert target.read_text() == "older"
    assert beside(target) == ["papers.txt"]


def test_an_export_that_is_stopped_leaves_the_older_one(
    library: Library, papers: list[int], target: Path
) -> None:
    answers = [False, True]

    with pytest.raises(Cancelled):
        export(library, papers, Titles(), target, cancelled=lambda: answers.pop(0))

    assert target.read_text() == "older"
    assert beside(target) == ["papers.txt"]


def test_a_full_disk_leaves_the_older_one(
    library: Library, papers: list[int], tmp_path: Path
) -> None:
    with small_disk(tmp_path / "small", "64k") as disk:
        target = disk / "papers.txt"
        target.write_text("older")
        fill(disk)

        with pytest.raises(ExportProblem, match="No space left"):
            export(library, papers * 2000, Titles(), target)

        assert target.read_text() == "older"
        assert beside(target) == ["filler", "papers.txt"]


def test_a_folder_that_may_not_be_written_is_told(
    library: Library, papers: list[int], target: Path
) -> None:
    with read_only(target.parent), pytest.raises(ExportProblem, match="Read-only"):
        export(library, papers, Titles(), target)

    assert target.read_text() == "older"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "is a folder"),
        ("nowhere/papers.txt", "No such file"),
        ("papers.txt/papers.txt", "Not a directory"),
        ("x" * 300, "File name too long"),
        ("null", "is no file that can be replaced"),
        ("pipe", "is no file that can be replaced"),
    ],
)
def test_a_place_where_no_file_can_be_is_told(
    library: Library, papers: list[int], target: Path, name: str, words: str
) -> None:
    (target.parent / "null").symlink_to(os.devnull)
    os.mkfifo(target.parent / "pipe")
    before = beside(target)

    with pytest.raises(ExportProblem, match=words) as caught:
        export(library, papers, Titles(), target.parent / name)

    assert str(target.parent) in caught.value.message
    assert beside(target) == before
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(
    "name",
    [" ", "-rf", "a\nb.txt", "“ö” 中 😀.txt", "*?'\"$x`.txt", ".hidden", "no-utf8-\udcff.txt"],
)
def test_names_may_be_odd(library: Library, papers: list[int], target: Path, name: str) -> None:
    export(library, papers, Titles(), target.parent / name)

    assert (target.parent / name).read_text() == ALL
    assert beside(target) == sorted([name, "papers.txt"])


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_and_the_file_that_it_leads_to_is_written(
    library: Library, papers: list[int], target: Path, tmp_path: Path, there: bool
) -> None:
    if not there:
        target.unlink()
    link = tmp_path / "link.txt"
    link.symlink_to(target)

    export(library, papers, Titles(), link)

    assert link.is_symlink()
    assert target.read_text() == ALL


def test_who_may_read_the_older_file_may_read_the_new_one(
    library: Library, papers: list[int], target: Path
) -> None:
    target.chmod(0o600)

    export(library, papers, Titles(), target)

    assert target.stat().st_mode & 0o777 == 0o600
