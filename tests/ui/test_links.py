"""Only addresses that a digest may hold are ever handed on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.ui.links import address_of, open_link


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("https://arxiv.org/abs/2410.14240", "https://arxiv.org/abs/2410.14240"),
        (" http://example.org/a ", "http://example.org/a"),
        ("mailto:ada@example.org", "mailto:ada@example.org"),
        ("doi:10.1000/xyz", "https://doi.org/10.1000/xyz"),
        ("HTTPS://example.org", "https://example.org"),
    ],
)
def test_addresses_of_the_web_may_be_opened(text: str, opened: str) -> None:
    url = address_of(text)
    assert url is not None
    assert url.toString() == opened


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<b>",
        "//server/share",
        "\\\\server\\share",
        "https://",
        "http:///path",
        "vbscript:x",
        "ms-settings:",
    ],
)
def test_anything_else_may_not(text: str) -> None:
    assert address_of(text) is None
    assert not open_link(text)


def test_a_good_link_goes_to_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    assert open_link("https://example.org/x")
    assert [url.toString() for url in opened] == ["https://example.org/x"]
