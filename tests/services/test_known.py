from __future__ import annotations

from desktop.model.clues import found_by
from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.services.importing import commit
from desktop.services.known import learn, resembling
from desktop.services.matching import Matcher
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made


def found(library: Library, facts: Facts, besides: int | None = None) -> tuple[int, bool] | None:
    with library.open():
        one = resembling(library, facts, besides)
    return (one.paper.id, one.is_same) if one else None


def test_a_paper_that_is_here_is_found(library: Library) -> None:
    commit(library, [made(TEA._replace(arxiv_id="2410.12345"), SOCKS)])

    assert found(library, Facts("Something else", arxiv_id="2410.12345")) == (1, True)
    assert found(library, TEA) == (1, True)
    assert found(library, Facts("Chaos in a Cup of Teas")) == (1, False)
    assert found(library, Facts("Kites over Kettles")) is None
    assert found(library, Facts("")) is None


def test_a_paper_is_not_like_itself(library: Library) -> None:
    commit(library, [made(TEA, SOCKS)])

    assert found(library, TEA, besides=1) is None
    assert found(library, TEA, besides=2) == (1, True)


def test_a_corrected_paper_is_described_by_both_titles(library: Library) -> None:
    commit(library, [made(TEA)])
    with library.open():
        library.corrections.correct(1, Facts("Order in a Mug"), [Field.TITLE])
        matcher = Matcher()
        corrected = learn(matcher, library, [TEA], [found_by(TEA)])

        assert matcher.facts(1) == TEA._replace(title="Order in a Mug")
        assert corrected[1].said == TEA
    assert found(library, Facts("Order in a Mug")) == (1, True)
    assert found(library, TEA) == (1, True)
    assert found(library, TEA, besides=1) is None
