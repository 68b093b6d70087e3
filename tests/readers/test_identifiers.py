from __future__ import annotations

import pytest

from desktop.readers.identifiers import arxiv_id, doi


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("2303.00763", "2303.00763"),
        ("2303.00763v12", "2303.00763"),
        ("0704.0002", "0704.0002"),
        ("hep-th/9901001v3", "hep-th/9901001"),
        ("math.GT/0309136", "math.GT/0309136"),
        ("arXiv:2303.00763v1 [cs.CL]", "2303.00763"),
        ("oai:arXiv.org:math/0507289", "math/0507289"),
        ("https://arxiv.org/pdf/2303.00763v2.pdf", "2303.00763"),
        ("http://example.org/2303.00763", None),
        ("9204001", None),
        ("", None),
    ],
)
def test_arxiv_ids_lose_their_version(text: str, known: str | None) -> None:
    assert arxiv_id(text) == known


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("10.1234/moss.5", "10.1234/moss.5"),
        ("doi:10.1234/moss.5.", "10.1234/moss.5"),
        ("https://doi.org/10.1234/S0019(23)5-1", "10.1234/S0019(23)5-1"),
        ("(DOI 10.1234/moss)", "10.1234/moss"),
        ("10.1234/moss 10.1234/fern", "10.1234/moss"),
        ("Moss J. 10, 1234", None),
    ],
)
def test_dois_are_cleaned(text: str, known: str | None) -> None:
    assert doi(text) == known
