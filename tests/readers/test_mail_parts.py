from __future__ import annotations

import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.errors import ReadProblem
from desktop.readers.mail_parts import Mail, head_names, mails, raw_lines
from desktop.readers.source import Source
from tests.readers.ledgers import unhurried

MANY = b"""\
From ada@bog.example Fri Oct 16 08:00:00 2026
From: Ada <ada@bog.example>
Subject: =?utf-8?q?M=C3=B6se?=
 and ferns
Date: Fri, 16 Oct 2026 08:00:00 +0000

One.
From here on
>From there

From bo@bog.example Sat Oct 17 08:00:00 2026
From: Bo <bo@bog.example>
Content-Type: multipart/mixed; boundary="outer"

Preamble
--outer
Content-Type: multipart/alternative;
 boundary=inner

--inner

Plain: words
--inner
Content-Type: text/html; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

<p>Words</p>
--inner--
--outer
Content-Type: application/pdf

JVBERi0=
--outer
Content-Type: message/rfc822

Subject: Forwarded

Inside
--outer--
Epilogue
"""


def mails_of(data: bytes) -> list[Mail]:
    return list(mails(raw_lines(Source.from_bytes(data, "made"))))


def texts(mail: Mail) -> list[tuple[str, str]]:
    return [
        (part.kind, b"|".join(line.data for line in part.lines).decode()) for part in mail.parts
    ]


def test_a_file_of_mails() -> None:
    first, second = mails_of(MANY)
    assert (first.subject, first.date, first.date_line) == (
        "Möse and ferns",
        "Fri, 16 Oct 2026 08:00:00 +0000",
        5,
    )
    assert texts(first) == [("text/plain", "One.|From here on|From there|")]
    assert second.sender == "Bo <bo@bog.example>"
    assert second.lines[0].number == 11
    assert second.lines[-1].number == 40


def test_the_parts_of_a_mail() -> None:
    second = mails_of(MANY)[1]
    assert texts(second) == [
        ("text/plain", "Plain: words"),
        ("text/html", "<p>Words</p>"),
        ("text/plain", "Inside"),
    ]
    plain, page, forwarded = second.parts
    assert plain.choice == page.choice != forwarded.choice
    assert (page.charset, page.transfer) == ("iso-8859-1", "quoted-printable")
    assert page.lines[0].number == 27
    assert not second.is_cut


def test_a_mail_that_is_cut_has_the_parts_before() -> None:
    cut = MANY[: MANY.index(b"/p>")]
    second = mails_of(cut)[1]
    assert texts(second) == [("text/plain", "Plain: words"), ("text/html", "<p>Words<")]
    assert second.is_cut


def test_one_mail_needs_no_separator() -> None:
    (mail,) = mails_of(b"\nSubject: x\nFrom: y\n\nFrom a b 2020\n\nFrom a b 2020\nz")
    assert texts(mail) == [("text/plain", "From a b 2020||From a b 2020|z")]


def test_heads_that_are_not_well_formed() -> None:
    (mail,) = mails_of(b"Subject: =?utf-8?b?A?= x\n : y\nFrom:\nno header\nmore")
    assert mail.subject
    assert texts(mail) == [("text/plain", "no header|more")]
    (mail,) = mails_of(b"Subject: =?nope?q?x?=\nContent-Type: multipart/mixed\n\nx")
    assert mail.subject == "=?nope?q?x?="
    assert texts(mail) == [("text/plain", "x")]
    (mail,) = mails_of(b"Subject: x\nA: b\n")
    assert texts(mail) == [("text/plain", "")]


def test_parts_in_parts_without_end() -> None:
    head = b'Content-Type: multipart/mixed; boundary="x"\n\n--x\n'
    (mail,) = mails_of(head * 50 + b"text")
    assert len(mail.parts) <= 50


def test_wide_texts_and_marks() -> None:
    assert mails_of("Subject: Möse\n\nx".encode("utf-16"))[0].subject == "Möse"
    assert mails_of(codecs.BOM_UTF8 + b"Subject: x\n\nx")[0].subject == "x"


class Broken(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def readinto(self, _: object) -> int:
        raise OSError(5, "Input/output error")


def test_a_file_may_become_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    source = Source.from_bytes(MANY, "made")
    monkeypatch.setattr(Source, "open", lambda _: io.BufferedReader(Broken()))
    with pytest.raises(ReadProblem, match="could not be read"):
        list(raw_lines(source))


def test_the_names_in_a_head() -> None:
    lines = raw_lines(Source.from_bytes(MANY, "made"))
    assert head_names(lines) == {"from", "subject", "date"}


@unhurried
@given(st.integers(0, len(MANY)), st.integers(0, len(MANY)), st.binary(max_size=20))
def test_every_line_is_in_a_mail(start: int, end: int, middle: bytes) -> None:
    data = MANY[:start] + middle + MANY[end:] + b"x"
    if data.startswith(b"\xff\xfe"):
        return
    try:
        source = Source.from_bytes(data, "made")
    except ReadProblem:  # so many bytes of zero are no text
        return
    found = [line.number for mail in mails(raw_lines(source)) for line in mail.lines]
    assert found == [number for number, _ in source.lines()]
