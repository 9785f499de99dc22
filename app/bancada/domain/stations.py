"""Which station an order belongs to: bound by the station's id, whatever the bench is called later."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bancada.domain.orders import Order


def name_key(name: str) -> str:
    """A station's name as it is compared: blanks and capitals aside.

    >>> name_key(" Bancada  1")
    'bancada1'
    """
    return "".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class StationRef:
    """A station: its id for ever, and what it is called now."""

    station_id: str
    name: str

    def bind(self, order: Order, before: Order | None = None) -> Order:
        """The order bound to this station where its source names it, by its name of now or by its id.

        A source that goes on using the station's former name names the station that it named ``before``.
        """
        if not order.station:
            return order
        if order.station == self.station_id or name_key(order.station) == name_key(self.name):
            return replace(order, station_id=self.station_id)
        is_named_as_before = before is not None and before.station == order.station
        return replace(order, station_id=before.station_id) if before and is_named_as_before else order

    def may_pack(self, order: Order) -> bool:
        """Whether the order is for this station, or for any.

        One whose source named nobody that was known then is for whoever bears that name by now.
        """
        if order.station_id is not None:
            return order.station_id == self.station_id
        return not order.station or name_key(order.station) == name_key(self.name)
