"""The label of a test print."""

from bancada.labels.sample_fields import SAMPLE_SHIPPING_LABEL
from bancada.labels.shipping_label import Sender
from bancada.services.sample_label import sample_label
from bancada.services.station_settings import StationSettings


def test_that_the_sample_shows_the_stations_own_sender() -> None:
    label = sample_label(StationSettings(station="Bench 1", sender="Loja\nRua Dois, 2"))

    assert label.sender == Sender("Loja", ("Rua Dois, 2",))
    assert label.order_no == "TEST"


def test_that_the_sample_falls_back_on_the_station_and_then_on_the_sample() -> None:
    assert sample_label(StationSettings(station="Bench 1")).sender == Sender("Bench 1")
    assert sample_label(StationSettings()).sender == SAMPLE_SHIPPING_LABEL.sender
