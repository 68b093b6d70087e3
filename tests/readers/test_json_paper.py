from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.json_paper import gathered, paper
from desktop.readers.json_text import Json

# As services write them, each with what its shape is worth being read for.
SHAPES: list[tuple[str, dict[str, Json], dict[str, object]]] = [
    (
        "arXiv’s dump of metadata",
        {
            "id": "0704.0001",
            "submitter": "Ada Moss",
            "authors": "A. Moss, B. Fern",
            "title": "Moss on\n  libraries",
            "comments": "12 pages",
            "doi": "10.1234/moss",
            "abstract": "  Moss grows.\n",
            "versions": [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"}],
            "update_date": "2008-11-26",
            "authors_parsed": [["Moss", "A.", ""], ["Fern", "B.", ""]],
        },
        {"arxiv_id": "0704.0001", "doi": "10.1234/moss", "authors": ("A. Moss", "B. Fern")},
    ),
    (
        "OpenAlex",
        {
            "id": "https://openalex.org/W1",
            "doi": "https://doi.org/10.1234/moss",
            "display_name": "Moss on libraries",
            "authorships": [{"author": {"display_name": "Ada Moss"}, "institutions": []}],
            "abstract_inverted_index": {"Moss": [0], "grows.": [1]},
            "publication_date": "2007-04-02",
            "publication_year": 2007,
        },
        {"doi": "10.1234/moss", "authors": ("Ada Moss",)},
    ),
    (
        "Crossref",
        {
            "DOI": "10.1234/moss",
            "title": ["Moss on libraries"],
            "author": [{"given": "Ada", "family": "Moss", "sequence": "first"}],
            "abstract": "<jats:title>Abstract</jats:title><jats:p>Moss grows.</jats:p>",
            "created": {"date-parts": [[2009, 1, 1]]},
            "issued": {"date-parts": [[2007, 4, 2]]},
        },
        {"doi": "10.1234/moss", "abstract": "Abstract Moss grows."},
    ),
    (
        "OpenReview",
        {
            "id": "abc",
            "forum": "abc",
            "pdate": 1175540400000,
            "content": {
                "title": {"value": "Moss on libraries"},
                "authors": {"value": ["Ada Moss"]},
                "abstract": {"value": "Moss grows."},
            },
        },
        {"authors": ("Ada Moss",), "arxiv_id": None},
    ),
    (
        "DBLP",
        {
            "@score": "1",
            "info": {
                "authors": {"author": {"@pid": "1", "text": "Ada Moss"}},
                "title": "Moss on libraries",
                "year": "2007",
                "ee": "https://doi.org/10.1234/moss",
            },
            "url": "URL#1",
        },
        {"doi": "10.1234/moss", "urls": ("https://doi.org/10.1234/moss",), "abstract": ""},
    ),
    (
        "INSPIRE",
        {
            "metadata": {
                "titles": [{"title": "Moss on libraries", "source": "arXiv"}],
                "abstracts": [{"value": "Moss grows."}],
                "authors": [{"full_name": "Moss, Ada"}],
                "arxiv_eprints": [{"value": "0704.0001", "categories": ["hep-th"]}],
                "dois": [{"value": "10.1234/moss"}],
                "earliest_date": "2007-04-02",
            }
        },
        {"arxiv_id": "0704.0001", "doi": "10.1234/moss", "authors": ("Ada Moss",)},
    ),
    (
        "Semantic Scholar",
        {
            "paperId": "f" * 40,
            "externalIds": {"ArXiv": "0704.0001", "DOI": "10.1234/moss", "CorpusId": 12345678},
            "title": "Moss on libraries",
            "abstract": None,
            "tldr": {"text": "Slow."},
            "authors": [{"authorId": "1", "name": "Ada Moss"}],
            "publicationDate": "2007-04-02",
            "year": 2007,
        },
        {"arxiv_id": "0704.0001", "doi": "10.1234/moss", "abstract": ""},
    ),
    (
        "Papers with Code",
        {
            "paper_url": "https://paperswithcode.com/paper/moss",
            "arxiv_id": "0704.0001",
            "title": "Moss on libraries",
            "abstract": "Moss grows.",
            "url_pdf": "http://arxiv.org/pdf/0704.0001v1.pdf",
            "authors": ["Ada Moss"],
            "date": "2007-04-02",
        },
        {"arxiv_id": "0704.0001", "abstract": "Moss grows."},
    ),
    (
        "DataCite",
        {
            "id": "10.1234/moss",
            "attributes": {
                "doi": "10.1234/moss",
                "titles": [{"title": "Moss on libraries"}],
                "creators": [{"name": "Moss, Ada", "givenName": "Ada", "familyName": "Moss"}],
                "descriptions": [{"description": "Moss grows.", "descriptionType": "Abstract"}],
                "dates": [{"date": "2007-04-02", "dateType": "Issued"}],
            },
        },
        {"doi": "10.1234/moss", "abstract": "Moss grows.", "authors": ("Ada Moss",)},
    ),
    (
        "Europe PMC",
        {
            "id": "1",
            "pmid": "1",
            "doi": "10.1234/moss",
            "title": "Moss on libraries",
            "authorString": "Moss A, Fern B.",
            "abstractText": "Moss grows.",
            "firstPublicationDate": "2007-04-02",
        },
        {"authors": ("Moss A", "Fern B."), "abstract": "Moss grows."},
    ),
    (
        "a scrape of links",
        {"title": "Moss on libraries", "link": "/papers/0704.0001", "stars": "3"},
        {"arxiv_id": "0704.0001", "urls": (), "upvotes": None},
    ),
    (
        "BibTeX as JSON",
        {"title": "Moss on libraries", "author": "Moss, Ada and Fern, Bo", "year": "2007",
         "month": "April", "day": 2},
        {"authors": ("Ada Moss", "Bo Fern")},
    ),
]  # fmt: skip
UNDATED = {"a scrape of links"}


@pytest.mark.parametrize(("name", "record", "facts"), SHAPES, ids=[shape[0] for shape in SHAPES])
def test_shapes(name: str, record: dict[str, Json], facts: dict[str, object]) -> None:
    found = paper(record)
    assert found
    assert found.facts.title == "Moss on libraries"
    assert {key: getattr(found.facts, key) for key in facts} == facts
    assert found.facts.comments is None
    if name == "DBLP":
        assert found.date == PartialDate(2007)
    else:
        assert found.date == (None if name in UNDATED else PartialDate(2007, 4, 2))


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"title": ""},
        {"title": "Moss"},
        {"title": "Moss", "url": "https://example.org/moss"},
        {"abstract": "Moss grows."},
    ],
)
def test_what_is_no_paper(record: dict[str, Json]) -> None:
    assert paper(record) is None


def test_a_format_may_be_sure_that_a_title_is_a_paper() -> None:
    assert paper({"title": "Moss"}, is_sure=True)
    assert paper({"id": "Moss"}, is_sure=True) is None


def test_the_key_of_a_record_may_be_its_id() -> None:
    found = paper({"title": "Moss"}, "2610.00001")
    assert found
    assert found.facts.arxiv_id == "2610.00001"


def test_a_wrapped_record_is_heard_first() -> None:
    inner: Json = {"title": "Inner", "abstract": "In."}
    found = paper({"title": "Outer", "abstract": "Out.", "paper": inner})
    assert found
    assert (found.facts.title, found.facts.abstract) == ("Inner", "In.")


def test_a_subtitle_is_added_once() -> None:
    for title, whole in (("Moss", "Moss: a story"), ("Moss: A Story", "Moss: A Story")):
        found = paper({"title": title, "subtitle": ["a story"], "abstract": "x"})
        assert found
        assert found.facts.title == whole


def test_an_abstract_that_is_the_title_or_an_address_is_none() -> None:
    for abstract in ("Moss", "https://example.org/abs"):
        found = paper({"title": "Moss", "abstract": abstract, "doi": "10.1234/moss"})
        assert found
        assert found.facts.abstract == ""


def test_abs_is_an_abstract_or_an_address() -> None:
    for told, abstract in (("It grows.", "It grows."), ("https://arxiv.org/abs/2610.00001", "")):
        found = paper({"title": "Moss", "abs": told, "doi": "10.1234/moss"})
        assert found
        assert found.facts.abstract == abstract


def test_an_arxiv_doi_names_the_arxiv_id() -> None:
    found = paper({"title": "Moss", "doi": "10.48550/arXiv.2610.00001"})
    assert found
    assert found.facts.arxiv_id == "2610.00001"


def test_keys_that_are_not_known() -> None:
    found = paper({"title": "Moss", "doi": "10.1234/moss", "color": "green", "void": None})
    assert found
    assert found.strange == ("color",)
    assert gathered({"color": 1, "note": ""}) == {"unknown": ["color"]}


def test_where_a_paper_comes_from_is_not_its_title() -> None:
    record: dict[str, Json] = {
        "title": "Moss",
        "abstract": "It grows.",
        "source": {"name": "Bog Wire", "id": "bog"},
        "publication": {"name": "Bogs", "url": "https://example.org/bogs"},
    }
    found = paper(record)
    assert found
    assert found.facts.title == "Moss"
    assert paper({"_source": record, "_id": "1"})


@pytest.mark.parametrize("key", ["papers", "items", "data", "results"])
def test_a_digest_with_a_title_is_no_paper(key: str) -> None:
    inner: dict[str, Json] = {"title": "Moss", "abstract": "It grows."}
    assert paper({"title": "Bog Daily", "description": "All on bogs.", key: [inner]}) is None
    assert paper({**inner, key: [{"title": "Figure"}]})
    assert paper({"title": "Bog Daily", "description": "By id.", "all": {"x": inner}}) is None
    assert paper({**inner, "references": [inner]})


def test_what_a_paper_cites_and_who_paid_for_it_are_no_papers() -> None:
    cited = {"DOI": "10.1234/old", "author": "Lichen", "article-title": "Old Moss"}
    funder = {"DOI": "10.13039/1", "name": "Bog Fund", "doi-asserted-by": "publisher"}
    held = {"reference": [cited], "funder": [funder], "sources": [cited], "journal-issue": {}}
    found = paper({"title": ["Moss"], "DOI": "10.1234/moss", **held})
    assert found is not None
    assert (found.facts.title, found.facts.doi) == ("Moss", "10.1234/moss")
    assert found.strange == ("sources",)
    assert (
        paper({"title": "A day in the bog", "summary": "Two papers.", "sources": [cited]}) is None
    )


def test_sentences_in_a_list_are_one_abstract_and_languages_are_not() -> None:
    found = paper({"title": "Moss", "summary": ["Moss grows.", " It is\ngreen."]})
    assert found is not None
    assert found.facts.abstract == "Moss grows. It is green."
    long = ["Moss grows. " * 40, "Moos wächst. " * 40]
    found = paper({"title": "Moss", "abstract_s": long})
    assert found is not None
    assert found.facts.abstract == long[0].strip()


def test_what_a_service_knows_by_an_address_of_its_own_is_a_paper() -> None:
    assert paper({"title": "Moss", "id": "https://openalex.org/W12", "authorships": []})
    assert paper({"title": "Moss", "id": "https://openalex.org/I12"}) is None
