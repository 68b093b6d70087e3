"""Exports that come back: into an empty library, and out again as they were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.readers.source import Source
from desktop.services import export_jobs
from desktop.services.export_formats import format_named
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.services.reading import dated, read
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made

TODAY = dt.date(2025, 11, 2)
TIDES = Facts(
    "Tides: A <b>Study</b> of $x_1$ & *stars*, with 50% #more_of [it]",
    'One.\n\n- two $h<k$ & R\\"ossler\n> three',
    ("Ada Quill", "Bo van Reed", "林小雨"),
    organization="Moss, Lab",
    published="2024-10-18",
    published_guessed=True,
    arxiv_id="2410.00001",
    doi="10.1000/tides_1",
    urls=("https://example.org/a_b", "https://example.org/(c)"),
)

NOTE = """# Mine

My *own* words, with a [link](https://example.org/x) and `code`.

- one
    - deeper
- [ ] to do

```python
def f(x):
    return x  # y
```

## More

1. first

> said

status:: no
title: no
"""


@pytest.fixture
def ids(library: Library) -> Sequence[int]:
    with library.open():
        found = commit(library, [made(TEA, SOCKS, SHEEP, TIDES)]).papers
        library.notes.save(found[0], "# Mine\n\n---\n\n%% end notes %%\n\n- [x] a\n")
        library.marks.set_status(found[:1], Status.DONE)
        library.marks.tag(found[:2], "rl/deep-sea")
        library.marks.set_rating(found[1:2], 3)
        library.marks.set_star(found[2:], starred=True)
    return found


def export(library: Library, ids: Sequence[int], name: str, target: Path) -> list[Path]:
    wish = export_jobs.Wish(format_named(name), ids, target)
    export_jobs.prepare(library, wish)
    export_jobs.run(wish, Papers(library, ids), TODAY)
    return sorted(target.iterdir()) if target.is_dir() else [target]


@pytest.mark.parametrize("name", ["markdown-folder", "json"])
def test_an_export_comes_back_and_goes_out_as_it_was(
    library: Library, ids: Sequence[int], tmp_path: Path, name: str
) -> None:
    files = export(library, ids, name, tmp_path / "one")
    with library.open():
        uids = [paper.uid for paper in library.papers.get(ids)]
    library.close()

    other = Library(tmp_path / "other")
    readings = [dated(read(Source.from_path(path), str(path)), None, TODAY) for path in files]
    with other.open():
        commit(other, readings)
        numbers = {paper.uid: paper.id for paper in other.papers.get(other.shelves.ids())}
    again = export(other, [numbers[uid] for uid in uids], name, tmp_path / "two")
    other.close()

    assert [reading.reading.problems for reading in readings] == [()] * len(files)
    assert [path.name for path in again if name != "json"] == (
        [path.name for path in files if name != "json"]
    )
    assert [path.read_text() for path in again] == [path.read_text() for path in files]


# What README says of each: whatever a format carries comes back; blank lines of abstracts need not.
@pytest.mark.parametrize(
    "name", ["markdown", "markdown-folder", "csv", "json", "org", "logseq", "text"]
)
def test_notes_and_marks_come_back_into_an_empty_library(
    library: Library, ids: Sequence[int], tmp_path: Path, name: str
) -> None:
    with library.open():
        library.notes.save(ids[3], NOTE)
        before = {paper.title: paper for paper in library.papers.get(ids)}
    files = export(library, ids, name, tmp_path / "papers")
    library.close()

    other = Library(tmp_path / "other")
    readings = [dated(read(Source.from_path(path), str(path)), None, TODAY) for path in files]
    with other.open():
        commit(other, readings)
        after = {paper.title: paper for paper in other.papers.get(other.shelves.ids())}
    other.close()

    assert after.keys() == before.keys()
    for title, paper in after.items():
        known = before[title]
        assert paper.note.rstrip() == known.note.rstrip()
        assert paper.marks == known.marks
        assert paper.facts._replace(organization=None, abstract="") == (
            known.facts._replace(organization=None, abstract="")
        )
        assert paper.facts.abstract.replace("\n\n", "\n") == (
            known.facts.abstract.replace("\n\n", "\n")
        )
        assert [(seen.name, seen.date) for seen in paper.sightings] == (
            [(seen.name, seen.date) for seen in known.sightings]
        )


@pytest.mark.parametrize("name", ["bibtex", "biblatex", "ris", "csl-json", "csv"])
def test_other_formats_keep_every_field_that_they_can_carry(
    library: Library, ids: Sequence[int], tmp_path: Path, name: str
) -> None:
    (path,) = export(library, ids[3:], name, tmp_path / "papers")

    (draft,) = read(Source.from_path(path), path.name).drafts

    told = draft.facts
    assert told.authors == TIDES.authors
    assert told.arxiv_id == TIDES.arxiv_id
    assert told.doi == TIDES.doi
    assert told.urls[0] == TIDES.urls[0]
    assert "Tides: A" in told.title
    assert "50% #more_of [it]" in told.title
    assert "three" in told.abstract
