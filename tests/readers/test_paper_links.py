from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.readers.paper_links import PaperLink, paper_link, target_of


@pytest.mark.parametrize(
    "address",
    [
        "https://arxiv.org/abs/2410.12345",
        "http://www.arxiv.org/abs/2410.12345v3",
        "https://arxiv.org/pdf/2410.12345v2.pdf",
        "https://arxiv.org/pdf/2410.12345.pdf?download=1#page=3",
        "https://arxiv.org/html/2410.12345v1",
        "https://export.arxiv.org/abs/2410.12345",
        "https://ar5iv.labs.arxiv.org/html/2410.12345",
        "https://huggingface.co/papers/2410.12345",
        "https://hf.co/papers/2410.12345#community",
        "https://www.alphaxiv.org/abs/2410.12345v1",
        "https://www.alphaxiv.org/zh/overview/2410.12345",
        "https://papers.cool/arxiv/2410.12345",
        "https://www.semanticscholar.org/arxiv/2410.12345",
        "https://api.semanticscholar.org/arXiv:2410.12345",
        "https://doi.org/10.48550/arXiv.2410.12345",
        "https://dx.doi.org/10.48550/ARXIV.2410.12345",
        "https://web.archive.org/web/20250101000000/https://arxiv.org/abs/2410.12345",
        "https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2410.12345&sa=D",
        "https://scholar.google.com/scholar_url?url=http://arxiv.org/pdf/2410.12345&hl=de&sa=X",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Farxiv.org%2Fabs"
        "%2F2410.12345&data=05",
        "https://urldefense.com/v3/__https://arxiv.org/abs/2410.12345__;!!Abc$",
        "https://urldefense.com/v3/__https:/arxiv.org/abs/2410.12345__;!!Abc$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__arxiv.org_abs_2410.12345&d=Dw",
    ],
)
def test_many_addresses_lead_to_one_arxiv_paper(address: str) -> None:
    assert paper_link(address) == PaperLink(
        "https://arxiv.org/abs/2410.12345", arxiv_id="2410.12345"
    )


@pytest.mark.parametrize(
    "address",
    [
        "https://track.example/CL0/https:%2F%2Fdoi.org%2F10.1000%2Fabc.1/1/0100-00/Py8=434",
        "https://abc.r.track.example/L0/https%3A%2F%2Fdoi.org%2F10.1000%2Fabc.1/1/0100/x=1",
        "https://mail.example/c/abc?u=https%3A%2F%2Fdoi.org%2F10.1000%2Fabc.1",
        "https://login.proxy.example.edu/login?url=https://doi.org/10.1000/abc.1",
        "https://letters.example/redirect/2/eyJlIjoiaHR0cHM6Ly9kb2kub3JnLzEwLjEwMDAvYWJjLjEiLCJwI"
        "jo3fQ.abc-DEF?",
    ],
)
def test_addresses_that_count_clicks_hold_the_other_one(address: str) -> None:
    assert paper_link(address) == PaperLink("https://doi.org/10.1000/abc.1", doi="10.1000/abc.1")


@pytest.mark.parametrize(
    "address",
    [
        "https://talk.example/intent/tweet?url=https://arxiv.org/abs/2410.12345",
        "https://talk.example/share?u=https://arxiv.org/abs/2410.12345",
        "https://a.example/?u=" + "http://a.example/?u=" * 100,
        "https://a.example/eyJ" + "A" * 1001,
        "https://a.example/r?u=[",
    ],
)
def test_addresses_for_sharing_and_endless_ones_lead_to_no_paper(address: str) -> None:
    assert paper_link(address) is None


def test_old_arxiv_ids_are_read() -> None:
    found = paper_link("https://arxiv.org/pdf/hep-th/9901001v2")

    assert found == PaperLink("https://arxiv.org/abs/hep-th/9901001", arxiv_id="hep-th/9901001")


@pytest.mark.parametrize(
    ("address", "doi"),
    [
        ("https://doi.org/10.1000/abc.1", "10.1000/abc.1"),
        ("http://dx.doi.org/10.1000%2Fabc.1", "10.1000/abc.1"),
        ("https://dl.acm.org/doi/abs/10.1000/3.4", "10.1000/3.4"),
        ("https://dl.acm.org/doi/pdf/10.1000/3.4?download=true", "10.1000/3.4"),
        ("https://link.springer.com/article/10.1007/s1-2", "10.1007/s1-2"),
        ("https://link.springer.com/content/pdf/10.1007/s1-2.pdf", "10.1007/s1-2"),
        ("https://onlinelibrary.wiley.com/doi/full/10.1002/ab.1", "10.1002/ab.1"),
        ("https://www.biorxiv.org/content/10.1101/2020.01.02.123v2.full.pdf+html",
         "10.1101/2020.01.02.123"),
        ("https://www.medrxiv.org/content/10.64898/2026.01.02.123v1", "10.64898/2026.01.02.123"),
        ("https://www.biorxiv.org/content/10.1101/123456v1.abstract", "10.1101/123456"),
        ("https://journals.plos.org/x/article?id=10.1371/journal.x.1", "10.1371/journal.x.1"),
        ("https://www.frontiersin.org/articles/10.3389/f.2020.1/full", "10.3389/f.2020.1"),
        ("https://iopscience.iop.org/article/10.1088/1-2/3/pdf", "10.1088/1-2/3"),
        ("https://www.nature.com/articles/s41586-020-1-2.pdf", "10.1038/s41586-020-1-2"),
        ("https://www.nature.com/articles/nature12345", "10.1038/nature12345"),
        ("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=123456", "10.2139/ssrn.123456"),
    ],
)  # fmt: skip
def test_publishers_name_the_doi(address: str, doi: str) -> None:
    assert paper_link(address) == PaperLink(f"https://doi.org/{doi}", doi=doi)


@pytest.mark.parametrize(
    ("address", "plainest"),
    [
        ("https://openreview.net/pdf?id=AbCdEf_1-2", "https://openreview.net/forum?id=AbCdEf_1-2"),
        ("https://openreview.net/forum?noteId=x1&id=AbCdEf_1-2#all",
         "https://openreview.net/forum?id=AbCdEf_1-2"),
        ("https://www.aclweb.org/anthology/P19-1001.pdf", "https://aclanthology.org/P19-1001/"),
        ("https://aclanthology.org/2024.acl-long.12", "https://aclanthology.org/2024.acl-long.12/"),
        ("https://aclanthology.org/2024.acl-long.12.pdf",
         "https://aclanthology.org/2024.acl-long.12/"),
        ("https://pubmed.ncbi.nlm.nih.gov/12345678/?dopt=x",
         "https://pubmed.ncbi.nlm.nih.gov/12345678/"),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/pdf/x.pdf",
         "https://pmc.ncbi.nlm.nih.gov/articles/PMC123456/"),
        ("https://ieeexplore.ieee.org/abstract/document/1234567/",
         "https://ieeexplore.ieee.org/document/1234567"),
        ("https://www.sciencedirect.com/science/article/abs/pii/S0000000000000001?via=x",
         "https://www.sciencedirect.com/science/article/pii/S0000000000000001"),
        ("https://proceedings.mlr.press/v100/ros20a/ros20a.pdf",
         "https://proceedings.mlr.press/v100/ros20a.html"),
        ("https://openaccess.thecvf.com/content/CVPR2030/html/Ros_Tea_CVPR_2030_paper.html",
         "https://openaccess.thecvf.com/content/CVPR2030/html/Ros_Tea_CVPR_2030_paper.html"),
        ("https://eprint.iacr.org/2030/123.pdf", "https://eprint.iacr.org/2030/123"),
    ],
)  # fmt: skip
def test_other_sites_have_one_address_for_a_paper(address: str, plainest: str) -> None:
    assert paper_link(address) == PaperLink(plainest)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "arxiv.org",
        "mailto:a@example.org",
        "https://",
        "https://[arxiv.org/abs/2410.12345",
        "https://arxiv.org/list/cs.CL/new",
        "https://arxiv.org/abs/",
        "https://arxiv.org/abs/1.2",
        "https://huggingface.co/papers",
        "https://huggingface.co/papers/trending",
        "https://huggingface.co/some/model",
        "https://github.com/a/2410.12345",
        "https://example.org/abs/2410.12345",
        "https://openreview.net/group?id=Some.cc/2030/Conference",
        "https://aclanthology.org/volumes/2024.acl-long/",
        "https://scholar.google.com/scholar?cites=123",
        "https://doi.org/",
        "https://doi.org/10.1000/.pdf",
        "https://www.google.com/url?q=" * 8 + "https://arxiv.org/abs/2410.12345",
        "https://example.org/version/10.12/tea",
        "https://arxiv.org/abs/2410.12345" + "?" * 5000,
        "https://example.org/?" + "&".join(f"id={n}" for n in range(300)),
    ],
)
def test_other_addresses_lead_to_no_paper(address: str) -> None:
    assert paper_link(address) is None


def test_a_target_is_the_address_itself_unless_it_leads_on() -> None:
    assert target_of(" https://example.org/?url=https://b.example ") == (
        "https://example.org/?url=https://b.example"
    )
    assert target_of("https://www.google.com/url?url=https://b.example") == "https://b.example"
    assert target_of(
        "http://scholar.google.com/scholar_url?url=http://b.example/?c=1&d2=2&hl=en"
    ) == ("http://b.example/?c=1&d2=2")
    assert target_of("https://www.google.com/search?q=tea") == "https://www.google.com/search?q=tea"


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(("https://arxiv.org/", "https://doi.org/10.1000/", "https://www.google.com/"))
    .flatmap(lambda site: st.text(max_size=60).map(site.__add__))
)  # fmt: skip
def test_any_text_may_be_asked(address: str) -> None:
    found = paper_link(address)

    assert found is None or found.address.startswith("https://")
