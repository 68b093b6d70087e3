from __future__ import annotations

import pytest

from desktop.model.correction import Field
from desktop.services import typed
from desktop.services.typed import Attachable, attachable


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2410.12345", "2410.12345"),
        (" arXiv:2410.12345v2 ", "2410.12345"),
        ("arxiv: 0704.0001", "0704.0001"),
        ("hep-th/9901001v3", "hep-th/9901001"),
        ("math.GT/0309136", "math.GT/0309136"),
        ("https://arxiv.org/abs/2410.12345v1", "2410.12345"),
        ("http://www.arxiv.org/pdf/2410.12345.pdf?download=1", "2410.12345"),
        ("arxiv.org/html/2410.12345#S1", "2410.12345"),
        ("https://huggingface.co/papers/2410.12345", "2410.12345"),
        ("10.48550/arXiv.2410.12345", "2410.12345"),
        ("https://doi.org/10.48550/arXiv.2410.12345", "2410.12345"),
        ("2413.12345", None),
        ("2410.123", None),
        ("2410.123456", None),
        ("2410.12345 and more", None),
        ("https://example.org/abs/2410.12345", None),
        ("10.1000/2410.12345", None),
        ("cs.AI", None),
        ("", None),
    ],
)
def test_arxiv_ids(text: str, value: str | None) -> None:
    assert typed.arxiv_id(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10.1000/kites", "10.1000/kites"),
        ("doi: 10.1000/kites(2)", "10.1000/kites(2)"),
        ("https://doi.org/10.1000/Kites", "10.1000/Kites"),
        ("http://dx.doi.org/10.1000/kites", "10.1000/kites"),
        ("10.1/kites", None),
        ("10.1000/", None),
        ("kites 10.1000/kites", None),
        ("https://example.org/10.1000/kites", None),
    ],
)
def test_dois(text: str, value: str | None) -> None:
    assert typed.doi(text) == value


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024", "2024"),
        ("2024-10", "2024-10"),
        (" 2024-10-18 ", "2024-10-18"),
        ("Oct 18, 2024", "2024-10-18"),
        ("18 October 2024", "2024-10-18"),
        ("October 2024", "2024-10"),
        ("2024-02-30", None),
        ("18 October", None),
        ("some day", None),
        ("2024-10-18 or so", None),
    ],
)
def test_dates(text: str, iso: str | None) -> None:
    assert typed.date(text) == iso


def test_lines_are_cleaned_and_each_stands_once() -> None:
    assert typed.lines("Ada  Quill\n\n Bo Reed \r\nAda Quill\n") == ("Ada Quill", "Bo Reed")


@pytest.mark.parametrize(
    ("text", "field", "label"),
    [
        ("arXiv:2410.12345", Field.ARXIV, "arXiv:2410.12345"),
        ("doi:10.1000/kites\n", Field.DOI, "doi:10.1000/kites"),
        ("https://kites.example/a?b=c", Field.LINKS, "https://kites.example/a?b=c"),
    ],
)
def test_what_can_be_attached(text: str, field: Field, label: str) -> None:
    found = attachable(text)

    assert found is not None
    assert (found.field, found.label) == (field, label)


def test_an_address_is_kept_beside_the_id_that_it_names() -> None:
    address = "https://huggingface.co/papers/2410.12345"

    assert attachable(address) == Attachable(Field.ARXIV, "2410.12345", address)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Daily Papers",
        "see https://kites.example",
        "https://a.example\nhttps://b.example",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://kites.example/" + "a" * 3_000,
    ],
)
def test_what_cannot_be_attached(text: str) -> None:
    assert attachable(text) is None
