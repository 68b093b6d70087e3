"""Queries as one types them find in a library what a look at each paper finds."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.index.search_index import SearchIndex
from desktop.model.digest import Draft
from desktop.model.paper import Facts, Paper
from desktop.model.query import Place, Sort
from desktop.model.query_parts import And, Fact, FactField, Has, Match, Node, Not, Or, Text
from desktop.model.query_parts import TextField as In
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.searching import find, matching
from desktop.store.library import Library
from tests.index.oracle import answering
from tests.services.making import made


class Holder:
    def __init__(self, library: Library, index: SearchIndex, papers: list[Paper]) -> None:
        self.library, self.index, self.papers = library, index, papers


QUERIES = 20_000 if os.environ.get("CARREL_THOROUGH") else 300
PAPERS = 60
WORDS = (
    "flow", "flows", "floe", "study", "studies", "agents", "multi-agent", "GPT-4", "4", "gpt",
    "Rössler", 'R\\"ossler', "rosler", "α", "alpha", "大模型", "of", "C++", "neural", "nets", "a",
    "b", "Łódź", "naïve", "2410.00007", "or", "not", "10.1000/7", "note", "OR", "title:",
)  # fmt: skip
DATES = (None, "2023", "2024", "2024-05", "2024-05-31", "2024-06-01", "2025-01", "2025-12-31")
TAGS = ("rl", "rl/offline", "RL/Online", "machine learning", "Łódź", "rla")


def told(number: int, chance: random.Random) -> Facts:
    def text(most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(0, most)))

    return Facts(
        f"Paper x{number}x {text(5)}",
        abstract=text(9),
        authors=tuple(f"{text(2)} Quill{number}" for _ in range(chance.randint(0, 2))),
        organization=chance.choice([None, "", text(3)]) or None,
        published=chance.choice(DATES),
        arxiv_id=chance.choice([None, f"2410.{number:05}"]),
        doi=chance.choice([None, f"10.1000/{number}"]),
    )


@pytest.fixture(scope="module")
def holder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Holder]:
    """Papers of a few words each, marked at random, six of them in the bin."""
    chance = random.Random(20241031)
    library = Library(tmp_path_factory.mktemp("typed"))
    index = SearchIndex(library.folder)
    drafts = [Draft(told(number, chance)) for number in range(PAPERS)]
    half = PAPERS // 2
    commit(library, [made(*drafts[:half], name="Monday 100%", date="2024-05-06")])
    commit(library, [made(*drafts[half - 5 :], name="Dailies", date="2025-10-31")])
    with library.open():
        everything = sorted(library.shelves.everything())
        for paper in everything:
            library.marks.set_status([paper], chance.choice(list(Status)))
            library.marks.set_star([paper], starred=chance.random() < 0.3)
            library.marks.set_rating([paper], chance.choice([None, 1, 2, 3, 4, 5]))
            for tag in chance.sample(TAGS, chance.choice([0, 0, 1, 2])):
                library.marks.tag([paper], tag)
            if chance.random() < 0.4:
                library.notes.save(paper, " ".join(chance.choices(WORDS, k=6)))
        library.marks.delete(chance.sample(everything, 6))
        catch_up(library, index)
        papers = library.papers.get(everything)
    yield Holder(library, index, papers)
    index.close()
    library.close()


# What is typed, and what is meant by it.
Typed = tuple[str, Node]
PLAIN = [word for word in WORDS if word not in ("OR", "title:")]
NAMES = {
    In.ANYWHERE: ["", "anywhere:"],
    In.TITLE: ["title:", "Title: ", "ti:"],
    In.ABSTRACT: ["abstract:", "abs:"],
    In.NOTE: ["note:", "NOTES:"],
    In.AUTHOR: ["author:", "authors:", "au:"],
    In.ORGANIZATION: ["org:", "organisation:"],
}


def text_of(name: In, word: str, match: Match, edits: int) -> Iterator[Typed]:
    signs = {Match.PREFIX: "*", Match.FUZZY: f"~{edits}", Match.WORD: "", Match.TYPED: ""}
    for prefix in NAMES[name]:
        if match is Match.PHRASE:
            yield f'{prefix}"{word}"', Text(word, name, match)
        else:
            match = Match.WORD if match is Match.TYPED else match
            yield prefix + word + signs[match], Text(word, name, match, edits)


def texts() -> st.SearchStrategy[Typed]:
    single = st.builds(
        text_of,
        st.sampled_from(In),
        st.sampled_from(PLAIN),
        st.sampled_from([Match.WORD, Match.WORD, Match.PREFIX, Match.PHRASE]),
        st.just(0),
    )
    phrase = st.builds(
        text_of,
        st.sampled_from(In),
        st.lists(st.sampled_from(PLAIN), min_size=1, max_size=3).map(" ".join),
        st.just(Match.PHRASE),
        st.just(0),
    )
    fuzzy = st.builds(
        text_of,
        st.sampled_from(In),
        st.sampled_from(["flow", "flwo", "studes", "agnets", "rossler", "neurla", "alpha"]),
        st.just(Match.FUZZY),
        st.integers(1, 2),
    )
    return st.one_of(single, single, phrase, fuzzy).flatmap(
        lambda made_: st.sampled_from(list(made_))
    )


def on_or(beyond: FactField, date: str) -> Or:
    return Or((Fact(FactField.DATE, date), Fact(beyond, date)))


def dates() -> st.SearchStrategy[Typed]:
    after, before = FactField.AFTER, FactField.BEFORE
    days = ["2023", "2024", "2024-05", "2024-05-31", "2024-06", "2025-01", "2025"]
    date = st.sampled_from(days)
    return st.one_of(
        date.map(lambda day: (f"date:{day}", Fact(FactField.DATE, day))),
        date.map(lambda day: (f"year:={day}", Fact(FactField.DATE, day))),
        date.map(lambda day: (f"after:{day}", Fact(after, day))),
        date.map(lambda day: (f"date:<{day}", Fact(before, day))),
        date.map(lambda day: (f"date:>={day}", on_or(after, day))),
        date.map(lambda day: (f"date:..{day}", on_or(before, day))),
        st.lists(date, min_size=2, max_size=2, unique=True)
        .map(sorted)
        .map(lambda ends: (f"date:{ends[0]}..{ends[1]}",
                           And((on_or(after, ends[0]), on_or(before, ends[1]))))),
    )  # fmt: skip


def facts() -> st.SearchStrategy[Typed]:
    named = {
        FactField.IS: ["starred", *map(str, Status)],
        FactField.HAS: ["note", "tag", "doi", "arxiv", "abstract", "rating"],
        FactField.TAG: ["rl", "RL/offline", "rla", "łódź", "none", "machine"],
        FactField.DIGEST: ["monday", "100%", "2025-10", "%", "dail"],
        FactField.RATING: ["3", ">3", ">=3", "<3", "<=3", "2..4", "1..5"],
        FactField.ID: ["3", "2410.00007", "10.1000/9", "x"],
    }
    assert set(named[FactField.HAS]) <= set(Has)
    plain = [(f"{field}:{value}", Fact(field, value)) for field in named for value in named[field]]
    spelt = [
        ("#rl", Fact(FactField.TAG, "rl")),
        ('tag:"machine learning"', Fact(FactField.TAG, "machine learning")),
        ("status:done", Fact(FactField.IS, "done")),
        ("rating:4..2", Fact(FactField.RATING, "2..4")),
        ("rating:≥4", Fact(FactField.RATING, ">=4")),
        ("arxiv:2410.00007v3", Text("2410.00007")),
        ("doi:10.1000/7", Text("10.1000/7")),
    ]
    return st.one_of(st.sampled_from(plain + spelt), dates())


def joined(parts: st.SearchStrategy[Typed]) -> st.SearchStrategy[Typed]:
    several = st.lists(parts, min_size=2, max_size=3)

    def all_of(given_: list[Typed], sign: str) -> Typed:
        return f"({sign.join(text for text, _ in given_)})", And(tuple(n for _, n in given_))

    def any_of(given_: list[Typed], sign: str) -> Typed:
        return f"({sign.join(text for text, _ in given_)})", Or(tuple(n for _, n in given_))

    return st.one_of(
        st.builds(lambda part, no: (no + part[0], Not(part[1])), parts,
                  st.sampled_from(["-", "NOT ", "!", "NOT NOT NOT "])),
        st.builds(all_of, several, st.sampled_from([" ", " AND ", "  \t"])),
        st.builds(any_of, several, st.sampled_from([" OR ", " | ", "|", " || "])),
    )  # fmt: skip


TYPED = st.recursive(st.one_of(texts(), texts(), facts()), joined, max_leaves=6)


@settings(deadline=None, max_examples=QUERIES, suppress_health_check=list(HealthCheck))
@given(typed=TYPED, sort=st.sampled_from([Sort.ADDED, Sort.RELEVANCE]))
def test_what_is_typed_finds_what_is_meant(holder: Holder, typed: Typed, sort: Sort) -> None:
    library, index, papers = holder.library, holder.index, holder.papers
    text, meant = typed
    expected = answering(papers, meant)
    binned = {paper.id for paper in papers if paper.marks.deleted}

    found = find(library, index, text + " ", Place(), sort)

    assert found.query.warning == ""
    assert set(found.ids) == expected - binned
    assert len(found.ids) == len(set(found.ids))
    with library.open():
        assert matching(library, index, meant) == expected
