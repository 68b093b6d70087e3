from __future__ import annotations

from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.services.pulse import Pulse, pulse
from desktop.store.library import Library


def test_the_pulse_tells_what_changed(library: Library) -> None:
    with library.open():
        assert pulse(library) == Pulse(0, 0, None, None)
        with library.history.step(Act.IMPORT, "a digest", 1):
            library.arrivals.add([Facts("Tides")])
        after = pulse(library)
        assert (after.revision, after.waiting, after.redo) == (1, 1, None)
        assert after.undo is not None
        assert after.undo.act is Act.IMPORT
        library.history.undo()
        assert pulse(library).redo == pulse(library).redo is not None
