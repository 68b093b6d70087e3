"""Folders, archives and compressed files, whole, damaged and hostile."""

from __future__ import annotations

import gzip
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.errors import ReadProblem
from desktop.readers import packing
from desktop.readers.packing import Compressed, Member, contents, is_compressed
from desktop.readers.source import Source


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def test_a_file_stands_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "digest.txt"
    path.write_text("moss")
    assert contents(path) == [path]
    assert contents(tmp_path / "missing") == [tmp_path / "missing"]


def test_a_folder_is_its_files_in_order_but_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", ".hidden", ".git/config"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("moss")
    assert contents(tmp_path) == [tmp_path / "b.txt", tmp_path / "a" / "c.txt"]


def test_a_folder_that_leads_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "moss.txt").write_text("moss")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert contents(tmp_path) == [tmp_path / "moss.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into every folder")
def test_a_folder_that_is_closed_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with pytest.raises(ReadProblem, match="cannot be looked into"):
        Source.from_path(contents(tmp_path)[0])  # type: ignore[arg-type]


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: archive(path, {})])
def test_nothing_in_it_is_told(tmp_path: Path, make: object) -> None:
    path = tmp_path / "void"
    assert callable(make)
    make(path)
    with pytest.raises(ReadProblem):
        [Source.from_path(one) for one in contents(path) if isinstance(one, Path)]


def test_too_many_files_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MOST_FILES", 2)
    for name in "abc":
        (tmp_path / name).write_text("moss")
    with pytest.raises(ReadProblem, match="more than 2 files"):
        contents(tmp_path)
    crowd = archive(tmp_path / "crowd.zip", dict.fromkeys("abc", b"moss"))
    with pytest.raises(ReadProblem, match="more than 2 files"):
        contents(crowd)


def test_an_archive_is_its_members(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "all.zip",
        {"a/one.txt": b"moss", "two.txt": b"fern", "__MACOSX/two.txt": b"", "a/.DS_Store": b""},
    )
    members = contents(path)
    assert members == [Member(path, "a/one.txt"), Member(path, "two.txt")]
    assert str(members[0]) == f"{path}/a/one.txt"
    assert [Source.from_member(one).text() for one in members if isinstance(one, Member)] == [
        "moss",
        "fern",
    ]


def test_a_name_in_an_archive_leads_nowhere(tmp_path: Path) -> None:
    path = archive(tmp_path / "sly.zip", {"../../etc/moss.txt": b"moss", "/root/fern": b"fern"})
    before = sorted(tmp_path.rglob("*"))
    sources = [Source.from_member(one) for one in contents(path) if isinstance(one, Member)]
    assert [(one.name, one.text()) for one in sources] == [("moss.txt", "moss"), ("fern", "fern")]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_document_of_an_office_program_is_no_archive(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.docx", {"[Content_Types].xml": b"<x/>", "word/a.xml": b"<x/>"})
    assert contents(path) == [path]
    with pytest.raises(ReadProblem, match="office document"):
        Source.from_path(path)


def test_a_compressed_file_is_read_as_if_it_were_not(tmp_path: Path) -> None:
    path = tmp_path / "digest.txt.gz"
    path.write_bytes(gzip.compress(b"moss\nfern\n") + gzip.compress(b"lichen\n"))
    assert is_compressed(path)
    source = Source.from_path(path)
    assert (source.name, source.size) == ("digest.txt.gz", 17)
    assert [text for _, text in source.lines()] == ["moss", "fern", "lichen"]


def test_what_unpacks_to_too_much_is_refused_before_it_is_held(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(bytes(3_000_000)))
    with pytest.raises(ReadProblem, match="larger than"):
        Source.from_path(path, limit=1_000_000)
    bomb = Member(archive(tmp_path / "bomb.zip", {"b": bytes(3_000_000)}), "b")
    with pytest.raises(ReadProblem, match="larger than"):
        Source.from_member(bomb, limit=1_000_000)


def test_an_archive_of_bombs_is_refused_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "MOST_UNPACKED", 2_000_000)
    path = archive(tmp_path / "bombs.zip", dict.fromkeys("ab", bytes(1_500_000)))
    with pytest.raises(ReadProblem, match="unpacks to more than 2 MB"):
        contents(path)


def test_an_archive_in_an_archive_is_told(tmp_path: Path) -> None:
    inner = archive(tmp_path / "inner.zip", {"a.txt": b"moss"})
    outer = archive(tmp_path / "outer.zip", {"inner.zip": inner.read_bytes()})
    with pytest.raises(ReadProblem, match="ZIP archive"):
        Source.from_member(Member(outer, "inner.zip"))


@given(
    data=st.data(),
    packed=st.sampled_from([gzip.compress(b"moss " * 99), b"PK\x03\x04"]),
)
def test_damage_is_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, packed: bytes
) -> None:
    folder = tmp_path_factory.mktemp("damage")
    if packed == b"PK\x03\x04":
        packed = archive(folder / "a", {"a.txt": b"moss " * 99, "b.txt": b"fern"}).read_bytes()
    place = data.draw(st.integers(4, len(packed) - 1))
    change = data.draw(st.binary(max_size=4))
    path = folder / "damaged"
    path.write_bytes(packed[:place] + change + packed[place + data.draw(st.integers(0, 9)) :])
    with suppress(ReadProblem):
        for one in contents(path):
            source = Source.from_member(one) if isinstance(one, Member) else Source.from_path(one)
            assert source.text()


def test_a_missing_compressed_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Compressed(tmp_path / "gone.gz").open()
    assert not is_compressed(tmp_path / "gone.gz")
