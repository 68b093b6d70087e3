"""Importing what the person corrected, or wrote down before a digest told of it."""

from __future__ import annotations

import pytest

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.services.importing import Summary, commit
from desktop.services.merging import merge
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made

WRONG = TEA._replace(title="Subscribe Now for Tea", arxiv_id="2410.11111")
RIGHT = Facts(TEA.title, arxiv_id="2410.22222")


def facts(library: Library) -> list[Facts]:
    with library.open():
        assert library.check() == []
        return [paper.facts for paper in library.papers.get(sorted(library.shelves.everything()))]


@pytest.fixture
def corrected(library: Library) -> Library:
    """A library with a paper whose title and arXiv id a digest got wrong."""
    commit(library, [made(WRONG, SOCKS)])
    with library.open():
        library.corrections.correct(1, RIGHT, [Field.TITLE, Field.ARXIV])
    return library


def bring(library: Library, *told: Facts, name: str = "Later") -> Summary:
    return commit(library, [made(*told, name=name)])


def test_the_same_digest_again_changes_nothing(corrected: Library) -> None:
    summary = bring(corrected, WRONG, SOCKS, name="Dailies")

    assert summary.change.is_nothing
    assert facts(corrected)[0] == RIGHT._replace(abstract=TEA.abstract)


@pytest.mark.parametrize(
    "told",
    [
        WRONG,
        WRONG._replace(arxiv_id=None),
        WRONG._replace(title="subscribe now, for tea"),
        RIGHT,
        Facts("Anything", arxiv_id=RIGHT.arxiv_id),
        TEA,
    ],
)
def test_it_is_known_by_what_digests_say_and_by_what_the_person_says(
    corrected: Library, told: Facts
) -> None:
    richer = told._replace(organization="Kettle Lab", urls=("https://tea.example",))
    summary = bring(corrected, richer)

    assert summary.papers == (1,)
    expected = RIGHT._replace(
        abstract=TEA.abstract, organization="Kettle Lab", urls=("https://tea.example",)
    )
    assert facts(corrected)[0] == expected
    with corrected.open():
        said = corrected.corrections.of(1).said
        assert (said.title, said.arxiv_id) == (WRONG.title, WRONG.arxiv_id)


def test_the_paper_that_a_wrong_id_belongs_to_is_another_one(corrected: Library) -> None:
    other = Facts("Kites over Kettles", "Kites rise with steam.", arxiv_id=WRONG.arxiv_id)

    assert bring(corrected, other).papers == (3,)


def test_a_paper_written_down_before_is_the_one_a_digest_tells_of(library: Library) -> None:
    mine = Facts("Chaos in a Cup of Tea", authors=("Ada Quill",), doi="10.1/tea")
    with library.open():
        library.corrections.write_down(mine)

    told = TEA._replace(authors=("A. Other", "B. Else"), published="2024-10-18")
    richer = told._replace(abstract=f"{TEA.abstract} And there is more to say of it.")
    assert bring(library, told._replace(doi="10.1/tea")).papers == (1,)
    assert bring(library, richer._replace(doi="10.1/tea"), name="b").papers == (1,)

    assert facts(library) == [mine._replace(abstract=richer.abstract, published="2024-10-18")]


def test_two_files_tell_of_a_corrected_paper_in_turn(corrected: Library) -> None:
    first = WRONG._replace(organization="Kettle Lab")
    second = WRONG._replace(doi="10.1/tea")
    commit(corrected, [made(first, name="a"), made(second, name="b")])

    assert facts(corrected)[0] == RIGHT._replace(
        abstract=TEA.abstract, organization="Kettle Lab", doi="10.1/tea"
    )


def test_a_merged_paper_is_known_by_either_of_its_names(corrected: Library) -> None:
    with corrected.open():
        merge(corrected, 2, 1)
    assert facts(corrected) == [SOCKS._replace(arxiv_id=RIGHT.arxiv_id)]

    for number, told in enumerate((WRONG, TEA, SOCKS)):
        assert bring(corrected, told, name=str(number)).papers == (2,)


def test_corrections_survive_a_merge_either_way(corrected: Library) -> None:
    with corrected.open():
        merge(corrected, 1, 2)
        assert corrected.check() == []
        paper = corrected.papers.get([1])[0]

        assert (paper.title, paper.facts.arxiv_id) == (RIGHT.title, RIGHT.arxiv_id)
        assert paper.said is not None
        assert paper.said.title == WRONG.title
        corrected.history.undo()
        assert corrected.papers.get([2])[0].facts == SOCKS
        assert corrected.check() == []


def test_a_plan_tells_what_digests_say_and_what_stands_over_it(corrected: Library) -> None:
    richer = WRONG._replace(organization="Kettle Lab")
    (planned,) = bring(corrected, richer).files[0].papers

    assert (planned.before, planned.after) == (WRONG, richer)
    assert planned.corrections.over(planned.after) == facts(corrected)[0]
