from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.mail_gmail import GmailMessages
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives, unhurried
from tests.readers.test_mail import ALERT


def coded(text: str) -> str:
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def message(subject: str, *parts: tuple[str, str]) -> dict[str, object]:
    headers = [
        {"name": "Subject", "value": subject},
        {"name": "Date", "value": "Fri, 16 Oct 2026 00:10:00 +0000"},
    ]
    inner = [{"mimeType": kind, "body": {"data": coded(text), "size": 1}} for kind, text in parts]
    if len(inner) == 1:
        payload = {"headers": headers, **inner[0]}
    else:
        payload = {"headers": headers, "mimeType": "multipart/alternative", "parts": inner}
    return {"id": "1", "threadId": "1", "payload": payload}


PAGE = '<html><p><a href="https://arxiv.org/abs/{0}">{1}</a></p></html>'
MOSS = message("Moss", ("text/html", PAGE.format("2610.00001", "Moss on library walls")))
FERN = message(
    "Ferns",
    ("text/plain", "See the other part."),
    ("text/html", PAGE.format("2610.00002", "Ferns in the reading room")),
)
LETTER = message("Tea", ("text/plain", "Shall we?"))
LIST = json.dumps([MOSS, FERN, LETTER], indent=1)


def titles(ledger: Ledger) -> list[str]:
    return [draft.facts.title for draft in ledger.drafts]


def test_each_message_is_read() -> None:
    ledger = read_text(GmailMessages(), LIST)
    assert titles(ledger) == ["Moss on library walls", "Ferns in the reading room"]
    assert ledger.headings[-1].name == "Moss"
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    line = ledger.drafts[1].first_line
    assert line
    assert '"data"' in LIST.split("\n")[line - 1]
    assert ledger.kind(line) is LineKind.TITLE
    assert "“Tea”" in ledger.problems[-1].text
    assert len(ledger.unknown()) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (json.dumps(MOSS), 1),
        (json.dumps({"messages": [MOSS, FERN]}), 2),
        (json.dumps({"resultSizeEstimate": 2, "messages": [MOSS, FERN]}), 2),
        (f"{json.dumps(MOSS)}\n{json.dumps(FERN)}\n", 2),
        (json.dumps([{"id": "1", "threadId": "1", "raw": coded(ALERT)}]), 1),
        (json.dumps([{"id": "1", "threadId": "1", "raw": "!"}, MOSS]), 1),
        (json.dumps([{"payload": 3}, MOSS]), 1),
        (json.dumps([{"payload": {"headers": [3, {"name": 1}], "parts": [3]}}, MOSS]), 1),
    ],
)
def test_the_forms_that_messages_come_in(text: str, count: int) -> None:
    assert GmailMessages().accepts(Source.from_text(text, "x"))
    assert len(read_text(GmailMessages(), text).drafts) == count


def test_a_text_that_is_cut_keeps_whole_messages() -> None:
    ledger = read_text(GmailMessages(), LIST[: LIST.index("multipart")])
    assert titles(ledger) == ["Moss on library walls"]
    assert "was left out" in ledger.problems[0].text
    assert ledger.unknown()


@pytest.mark.parametrize("text", ["[]", "{}", '[{"payload": {}}]', "x", '{"raw": "x"}'])
def test_other_json_is_left_to_others(text: str) -> None:
    assert GmailMessages().accepts(Source.from_text(text, "x")) == 0


def test_real_messages(samples: Path) -> None:
    path = samples / "scholar_alert_email" / "gmail_api_unread_2019-12.json"
    source = Source.from_path(path)
    assert reader_for(source).name == "gmail-json"
    ledger = read_source(GmailMessages(), source)
    assert len(ledger.drafts) == 6
    assert ledger.problems == []
    assert ledger.headings[-1].date == PartialDate(2019, 12, 10)


@unhurried
@given(spoiled(LIST, json.dumps([{"id": "1", "threadId": "1", "raw": coded(ALERT)}])))
def test_any_text_is_read(text: str) -> None:
    survives(GmailMessages(), text)
