from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.services.citing import citation


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (Facts("On Tides"), "On Tides."),
        (Facts("Do Tides\n  Rise?"), "Do Tides Rise?"),
        (Facts("Tides", authors=("Ada Quill",), published="2024-05"), "Ada Quill (2024). Tides."),
        (Facts("Tides", authors=("Quill, Ada",)), "Quill, Ada. Tides."),
        (Facts("Tides", authors=("Quill, A.", "Reed, B.")), "Quill, A. and Reed, B. Tides."),
        (Facts("Tides", authors=("A", "B", "C")), "A, B and C. Tides."),
        (Facts("Tides", authors=("A", "B", "C", "D")), "A et al. Tides."),
        (Facts("Tides", organization="Moss Lab"), "Moss Lab. Tides."),
        (Facts("Tides", author_count=4, published="2024"), "(2024). Tides."),
        (Facts("Tides", published="2024", published_guessed=True), "Tides."),
        (Facts("Tides", doi="10.1/a", arxiv_id="1"), "Tides. https://doi.org/10.1/a"),
        (Facts("Tides", arxiv_id="2405.00001"), "Tides. arXiv:2405.00001"),
        (Facts("Tides", urls=("https://a.example", "b")), "Tides. https://a.example"),
        (Facts(""), ""),
    ],
)
def test_a_paper_is_cited_with_what_is_known(facts: Facts, expected: str) -> None:
    assert citation(facts) == expected
