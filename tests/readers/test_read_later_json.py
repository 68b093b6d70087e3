from __future__ import annotations

import json

import pytest
from hypothesis import given

from desktop.model.digest import LineKind
from desktop.readers.read_later_json import ReadLaterJson
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

ARXIV = "https://arxiv.org/abs/2410.00001"
PAGE = "https://example.org/ferns"
TITLE = "[2410.00001] Moss on Libraries"


def entry(**told: object) -> dict[str, object]:
    return told


OMNIVORE = [
    entry(id="1", title=TITLE, url=ARXIV, state="Active", readingProgress=1, labels=["wet"],
          savedAt="2024-10-02T10:00:00Z"),
    entry(id="2", title="Ferns", url=PAGE, readingProgress=0, labels=[], savedAt="2024-10-02"),
]  # fmt: skip
PINBOARD = [
    entry(href=ARXIV, description=TITLE, extended="", toread="yes", tags="bog wet"),
    entry(href=PAGE, description="Ferns", extended="green", toread="no", tags=""),
]
WALLABAG = [
    entry(is_archived=0, is_starred=1, title=TITLE, url=ARXIV, content="<p>It grows.</p>", tags=[]),
    entry(is_archived=1, is_starred=0, title="Ferns", url=PAGE, content="", tags=["a"]),
]
READABILITY = {
    "bookmarks": [
        {"article__title": TITLE, "article__url": ARXIV, "archive": False},
        {"article__title": "Ferns", "article__url": PAGE, "archive": True},
    ],
    "recommendations": [],
}
POCKET = {
    "list": {
        "12": {"resolved_title": TITLE, "resolved_url": ARXIV, "time_added": "1"},
        "13": {"resolved_title": "Ferns", "resolved_url": PAGE, "time_added": "2"},
    }
}
FIREFOX = {
    "guid": "root________", "title": "", "typeCode": 2, "type": "text/x-moz-place-container",
    "children": [
        {"title": "menu", "typeCode": 2, "children": [
            {"title": TITLE, "typeCode": 1, "type": "text/x-moz-place", "uri": ARXIV},
            {"title": "", "typeCode": 3, "type": "text/x-moz-place-separator"},
            {"title": "Bogs", "typeCode": 2, "children": [
                {"title": "Ferns", "typeCode": 1, "uri": PAGE}]},
        ]},
        {"title": "empty", "typeCode": 2},
    ],
}  # fmt: skip
CHROME = {
    "checksum": "00",
    "roots": {
        "bookmark_bar": {
            "children": [
                {"date_added": "1", "name": TITLE, "type": "url", "url": ARXIV},
                {"name": "Bogs", "type": "folder", "children": [
                    {"name": "Ferns", "type": "url", "url": PAGE}]},
            ],
            "name": "Bookmarks bar", "type": "folder",
        },
        "other": {"children": [], "name": "Other", "type": "folder"},
    },
    "version": 1,
}  # fmt: skip
ALL = [OMNIVORE, PINBOARD, WALLABAG, READABILITY, POCKET, FIREFOX, CHROME]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("told", ALL)
def test_exports_of_several_services(told: object, indent: int | None) -> None:
    text = json.dumps(told, indent=indent)
    assert ReadLaterJson().accepts(Source.from_text(text, "x")) > 90
    ledger = read_text(ReadLaterJson(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on Libraries"]
    assert ledger.drafts[0].facts.arxiv_id == "2410.00001"
    assert ledger.unknown() == []
    assert [problem.text for problem in ledger.problems] == [
        "1 link was left out: they lead to no paper that Carrel knows."
    ]


def test_the_lines_of_a_link() -> None:
    ledger = read_text(ReadLaterJson(), json.dumps(PINBOARD, indent=1))
    assert [ledger.kind(n) for n in (1, 3, 4, 5, 10)] == [
        LineKind.FURNITURE,
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.FURNITURE,
        LineKind.LINKS,
    ]


def test_a_text_that_was_cut_keeps_whole_links() -> None:
    text = json.dumps(PINBOARD, indent=1)
    ledger = read_text(ReadLaterJson(), text[: text.index("Ferns")])
    assert len(ledger.drafts) == 1
    assert "ends early" in ledger.problems[0].text


@pytest.mark.parametrize("indent", [None, 1])
def test_folders_in_folders(indent: int | None) -> None:
    tree: dict[str, object] = {"title": TITLE, "typeCode": 1, "uri": ARXIV}
    for _ in range(12):
        tree = {"title": "Bogs", "typeCode": 2, "children": [tree]}
    ledger = read_text(ReadLaterJson(), json.dumps(tree, indent=indent))
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on Libraries"]
    assert (ledger.problems, ledger.unknown()) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        '[{"title": "Moss", "abstract": "It grows", "url": "https://a.org"}]',
        '{"items": [{"itemType": "book", "title": "Moss", "url": "u", "collectionId": 1}]}',
        '[{"title": "Moss", "url": "https://a.org"}]',
        "title,url",
    ],
)
def test_others_are_left_to_others(text: str) -> None:
    assert ReadLaterJson().accepts(Source.from_text(text, "x")) == 0


def test_karakeep_keeps_addresses_and_notes_apart() -> None:
    link = {"type": "link", "url": "https://arxiv.org/abs/2410.00001"}
    told = [
        {"createdAt": 1, "title": "Moss on Libraries", "content": link, "note": "soon"},
        {"createdAt": 2, "title": None, "content": {"type": "text", "text": "hello"}},
    ]
    text = json.dumps({"bookmarks": told})
    assert ReadLaterJson().accepts(Source.from_text(text, "x")) > 90
    [draft] = read_text(ReadLaterJson(), text).drafts
    assert (draft.facts.arxiv_id, draft.date) == ("2410.00001", None)
    assert draft.kept is not None
    assert draft.kept.note == "soon"


@unhurried
@given(spoiled(*(json.dumps(told, indent=1) for told in ALL)))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ReadLaterJson(), text)


@pytest.mark.parametrize("count", [60, 3000])
def test_folders_without_end(count: int) -> None:
    start, end = '{"typeCode": 2,\n"children": [', "]}"
    survives(ReadLaterJson(), start * count + f'{{"uri": "{ARXIV}"}}' + end * count)
    survives(ReadLaterJson(), start * count)
