"""Draws the icons of the bundles from their SVG files; `dev.py build` runs it where Qt is.

    render_icons.py FOLDER

Writes FOLDER/NAME-SIZE.png for each drawing and size, and carrel.ico and carrel.icns, the
containers that Windows and macOS take.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
# Up to this size (in pixels) the lines of the large drawing would run into each other.
SMALL = 16
DRAWINGS = {
    "carrel": (ROOT / "resources" / "icons" / "carrel.svg", LINUX / "carrel-small.svg"),
    "digest": (LINUX / "digest.svg", LINUX / "digest-small.svg"),
    "library": (LINUX / "library.svg", LINUX / "library-small.svg"),
}
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# https://en.wikipedia.org/wiki/Apple_Icon_Image_format: the types that hold PNG, by size.
ICNS_TYPES = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)),
    *((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024)),
)


def main(folder: Path) -> None:
    """Write all icons."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (large, small) in DRAWINGS.items():
        pictures = {size: draw(small if size <= SMALL else large, size) for size in SIZES}
        for size, picture in pictures.items():
            (folder / f"{name}-{size}.png").write_bytes(png(picture))
        if name == "carrel":
            (folder / "carrel.ico").write_bytes(ico(pictures))
            (folder / "carrel.icns").write_bytes(icns(pictures))


def draw(source: Path, size: int) -> QImage:
    """Return a drawing as a square picture of a size in pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    """Return a picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def ico(pictures: Mapping[int, QImage]) -> bytes:
    """Return a Windows icon: the largest picture as PNG, the others as bitmaps, which all read."""
    images = [png(pictures[size]) if size >= 256 else bitmap(pictures[size]) for size in ICO_SIZES]
    offset = 6 + 16 * len(images)
    directory = [struct.pack("<HHH", 0, 1, len(images))]
    for size, image in zip(ICO_SIZES, images, strict=True):
        # A byte each for width and height, in which 0 is 256.
        entry = (size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        directory.append(struct.pack("<BBBBHHII", *entry))
        offset += len(image)
    return b"".join([*directory, *images])


def bitmap(picture: QImage) -> bytes:
    """Return a picture as the bitmap of an icon: BGRA from below, then an empty mask."""
    size = picture.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    upright = bytes(picture.constBits())
    rows = [upright[start : start + 4 * size] for start in range(0, len(upright), 4 * size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    return header + b"".join(reversed(rows)) + mask


def icns(pictures: Mapping[int, QImage]) -> bytes:
    """Return a macOS icon."""
    parts = []
    for kind, size in ICNS_TYPES:
        content = png(pictures[size])
        parts.append(struct.pack(">4sI", kind, 8 + len(content)) + content)
    body = b"".join(parts)
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    main(Path(sys.argv[1]))
