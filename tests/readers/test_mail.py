from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.mail import MailDigest
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives, unhurried

HEAD = """\
From: arXiv <no-reply@arxiv.example>
To: Ada <ada@bog.example>
Subject: bog daily 1 to 2
Date: Fri, 16 Oct 2026 00:10:00 +0000
Content-Type: text/plain; charset="us-ascii"
"""
LISTING = """\
------------------------------------------------------------------------------
\\\\
arXiv:2610.00001
Date: Wed, 14 Oct 2026 18:00:00 GMT   (9kb)

Title: Moss on library walls
Authors: Ada Moss
Categories: bog.PM
\\\\
  Moss grows on the north side.
\\\\ ( https://arxiv.org/abs/2610.00001 ,  9kb)
------------------------------------------------------------------------------
"""
ALERT = """\
From: Scholar <scholar@google.example>
Subject: Ada Moss - new articles
Date: Sat, 17 Oct 2026 00:10:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain

Look at the other part.
--x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><h3><a class=3D"gse_alrt_title" href=3D"https://arxiv.org/abs/26=
10.00002">Ferns in the reading =
room</a></h3><div>B F=C3=A9rn - 2026</div><div class=3D"gse_alrt_sni">Ferns =
are =E2=80=A6</div></body></html>
--x--
"""
LETTER = "From: Bo <bo@bog.example>\nTo: Ada\nSubject: Tea\n\nShall we?\n"
SEPARATOR = "From ada@bog.example Fri Oct 16 08:00:00 2026\n"
MANY = "\n".join(f"{SEPARATOR}{mail}" for mail in (HEAD + "\n" + LISTING, ALERT, LETTER))


def titles(ledger: Ledger) -> list[str]:
    return [draft.facts.title for draft in ledger.drafts]


def test_a_mail_is_the_digest_it_brings() -> None:
    ledger = read_text(MailDigest(), HEAD + "\n" + LISTING)
    assert titles(ledger) == ["Moss on library walls"]
    assert ledger.drafts[0].facts.abstract == "Moss grows on the north side."
    assert (ledger.drafts[0].first_line, ledger.drafts[0].last_line) == (9, 17)
    assert ledger.headings[-1].name == "bog daily 1 to 2"
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert [ledger.kind(number) for number in (1, 4, 9, 12, 16)] == [
        LineKind.FURNITURE,
        LineKind.DATE,
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.ABSTRACT,
    ]


def test_lines_are_those_of_the_file_whatever_the_encoding() -> None:
    ledger = read_text(MailDigest(), ALERT)
    assert titles(ledger) == ["Ferns in the reading room"]
    assert ledger.drafts[0].facts.authors == ("B Férn",)
    assert (ledger.drafts[0].first_line, ledger.drafts[0].last_line) == (16, 18)
    assert [ledger.kind(number) for number in (10, 15, 16, 17, 18)] == [
        LineKind.FURNITURE,
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.TITLE,
        LineKind.ABSTRACT,
    ]


def test_base64_has_lines_too() -> None:
    body = base64.encodebytes(LISTING.encode()).decode()
    ledger = read_text(MailDigest(), f"{HEAD}Content-Transfer-Encoding: base64\n\n{body}")
    assert titles(ledger) == ["Moss on library walls"]
    assert ledger.drafts[0].first_line == 9
    assert LineKind.ABSTRACT in {run.kind for run in ledger.lines if run.paper == 0}


@pytest.mark.parametrize("wrapped", ["<pre>{}</pre>", "<div>{}</div>"])
def test_a_text_may_be_wrapped_in_html(wrapped: str) -> None:
    shown = LISTING if "pre" in wrapped else LISTING.replace("\n", "<br>\n")
    page = f"<html><body>\n{wrapped.format(shown)}</body></html>"
    head = HEAD.replace("text/plain", "text/html")
    ledger = read_text(MailDigest(), f"{head}\n{page}")
    assert titles(ledger) == ["Moss on library walls"]
    assert ledger.drafts[0].facts.abstract == "Moss grows on the north side."
    assert ledger.kind(13) is LineKind.TITLE


def test_a_file_of_mails_has_all_their_papers() -> None:
    ledger = read_text(MailDigest(), MANY)
    assert titles(ledger) == ["Moss on library walls", "Ferns in the reading room"]
    assert ledger.headings[0].name == "bog daily 1 to 2"
    assert {run.paper for run in ledger.lines} == {None, 0, 1}
    assert [problem.text for problem in ledger.problems] == [
        "1 mail tells of no paper that Carrel knows: “Tea”."
    ]
    assert ledger.problems[0].line == 42
    assert len(ledger.unknown()) == 1


def test_letters_are_counted() -> None:
    many = "\n".join(SEPARATOR + LETTER.replace("Tea", "") for _ in range(8))
    text = read_text(MailDigest(), many).problems[0].text
    assert text.startswith("8 mails tell of no paper that Carrel knows: “…”")
    assert text.endswith("and 3 more.")


def test_a_mail_that_is_cut_keeps_what_is_whole() -> None:
    ledger = read_text(MailDigest(), MANY[: MANY.index("are =E2")])
    assert titles(ledger) == ["Moss on library walls", "Ferns in the reading room"]
    assert any("ends early" in problem.text for problem in ledger.problems)


@pytest.mark.parametrize(
    ("text", "is_mail"),
    [
        (HEAD + "\n" + LISTING, True),
        (MANY, True),
        (LETTER, True),
        (f"Date: Fri, 16 Oct 2026\nSubject: bog\n\n{LISTING}", False),
        (LISTING, False),
        ("From: the editors\n\nto you", False),
    ],
)
def test_mails_are_told_from_other_texts(text: str, is_mail: bool) -> None:
    assert bool(MailDigest().accepts(Source.from_text(text, "x"))) is is_mail


@pytest.mark.parametrize("number", [1, 2])
def test_real_alerts(samples: Path, number: int) -> None:
    path = samples / "scholar_alert_email" / f"scholar_alert_{number}_RECONSTRUCTED.eml"
    source = Source.from_path(path)
    assert reader_for(source).name == "mail"
    ledger = read_source(MailDigest(), source)
    assert len(ledger.drafts) == 3
    assert ledger.headings[-1].date == PartialDate(2019, 12, 10)
    assert ledger.problems == []
    body = samples / "scholar_alert_email" / f"scholar_alert_{number}_body.html"
    plain = read_source(reader_for(Source.from_path(body)), Source.from_path(body))
    assert [draft.facts for draft in plain.drafts] == [draft.facts for draft in ledger.drafts]


def test_a_body_that_was_named_a_mail_is_read_as_what_it_is(samples: Path) -> None:
    path = samples / "arxiv_listing_email" / "cs_daily_2019-07-16_body_only.eml"
    assert reader_for(Source.from_path(path)).name == "arxiv-listing"
    text = path.read_text(encoding="ascii")
    ledger = read_text(MailDigest(), f"{HEAD}\n{text}")
    assert len(ledger.drafts) == 223


@unhurried
@given(spoiled(MANY, HEAD + "\n" + LISTING, ALERT))
def test_any_text_is_read(text: str) -> None:
    survives(MailDigest(), text)
