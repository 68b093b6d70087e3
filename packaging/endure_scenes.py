"""What is done while it is killed, and what must be true whenever that was."""

from __future__ import annotations

from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.row import Status
from desktop.services import indexing
from desktop.services.drafting import Drafts, NoteDraft, replay
from desktop.services.exporting import Papers, export
from desktop.services.importing import commit
from desktop.settings import load, save
from desktop.store.library import Library
from desktop.writers.json_papers import JsonPapers
from endure_library import (
    KEPT,
    PAPERS,
    Scene,
    Tell,
    indexed_papers,
    nothing,
    some_papers,
    sound,
    told,
)
from endure_upkeep import UPKEEP
from tests.services.making import made

MORE = 300
TAGGINGS = 12
NOTES = 25
CHANGES, ZOOMS = 40, 7


def begin(folder: Path, tell: Tell) -> None:
    """Make a library, and write in it."""
    library = Library(folder)
    with library.open():
        library.marks.save_search("mine", "moss")
    tell("saved")
    library.close()


def begun(folder: Path, promises: list[str]) -> None:
    """See that a library is there or can be made, with what was promised."""
    library = sound(folder)
    with library.open():
        assert library.shelves.counts().searches == (("mine", "moss"),) or not promises
    library.close()


def import_more(folder: Path, tell: Tell) -> None:
    """Import a digest."""
    library = Library(folder)
    commit(library, [made(*told("Kite", MORE), name="Import")])
    tell("imported")
    library.close()


def imported(folder: Path, promises: list[str]) -> None:
    """See that all of the digest is there, or nothing of it."""
    library = sound(folder)
    with library.open():
        count, steps = len(library.shelves.everything()), len(library.history.steps(100))
        waiting = library.outbox.count()
    assert count in ({PAPERS + MORE} if promises else {PAPERS, PAPERS + MORE}), count
    assert waiting == count
    assert (count > PAPERS) == (steps == 4), steps
    library.close()


def write_notes(folder: Path, tell: Tell) -> None:
    """Type a note, as the window does: drafts at once, the note now and then."""
    library, drafts = Library(folder), Drafts(folder)
    for number in range(NOTES):
        draft = NoteDraft(1, _uid(library), f"note {number} " + "word " * number)
        drafts.keep(draft)
        tell(str(number))
        if number % 4 == 3:
            with library.open():
                library.notes.save(1, draft.text, "stay")
            drafts.drop(draft)
    library.close()


def notes_written(folder: Path, promises: list[str]) -> None:
    """See that no promised word is missing."""
    library = sound(folder)
    replay(library, Drafts(folder))
    with library.open():
        text = library.notes.text(1)
    written = int(text.split()[1]) if text.startswith("note ") else -1
    assert written >= (int(promises[-1]) if promises else -1), (written, promises[-1:])
    assert text == KEPT or text == f"note {written} " + "word " * written
    library.close()


def tag_all(folder: Path, tell: Tell) -> None:
    """Tag all papers, and decide about them, again and again."""
    library = Library(folder)
    everything = range(1, PAPERS + 1)
    for number in range(TAGGINGS):
        with library.open():
            library.marks.tag(everything, f"tag {number}")
            tell(f"tag {number}")
            library.marks.set_status(everything, list(Status)[number % 4 + 1])
        tell(f"status {list(Status)[number % 4 + 1].value}")
    library.close()


def all_tagged(folder: Path, promises: list[str]) -> None:
    """See that each promised decision stands, on all papers alike."""
    library = sound(folder)
    with library.open():
        papers = library.papers.get(range(1, PAPERS + 1))
        assert library.check() == []
    tags = {frozenset(paper.marks.tags) - {"first"} for paper in papers}
    assert len(tags) == 1, "a tag is on some of the papers"
    assert len({paper.marks.status for paper in papers}) == 1
    assert {one for one in promises if one.startswith("tag")} <= set(*tags)
    library.close()


def index_all(folder: Path, tell: Tell) -> None:
    """Index what waits, and tidy up the index."""
    library, index = Library(folder), SearchIndex(folder)
    indexing.catch_up(library, index)
    while index.tidy(lambda: False):
        pass
    tell("indexed")
    index.close()
    library.close()


def index_heals(folder: Path, promises: list[str]) -> None:
    """See that the index is right, or becomes so by itself."""
    del promises
    library, index = sound(folder), SearchIndex(folder)
    indexing.catch_up(library, index)
    with library.open():
        everything = library.shelves.everything()
        assert library.outbox.count() == 0
    assert index.ids() == everything
    assert list(indexing.differences(library, index)) == []
    index.close()
    library.close()


def export_papers(folder: Path, tell: Tell) -> None:
    """Export all papers over an older export."""
    library = Library(folder)
    target = folder.parent / "papers.json"
    with library.open():
        ids = sorted(library.shelves.everything())
        export(Papers(library, ids[:10]), JsonPapers(), target)
        tell("old")
        export(Papers(library, ids), JsonPapers(), target)
    tell("new")
    library.close()


def exported(folder: Path, promises: list[str]) -> None:
    """See that the file is the old one or the new one."""
    import json

    sound(folder).close()
    target = folder.parent / "papers.json"
    if not target.exists():
        assert not promises
        return
    count = len(json.loads(target.read_text(encoding="utf-8"))["papers"])
    assert count == PAPERS if "new" in promises else count in (10, PAPERS), count


def change_settings(folder: Path, tell: Tell) -> None:
    """Change a setting again and again."""
    for zoom in range(CHANGES):
        save(load(folder).with_values(text_zoom=zoom % ZOOMS, keys="vim\n" + "x" * zoom), folder)
        tell(str(zoom))


def settings_changed(folder: Path, promises: list[str]) -> None:
    """See that the settings are those that were saved last, or the next ones."""
    zoom = len(load(folder).keys.removeprefix("vim\n")) if load(folder).keys else -1
    assert zoom >= (int(promises[-1]) if promises else -1), (zoom, promises[-1:])
    assert load(folder).text_zoom == max(zoom, 0) % ZOOMS


def _uid(library: Library) -> str:
    with library.open():
        return library.papers.get([1])[0].uid


SCENES = {
    "start": Scene(nothing, begin, begun),
    "import": Scene(some_papers, import_more, imported),
    "note": Scene(some_papers, write_notes, notes_written),
    "tag": Scene(some_papers, tag_all, all_tagged),
    "index": Scene(indexed_papers, index_all, index_heals),
    "export": Scene(some_papers, export_papers, exported),
    "settings": Scene(nothing, change_settings, settings_changed),
    **UPKEEP,
}
