from __future__ import annotations

import pytest

from desktop.readers.reference_ids import Whereabouts, arxiv_of_doi, labelled, whereabouts


def test_a_doi_field_beats_addresses() -> None:
    found = whereabouts(
        ["https://dx.doi.org/10.1234/moss.1"], ["https://doi.org/10.1234/other.2 https://a.org/b"]
    )
    assert found == Whereabouts(
        None, "10.1234/moss.1", ("https://doi.org/10.1234/other.2", "https://a.org/b")
    )


def test_addresses_tell_of_the_paper() -> None:
    assert whereabouts(addresses=["https://doi.org/10.1234/moss.1"]).doi == "10.1234/moss.1"
    found = whereabouts(addresses=["see http://arxiv.org/abs/2410.00001v2"])
    assert found.arxiv_id == "2410.00001"
    assert found.urls == ("http://arxiv.org/abs/2410.00001v2",)


@pytest.mark.parametrize("note", ["10.1234/moss.1", "doi: 10.1234/moss.1", "DOI:10.1234/moss.1"])
def test_a_note_that_is_a_doi_counts(note: str) -> None:
    assert whereabouts(notes=[note]).doi == "10.1234/moss.1"


def test_a_note_that_cites_does_not_count() -> None:
    assert whereabouts(notes=["Fern B. Reeds. doi:10.1234/reed.9. See also there."]).doi is None


def test_arxiv_ids_are_found_where_they_are_labelled() -> None:
    assert whereabouts(["10.48550/arXiv.2410.00001"]).arxiv_id == "2410.00001"
    assert arxiv_of_doi("10.1234/arXiv") is None
    assert labelled("arXiv preprint arXiv:2410.00001 [cs.BO]") == "2410.00001"
    assert labelled("arXiv: hep-th/9901001") == "hep-th/9901001"
    assert labelled("2410.00001 arXiv") is None
    assert whereabouts(notes=["arXiv:2410.00001 [cs]"]).arxiv_id == "2410.00001"


def test_a_link_by_which_a_library_is_asked_names_the_doi() -> None:
    link = "http://sfx.example.org/bog?issn=1234&id=doi:10.1234%2Fmoss.1&title=Moss"
    assert whereabouts(addresses=[link]).doi == "10.1234/moss.1"


def test_several_addresses_may_stand_in_one_field() -> None:
    found = whereabouts(addresses=["https://a.org/1;https://b.org/2; https://c.org/3"])
    assert found.urls == ("https://a.org/1", "https://b.org/2", "https://c.org/3")


def test_an_address_may_lack_its_scheme() -> None:
    found = whereabouts(addresses=["//www.sciencedirect.com/science/article/pii/S0001"])
    assert found.urls == ("https://www.sciencedirect.com/science/article/pii/S0001",)
