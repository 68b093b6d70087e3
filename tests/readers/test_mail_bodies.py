from __future__ import annotations

from desktop.readers.mail_bodies import bodies
from desktop.readers.mail_decoding import RawLine
from desktop.readers.mail_parts import Part

LISTING = """\
\\\\
arXiv:2610.00001
Date: Wed, 14 Oct 2026 18:00:00 GMT   (9kb)

Title: Moss on library walls
Authors: Ada Moss
Categories: bog.PM
\\\\
  Moss grows on the north side.
\\\\ ( https://arxiv.org/abs/2610.00001 ,  9kb)
"""
LINKS = "Moss on library walls https://arxiv.org/abs/2610.00001"
PAGE = '<html><a href="https://arxiv.org/abs/2610.00001">Moss on library walls</a></html>'
ALERT = '<html><h3><a class="gse_alrt_title" href="https://bog.example">Moss</a></h3></html>'


def part(text: str, kind: str = "text/plain", choice: int = 0) -> Part:
    lines = [RawLine(number, line.encode()) for number, line in enumerate(text.split("\n"), 1)]
    return Part(kind, "utf-8", "", lines, choice)


def readers(*parts: Part) -> list[str]:
    return [body.reader.name for body in bodies(parts, "made")]


def test_plain_text_is_preferred_when_it_is_the_digest() -> None:
    page = part(PAGE, "text/html")
    assert readers(part(LISTING), page) == ["arxiv-listing"]
    assert readers(page, part(LISTING)) == ["arxiv-listing"]


def test_html_is_read_when_the_text_is_not_the_digest() -> None:
    assert readers(part("See the other part."), part(PAGE, "text/html")) == ["html-links"]
    assert readers(part(LINKS), part(ALERT, "text/html")) == ["scholar-alert"]


def test_each_part_may_be_a_digest() -> None:
    assert readers(part(LISTING), part(ALERT, "text/html", 1)) == ["arxiv-listing", "scholar-alert"]


def test_links_beside_a_digest_are_no_papers() -> None:
    assert readers(part(LINKS), part(LISTING, choice=1)) == ["arxiv-listing"]
    assert readers(part(LINKS), part(LINKS, choice=1)) == ["text-links", "text-links"]


def test_a_letter_is_no_digest() -> None:
    assert readers(part("Dear all"), part("", choice=1)) == []


def test_lists_in_markdown_and_records_in_json_are_digests() -> None:
    listed = f"# Moss\n\n## Moss on library walls\n\n- **Authors**: Ada Moss\n- {LINKS[-32:]}\n"
    assert readers(part(listed)) == ["markdown"]
    records = '[{"title": "Moss", "arxiv_id": "2610.00001", "abstract": "It grows."}]'
    assert readers(part(records, "application/json")) == ["json-papers"]
