from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.correction import (
    NOTHING_SAID,
    Corrected,
    Corrections,
    Field,
    by_hand,
    changed,
    copied,
    merged,
)
from desktop.model.paper import Facts

SAID = Facts(
    "Tides in Tea Cups",
    abstract="Tides rise.",
    author_count=2,
    published="2024",
    published_guessed=True,
    arxiv_id="2405.00001",
    urls=("https://example.org/tides", "https://example.org/cups"),
)
NAMES = ("Ada Quill", "Bo Reed")
URLS = st.lists(st.sampled_from("abc"), max_size=3, unique=True).map(tuple)
FACTS = st.builds(
    Facts,
    title=st.sampled_from(["Tides", "Kites"]),
    authors=st.sampled_from([(), NAMES]),
    author_count=st.sampled_from([None, 2]),
    doi=st.sampled_from([None, "10.1/x"]),
    urls=URLS,
)


def test_what_is_not_corrected_is_what_digests_say() -> None:
    assert Corrected(SAID).facts == SAID
    assert Corrections().over(SAID) == SAID


def test_a_corrected_field_stands_over_whatever_digests_say() -> None:
    corrected = Corrected(SAID).edited(
        SAID._replace(authors=NAMES, author_count=None, published="2023-12"), Field
    )

    assert corrected.corrections.fields == {Field.AUTHORS, Field.PUBLISHED}
    told = SAID._replace(published="2024-05-01", authors=("A. Quill",), doi="10.1/x")
    facts = corrected.telling(told).facts
    assert (facts.authors, facts.author_count, facts.published) == (NAMES, None, "2023-12")
    assert facts.doi == "10.1/x"


def test_only_the_fields_that_are_named_are_edited() -> None:
    corrected = Corrected(SAID).edited(Facts("Kites"), [Field.TITLE])

    assert corrected.facts == SAID._replace(title="Kites")
    assert corrected.corrections.fields == {Field.TITLE}


def test_what_is_wanted_as_digests_say_it_is_corrected_no_longer() -> None:
    corrected = Corrected(SAID).edited(Facts("Kites"), [Field.TITLE, Field.ABSTRACT])
    restored = corrected.edited(SAID, [Field.TITLE])

    assert restored.corrections.fields == {Field.ABSTRACT}
    assert restored.edited(SAID, Field) == Corrected(SAID)


def test_a_correction_that_digests_came_to_agree_with_stays_until_it_is_edited() -> None:
    corrected = Corrected(SAID).edited(Facts("Tides"), [Field.TITLE])
    agreed = corrected.telling(SAID._replace(title="Tides"))

    assert agreed.edited(Facts("", doi="10.1/x"), [Field.DOI]).corrections.fields == {
        Field.TITLE,
        Field.DOI,
    }
    assert agreed.edited(Facts("Tides"), [Field.TITLE]).corrections.fields == frozenset()


def test_links_of_later_digests_come_along_but_for_those_taken_away() -> None:
    first, second = SAID.urls
    corrected = Corrected(SAID).edited(Facts("", urls=(second, "https://mine")), [Field.LINKS])
    told = SAID._replace(urls=(first, second, "https://new"))

    assert corrected.facts.urls == (second, "https://mine")
    assert corrected.telling(told).facts.urls == (second, "https://new", "https://mine")


def test_the_order_of_links_is_no_correction() -> None:
    turned = SAID._replace(urls=SAID.urls[::-1])

    assert changed(SAID, turned) == frozenset()
    assert Corrected(SAID).edited(turned, Field) == Corrected(SAID)


def test_an_id_that_was_replaced_does_not_describe_the_paper_and_one_that_was_added_does() -> None:
    wanted = SAID._replace(title="Tides", arxiv_id="2405.00002", doi="10.1/x")
    description = Corrected(SAID).edited(wanted, Field).description()

    assert description == SAID._replace(arxiv_id=None, doi="10.1/x")


def test_a_paper_by_hand_keeps_every_word_and_leaves_room_for_the_rest() -> None:
    facts = Facts("Kites at Night", authors=NAMES, urls=("https://mine",))
    paper = by_hand(facts)
    told = SAID._replace(author_count=None)

    assert paper.facts == facts
    assert paper.said == NOTHING_SAID
    assert paper.telling(told).facts == told._replace(
        title="Kites at Night", authors=NAMES, urls=(*SAID.urls, "https://mine")
    )


def test_of_two_merged_papers_the_one_that_stays_has_the_last_word() -> None:
    keep = Corrected(SAID).edited(Facts("Tides"), [Field.TITLE])
    other = by_hand(Facts("Kites", organization="Moss Lab", urls=("https://mine",)))

    both = merged(keep, other, SAID)

    assert both.facts == SAID._replace(
        title="Tides", organization="Moss Lab", urls=(*SAID.urls, "https://mine")
    )
    assert both.corrections.fields == {Field.TITLE, Field.ORGANIZATION, Field.LINKS}


@given(FACTS, FACTS, FACTS, st.sets(st.sampled_from(Field)))
def test_an_edit_is_what_is_shown_and_can_be_taken_back(
    said: Facts, told: Facts, wanted: Facts, fields: set[Field]
) -> None:
    corrected = Corrected(said).edited(wanted, fields)

    assert changed(corrected.facts, copied(wanted, said, fields)) == frozenset()
    assert corrected.corrections.fields <= fields
    assert corrected.edited(said, fields).corrections.fields == frozenset()
    later = corrected.telling(told)
    assert changed(later.facts, told) <= fields
    assert later.edited(later.facts, fields).facts == later.facts
