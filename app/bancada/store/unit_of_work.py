"""One transaction on the station's store, with every port the use cases need."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Self

from bancada.services.ports import Clock
from bancada.store.carton_book import SqliteCartonBook
from bancada.store.confusion_book import SqliteConfusions
from bancada.store.consequences import Consequences
from bancada.store.event_log import SqliteEventLog
from bancada.store.event_rows import fold_order
from bancada.store.operator_book import SqliteOperators
from bancada.store.order_book import SqliteOrderBook
from bancada.store.print_queue import SqlitePrintQueue
from bancada.store.product_book import SqliteProductBook
from bancada.store.projections.projector import Projector
from bancada.store.retention import AddressRetention
from bancada.store.session_cache import SessionCache
from bancada.store.setting_book import SqliteSettings
from bancada.store.station_identity import StationIdentity
from bancada.store.tracking_pool import SqliteTrackingNumbers
from bancada.store.transaction import StationTransaction
from bancada.store.weight_book import SqliteWeights, kept_prior


@dataclass(frozen=True, slots=True)
class StationPorts:
    """The ports on one writing connection; they outlive the units of work that pass through them."""

    station_id: str
    events: SqliteEventLog
    orders: SqliteOrderBook
    products: SqliteProductBook
    cartons: SqliteCartonBook
    weights: SqliteWeights
    confusions: SqliteConfusions
    print_queue: SqlitePrintQueue
    operators: SqliteOperators
    tracking: SqliteTrackingNumbers
    settings: SqliteSettings


def station_ports(
    transaction: StationTransaction, identity: StationIdentity, clock: Clock, retention: AddressRetention
) -> StationPorts:
    """Join the ports to a connection."""
    sql = transaction.sql
    sessions = SessionCache(lambda order_id, before_seq: fold_order(sql, order_id, before_seq))
    products = SqliteProductBook(sql)
    projector = Projector(sql, sessions, kept_prior(sql))
    log = SqliteEventLog(sql, identity, clock, projector, Consequences(sql, retention))
    transaction.tell(log, sessions, products, projector.weights)
    return StationPorts(
        station_id=identity.station_id,
        events=log,
        orders=SqliteOrderBook(transaction, sessions, clock, retention),
        products=products,
        cartons=SqliteCartonBook(sql),
        weights=SqliteWeights(projector.weights),
        confusions=SqliteConfusions(sql),
        print_queue=SqlitePrintQueue(sql),
        operators=SqliteOperators(sql),
        tracking=SqliteTrackingNumbers(sql),
        settings=SqliteSettings(sql),
    )


class SqliteUnitOfWork:
    """One transaction; leaving it without `commit` rolls everything back.

    After a `commit` the next statement begins another transaction: a long import may commit in steps.
    """

    def __init__(self, transaction: StationTransaction, ports: StationPorts) -> None:
        self._transaction = transaction
        self.station_id = ports.station_id
        self.events = ports.events
        self.orders = ports.orders
        self.products = ports.products
        self.cartons = ports.cartons
        self.weights = ports.weights
        self.confusions = ports.confusions
        self.print_queue = ports.print_queue
        self.operators = ports.operators
        self.tracking = ports.tracking
        self.settings = ports.settings

    def __enter__(self) -> Self:
        self._transaction.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._transaction.end()

    def commit(self) -> None:
        """Make everything durable, at once.

        Raises:
            StoreFault: the disk is full or does not answer; nothing of this unit of work happened.
        """
        self._transaction.commit()
