from __future__ import annotations

import pytest

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.services.filling_in import Fault, fault, filled_in, written

KITES = Facts(
    "Kites over Kettles",
    abstract="Kites rise.\n\nSteam helps.",
    authors=("Ada Quill", "Bo Reed"),
    author_count=4,
    organization="Kettle Lab",
    published="2024",
    published_guessed=True,
    arxiv_id="2410.12345",
    doi="10.1000/kites",
    urls=("https://kites.example", "odd"),
)


def test_a_form_that_nobody_touched_says_what_was_known() -> None:
    texts = {field: written(KITES, field) for field in Field}

    assert texts[Field.AUTHORS] == "Ada Quill\nBo Reed"
    assert filled_in(texts, [KITES]) == KITES
    assert all(fault(field, text, [KITES]) is None for field, text in texts.items())


def test_what_is_typed_is_read() -> None:
    texts = {
        Field.TITLE: " Kites  over\nKettles ",
        Field.AUTHORS: "Ada Quill\n\n Bo  Reed\n",
        Field.ABSTRACT: " Kites rise.\n",
        Field.PUBLISHED: "Oct 18, 2024",
        Field.ORGANIZATION: " ",
        Field.ARXIV: "https://arxiv.org/abs/2410.12345v3",
        Field.DOI: "doi:10.1000/kites",
        Field.LINKS: "https://kites.example\n",
    }

    assert filled_in(texts) == Facts(
        "Kites over Kettles",
        abstract="Kites rise.",
        authors=("Ada Quill", "Bo Reed"),
        published="2024-10-18",
        arxiv_id="2410.12345",
        doi="10.1000/kites",
        urls=("https://kites.example",),
    )
    assert [fault(field, text) for field, text in texts.items()] == [None] * 8


def test_names_that_are_typed_need_no_count_and_dates_are_no_guess() -> None:
    facts = filled_in({Field.AUTHORS: "Ada Quill", Field.PUBLISHED: "2023"}, [KITES])

    assert (facts.authors, facts.author_count) == (("Ada Quill",), None)
    assert (facts.published, facts.published_guessed) == ("2023", False)


@pytest.mark.parametrize(
    ("field", "text", "found"),
    [
        (Field.TITLE, " ", Fault.NO_TITLE),
        (Field.PUBLISHED, "last spring", Fault.NO_DATE),
        (Field.ARXIV, "2499.1", Fault.NO_ARXIV_ID),
        (Field.DOI, "kites", Fault.NO_DOI),
        (Field.LINKS, "https://kites.example\nkites", Fault.NO_LINK),
        (Field.LINKS, "odd\nhttps://kites.example/2", None),
        (Field.ARXIV, "", None),
        (Field.ORGANIZATION, "anything", None),
    ],
)
def test_what_is_wrong_is_found(field: Field, text: str, found: Fault | None) -> None:
    assert fault(field, text, [KITES]) is found
