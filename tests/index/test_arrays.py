"""A file of arrays gives back what was written, or says that it cannot."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from whoosh.filedb.filestore import FileStorage

from desktop.index.arrays import F4, U1, U4, ArrayFile, write_arrays

ARRAYS = {
    "numbers": np.array([7, 2**32 - 1, 0], U4),
    "weights": np.array([0.5, 2.0], F4),
    "text": np.frombuffer("Rössler".encode(), U1),
    "none": np.zeros(0, U4),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = FileStorage(str(tmp_path)).create_file("arrays")
    write_arrays(file, ARRAYS)
    file.close()
    return tmp_path / "arrays"


def test_arrays_are_read_whole_and_in_pieces(path: Path) -> None:
    file = ArrayFile(path)
    assert file.numbers("numbers").tolist() == [7, 2**32 - 1, 0]
    assert file.numbers("numbers", 1, 2).tolist() == [2**32 - 1]
    assert file.weights("weights", 1).tolist() == [2.0]
    assert file.text("text") == "Rössler"
    assert file.numbers("none").tolist() == []
    assert "numbers" in file
    assert "others" not in file
    file.close()
    file.close()


@pytest.mark.parametrize("piece", [(0, 4), (2, 1), (-1, 1)])
def test_a_piece_that_is_not_there_is_refused(path: Path, piece: tuple[int, int]) -> None:
    file = ArrayFile(path)
    with pytest.raises(ValueError, match="beyond"):
        file.numbers("numbers", *piece)
    file.close()


@pytest.mark.parametrize("length", [0, 5, 20])
def test_a_file_that_is_cut_off_is_refused(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(ValueError, match="cut off"):
        ArrayFile(path).text("text")


def test_an_array_that_is_cut_off_is_refused(path: Path) -> None:
    file = ArrayFile(path)
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(ValueError, match="cut off"):
        file.text("text")
    file.close()


def test_a_file_of_another_kind_of_computer_is_refused(path: Path) -> None:
    ours = f'"{sys.byteorder}"'.encode()
    path.write_bytes(path.read_bytes().replace(ours, b'"odd"'.ljust(len(ours))))
    with pytest.raises(ValueError, match="another kind"):
        ArrayFile(path).text("text")
