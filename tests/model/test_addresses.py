from __future__ import annotations

import pytest

from desktop.model.addresses import honest, links_of, spans, trimmed
from desktop.model.known_sites import Link
from desktop.model.paper import Facts


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        ("https://a.example/b).", "https://a.example/b"),
        ("https://a.example/b,", "https://a.example/b"),
        ("https://a.example/b_(c)", "https://a.example/b_(c)"),
        ("https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("https://a.example/?q=1&r=2;", "https://a.example/?q=1&r=2"),
        (" https://a.example/]' ", "https://a.example/"),
        ("...", ""),
    ],
)
def test_an_address_loses_the_signs_of_its_sentence(found: str, meant: str) -> None:
    assert trimmed(found) == meant


def test_addresses_are_found_where_they_stand() -> None:
    text = (
        "Code (https://a.example/code), data: HTTP://b.example/d. Not https:// or ftp://c.example."
    )

    assert [text[start:end] for start, end in spans(text)] == [
        "https://a.example/code",
        "HTTP://b.example/d",
    ]


def test_a_paper_is_found_under_its_identifiers_and_addresses_once_each() -> None:
    facts = Facts(
        title="T",
        arxiv_id="2410.00001",
        doi="10.1000/xyz",
        urls=(
            "http://www.arxiv.org/abs/2410.00001",
            "https://export.arxiv.org/pdf/2410.00001v2.pdf).",
            "https://dx.doi.org/10.1000/XYZ",
            "https://huggingface.co/papers/2410.00001",
            "https://a.example/paper/).",
            "https://a.example/paper",
            ")",
        ),
    )

    assert links_of(facts) == (
        Link("arXiv · 2410.00001", "https://arxiv.org/abs/2410.00001"),
        Link("DOI · 10.1000/xyz", "https://doi.org/10.1000/xyz"),
        Link("Hugging Face · 2410.00001", "https://huggingface.co/papers/2410.00001"),
        Link("a.example/paper", "https://a.example/paper/"),
    )


def test_other_kinds_of_address_are_told_whole() -> None:
    facts = Facts(title="T", urls=("mailto:ann@b.example",))

    assert links_of(facts) == (Link("mailto:ann@b.example", "mailto:ann@b.example"),)


def test_a_paper_without_addresses_has_none() -> None:
    assert links_of(Facts(title="T")) == ()


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://a.example/b?c@d", "https://a.example/b?c@d"),
        ("https://\u0430rxiv.org/abs/1", "https://xn--rxiv-43d.org/abs/1"),
        ("https://arxiv.org@bad.example/abs/1", "https://bad.example/abs/1"),
        ("https://a@arxiv.org@bad.example", "https://bad.example"),
        ("https://bad.example\\@arxiv.org/abs", "https://bad.example\\@arxiv.org/abs"),
        ("https://bad.example/\u202eten.vixra", "https://bad.example/ten.vixra"),
        ("https://m\u00fcnchen.example\u3002org", "https://xn--mnchen-3ya.example.org"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("http://" + "\u0430" * 90_000, "http://xn--"),
    ],
)
def test_a_link_is_told_by_the_host_that_it_leads_to(address: str, told: str) -> None:
    assert honest(address)[: len(told)] == told
    assert honest(address).partition("://")[2].partition("/")[0].isascii()


@pytest.mark.parametrize(
    "url",
    [
        "https://\u0430rxiv.org/abs/2401.00001",
        "https://arxiv.org@bad.example/abs/2401.00001",
        "https://arxiv.org.bad.example/abs/2401.00001",
        "https://arxiv.org\u2044abs.bad.example/2401.00001",
    ],
)
def test_a_look_alike_is_no_known_site(url: str) -> None:
    (link,) = links_of(Facts("Moss", urls=(url,)))

    assert not link.label.startswith(("arXiv", "arxiv.org/"))
    assert link.address == url
