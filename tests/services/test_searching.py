from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.index.search_index import SearchIndex
from desktop.model.digest import Draft
from desktop.model.paper import Facts, Paper
from desktop.model.query import Place, Shelf, Sort
from desktop.model.query_parts import And, Fact, FactField, Has, Is, Node, Not, Or, Text, TextField
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.searching import find, matching
from desktop.store.library import Library
from tests.services.making import made

# No two of these words have a stem in common.
VOCABULARY = ("kelp", "moss", "rook", "tarn", "yew")
HOLDER = tuple[Library, SearchIndex, list[Paper]]


def told(number: int) -> Facts:
    """Return a paper whose words are the bits of its number."""
    words = [word for bit, word in enumerate(VOCABULARY) if number >> bit & 1]
    half = len(words) // 2
    return Facts(
        f"Paper x{number}x " + " ".join(words[:half]),
        abstract=" ".join(words[half:]),
        authors=("Kelp Quill",) if number % 7 == 0 else (),
        organization="Moss Lab" if number % 11 == 0 else None,
        published=f"20{number % 5 + 20}",
        doi=f"10.1/{number}" if number % 3 == 0 else None,
    )


@pytest.fixture(scope="module")
def holder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HOLDER]:
    """Papers of all combinations of words, marked in many ways, three of them in the bin."""
    library = Library(tmp_path_factory.mktemp("searching"))
    index = SearchIndex(library.folder)
    commit(library, [made(*[Draft(told(number)) for number in range(32)])])
    with library.open():
        library.marks.set_star(list(range(1, 33, 2)), starred=True)
        library.marks.set_status(list(range(1, 33, 4)), Status.DONE)
        library.marks.set_rating([3, 5, 8], 4)
        library.marks.tag([2, 4, 6], "yew/tall")
        library.notes.save(10, "a rook in the yew")
        library.marks.delete([7, 15, 31])
        catch_up(library, index)
        papers = library.papers.get(range(1, 33))
    yield library, index, papers
    index.close()
    library.close()


def words(paper: Paper, field: TextField) -> set[str]:
    """Return the words of a paper that a query looks into, the plain way."""
    facts = paper.facts
    texts = {
        TextField.TITLE: facts.title,
        TextField.ABSTRACT: facts.abstract,
        TextField.NOTE: paper.note,
        TextField.AUTHOR: " ".join(facts.authors),
        TextField.ORGANIZATION: facts.organization or "",
    }
    everywhere = [*texts.values(), *(tag.replace("/", " ") for tag in paper.marks.tags)]
    return set(texts.get(field, " ".join(everywhere)).lower().split())


def has(paper: Paper, fact: Fact) -> bool:
    """Say whether a paper has a property, the plain way."""
    marks, published = paper.marks, paper.facts.published or ""
    answers = {
        Is.STARRED: marks.starred,
        Is.DELETED: marks.deleted,
        Is.DONE: marks.status is Status.DONE,
        Has.NOTE: bool(paper.note),
        Has.DOI: bool(paper.facts.doi),
        "yew": "yew/tall" in marks.tags,
        ">=4": (marks.rating or 0) >= 4,
        "2022": published < "2022" if fact.field is FactField.BEFORE else published == "2022",
    }
    return answers[fact.value]


def answers(paper: Paper, node: Node) -> bool:
    """Evaluate a query for one paper, the plain way."""
    match node:
        case Text(typed, field):
            return typed in words(paper, field)
        case Fact():
            return has(paper, node)
        case Not(part):
            return not answers(paper, part)
        case And(parts):
            return all(answers(paper, part) for part in parts)
        case Or(parts):
            return any(answers(paper, part) for part in parts)


LEAVES = st.one_of(
    st.builds(Text, st.sampled_from(VOCABULARY), st.sampled_from(TextField)),
    st.sampled_from(
        [
            Fact(FactField.IS, Is.STARRED),
            Fact(FactField.IS, Is.DELETED),
            Fact(FactField.IS, Is.DONE),
            Fact(FactField.HAS, Has.NOTE),
            Fact(FactField.HAS, Has.DOI),
            Fact(FactField.TAG, "yew"),
            Fact(FactField.RATING, ">=4"),
            Fact(FactField.DATE, "2022"),
            Fact(FactField.BEFORE, "2022"),
        ]
    ),
)


def branches(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    parts = st.lists(nodes, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, nodes), st.builds(And, parts), st.builds(Or, parts))


@settings(max_examples=300, deadline=None)
@given(node=st.recursive(LEAVES, branches, max_leaves=8))
def test_facts_and_words_are_joined_as_a_plain_reader_would(holder: HOLDER, node: Node) -> None:
    library, index, papers = holder
    with library.open():
        found = matching(library, index, node)

    assert found == {paper.id for paper in papers if answers(paper, node)}


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("x5x", Place(), [6]),
        ("x5x OR x3x", Place(), [4, 6]),
        ("kelp moss rook tarn yew", Place(), [32]),
        ("KELP -moss -rook -tarn", Place(), [2, 18]),
        ("is:deleted", Place(), [7, 15, 31]),
        ("is:deleted kelp", Place(), [15]),
        ("is:deleted moss", Place(Shelf.STARRED), [7, 15, 31]),
        ("x6x", Place(), []),
        ("x6x", Place(Shelf.BIN), [7]),
        ("rating:4 -is:deleted", Place(), [3, 5, 8]),
        ("rating:4", Place(Shelf.STARRED), [3, 5]),
        ("note:rook", Place(), [10]),
        ("tag:yew", Place(tag="yew/tall"), [2, 4, 6]),
        ("tag:yew", Place(tag="elsewhere"), []),
        ('"a rook in the yew"', Place(), [10]),
        ("qqqq", Place(), []),
        ("qqqq OR has:note", Place(), [10]),
    ],
)
def test_queries_are_answered(holder: HOLDER, text: str, place: Place, expected: list[int]) -> None:
    library, index, _ = holder

    assert sorted(find(library, index, text, place, Sort.RELEVANCE).ids) == expected


@pytest.mark.parametrize("text", ["", "  ", "()", '""'])
def test_an_empty_query_asks_for_everything(holder: HOLDER, text: str) -> None:
    library, index, _ = holder

    found = find(library, index, text, Place(), Sort.TITLE)

    assert len(found.ids) == 29
    assert found.suggestion == ""


@pytest.mark.parametrize(
    "text",
    ["\x00", "half \ud800", "(((", "NOT NOT a", "tag:", "id:" + "9" * 400, "*" * 50, "~", "'"],
)
def test_nothing_that_is_typed_fails(holder: HOLDER, text: str) -> None:
    library, index, _ = holder

    for sort in Sort:
        find(library, index, text, Place(), sort)


def test_the_best_answers_come_first(holder: HOLDER) -> None:
    library, index, _ = holder

    ids = find(library, index, "x8x OR x9x OR kelp", Place(), Sort.RELEVANCE).ids

    assert set(ids[:2]) == {9, 10}
    assert len(ids) == len(set(ids))


def test_facts_alone_have_the_newest_first(holder: HOLDER) -> None:
    library, index, _ = holder

    assert find(library, index, "rating:>3", Place(), Sort.RELEVANCE).ids == (8, 5, 3)
    assert find(library, index, "rating:>3", Place(), Sort.ADDED).ids == (3, 5, 8)


def test_a_better_spelling_is_offered_where_nothing_matches(holder: HOLDER) -> None:
    library, index, _ = holder

    assert find(library, index, "papper ", Place(), Sort.ADDED).suggestion == "paper "
    assert find(library, index, "paper ", Place(), Sort.ADDED).suggestion == ""


def test_a_query_says_how_it_was_understood(holder: HOLDER) -> None:
    library, index, _ = holder

    query = find(library, index, "is:nonsense kelp", Place(), Sort.ADDED).query

    assert query.text == "is:nonsense kelp"
    assert "“is:” goes with" in query.warning


def test_a_paper_that_is_not_indexed_yet_is_found_by_its_facts(
    library: Library, index: SearchIndex
) -> None:
    commit(library, [made(told(0)._replace(doi="10.1/new"))])

    assert find(library, index, "has:doi", Place(), Sort.ADDED).ids == (1,)
    assert find(library, index, "paper", Place(), Sort.ADDED).ids == ()
