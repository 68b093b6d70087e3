from __future__ import annotations

from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.writers.paper_fields import paper_fields

# Documented in the README; a program relies on these.
PAPER_NAMES = """
    id uid key title abstract authors author_count organization published published_guessed
    comments upvotes arxiv_id doi urls status starred rating tags deleted note digests
"""
FULL = Paper(
    7,
    "0192",
    Facts("Tides", "Wet.", ("Ada", "Bo"), 5, "Lab", "2024-05", True, 2, 9, "1", "10.1/a", ("u",)),
    Marks(Status.DONE, starred=True, rating=4, tags=("sea", "x"), deleted=True),
    "Note",
    (Sighting(3, "Dailies", "2025-10-31", True, 4, 5, 6),),
    "2025-11-01T00:00:00.000Z",
    key="ada2024tides",
)


def test_a_paper_has_the_names_that_programs_rely_on() -> None:
    assert list(paper_fields(FULL)) == PAPER_NAMES.split()
    assert paper_fields(FULL) == {
        "id": 7,
        "uid": "0192",
        "key": "ada2024tides",
        "title": "Tides",
        "abstract": "Wet.",
        "authors": ["Ada", "Bo"],
        "author_count": 5,
        "organization": "Lab",
        "published": "2024-05",
        "published_guessed": True,
        "comments": 2,
        "upvotes": 9,
        "arxiv_id": "1",
        "doi": "10.1/a",
        "urls": ["u"],
        "status": "done",
        "starred": True,
        "rating": 4,
        "tags": ["sea", "x"],
        "deleted": True,
        "note": "Note",
        "digests": [
            {
                "name": "Dailies",
                "date": "2025-10-31",
                "date_guessed": True,
                "first_line": 5,
                "last_line": 6,
            }
        ],
    }


def test_what_is_not_known_of_a_paper_is_null_or_empty() -> None:
    fields = paper_fields(Paper(1, "u", Facts("T")))

    assert list(fields) == PAPER_NAMES.split()
    nothing = {name for name, value in fields.items() if value is None}
    assert nothing == {
        "author_count", "organization", "published", "comments", "upvotes", "arxiv_id", "doi",
        "rating",
    }  # fmt: skip
    assert paper_fields(Paper(1, "u", Facts("T", authors=("A", "B"))))["author_count"] == 2
