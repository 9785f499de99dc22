"""The window and its view-models are joined: whatever one says, somebody hears."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, QObject
from PySide6.QtWidgets import QApplication

from bancada.bootstrap.station import Devices, PackingStation
from bancada.bootstrap.system_clock import SystemClock
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import Page


@pytest.fixture
def station(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[PackingStation]:
    """A whole station, as it is opened; ``look`` is asked for so that it is worn again afterwards."""
    made = PackingStation(qapp, tmp_path, SystemClock(), Devices())
    made.start()
    yield made
    made.stop()
    look.wear(qapp, look.theme)


def unheard_signals(thing: QObject) -> Iterator[str]:
    """Signals that the thing's own classes declare and nobody is joined to."""
    meta = thing.metaObject()
    classes = [each for each in type(thing).__mro__ if each.__module__.startswith("bancada.")]
    own = {name for each in classes for name in vars(each)}
    for index in range(meta.methodCount()):
        method = meta.method(index)
        name = bytes(method.name().data()).decode()
        is_own_signal = method.methodType() == QMetaMethod.MethodType.Signal and name in own
        if is_own_signal and not thing.isSignalConnected(method):
            yield f"{type(thing).__name__}.{name}"


def test_that_every_signal_of_every_view_model_is_heard(station: PackingStation) -> None:
    for page in Page:
        station.window.make_page(page)
    models = [model for model in vars(station.models).values() if isinstance(model, QObject)]
    assert len(models) >= 7
    assert [name for model in models for name in unheard_signals(model)] == []


def test_that_every_wish_of_every_page_and_sheet_is_heard(station: PackingStation) -> None:
    for page in Page:
        station.window.make_page(page)
    parts = vars(station.window).items()
    views = [view for name, view in parts if name[0] != "_" and isinstance(view, QObject)]
    assert len(views) >= 14
    unheard = {name for view in views for name in unheard_signals(view) if name.endswith("_requested")}
    # The question about a label has no way round it: its sheet shows nothing to cancel with.
    assert unheard == {"InDoubtView.cancel_requested"}
