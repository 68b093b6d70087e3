from __future__ import annotations

from desktop.model.paper import Marks, Sighting
from desktop.model.row import Row, Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.store.listing import GIST
from tests.store.conftest import KITES, MOSS, TIDES, Add


def see(library: Library, name: str, date: str | None, papers: list[int]) -> None:
    entry = DigestEntry(name, f"/{name}", "x", date, date_guessed=date is None, sha256=name)
    with library.open(), library.history.step(Act.IMPORT):
        digest = library.arrivals.digest(entry)
        seen = [Seen(id_, n, 10 * n + 1, 10 * n + 9) for n, id_ in enumerate(papers)]
        library.arrivals.sight(digest, seen)


def test_a_paper_comes_whole(library: Library, add: Add) -> None:
    tides, moss, _ = add()
    see(library, "Monday", "2024-05-06", [moss, tides])
    see(library, "Tuesday", None, [tides])
    with library.open():
        library.marks.set_status([tides], Status.READING)
        library.marks.set_rating([tides], 4)
        library.marks.tag([tides], "sea")
        library.notes.save(tides, "wet")
        (paper,) = library.papers.get([tides])

    assert paper.facts == TIDES
    assert paper.title == TIDES.title
    assert paper.marks == Marks(Status.READING, starred=False, rating=4, tags=("sea",))
    assert paper.note == "wet"
    assert paper.sightings == (
        Sighting(1, "Monday", "2024-05-06", False, 1, 11, 19),
        Sighting(2, "Tuesday", None, True, 0, 1, 9),
    )
    assert len(paper.uid) == 36
    assert paper.added.endswith("Z")


def test_papers_come_in_the_order_asked_for(library: Library, add: Add) -> None:
    tides, moss, kites = add()
    with library.open():
        found = library.papers.get([kites, 99, tides])
        rows = library.papers.rows([moss, 99, kites])

        assert [paper.facts for paper in found] == [KITES, TIDES]
        assert [row.title for row in rows] == [MOSS.title, KITES.title]
        assert library.papers.get([]) == []
        assert library.papers.rows([]) == []


def test_a_lasting_id_finds_its_paper(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        uids = [paper.uid for paper in library.papers.get(ids)]

        assert [library.papers.with_uid(uid) for uid in uids] == [[id_] for id_ in ids]
        assert library.papers.with_uid("nobody") == []
        assert len(set(uids)) == library.papers.count() == 3


def test_a_row_shows_what_a_list_needs(library: Library, add: Add) -> None:
    tides, _, kites = add()
    see(library, "Monday", None, [tides])
    see(library, "Tuesday", None, [tides])
    with library.open():
        library.marks.tag([tides], "sea")
        library.marks.set_star([tides], starred=True)
        library.notes.save(tides, "wet")
        row, bare = library.papers.rows([tides, kites])

    assert row == Row(
        id=tides,
        title=TIDES.title,
        byline="Ada Quill, Bo Reed",
        published="2024-05-01",
        status=Status.INBOX,
        starred=True,
        rating=None,
        tags=("sea",),
        has_note=True,
        digests=2,
        gist=TIDES.abstract,
    )
    assert (bare.byline, bare.has_note, bare.digests, bare.gist) == ("4 authors", False, 0, "")


def test_a_row_holds_the_beginning_of_an_abstract_only(library: Library, add: Add) -> None:
    (id_,) = add(MOSS._replace(abstract="moss " * 1000))
    with library.open():
        assert library.papers.rows([id_])[0].gist == ("moss " * 1000)[:GIST]
