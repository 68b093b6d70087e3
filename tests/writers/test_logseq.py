from __future__ import annotations

from desktop.model.paper import Facts, Paper
from desktop.writers.logseq import Logseq, page
from tests.writers.papers import BARE, FULL, hostile_titles, named


def test_a_paper_is_a_block_with_properties() -> None:
    assert "".join(Logseq().write([FULL, BARE])) == (
        "- Tides in \\*Teacups\\*: A 50% Study of GANs with $O(N_1)$\n"
        "  citekey:: quill2024tides\n"
        "  authors:: Ada Quill; Bo van der Reed; 林小雨\n"
        "  author-count:: 3\n"
        "  organization:: Moss Lab\n"
        "  date:: 2024-10-18\n"
        '  digest:: "Dailies, 2025-10-31"\n'
        "  arxiv:: 2410.00001\n"
        '  url:: "https://example.org/a_b"\n'
        "  status:: reading\n"
        "  starred:: true\n"
        "  rating:: 4\n"
        "  carrel-id:: 0192\n"
        "  tags:: rl/deep-sea, x\n"
        "  tags-in-carrel:: rl/deep sea; x\n"
        "\t- > We measure &lt;tides> & y\\#.\n"
        "\t- > They rise by $h_1 < h_2$.\n"
        "\t- Notes\n"
        "\t\t- # My *own* words\n"
        "\n"
        "\t\t  - stay_put 100%\n"
        "\t\t  - [x] a\n"
        "- Bare\n"
        "  citekey:: bare\n"
        "  status:: inbox\n"
        "  carrel-id:: 0193\n"
    )


def test_a_page_begins_with_its_properties() -> None:
    lines = page(FULL).splitlines()

    assert lines[:4] == [
        "title:: @quill2024tides",
        "alias:: Tides in *Teacups*: A 50% Study of GANs with $O(N_1)$".replace(
            "alias:: ", 'alias:: "'
        )
        + '"',
        "citekey:: quill2024tides",
        'full-title:: "Tides in *Teacups*: A 50% Study of GANs with $O(N_1)$"',
    ]
    assert "" in lines
    assert "- > They rise by $h_1 < h_2$." in lines
    assert page(BARE).endswith("carrel-id:: 0193\n")


def test_no_text_makes_a_property() -> None:
    evil = "status:: done\ncarrel-id:: other"
    paper = Paper(1, "u", Facts("status:: done", abstract=evil), note=evil)

    lines = page(paper).splitlines()
    assert [line for line in lines if line.startswith(("status::", "carrel-id::"))] == [
        "status:: inbox",
        "carrel-id:: u",
    ]
    assert "\t- status\\:: done" in lines


def test_every_title_is_one_block() -> None:
    titles = list(hostile_titles(300))
    text = "".join(Logseq().write([named(number, title) for number, title in enumerate(titles)]))

    assert sum(line.startswith("- ") for line in text.split("\n")) == len(titles)
