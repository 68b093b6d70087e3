"""Made-up papers and queries, and an evaluator so plain that it must be right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from hypothesis import strategies as st

from desktop.index.measures import FIELDS
from desktop.index.search_index import Document
from desktop.model.folding import forms
from desktop.model.query_parts import And, Match, Node, Not, Or, Text, TextField
from desktop.model.spelling import distance
from desktop.model.stemming import stem

# Few words, so that they meet often; with forms, spellings, phrases and neighbours of each other.
WORDS = (
    "flow", "flows", "flowing", "floe", "study", "studies", "agent", "agents", "multi-agent",
    "GPT-4", "gpt", "4", "Rössler", 'R\\"ossler', "rosler", "α", "alpha", "大模型", "of", "the",
    "C++", "c", "neural", "nets", "net", "2410.12345", "x",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
NAMES = st.lists(TEXTS, max_size=3).map(tuple)


def documents(ids: st.SearchStrategy[int]) -> st.SearchStrategy[Document]:
    return st.builds(
        Document,
        id=ids,
        title=TEXTS,
        abstract=TEXTS,
        authors=NAMES,
        organization=TEXTS,
        note=TEXTS,
        tags=NAMES,
        identifiers=NAMES,
    )


LEAVES = st.builds(
    Text,
    words=st.one_of(
        st.sampled_from(WORDS),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
        st.sampled_from(["fl", "stud", "agen", "f", "ne", "…", "", "gpt-"]),
    ),
    field=st.sampled_from(list(TextField)),
    match=st.sampled_from(list(Match)),
    edits=st.integers(1, 2),
)
NODES: st.SearchStrategy[Node] = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.builds(Not, parts),
        st.builds(And, st.lists(parts, min_size=1, max_size=3).map(tuple)),
        st.builds(Or, st.lists(parts, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


def answers(document: Document, node: Node) -> bool:
    """Say whether a paper answers to a query, by looking at each of its words."""
    match node:
        case Not(part):
            return not answers(document, part)
        case And(parts):
            return all(answers(document, part) for part in parts)
        case Or(parts):
            return any(answers(document, part) for part in parts)
        case Text():
            texts = _texts(document, node.field)
            return any(_occurs(forms(text), node) for text in texts)
        case _:
            raise AssertionError(node)


def answering(library: Iterable[Document], node: Node) -> set[int]:
    return {document.id for document in library if answers(document, node)}


def _texts(document: Document, field: TextField) -> list[str]:
    by_name: dict[str, Sequence[str]] = {
        "title": [document.title],
        "abstract": [document.abstract],
        "note": [document.note],
        "author": document.authors,
        "organization": [document.organization],
        "tags": document.tags,
        "identifiers": document.identifiers,
    }
    return [text for name in FIELDS[field] for text in by_name[name]]


def _occurs(text: list[str], query: Text) -> bool:
    wanted = forms(query.words)
    if not wanted:
        return False
    return any(
        all(_fits(query, wanted, place)(text[start + place]) for place in range(len(wanted)))
        for start in range(len(text) - len(wanted) + 1)
    )


def _fits(query: Text, wanted: list[str], place: int) -> Callable[[str], bool]:
    form = wanted[place]
    last = place == len(wanted) - 1
    same_stem = {form}.__contains__, lambda word: stem(word) == stem(form)
    goes_on: Callable[[str], bool] = lambda word: last and word.startswith(form)  # noqa: E731
    match query.match:
        case Match.PHRASE:
            return same_stem[0]
        case Match.PREFIX:
            return lambda word: word == form or goes_on(word)
        case Match.TYPED:
            return lambda word: same_stem[1](word) or goes_on(word)
        case Match.FUZZY if len(wanted) == 1:
            return lambda word: (
                word[0] == form[0] and distance(form, word, query.edits) <= query.edits
            )
        case _:
            return same_stem[1]
