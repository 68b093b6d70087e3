"""Links between notes on their way out, with a real library and real folders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.readers.source import Source
from desktop.services import export_jobs
from desktop.services.export_formats import format_named
from desktop.services.export_links import html_links, within_page
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.services.reading import dated, read
from desktop.services.rendering import render
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made

TODAY = dt.date(2025, 11, 2)
NOTE = (
    "As [[sortingsocks|Sorting Socks]] and [[How Many Sheep]], not [[gone|Gone]].\n\n"
    "`[[sortingsocks]]`\n"
)


@pytest.fixture
def ids(library: Library) -> Sequence[int]:
    with library.open():
        found = commit(library, [made(TEA, SOCKS, SHEEP)]).papers
        library.exports.give_keys(found)
        library.notes.save(found[0], NOTE)
    return found


def export(
    library: Library, ids: Sequence[int], name: str, target: Path, **chosen: str
) -> export_jobs.Outcome:
    wish = export_jobs.Wish(format_named(name), ids, target, chosen)
    export_jobs.prepare(library, wish)
    return export_jobs.run(wish, Papers(library, ids), TODAY)


def note_in(folder: Path, name: str = "Chaos in a Cup of Tea.md") -> str:
    return (folder / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ("obsidian", "As [[Sorting Socks]] and [[How Many Sheep]], not Gone."),
        (
            "plain",
            'As [Sorting Socks](Sorting%20Socks.md "@sortingsocks") and '
            '[How Many Sheep](How%20Many%20Sheep.md "@paper2024many"), not Gone.',
        ),
    ],
)
def test_a_folder_links_its_files(
    library: Library, ids: Sequence[int], tmp_path: Path, profile: str, expected: str
) -> None:
    export(library, ids, "markdown-folder", tmp_path / "vault", profile=profile)
    with library.open():
        key = library.links.found(["How Many Sheep"])["How Many Sheep"].key
    assert expected.replace("paper2024many", key) in note_in(tmp_path / "vault")
    assert "`[[sortingsocks]]`" in note_in(tmp_path / "vault")

    outcome = export(library, ids, "markdown-folder", tmp_path / "vault", profile=profile)
    assert (outcome.unchanged, outcome.updated) == (3, 0)


def test_logseq_and_org_have_their_own_ways(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    export(library, ids, "markdown-folder", tmp_path / "logseq", profile="logseq")
    [page] = [path for path in (tmp_path / "logseq").iterdir() if "chaos" in path.name]
    assert "As [Sorting Socks]([[@sortingsocks]]) and" in page.read_text()

    export(library, ids, "markdown-folder", tmp_path / "org", profile="org")
    assert "[[sortingsocks|Sorting Socks]]" in note_in(
        tmp_path / "org", "Chaos in a Cup of Tea.org"
    )


def test_only_what_is_in_the_folder_is_linked_and_a_renamed_file_is_found(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    vault = tmp_path / "vault"
    export(library, ids[:1], "markdown-folder", vault, profile="obsidian")
    assert "As Sorting Socks and How Many Sheep, not Gone." in note_in(vault)

    export(library, ids, "markdown-folder", vault, profile="obsidian")
    assert "As [[Sorting Socks]] and" in note_in(vault)

    (vault / "deep").mkdir()
    (vault / "Sorting Socks.md").rename(vault / "deep" / "Socks.md")
    export(library, ids[:1], "markdown-folder", vault, profile="obsidian")
    assert "As [[Socks|Sorting Socks]] and" in note_in(vault)

    (vault / "deep" / "Socks.md").unlink()
    export(library, ids, "markdown-folder", vault, profile="obsidian")
    assert "As Sorting Socks and" in note_in(vault)


@pytest.mark.parametrize("profile", ["plain", "obsidian"])
def test_links_come_back_though_titles_are_long_or_equal(
    library: Library, tmp_path: Path, profile: str
) -> None:
    long = "On " + "very " * 40 + "long titles"
    with library.open():
        told = [TEA, Facts(long), Facts("Same", doi="10.1000/a"), Facts("Same!", doi="10.1000/b")]
        ids = commit(library, [made(*told)]).papers
        library.exports.give_keys(ids)
        keys = [paper.key for paper in library.papers.get(ids)]
        library.notes.save(ids[0], f"[[{keys[1]}|l]] [[{keys[2]}|a]] [[{keys[3]}|b]]")
    export(library, ids, "markdown-folder", tmp_path / "one", profile=profile)
    library.close()

    other = Library(tmp_path / "other")
    files = sorted((tmp_path / "one").iterdir())
    with other.open():
        commit(other, [dated(read(Source.from_path(one), str(one)), None, TODAY) for one in files])
        again = other.shelves.ids()
        note = next(paper.note for paper in other.papers.get(again) if paper.note)
    assert note.strip() == f"[[{keys[1]}|l]] [[{keys[2]}|a]] [[{keys[3]}|b]]"
    export(other, again, "markdown-folder", tmp_path / "two", profile=profile)
    other.close()
    assert note_in(tmp_path / "two") == note_in(tmp_path / "one")


def test_a_key_that_is_another_paper_s_elsewhere_is_written_anew(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    export(library, ids, "json", tmp_path / "all.json")
    library.close()
    other = Library(tmp_path / "other")
    with other.open():
        commit(other, [made(Facts("Sorting Socks, Again"))])
        other.exports.give_keys([1])
        source = Source.from_path(tmp_path / "all.json")
        commit(other, [dated(read(source, source.name), None, TODAY)])
        [note] = [paper.note for paper in other.papers.get(other.shelves.ids()) if paper.note]
        assert "As [[sortingsocks-a|Sorting Socks]] and" in note
        assert other.links.found(["sortingsocks-a"])["sortingsocks-a"].title == SOCKS.title
    other.close()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("text", "As Sorting Socks and How Many Sheep, not Gone."),
        ("bibtex", "As Sorting Socks and How Many Sheep, not Gone."),
        ("json", "As [[sortingsocks|Sorting Socks]] and"),
        ("markdown", "As [[sortingsocks|Sorting Socks]] and"),
    ],
)
def test_other_formats_have_words_or_the_note_as_it_is(
    library: Library, ids: Sequence[int], tmp_path: Path, name: str, expected: str
) -> None:
    export(library, ids, name, tmp_path / "papers")
    assert expected in (tmp_path / "papers").read_text(encoding="utf-8")
    preview = export_jobs.preview(library, format_named(name), {}, ids)
    assert expected in preview


def test_html_leads_to_papers_of_the_same_page(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    export(library, ids[:2], "html", tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")

    assert 'As <a href="#paper-sortingsocks">Sorting Socks</a> and How Many Sheep, not Gone' in text
    assert text.count('id="paper-sortingsocks"') == 1
    assert "<code>[[sortingsocks]]</code>" in text


def test_words_are_escaped_in_html(library: Library, ids: Sequence[int]) -> None:
    with library.open():
        anchor = within_page(library, ids)
        html = html_links(render("[[sortingsocks|<b> & c]] [[none|<i>]]"), anchor)
    assert '<a href="#paper-sortingsocks">&lt;b&gt; &amp; c</a> &lt;i&gt;' in html
    assert html_links('<span class="link">x</span>') == "x"
