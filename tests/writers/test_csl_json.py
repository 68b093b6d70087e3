from __future__ import annotations

import json
import warnings

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc import formatter as formatters
from citeproc.source.json import CiteProcJSON

from desktop.model.digest import Draft
from desktop.model.paper import Paper
from desktop.readers.csl_json import CslJson as Reader
from desktop.readers.source import Source
from desktop.writers.csl_json import CslJson
from tests.writers.papers import BARE, FULL, GUESSED


def written(*papers: Paper, **chosen: str) -> str:
    return "".join(CslJson().write(papers, chosen))


def test_a_paper_is_an_article_with_what_is_known() -> None:
    full, bare, guessed = json.loads(written(FULL, BARE, GUESSED))

    assert full == {
        "id": "quill2024tides",
        "type": "article",
        "title": FULL.title,
        "author": [
            {"family": "Quill", "given": "Ada"},
            {"family": "van der Reed", "given": "Bo"},
            {"literal": "林小雨"},
        ],
        "issued": {"date-parts": [[2024, 10, 18]]},
        "number": "arXiv:2410.00001",
        "publisher": "arXiv",
        "DOI": "10.48550/arXiv.2410.00001",
        "URL": "https://example.org/a_b",
        "abstract": FULL.facts.abstract,
        "keyword": "rl/deep sea, x",
        "note": FULL.note.strip(),
    }
    assert bare == {"id": "bare", "type": "article", "title": "Bare"}
    assert guessed["issued"] == {"date-parts": [[2024, 5]], "circa": True}
    assert "author" not in guessed


def test_nothing_is_an_empty_list() -> None:
    assert json.loads(written()) == []
    assert set(json.loads(written(FULL, abstracts="no", notes="no"))[0]) & {"abstract", "note"} == (
        set()
    )


def test_a_citation_processor_takes_it() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = CiteProcJSON(json.loads(written(FULL, BARE, GUESSED, notes="no")))
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, source, formatters.plain)
        for key in ("quill2024tides", "bare", "guessed"):
            bibliography.register(Citation([CitationItem(key)]))
        told = "\n".join(map(str, bibliography.bibliography()))

    assert "Quill, A." in told
    assert "2024" in told
    assert "4 authors" not in told


def test_it_comes_back_with_all_that_it_can_carry() -> None:
    found = Reader().read(Source.from_text(written(FULL), "x.json"))
    (draft,) = [one for one in found if isinstance(one, Draft)]

    assert draft.facts.title == FULL.title
    assert draft.facts.authors == FULL.facts.authors
    assert draft.facts.arxiv_id == "2410.00001"
    assert draft.date is not None
    assert draft.date.iso() == "2024-10-18"
