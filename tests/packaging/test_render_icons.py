"""The icons of the bundles."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import render_icons

pytestmark = pytest.mark.usefixtures("qapp")
SOURCE, SMALL_SOURCE = render_icons.DRAWINGS["carrel"]


@pytest.mark.parametrize("drawing", list(render_icons.DRAWINGS))
@pytest.mark.parametrize("size", [16, 24, 256])
def test_each_drawing_fills_its_picture(drawing: str, size: int) -> None:
    picture = render_icons.draw(render_icons.DRAWINGS[drawing][size > render_icons.SMALL], size)

    assert picture.size().width() == picture.size().height() == size
    assert picture.pixelColor(size // 2, size // 2).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() < 255


def test_the_windows_icon_holds_all_sizes_and_qt_reads_it(tmp_path: Path) -> None:
    pictures = {size: render_icons.draw(SOURCE, size) for size in render_icons.ICO_SIZES}

    content = render_icons.ico(pictures)

    path = tmp_path / "carrel.ico"
    path.write_bytes(content)
    assert struct.unpack_from("<HHH", content) == (0, 1, len(render_icons.ICO_SIZES))
    read = QImage(str(path))
    assert read.width() in render_icons.ICO_SIZES
    middle = read.width() // 2
    there = pictures[read.width()].pixelColor(middle, middle)
    assert read.pixelColor(middle, middle) == there


def test_the_macos_icon_says_how_long_it_and_its_parts_are() -> None:
    sizes = {size for _, size in render_icons.ICNS_TYPES}
    content = render_icons.icns({size: render_icons.draw(SMALL_SOURCE, size) for size in sizes})

    kind, length = struct.unpack_from(">4sI", content)
    assert (kind, length) == (b"icns", len(content))
    offset, kinds = 8, []
    while offset < length:
        kind, size = struct.unpack_from(">4sI", content, offset)
        assert content[offset + 8 : offset + 12] == b"\x89PNG"
        kinds.append(kind)
        offset += size
    assert offset == length
    assert kinds == [kind for kind, _ in render_icons.ICNS_TYPES]
