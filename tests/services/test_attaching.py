from __future__ import annotations

import pytest

from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.services.attaching import Attached, Outcome, attach, replaced
from desktop.services.importing import commit
from desktop.services.typed import Attachable, attachable
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made


@pytest.fixture
def papers(library: Library) -> Library:
    """A paper that has an arXiv id, and one that has none."""
    commit(library, [made(TEA._replace(arxiv_id="2410.12345"), SOCKS)])
    return library


def what(text: str) -> Attachable:
    found = attachable(text)
    assert found is not None
    return found


def attached(library: Library, paper: int, text: str) -> Attached:
    with library.open():
        return attach(library, paper, what(text))


def facts(library: Library, paper: int) -> Facts:
    with library.open():
        assert library.check() == []
        return library.papers.get([paper])[0].facts


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("arXiv:2410.54321", "arxiv_id", "2410.54321"),
        ("https://doi.org/10.1000/socks", "doi", "10.1000/socks"),
        ("https://socks.example", "urls", ("https://socks.example",)),
    ],
)
def test_what_is_attached_is_there_and_can_be_undone(
    papers: Library, text: str, name: str, value: object
) -> None:
    found = attached(papers, 2, text)

    assert found.outcome is Outcome.ATTACHED
    assert found.change.step is not None
    assert found.change.step.act is Act.ATTACH
    assert facts(papers, 2) == SOCKS._replace(**{name: value})
    with papers.open():
        papers.history.undo()
    assert facts(papers, 2) == SOCKS


def test_what_is_there_is_not_attached_again(papers: Library) -> None:
    found = attached(papers, 1, "2410.12345v3")

    assert (found.outcome, found.change.is_nothing) == (Outcome.THERE, True)


def test_an_address_of_an_id_that_is_there_is_a_link(papers: Library) -> None:
    address = "https://huggingface.co/papers/2410.12345"

    assert attached(papers, 1, address).outcome is Outcome.ATTACHED
    assert facts(papers, 1).urls == (address,)
    assert attached(papers, 1, address).outcome is Outcome.THERE


def test_an_id_that_another_paper_has_is_not_attached(papers: Library) -> None:
    found = attached(papers, 2, "2410.12345")

    assert found.outcome is Outcome.TAKEN
    assert found.other is not None
    assert (found.other.id, found.change.is_nothing) == (1, True)
    assert facts(papers, 2) == SOCKS


def test_an_id_never_takes_the_place_of_another_one_by_itself(papers: Library) -> None:
    found = attached(papers, 1, "2410.54321")

    assert (found.outcome, found.change.is_nothing) == (Outcome.CONTRADICTED, True)
    assert replaced(found.paper.facts, what("2410.54321")).arxiv_id == "2410.54321"
    assert replaced(found.paper.facts, what("10.1000/tea")).title == TEA.title


def test_a_paper_must_be_there(papers: Library) -> None:
    with pytest.raises(UsageProblem):
        attached(papers, 99, "2410.54321")
