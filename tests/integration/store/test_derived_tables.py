"""Whatever happens at the bench, the tables say what the sessions say, and the log gives the tables again."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import InvoiceState, Order, OrderLine, OrderState, QuantityUnit
from bancada.domain.session import PackingSession, fold
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.ports import UnitOfWork
from bancada.store.database import StationStore
from bancada.store.projections.line_rows import counts_of
from bancada.store.projections.order_codes import codes_of
from bancada.store.projections.order_row import STANDING_COLUMNS, standing_of
from bancada.store.projections.serials import serials_of
from bancada.store.sqlite_engine import reader_engine
from bancada.store.statements import Statements
from bancada.wire.event_codec import UnknownEvent, decode_event
from tests.fakes.clock import FakeClock
from tests.integration.store.samples import MUG, order

OTHER = ev.ExceptionReason.OTHER
Deed = Callable[[PackingSession, st.DataObject], ev.Event | None]


def a_line(session: PackingSession, data: st.DataObject) -> OrderLine:
    return data.draw(st.sampled_from(session.order.lines))


def a_parcel(session: PackingSession, data: st.DataObject) -> int:
    return data.draw(st.integers(1, len(session.parcels)))


def verify(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    line = a_line(session, data)
    missing = session.missing_qty(line.line_no)
    if not session.is_editable or not missing:
        return None
    serial_no = data.draw(st.sampled_from([None, "S1", "S2", "S3"]))
    qty = 1 if serial_no else data.draw(st.integers(1, missing))
    sku = data.draw(st.sampled_from([None, *session.skus_allowed_on(line.line_no)]))
    parcel_no = a_parcel(session, data)
    return ev.UnitsVerified(line.line_no, qty, parcel_no, "code", serial_no=serial_no, sku=sku)


def take_out(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    if not session.verified:
        return None
    entry = data.draw(st.sampled_from(session.verified))
    return ev.UnitsTakenOut(entry.line_no, entry.qty, entry.parcel_no, entry.serial_no)


def move(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    if not session.verified:
        return None
    entry = data.draw(st.sampled_from(session.verified))
    return ev.UnitsMoved(entry.line_no, entry.qty, entry.parcel_no, a_parcel(session, data))


def shorten(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    line = a_line(session, data)
    missing = session.missing_qty(line.line_no)
    return ev.LineShorted(line.line_no, data.draw(st.integers(1, missing)), OTHER) if missing else None


def substitute(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    return ev.LineSubstituted(a_line(session, data).line_no, "CUP", "Cup")


changes = st.sampled_from([(), (ContentChange(ChangedField.NOTE),), (ContentChange(ChangedField.CARRIER),)])


def revise(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    wanted = data.draw(
        st.lists(st.tuples(st.sampled_from(["MUG", "PEN", "CUP"]), st.integers(1, 4)), min_size=1, max_size=3)
    )
    number = int(session.order.order_id[1:])
    return ev.OrderRevised(
        order(number, *wanted, codes=(data.draw(st.sampled_from("AB")),)), data.draw(changes)
    )


def refuse(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    verdict = data.draw(st.sampled_from([Verdict.WRONG_ITEM, Verdict.OVER_SCAN]))
    line_no = data.draw(st.sampled_from([None, 1, 2, 9]))
    return ev.ScanRefused(
        verdict, "code", line_no=line_no, sku=data.draw(st.sampled_from([None, "CUP", "JUG"]))
    )


def choose_carton(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    suggested = data.draw(st.booleans())
    return ev.CartonChosen(a_parcel(session, data), data.draw(st.sampled_from("SL")), 80, suggested)


def weigh(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    parcel_no = a_parcel(session, data)
    contents = tuple((session.order.line(no).sku, qty) for no, qty in session.parcels[parcel_no - 1].contents)
    return ev.ParcelWeighed(
        parcel_no,
        gross_g=data.draw(st.integers(100, 3000)),
        expected_g=data.draw(st.sampled_from([None, 900])),
        tolerance_g=20,
        is_accepted=data.draw(st.booleans()),
        weighs_as_expected=data.draw(st.booleans()),
        contents=contents,
        carton_code=session.parcels[parcel_no - 1].carton_code,
        priors=data.draw(st.sampled_from([None, (), (("MUG", 400), ("PEN", 12))])),
    )


def close_parcel(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    return ev.ParcelClosed(a_parcel(session, data), 900, data.draw(st.sampled_from([None, "BR1", "BR2"])))


def queue_label(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    job_id = data.draw(st.sampled_from(["j1", "j2", "j3"]))
    return ev.PrintQueued(f"{session.order.order_id}-{job_id}", ev.DocumentKind.SHIPPING_LABEL, 1)


def move_label(session: PackingSession, data: st.DataObject) -> ev.Event | None:
    job_id = f"{session.order.order_id}-{data.draw(st.sampled_from(['j1', 'j2', 'j3']))}"
    moves: list[ev.Event] = [ev.PrintSending(job_id), ev.PrintFailed(job_id, "cut")]
    return data.draw(st.sampled_from([*moves, ev.PrintConfirmed(job_id), ev.PrintFellInDoubt(job_id)]))


PLAIN: list[ev.Event] = [
    ev.OrderOpened(ev.OpenedBy.CHOSEN),
    ev.OrderOpened(ev.OpenedBy.CHOSEN),
    ev.OrderLeft(),
    ev.OrderHeld(OTHER, "H-1"),
    ev.OrderReleased(),
    ev.OrderCancelled(),
    ev.OrderPacked(1),
    ev.OrderPacked(1, is_label_held=True),
    ev.OrderReopened(),
    ev.OrderShipped(),
    ev.GoodsTakenBack(),
    ev.InvoiceAuthorised("3526"),
    ev.DetailAsked(ev.Detail.SERIAL, "code"),
    ev.DetailDropped(),
    ev.ChangesAcknowledged(),
    ev.OrderNoteRead(),
]
DEEDS: list[Deed] = [
    verify,
    verify,
    verify,
    take_out,
    move,
    shorten,
    substitute,
    refuse,
    refuse,
    revise,
    choose_carton,
    weigh,
    close_parcel,
    queue_label,
    move_label,
    lambda session, data: ev.ParcelOpened(a_parcel(session, data)),
    lambda session, _data: ev.ParcelOpened(len(session.parcels) + 1),
    lambda session, data: ev.LabelReadBack(a_parcel(session, data), "code"),
    lambda _session, data: data.draw(st.sampled_from(PLAIN)),
    lambda _session, data: data.draw(st.sampled_from(PLAIN)),
]


def live_through(uow: UnitOfWork, data: st.DataObject) -> None:
    """Let something happen to one of the orders."""
    order_id = data.draw(st.sampled_from(["o1", "o2"]))
    session = uow.orders.session(order_id)
    assert session is not None
    event = data.draw(st.sampled_from(DEEDS))(session, data)
    if event is not None:
        uow.events.append(event, order_id=order_id, operator_id="op1")


def check_order(sql: Statements, session: PackingSession) -> None:
    order_id = session.order.order_id
    key = sql.value("SELECT order_key FROM orders WHERE order_id = ?", (order_id,))
    standing = sql.row(f"SELECT {', '.join(STANDING_COLUMNS)} FROM orders WHERE order_id = ?", (order_id,))
    lines = sql.rows(
        "SELECT line_no, sku, ordered, done, short, is_waiting FROM order_line WHERE order_key = ?"
        " ORDER BY line_no",
        (key,),
    )
    codes = sql.rows("SELECT code FROM order_code WHERE order_key = ?", (key,))
    serials = sql.rows("SELECT sku, serial_no FROM packed_serial WHERE order_id = ?", (order_id,))
    closed = sql.rows("SELECT parcel_no FROM parcel WHERE order_id = ? AND is_closed", (order_id,))
    assert tuple(standing) == standing_of(session)
    assert [tuple(line) for line in lines] == sorted(
        (line.line_no, line.sku, line.ordered_qty, *counts_of(session, position))
        for position, line in enumerate(session.order.lines)
    )
    assert {row[0] for row in codes} == codes_of(session)
    assert {tuple(row) for row in serials} == serials_of(session)
    assert [row[0] for row in closed] == [one.parcel_no for one in session.parcels if one.is_closed]


WITH_HAM = Order(
    "o2",
    "PED-2",
    (OrderLine(1, "MUG", "Mug", 3), OrderLine(2, "HAM", "Ham", 500, QuantityUnit.GRAM)),
    invoice=InvoiceState.WAITING,
)


@settings(max_examples=60)
@given(data=st.data())
def test_that_the_tables_say_what_the_sessions_say(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, StationStore(Path(folder), FakeClock()) as store:
        with store() as uow:
            uow.events.append_many([(ev.OrderReceived(one), None) for one in (order(1), WITH_HAM)])
            uow.commit()
        for _ in range(data.draw(st.integers(1, 5))):
            with store() as uow:
                for _ in range(data.draw(st.integers(1, 6))):
                    live_through(uow, data)
                if data.draw(st.integers(0, 5)):
                    uow.commit()

        counted: Counter[OrderState] = Counter()
        engine = reader_engine(store.path)
        with engine.connect() as connection, store() as uow:
            sql = Statements(connection)
            for order_id in ("o1", "o2"):
                session = uow.orders.session(order_id)
                assert session is not None
                assert session == folded(sql, order_id)
                check_order(sql, session)
                counted[session.state] += 1
        engine.dispose()
        with store.reader() as reader:
            assert reader.state_counts() == dict(counted)
            assert reader.verify().first_bad_seq is None
        report = store.rebuild()
        assert report.differences == ()
        assert report.is_clean


def folded(sql: Statements, order_id: str) -> PackingSession | None:
    rows = sql.rows("SELECT type, schema, payload FROM event WHERE order_id = ? ORDER BY seq", (order_id,))
    happened = [decode_event(*row) for row in rows]
    return fold(event for event in happened if not isinstance(event, UnknownEvent))


def test_that_a_catalogue_that_changed_since_changes_nothing_that_was_learnt(tmp_path: Path) -> None:
    with StationStore(tmp_path, FakeClock()) as store:
        for grams, gross_g in ((400, 1070), (900, 1065), (None, 1075)):
            with store() as uow:
                uow.products.put([replace(MUG, weight_g=grams)])
                uow.events.append(ev.OrderReceived(order(gross_g)))
                weighed = ev.ParcelWeighed(
                    1,
                    gross_g,
                    1050,
                    50,
                    is_accepted=True,
                    weighs_as_expected=True,
                    contents=(("MUG", 2),),
                    priors=(("MUG", 400),) if grams == 400 else (),
                )
                uow.events.append(weighed, order_id=f"o{gross_g}")
                uow.commit()
        with store() as uow:
            learnt = uow.weights.product("MUG")
        report = store.rebuild(swap_in=True)

    assert learnt is not None
    assert learnt.samples == 3
    assert report.is_clean
    with StationStore(tmp_path, FakeClock()) as store, store() as uow:
        assert uow.weights.product("MUG") == learnt
