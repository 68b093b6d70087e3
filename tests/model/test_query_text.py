"""Anything can be typed: it is read as meant, or as plain words with a warning; nothing raises."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.folding import fold, forms
from desktop.model.query import Query
from desktop.model.query_parts import (
    And,
    Fact,
    FactField,
    Match,
    Node,
    Not,
    Or,
    Text,
    TextField,
    sought,
)
from desktop.model.query_text import MOST_WORDS, parse


def word(words: str, field: TextField = TextField.ANYWHERE) -> Text:
    return Text(words, field)


def typed(words: str, field: TextField = TextField.ANYWHERE) -> Text:
    return Text(words, field, Match.TYPED)


def phrase(words: str, field: TextField = TextField.ANYWHERE) -> Text:
    return Text(words, field, Match.PHRASE)


def prefix(words: str, field: TextField = TextField.ANYWHERE) -> Text:
    return Text(words, field, Match.PREFIX)


def tag(name: str) -> Fact:
    return Fact(FactField.TAG, name)


TITLE, AUTHOR = TextField.TITLE, TextField.AUTHOR


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("", None),
        ("  ", None),
        ("rossler", typed("rossler")),
        ("rossler ", word("rossler")),
        ("deep nets", And((word("deep"), typed("nets")))),
        ("deep AND nets ", And((word("deep"), word("nets")))),
        ("deep OR nets ", Or((word("deep"), word("nets")))),
        ("a b OR c d ", Or((And((word("a"), word("b"))), And((word("c"), word("d")))))),
        ("a | b||c ", Or((word("a"), word("b"), word("c")))),
        ("a|b ", Or((word("a"), word("b")))),
        ("tag:OR ", tag("OR")),
        ("title:NOT -NOT a ", And((word("NOT", TITLE), word("a")))),
        ("+a -b +title:c ", And((word("a"), Not(word("b")), word("c", TITLE)))),
        ("--title:a ", word("a", TITLE)),
        ("a -- b ", And((word("a"), word("b")))),
        ("!survey ", Not(word("survey"))),
        ("Yahoo! ", word("Yahoo")),
        ("a != b ", And((word("a"), word("b")))),
        ("#rl ", tag("rl")),
        ('-#"machine learning" #3d', And((Not(tag("machine learning")), tag("3d")))),
        ("C# #1 ", And((word("C#"), word("1")))),
        ("status:done ", Fact(FactField.IS, "done")),
        ("year:2024 ", Fact(FactField.DATE, "2024")),
        (
            "ti:a au:b abs:c organisation:d ",
            And(
                (
                    word("a", TITLE),
                    word("b", AUTHOR),
                    word("c", TextField.ABSTRACT),
                    word("d", TextField.ORGANIZATION),
                )
            ),
        ),
        ("arXiv:2410.12345v2 ", word("2410.12345")),
        ("arxiv:https://arxiv.org/pdf/hep-th/9901001v1.pdf ", word("hep-th/9901001")),
        ("https://arxiv.org/abs/2410.12345v2 ", word("2410.12345")),
        ("doi:https://doi.org/10.1000/XYZ ", word("10.1000/XYZ")),
        ('doi:"10.1000/xyz" ', phrase("10.1000/xyz")),
        ("arxiv:2410.1", typed("2410.1")),
        ("id:2410.12345v2 ", Fact(FactField.ID, "2410.12345")),
        ("10.1000/xyz 2410.12345v2 ", And((word("10.1000/xyz"), word("2410.12345v2")))),
        ("a (b OR c) ", And((word("a"), Or((word("b"), word("c")))))),
        ("a(b)", And((word("a"), word("b")))),
        ("((a))", word("a")),
        ("-survey", Not(word("survey"))),
        ("NOT survey ", Not(word("survey"))),
        ("NOT NOT survey ", word("survey")),
        ("-(a OR b)", Not(Or((word("a"), word("b"))))),
        ("not or and ", And((word("not"), word("or"), word("and")))),
        ("NOTE ORACLE ", And((word("NOTE"), word("ORACLE")))),
        ('"deep nets"', phrase("deep nets")),
        ("“deep nets” x ", And((phrase("deep nets"), word("x")))),
        ('"nets"', phrase("nets")),
        ('"deep ne" ', phrase("deep ne")),
        ('"deep ne"* ', prefix("deep ne")),
        ("trans* ", prefix("trans")),
        ("title:deep ", word("deep", TITLE)),
        ("TITLE:dee", typed("dee", TITLE)),
        ("title: deep ", word("deep", TITLE)),
        ('authors:"Anna Smith"', phrase("Anna Smith", AUTHOR)),
        ("title:(a OR b) ", Or((word("a", TITLE), word("b", TITLE)))),
        ("title:(a author:b) ", And((word("a", TITLE), word("b", AUTHOR)))),
        ("title:-a ", Not(word("a", TITLE))),
        ("tag:rl", tag("rl")),
        ('tag:"machine learning" ', tag("machine learning")),
        ("tag:(rl OR nlp)", Or((tag("rl"), tag("nlp")))),
        ("-tag:rl/offline", Not(tag("rl/offline"))),
        ("id:7f-3a", Fact(FactField.ID, "7f-3a")),
        ("digest:Oct", Fact(FactField.DIGEST, "Oct")),
        ("is:Starred", Fact(FactField.IS, "starred")),
        ("doi:10.1000/xyz ", word("10.1000/xyz")),
        ('R\\"ossler', typed('R\\"ossler')),
        ('"R\\"ossler flow"', phrase('R\\"ossler flow')),
        ("Paul's GPT-4 ", And((word("Paul"), word("GPT-4")))),
        ("C++ ", word("C++")),
        ("大模型", word("大模型")),
        ("gpt 4", And((word("gpt"), word("4")))),
        ("()", None),
        ("a - b ", And((word("a"), word("b")))),
        ("https://example.org/x ", word("https://example.org/x")),
        ("Attention: please ", And((word("Attention"), word("please")))),
        ("10:30 ", word("10:30")),
        ("\\mathcal{L} ", word("L")),
        ("{D}{N}{A} ", word("{D}{N}{A}")),
    ],
)
def test_reads_what_is_meant_without_a_warning(text: str, root: Node | None) -> None:
    query = parse(text)
    assert query.root == root
    assert query.warning == ""
    assert query.text == text


@pytest.mark.parametrize(
    ("text", "root", "warning"),
    [
        ("foo:bar ", word("foo:bar"), "“foo:” is not a field"),
        ('foo:"bar" ', And((word("foo"), phrase("bar"))), "“foo:” is not a field"),
        ("[is:done] ", word("is:done"), "“is:” is not a field behind other signs"),
        ("is:green ", word("is:green"), "“is:” goes with inbox, later"),
        ("is:(green) ", word("green"), "“is:green” was read as plain words"),
        ("after:soon ", word("after:soon"), "such as 2024, 2024-05"),
        ("is:sta", None, "“is:sta” is left out until it is complete"),
        ("a) b ", And((word("a"), word("b"))), "closing bracket"),
        ('"deep ne', prefix("deep ne"), "A quote is open"),
        ('deep" nets ', And((word("deep"), prefix("nets"))), "A quote is open"),
        ("(a OR b ", Or((word("a"), word("b"))), "A bracket is open"),
        ("& – + ", None, "no letter and no digit"),
        ("🙂", None, "no letter and no digit"),
        ("title:", None, "“title:” is left out until something follows it"),
        ("-title:", None, "“title:” is left out until something follows it"),
        ('tag:"" ', None, "“tag:” is left out until something follows it"),
        ("#", None, "no letter and no digit"),
        ("a OR", word("a"), "“OR” is left out until something follows it"),
        ("a | ", word("a"), "“|” is left out until something follows it"),
        ("a AND ", word("a"), "“AND” is left out until something follows it"),
        ("a NOT", word("a"), "“NOT” is left out until something follows it"),
        ("(NOT) a ", word("a"), "“NOT” has nothing behind it"),
        ("AND a ", word("a"), "An AND without"),
        ("a AND AND b ", And((word("a"), word("b"))), "An AND without"),
        ("(a AND) b ", And((word("a"), word("b"))), "An AND without"),
        ("OR ", word("OR"), "read as plain words"),
        ("NOT AND OR", And((word("NOT"), word("AND"), typed("OR"))), "read as plain words"),
        ("wor*d ", word("wor*d"), "beginning of a word"),
        ("attention~12 ", Text("attention", match=Match.FUZZY, edits=2), "2 wrong letters"),
        ("OR a ", word("a"), "An OR without"),
        ("a OR OR b ", Or((word("a"), word("b"))), "An OR without"),
        ("(a OR) b ", And((word("a"), word("b"))), "An OR without"),
        ("title: OR a ", word("a"), "“title:” has nothing behind it"),
        ("*former ", word("former"), "beginning of a word"),
        ("* ", None, "beginning of a word"),
        ("abc~ ", word("abc"), "4 letters or more"),
        ("gpt-four~ ", word("gpt-four"), "4 letters or more"),
        ("attention~7 ", Text("attention", match=Match.FUZZY, edits=2), "2 wrong letters"),
        ('"deep nets"~2 ', phrase("deep nets"), "single words"),
    ],
)
def test_says_what_was_not_read_as_typed(text: str, root: Node | None, warning: str) -> None:
    query = parse(text)
    assert query.root == root
    assert warning in query.warning


@pytest.mark.parametrize(
    ("text", "edits"), [("atention~", 2), ("nets~", 1), ("nets~2", 2), ("attention~1", 1)]
)
def test_fuzzy_words_allow_for_wrong_letters(text: str, edits: int) -> None:
    assert parse(text).root == Text(text.partition("~")[0], match=Match.FUZZY, edits=edits)


def test_a_last_word_may_go_on_only_while_typing() -> None:
    assert parse("deep ne").root == And((word("deep"), typed("ne")))
    assert parse("deep ne", typing=False).root == And((word("deep"), word("ne")))
    assert parse('"deep ne', typing=False).root == phrase("deep ne")
    assert parse("is:sta", typing=False).root == word("is:sta")
    assert parse("-ne").root == Not(word("ne"))
    assert parse("n").root == word("n")


def test_a_long_text_is_cut() -> None:
    query = parse("x" * 5000)
    assert query.root == typed("x" * 1000)
    assert query.warning == "Only the first 1,000 characters were read."


def test_only_so_many_words_are_looked_for() -> None:
    query = parse(" ".join(f"word{chr(97 + n % 26)}" for n in range(50)))
    assert query.warning == "Only the first 32 words were looked for."
    assert sum(len(forms(text.words)) for text in sought(query.root)) == MOST_WORDS
    assert parse('"' + "a b " * 30 + '"').root == phrase(" ".join("ab" * 16))


def test_brackets_too_deep_are_left_out() -> None:
    query = parse("(" * 400 + "a OR b")
    assert query.root == Or((word("a"), word("b")))
    assert query.warning == "Brackets more than 10 deep were left out."
    assert parse("(" * 10 + "a" + ")" * 10).warning == ""


def test_says_each_warning_once() -> None:
    assert parse("*a *b ").warning.count("beginning of a word") == 1


PIECES = st.sampled_from(
    [
        "(", ")", '"', "“", "-", "NOT ", "OR ", "AND ", " ", "title:", "tag:", "is:", "date:",
        "after:", "rating:", "x", "deep", "is:done", "date:2024", "*", "~", "~2", "\\", '\\"', "…",
        "α", "大", "foo:", "2024", "..", ">=", "{", "}", "\n", "'s", ":", "/", "\u0301", "\ud800",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join), st.booleans())
def test_never_raises_and_always_says_how_it_was_read(text: str, typing: bool) -> None:
    query = parse(text, typing=typing)
    assert isinstance(query, Query)
    assert query.understood.startswith(("papers ", "all papers"))
    assert (query.root is None) == (query.understood == "all papers")
    for part in sought(query.root):
        assert forms(part.words)


@given(st.text(max_size=1200))
def test_never_raises_for_any_text(text: str) -> None:
    assert parse(text).text == text


@given(st.lists(st.sampled_from(["deep", "nets", "rossler", "flow"]), min_size=1, max_size=6))
def test_plain_words_are_all_asked_for(plain: list[str]) -> None:
    text = " ".join(plain)
    assert fold(" ".join(part.words for part in sought(parse(text).root))) == text


@pytest.mark.parametrize("piece", ["(", ")", '"', "NOT ", "title:", "-", "a OR ", "*", '\\"', "~"])
def test_reads_the_worst_in_no_time(piece: str) -> None:
    begin = time.process_time()
    for _ in range(20):
        parse(piece * 1000)
    assert time.process_time() - begin < 2
