from __future__ import annotations

import dataclasses
import re

from desktop.model.paper import Facts, Marks, Paper
from desktop.writers.org import Org, page
from tests.writers.papers import BARE, FULL, GUESSED, hostile_titles, named


def written(*papers: Paper, **chosen: str) -> str:
    return "".join(Org().write(papers, chosen))


def test_a_paper_is_a_heading_with_properties() -> None:
    assert written(FULL, BARE) == (
        "* Tides in *Teacups*: A 50% Study of GANs with $O(N_1)$ :rl_deep_sea:x:\n"
        ":PROPERTIES:\n"
        ":ID: 0192\n"
        ":ROAM_REFS: @quill2024tides\n"
        ":AUTHORS: Ada Quill; Bo van der Reed; 林小雨\n"
        ":AUTHOR_COUNT: 3\n"
        ":ORGANIZATION: Moss Lab\n"
        ":DATE: 2024-10-18\n"
        ":DIGEST: Dailies, 2025-10-31\n"
        ":ARXIV: 2410.00001\n"
        ":URL: https://example.org/a_b\n"
        ":STATUS: reading\n"
        ":STARRED: yes\n"
        ":RATING: 4\n"
        ":TAGS_IN_CARREL: rl/deep sea; x\n"
        ":END:\n"
        "\n"
        "#+begin_quote\nWe measure <tides> & y#.\n\nThey rise by $h_1 < h_2$.\n#+end_quote\n"
        "\n"
        "** Notes\n"
        "#+begin_src markdown\n# My *own* words\n\n- stay_put 100%\n- [x] a\n#+end_src\n"
        "\n"
        "* Bare\n:PROPERTIES:\n:ID: 0193\n:ROAM_REFS: @bare\n:STATUS: inbox\n:END:\n"
    )


def test_a_file_of_one_paper_has_its_properties_at_the_very_top() -> None:
    text = page(FULL, {"cite": "org-ref-3"})

    assert text.startswith(":PROPERTIES:\n:ID: 0192\n:ROAM_REFS: cite:&quill2024tides\n")
    assert "\n#+title: Tides in *Teacups*" in text
    assert "\n#+filetags: :rl_deep_sea:x:\n" in text
    assert "\n* Notes\n" in text
    assert ":ROAM_REFS: cite:bare" in page(BARE, {"cite": "org-ref-2"})
    assert ":DATE_GUESSED: yes" in page(GUESSED)


def test_no_text_makes_a_heading_or_ends_a_block() -> None:
    evil = "* not a heading\n#+end_src\n#+end_quote\n:END:\n** nor this"
    paper = Paper(1, "u", Facts("T", abstract=evil), note=evil)
    lines = written(paper).splitlines()

    assert [line for line in lines if re.match(r"\*+ ", line)] == ["* T", "** Notes"]
    assert lines.count("#+end_src") == 1
    assert lines.count("#+end_quote") == 1
    assert lines.count(":END:") == 1 + 1  # the one in the note stands in a block of source


def test_a_title_is_one_heading_without_tags_of_its_own() -> None:
    titles = list(hostile_titles(400))
    papers = [named(number, title) for number, title in enumerate(titles)]
    heads = [line for line in written(*papers).split("\n") if line.startswith("* ")]

    assert len(heads) == len(titles)
    assert not [head for head in heads if re.search(r":[\w@#%:]+:$", head)]
    tagged = dataclasses.replace(BARE, marks=Marks(tags=("???", "a b")))
    assert written(tagged).startswith("* Bare :a_b:\n")
