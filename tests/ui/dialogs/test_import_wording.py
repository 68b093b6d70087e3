from __future__ import annotations

import pytest

from desktop.model.correction import Corrections, Field
from desktop.model.digest import Draft, LineKind
from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.importing import Planned, Verdict
from desktop.services.planned import Own
from desktop.ui.dialogs.import_tally import Tally
from desktop.ui.dialogs.import_wording import button, fate, gains, headline, kind_name

FACTS = Facts("Herons")


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (Tally(files=1, added=1), "Adds 1 paper."),
        (
            Tally(files=1, added=77, unchanged=5, unknown_lines=2),
            "Adds 77 papers. 5 were seen before. 2 lines were not understood.",
        ),
        (
            Tally(files=2, unreadable=1, updated=1, unchanged=1, unknown_lines=1),
            "Fills in 1 paper that you have. 1 was seen before. 1 line was not understood. "
            "1 file could not be read.",
        ),
        (
            Tally(files=4, unreadable=2, added=234, updated=3),
            "Adds 234 papers. Fills in 3 papers that you have. 2 files could not be read.",
        ),
        (
            Tally(files=1, unchanged=8),
            "Nothing new: you have 8 papers of this already. "
            "Importing only notes that they stood here, too.",
        ),
        (Tally(files=1, added=3, doubtful=1), "Adds 3 papers. 1 may be a duplicate."),
        (Tally(files=1, added=3, doubtful=2), "Adds 3 papers. 2 may be duplicates."),
        (Tally(files=1, unticked=8), "Nothing to import: no paper is ticked."),
        (Tally(files=1, unreadable=1), "Nothing to import: the file could not be read."),
        (Tally(files=3, unreadable=3), "Nothing to import: none of the files could be read."),
        (Tally(files=1), "Nothing to import: there is no new paper in it."),
    ],
)
def test_the_headline_says_what_will_happen(tally: Tally, said: str) -> None:
    assert headline(tally) == said


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (Tally(added=1), "Import 1 paper"),
        (Tally(added=77, updated=3, unchanged=5), "Import 77 papers"),
        (Tally(updated=1), "Update 1 paper"),
        (Tally(updated=3, unchanged=5), "Update 3 papers"),
        (Tally(unchanged=5), "Import"),
        (Tally(), "Import"),
    ],
)
def test_the_button_says_what_it_does(tally: Tally, said: str) -> None:
    assert button(tally) == said


def planned(paper: int, verdict: Verdict, before: Facts | None, after: Facts) -> Planned:
    return Planned(paper, Draft(after), 0, verdict, before, after)


def test_each_paper_has_a_fate() -> None:
    longer = FACTS._replace(abstract="We count herons.", urls=("https://herons.example",))

    assert fate(planned(-1, Verdict.ADDED, None, FACTS)) == "new"
    doubtful = Planned(-1, Draft(FACTS), 0, Verdict.ADDED, None, FACTS, doubts=((4, Why.TITLE),))
    assert fate(doubtful) == "new, may be a duplicate"
    assert fate(planned(4, Verdict.UPDATED, FACTS, longer)) == "gains abstract, links"
    own = planned(4, Verdict.UPDATED, FACTS, longer)._replace(brings=(Own.NOTE, Own.STATUS))
    assert fate(own) == "gains abstract, links, note, state"
    assert fate(planned(4, Verdict.UNCHANGED, FACTS, FACTS)) == "seen before"
    assert fate(planned(-1, Verdict.UNCHANGED, FACTS, FACTS)) == "in another file"


def test_a_corrected_paper_gains_only_what_can_be_seen() -> None:
    longer = FACTS._replace(abstract="We count herons.", urls=("https://herons.example",))
    for fields, said in (
        ({Field.ABSTRACT}, "gains links"),
        ({Field.ABSTRACT, Field.LINKS}, "gains links"),
        ({Field.TITLE}, "gains abstract, links"),
    ):
        mine = Corrections(Facts("Mine", abstract="Mine."), frozenset(fields))
        one = planned(4, Verdict.UPDATED, FACTS, longer)._replace(corrections=mine)
        assert fate(one) == said
    one = planned(4, Verdict.UPDATED, FACTS, FACTS._replace(abstract="We count herons."))._replace(
        corrections=Corrections(Facts("", abstract="Mine."), frozenset({Field.ABSTRACT})),
    )
    assert fate(one) == "seen before, your corrections stay"


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"title": "Herons and More"}, "title"),
        ({"authors": ("Ada Reed",)}, "authors"),
        ({"author_count": 3}, "number of authors"),
        ({"organization": "Reed Lab"}, "organisation"),
        ({"comments": 3}, "comments"),
        ({"upvotes": 3}, "votes"),
        ({"arxiv_id": "2410.00001"}, "arXiv id"),
        ({"doi": "10.1/x"}, "DOI"),
        ({"published": "2024"}, "date"),
        ({"published_guessed": True}, "date"),
    ],
)
def test_what_a_paper_gains_is_named(change: dict[str, object], name: str) -> None:
    assert list(gains(FACTS, FACTS._replace(**change))) == [name]


def test_each_kind_of_line_has_a_short_name_of_its_own() -> None:
    names = [kind_name(kind) for kind in LineKind]

    assert len(set(names)) == len(names)
    assert all(0 < len(name) <= 8 for name in names)
