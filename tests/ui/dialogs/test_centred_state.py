from __future__ import annotations

from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.centred_state import CentredState


def test_words_stand_in_the_middle_however_wide_the_place_is(qtbot: QtBot) -> None:
    place = CentredState()
    qtbot.addWidget(place)
    place.state.show_state(QIcon(), "Nothing here", "Drop something.")
    for width in (240, 500, 1600):
        place.resize(width, 400)
        place.show()
        qtbot.waitUntil(lambda width=width: place.width() == width)

        assert abs(place.state.geometry().center().x() - width / 2) <= 1
        assert place.state.width() <= 400
