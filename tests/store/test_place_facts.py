from __future__ import annotations

from desktop.model.paper import Facts
from desktop.model.place_facts import AuthorFacts, DigestFacts
from desktop.model.query import Place
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library


def test_of_an_author_years_and_commonest_tags_are_told(library: Library) -> None:
    with library.open():
        with library.history.step(Act.IMPORT, "x"):
            library.arrivals.add(
                [
                    Facts("A", authors=("Ada Quill", "Bo Reed"), published="2021-05"),
                    Facts("B", authors=("Ada Quill",), published="2024"),
                    Facts("C", authors=("Ada Quill",)),
                    Facts("D", authors=("Ada Quill",), published="1999"),
                ]
            )
        library.marks.tag([1, 2, 4], "sea")
        library.marks.tag([2], "moss")
        library.marks.delete([4])

        assert library.shelves.about(Place(author="Ada Quill")) == AuthorFacts(
            "2021", "2024", ("sea", "moss")
        )
        assert library.shelves.about(Place(author="Bo Reed")) == AuthorFacts(
            "2021", "2021", ("sea",)
        )
        assert library.shelves.about(Place(author="Nobody")) == AuthorFacts(None, None, ())
        assert library.shelves.ids(Place(author="Ada Quill")) == [1, 2, 3]


def test_of_a_digest_its_file_and_what_is_undecided_are_told(library: Library) -> None:
    with library.open():
        with library.history.step(Act.IMPORT, "x"):
            ids = library.arrivals.add([Facts("A"), Facts("B"), Facts("C")])
            for number, path in enumerate((r"C:\Mail\daily.txt", "/home/ada/daily.md")):
                entry = DigestEntry("Daily", path, "x", None, False, str(number))
                digest = library.arrivals.digest(entry)
                seen = (Seen(id_, n, None, None) for n, id_ in enumerate(ids))
                library.arrivals.sight(digest, seen)
        library.marks.set_status([1], Status.DONE)
        library.marks.delete([2])

        first, second = (library.shelves.about(Place(digest=number)) for number in (1, 2))
        assert isinstance(first, DigestFacts)
        assert isinstance(second, DigestFacts)
        assert (first.file, first.undecided) == ("daily.txt", 1)
        assert second.file == "daily.md"
        assert first.imported_at.endswith("Z")
        assert library.shelves.about(Place(digest=9)) is None
        assert library.shelves.about(Place(tag="sea")) is None
