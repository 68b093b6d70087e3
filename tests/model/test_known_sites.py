"""Tests of the sites where papers are kept, and of their mirrors."""

from __future__ import annotations

import pytest

from desktop.model.known_sites import Link, doi_link, known_link

ARXIV = Link("arXiv · 2410.12345", "https://arxiv.org/abs/2410.12345")


@pytest.mark.parametrize(
    "address",
    [
        "https://arxiv.org/abs/2410.12345",
        "http://www.arxiv.org/abs/2410.12345v3",
        "https://arxiv.org/pdf/2410.12345v1.pdf",
        "https://arxiv.org/html/2410.12345v2#S3",
        "https://export.arxiv.org/abs/2410.12345",
        "http://cn.arxiv.org/pdf/2410.12345",
        "HTTP://XXX.lanl.gov/abs/2410.12345",
        "https://ar5iv.labs.arxiv.org/html/2410.12345",
        "https://arxiv.org:443/abs/2410.12345?context=cs.CL",
        "https://doi.org/10.48550/arXiv.2410.12345",
        "http://dx.doi.org/10.48550/arxiv.2410.12345",
    ],
)
def test_mirrors_of_arxiv_are_arxiv(address: str) -> None:
    assert known_link(address) == ARXIV


@pytest.mark.parametrize(
    ("address", "label", "leads_to"),
    [
        (
            "https://arxiv.org/abs/hep-th/9901001v2",
            "arXiv · hep-th/9901001",
            "https://arxiv.org/abs/hep-th/9901001",
        ),
        (
            "https://www.alphaxiv.org/overview/2410.12345v1",
            "alphaXiv · 2410.12345",
            "https://www.alphaxiv.org/abs/2410.12345",
        ),
        (
            "https://hf.co/papers/2410.12345",
            "Hugging Face · 2410.12345",
            "https://huggingface.co/papers/2410.12345",
        ),
        (
            "https://dx.doi.org/10.1000/a%28b%29",
            "DOI · 10.1000/a(b)",
            "https://doi.org/10.1000/a(b)",
        ),
        (
            "https://openreview.net/pdf?id=aB_c-9&x=1",
            "OpenReview · aB_c-9",
            "https://openreview.net/forum?id=aB_c-9",
        ),
        (
            "https://www.aclweb.org/anthology/P19-1001.pdf",
            "ACL Anthology · P19-1001",
            "https://aclanthology.org/P19-1001/",
        ),
        (
            "https://aclanthology.org/2023.acl-long.12/",
            "ACL Anthology · 2023.acl-long.12",
            "https://aclanthology.org/2023.acl-long.12/",
        ),
    ],
)
def test_sites_are_called_by_name(address: str, label: str, leads_to: str) -> None:
    assert known_link(address) == Link(label, leads_to)


@pytest.mark.parametrize(
    "address",
    [
        "https://arxiv.org/list/cs.CL/recent",
        "https://arxiv.org.example/abs.html",
        "https://notarxiv.org/abs/2410.12345",
        "https://a.example/abs/2410.12345",
        "https://huggingface.co/models/2410.12345",
        "https://openreview.net/group?name=x",
        "https://aclanthology.org/venues/acl/",
        "https://doi.org/",
        "mailto:ann@arxiv.org",
        "",
    ],
)
def test_other_addresses_are_not_known(address: str) -> None:
    assert known_link(address) is None


def test_signs_that_an_address_cannot_hold_are_written_otherwise() -> None:
    assert doi_link("10.1000/a b#c").address == "https://doi.org/10.1000/a%20b%23c"
