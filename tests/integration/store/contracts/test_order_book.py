"""What the orders of a unit of work answer, on the real store and on the fake."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, OrderState, ShippingAddress
from bancada.services.ports import OrderStanding, PackableHere, UnitOfWorkFactory
from tests.fakes.clock import FakeClock
from tests.integration.store.samples import opened, order, verified

ADDRESS = ShippingAddress("A. Receiver", street="Rua Um", city="Campinas", postcode="13000-000")
QUEUED = ev.PrintQueued("j1", ev.DocumentKind.SHIPPING_LABEL, 1)


def take_in(store: UnitOfWorkFactory, *orders: object) -> None:
    with store() as uow:
        uow.events.append_many([(ev.OrderReceived(one), None) for one in orders])  # type: ignore[arg-type]
        uow.commit()


def happen(store: UnitOfWorkFactory, order_id: str, *events: ev.Event) -> None:
    with store() as uow:
        for event in events:
            uow.events.append(event, order_id=order_id, operator_id="op1")
        uow.commit()


def open_and_fail(store: UnitOfWorkFactory, order_id: str) -> None:
    with store() as uow:
        uow.events.append(opened(), order_id=order_id)
        raise ZeroDivisionError


def test_that_a_session_is_the_fold_of_what_was_committed(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", opened(), verified(1, 2))

    with store() as uow:
        session = uow.orders.session("o1")

    assert session is not None
    assert (session.state, session.done) == (OrderState.PACKING, (2, 0))


def test_that_an_unknown_order_has_no_session(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        assert uow.orders.session("nowhere") is None
        assert uow.orders.standing("nowhere") is None


def test_that_what_is_not_committed_is_gone(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    with store() as uow:
        uow.events.append(opened(), order_id="o1")
        uow.events.append(verified(1, 1), order_id="o1")
        inside = uow.orders.session("o1")

    with store() as uow:
        after = uow.orders.session("o1")

    assert inside is not None
    assert after is not None
    assert (inside.done, after.done) == ((1, 0), (0, 0))


def test_that_an_exception_undoes_the_unit_of_work(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    with pytest.raises(ZeroDivisionError):
        open_and_fail(store, "o1")

    with store() as uow:
        assert uow.orders.in_hand() is None


@pytest.mark.parametrize("code", ["PED-1", "ped-1", " ped - 1 ", "TOTE-9", "BR123", "3526"])
def test_that_every_code_of_an_order_opens_it(store: UnitOfWorkFactory, code: str) -> None:
    take_in(store, order(1, codes=("tote-9",), nfe_key="3526", tracking_nos=("br123",)), order(2))

    with store() as uow:
        assert uow.orders.ids_by_code(code) == ("o1",)


def test_that_the_most_urgent_order_of_a_shared_code_comes_first(store: UnitOfWorkFactory) -> None:
    late, soon, packed = (
        order(1, codes=("S",), hours=3),
        order(2, codes=("S",)),
        order(3, codes=("S",), hours=-9),
    )
    take_in(store, late, soon, packed)
    happen(store, "o3", ev.OrderPacked(1))

    with store() as uow:
        assert uow.orders.ids_by_code("S") == ("o2", "o1", "o3")


def test_that_the_tracking_number_of_a_closed_parcel_opens_its_order(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", opened(), verified(1, 2), ev.ParcelClosed(1, 900, "br 777"))

    with store() as uow:
        assert uow.orders.ids_by_code("BR777") == ("o1",)


def test_that_the_most_urgent_waiting_order_gets_the_item(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1, hours=5), order(2, hours=1), order(3, ("PEN", 1), hours=-1))

    with store() as uow:
        assert uow.orders.most_urgent_needing(["MUG"], 1) == ("o2",)
        assert uow.orders.most_urgent_needing(["MUG", "PEN"], 1) == ("o3",)
        assert uow.orders.most_urgent_needing(["CUP"], 1) == ()


def test_that_priority_brings_an_order_forward(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1), order(2, hours=1, priority=3))

    with store() as uow:
        assert uow.orders.most_urgent_needing(["MUG"], 1) == ("o2",)


@pytest.mark.parametrize(
    "event",
    [
        ev.OrderHeld(ev.ExceptionReason.OTHER),
        ev.OrderCancelled(),
        verified(1, 2),
        ev.LineShorted(1, 2, ev.ExceptionReason.NOT_FOUND),
    ],
)
def test_that_an_order_that_wants_no_more_of_a_product_is_passed_over(
    store: UnitOfWorkFactory, event: ev.Event
) -> None:
    take_in(store, order(1), order(2, hours=1))
    happen(store, "o1", opened(), event)

    with store() as uow:
        assert uow.orders.most_urgent_needing(["MUG"], 1) == ("o2",)


def test_that_a_released_order_wants_its_items_again(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1), order(2, hours=1))
    happen(store, "o1", opened(), ev.OrderHeld(ev.ExceptionReason.OTHER), ev.OrderReleased())

    with store() as uow:
        assert uow.orders.most_urgent_needing(["MUG"], 1) == ("o1",)


def test_that_the_order_in_hand_is_known_until_it_is_left(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", opened(), verified(1, 1))
    with store() as uow:
        held = uow.orders.in_hand()
    happen(store, "o1", ev.OrderLeft())
    with store() as uow:
        left = uow.orders.in_hand()

    assert (held, left) == ("o1", None)


def test_that_standings_tell_fingerprint_and_state(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1), order(2))
    happen(store, "o2", opened())

    with store() as uow:
        assert uow.orders.standings(["o1", "o2", "o9"]) == {
            "o1": OrderStanding("sha1", OrderState.OPEN, is_started=False),
            "o2": OrderStanding("sha2", OrderState.PACKING, is_started=True),
        }


def test_that_a_revised_order_is_found_by_what_it_holds_now(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1, codes=("OLD",)))
    revised = order(1, ("CUP", 1), codes=("NEW",))
    happen(store, "o1", ev.OrderRevised(revised))

    with store() as uow:
        assert (uow.orders.ids_by_code("OLD"), uow.orders.ids_by_code("NEW")) == ((), ("o1",))
        assert uow.orders.most_urgent_needing(["MUG"], 1) == ()
        assert uow.orders.most_urgent_needing(["CUP"], 1) == ("o1",)


def test_that_an_authorised_invoice_makes_its_key_open_the_order(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1, invoice=InvoiceState.WAITING))
    happen(store, "o1", ev.InvoiceAuthorised("351234"))

    with store() as uow:
        assert uow.orders.ids_by_code("351234") == ("o1",)


def test_that_an_order_received_twice_stays_as_it_came_first(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1), order(1, ("CUP", 9)))
    take_in(store, order(1, ("CUP", 9)))

    with store() as uow:
        session = uow.orders.session("o1")
        assert uow.orders.most_urgent_needing(["CUP"], 1) == ()

    assert session is not None
    assert session.order == order(1)


def test_that_a_packed_serial_number_leads_to_its_order(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", opened(), verified(1, 1, serial_no="S1"), verified(1, 1, serial_no="S2"))
    happen(store, "o1", ev.UnitsTakenOut(1, 1, 1, serial_no="S2"))

    with store() as uow:
        assert uow.orders.order_of_serial("MUG", "S1") == "o1"
        assert uow.orders.order_of_serial("MUG", "S2") is None
        assert uow.orders.order_of_serial("PEN", "S1") is None


def test_that_a_cancelled_order_gives_its_serial_numbers_free(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", opened(), verified(1, 1, serial_no="S1"), ev.OrderCancelled())

    with store() as uow:
        assert uow.orders.order_of_serial("MUG", "S1") is None


def test_that_an_address_is_kept_apart_and_purged_after_shipping(
    store: UnitOfWorkFactory, clock: FakeClock
) -> None:
    take_in(store, order(1), order(2))
    with store() as uow:
        uow.orders.put_addresses([("o1", ADDRESS), ("o2", ADDRESS)])
        uow.commit()
    happen(store, "o1", opened(), QUEUED, ev.PrintSending("j1"), ev.PrintSent("j1"), ev.OrderShipped())
    with store() as uow:
        uow.print_queue.put_payload("j1", b"^XA")
        early = uow.orders.purge_addresses(clock.now() + timedelta(hours=23))
        gone = uow.orders.purge_addresses(clock.now() + timedelta(hours=25))
        uow.commit()

    with store() as uow:
        assert (early, gone) == (0, 1)
        assert (uow.orders.address("o1"), uow.orders.address("o2")) == (None, ADDRESS)
        assert uow.print_queue.payload("j1") is None


@pytest.mark.parametrize(
    "happened",
    [
        (opened(), ev.OrderPacked(1, is_label_held=True)),
        (opened(), ev.OrderHeld(ev.ExceptionReason.INVOICE, "H-1")),
        (opened(), verified(1, 1)),
        (opened(), QUEUED, ev.OrderPacked(1)),
        (opened(), QUEUED, ev.PrintFailed("j1"), ev.OrderPacked(1)),
        (opened(), QUEUED, ev.PrintGivenUp("j1"), ev.OrderPacked(1)),
        (opened(), QUEUED, ev.PrintSending("j1"), ev.OrderPacked(1)),
        (opened(), QUEUED, ev.PrintSending("j1"), ev.PrintFellInDoubt("j1"), ev.OrderPacked(1)),
        (opened(), QUEUED, ev.OrderPacked(1), ev.OrderShipped()),
    ],
    ids=lambda happened: happened[-2].__class__.__name__ + happened[-1].__class__.__name__,
)
def test_that_an_address_stays_while_a_label_is_still_to_come(
    store: UnitOfWorkFactory, clock: FakeClock, happened: tuple[ev.Event, ...]
) -> None:
    take_in(store, order(1))
    with store() as uow:
        uow.orders.put_addresses([("o1", ADDRESS)])
        uow.commit()
    happen(store, "o1", *happened)

    with store() as uow:
        uow.print_queue.put_payload("j1", b"^XA")
        assert uow.orders.purge_addresses(clock.now() + timedelta(days=60)) == 0
        assert (uow.orders.address("o1"), uow.print_queue.payload("j1")) == (ADDRESS, b"^XA")
        uow.commit()
    happen(store, "o1", ev.OrderCancelled())

    with store() as uow:
        assert uow.orders.purge_addresses(clock.now() + timedelta(days=60)) == 1


def test_that_the_site_sets_how_long_an_address_outlives_shipping(
    store: UnitOfWorkFactory, clock: FakeClock
) -> None:
    take_in(store, order(1))
    with store() as uow:
        uow.orders.put_addresses([("o1", ADDRESS)])
        uow.events.append(ev.SettingChanged("profile.purge_after_h", "2"))
        uow.events.append(ev.OrderShipped(), order_id="o1")
        assert uow.orders.purge_addresses(clock.now() + timedelta(hours=1)) == 0
        assert uow.orders.purge_addresses(clock.now() + timedelta(hours=3)) == 1


@pytest.mark.parametrize(
    ("happened", "kept_h"),
    [((), 30 * 24), ((ev.OrderPacked(1),), 7 * 24), ((ev.OrderPacked(1), ev.OrderShipped()), 24)],
)
def test_that_an_address_that_comes_late_is_kept_as_its_order_stands(
    store: UnitOfWorkFactory, clock: FakeClock, happened: tuple[ev.Event, ...], kept_h: int
) -> None:
    take_in(store, order(1))
    happen(store, "o1", *happened)

    with store() as uow:
        uow.orders.put_addresses([("o1", ADDRESS)])
        assert uow.orders.purge_addresses(clock.now() + timedelta(hours=kept_h - 1)) == 0
        assert uow.orders.purge_addresses(clock.now() + timedelta(hours=kept_h)) == 1


def test_that_addresses_of_many_orders_are_found_at_once(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1), order(2))

    with store() as uow:
        uow.orders.put_addresses([("o2", ADDRESS)])
        assert uow.orders.addresses(("o1", "o2", "o3")) == {"o2": ADDRESS}


def test_that_an_address_never_shipped_is_purged_in_the_end(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    with store() as uow:
        uow.orders.put_addresses([("o1", ADDRESS)])
        assert uow.orders.purge_addresses(datetime(2027, 1, 1, tzinfo=UTC)) == 1


def test_that_what_cannot_be_packed_here_is_left_out(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1, station="B9"), order(2, invoice=InvoiceState.WAITING), order(3, station="B1"))
    take_in(store, order(4, hours=1))

    with store() as uow:
        needing = partial(uow.orders.most_urgent_needing, ("MUG",), 10)
        assert needing(PackableHere("id-1", "B1", is_invoice_optional=True)) == ("o2", "o3", "o4")
        assert needing(PackableHere("id-1", "B1", is_invoice_optional=False)) == ("o3", "o4")
        assert needing() == ("o1", "o2", "o3", "o4")


def test_that_an_order_is_bound_by_the_stations_id_and_not_by_its_name(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1, station="B1", station_id="id-1"), order(2, station="B1", station_id="id-9"))
    take_in(store, order(3, station="b 7"))

    with store() as uow:
        needing = partial(uow.orders.most_urgent_needing, ("MUG",), 10)
        assert needing(PackableHere("id-1", "B7", is_invoice_optional=True)) == ("o1", "o3")
        assert needing(PackableHere("id-9", "B1", is_invoice_optional=True)) == ("o2",)


def test_that_an_order_that_was_begun_goes_on_without_its_invoice(
    store: UnitOfWorkFactory,
) -> None:
    take_in(store, order(1, invoice=InvoiceState.WAITING))
    happen(store, "o1", opened(), verified(1, 1))

    with store() as uow:
        only = PackableHere("id-1", "B1", is_invoice_optional=False)
        assert uow.orders.most_urgent_needing(("MUG",), 10, only) == ("o1",)
