"""Tar archives and compressed files, whole, damaged and hostile."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.errors import ReadProblem
from desktop.readers import packing, tar_files
from desktop.readers.packing import Compressed, Member, contents
from desktop.readers.source import Source
from desktop.readers.tar_files import Tar, is_tar, opener_of

FILES = {"day/a.txt": b"moss", "day/b.txt": b"fern", "c.txt": b"reed" * 1000}
COMPRESS = {
    "": bytes,
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}


def tar(files: dict[str, bytes], more: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as made:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
        for info in more:
            made.addfile(info)
    return stream.getvalue()


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def texts(parts: list[Path | Member]) -> list[str]:
    return [Source.from_member(part).text() for part in parts if isinstance(part, Member)]


@pytest.mark.parametrize("how", COMPRESS)
def test_the_files_of_an_archive_are_read(how: str, tmp_path: Path) -> None:
    path = written(tmp_path / "digests", COMPRESS[how](tar(FILES)))
    parts = contents(path)
    assert parts == [Member(path, name) for name in FILES]
    assert texts(parts) == ["moss", "fern", "reed" * 1000]
    assert texts(parts[::-1]) == ["reed" * 1000, "fern", "moss"]


@pytest.mark.parametrize("how", ["gz", "bz2", "xz"])
def test_a_compressed_file_is_read(how: str, tmp_path: Path) -> None:
    path = written(tmp_path / "digest", COMPRESS[how](b"moss\nfern"))
    assert contents(path) == [path]
    source = Source.from_path(path)
    assert (source.text(), source.size) == ("moss\nfern", 9)
    with Compressed(path).open() as stream:
        assert stream.read() == b"moss\nfern"


def test_links_devices_hidden_files_and_names_that_climb(tmp_path: Path) -> None:
    link, device = tarfile.TarInfo("link"), tarfile.TarInfo("device")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    device.type = tarfile.CHRTYPE
    data = tar({"../up.txt": b"moss", "./._x": b"x", ".git/config": b"x"}, (link, device))
    parts = contents(written(tmp_path / "a.tar", data))
    assert [part.name for part in parts if isinstance(part, Member)] == ["../up.txt"]
    assert texts(parts) == ["moss"]


def test_an_archive_without_files_is_told(tmp_path: Path) -> None:
    folder = tarfile.TarInfo("day")
    folder.type = tarfile.DIRTYPE
    with pytest.raises(ReadProblem, match="no files"):
        contents(written(tmp_path / "a.tar", tar({}, (folder,))))


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.tgz", gzip.compress(tar({"a": bytes(3_000_000), "b": b"x"})))
    monkeypatch.setattr(packing, "MOST_UNPACKED", 1_000_000)
    with pytest.raises(ReadProblem, match="unpacks to more"):
        contents(path)
    with pytest.raises(ReadProblem, match="larger than"):
        Source.from_path(written(tmp_path / "b.gz", gzip.compress(bytes(99_999))), limit=1000)


def test_so_many_entries_or_so_long_a_head_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "a.tar", tar(FILES))
    monkeypatch.setattr(tar_files, "_MOST_ENTRIES", 1)
    with pytest.raises(ReadProblem, match="cannot be unpacked"):
        contents(path)
    head = tarfile.TarInfo("x")
    head.type, head.size = tarfile.XHDTYPE, 1 << 33
    with pytest.raises(ReadProblem, match="cannot be unpacked"):
        contents(written(tmp_path / "b.tar", head.tobuf() + bytes(2048)))


def test_a_file_that_is_not_there_any_more(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tar", tar(FILES))
    with pytest.raises(ReadProblem, match="cannot be unpacked"):
        Source.from_member(Member(path, "gone.txt", Tar(path, None)))


def test_a_text_is_no_archive(tmp_path: Path) -> None:
    assert not is_tar(b"moss")
    assert opener_of(b"moss") is None
    path = written(tmp_path / "a.txt", b"moss" * 300)
    assert contents(path) == [path]


@given(st.data())
def test_a_damaged_archive_is_told_or_read(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    how = data.draw(st.sampled_from(sorted(COMPRESS)))
    whole = COMPRESS[how](tar(FILES))
    place = data.draw(st.integers(0, len(whole)))
    broken = whole[:place] + data.draw(st.binary(max_size=4)) + whole[place + 2 :]
    path = written(tmp_path_factory.mktemp("tar") / "a", broken)
    with suppress(ReadProblem):
        for part in contents(path):
            with suppress(ReadProblem):
                Source.from_member(part) if isinstance(part, Member) else Source.from_path(part)
