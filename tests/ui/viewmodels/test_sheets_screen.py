"""Which sheet is open, and what stands on it."""

from dataclasses import replace

import pytest

from bancada.domain.events import Act, Detail, DetailAsked, DocumentKind, ExceptionReason, ParcelClosed
from bancada.domain.products import Product
from bancada.services import commands as cmd
from bancada.services.bench_state import ActSubject, BenchState, PendingAct
from bancada.services.ports import PrintJob
from bancada.services.print_states import PrintState
from bancada.ui.viewmodels.sheets_screen import (
    approval_state,
    choice_state,
    detail_state,
    in_doubt_state,
    quantity_state,
    sheet_of,
)
from bancada.ui.viewmodels.states.chrome import Sheet
from bancada.ui.viewmodels.states.sheets import Choice, PrintedThing
from tests.ui.viewmodels.bench_page import SUPERVISOR, asked, at_work, complete, two_lines
from tests.unit.domain.builders import line, opened

PENDING = PendingAct(Act.SHORT, cmd.ShortLine(1))
DOUBT = PrintJob("job-1", "order-1", DocumentKind.SHIPPING_LABEL, 1, 1, PrintState.IN_DOUBT, order_ref="1001")


def test_that_nothing_is_asked_of_nobody() -> None:
    assert sheet_of(BenchState(is_set_up=True, doubts=(DOUBT,), session=two_lines())) is None


def test_that_an_approval_comes_before_a_doubt_and_a_doubt_before_a_question() -> None:
    session = asked(two_lines(), Detail.SERIAL)
    assert sheet_of(at_work(session, doubts=(DOUBT,), pending=PENDING)) is Sheet.APPROVAL
    assert sheet_of(at_work(session, doubts=(DOUBT,))) is Sheet.IN_DOUBT
    assert sheet_of(at_work(session)) is Sheet.DETAIL
    assert sheet_of(at_work(two_lines())) is None
    assert sheet_of(at_work()) is None


def test_that_an_approval_names_the_act_the_order_and_who_approves() -> None:
    state = at_work(two_lines(), pending=PENDING, badge_owner=SUPERVISOR)
    shown = approval_state(state, "Wrong PIN")
    assert (shown.what, shown.detail) == ("Send the order short", "1001")
    assert (shown.supervisor_name, shown.error) == ("Bruno", "Wrong PIN")
    between = approval_state(at_work(pending=PENDING), "")
    assert (between.detail, between.supervisor_name) == ("", "")


def test_that_an_approval_names_the_order_it_is_about_where_none_is_open() -> None:
    release = PendingAct(Act.RELEASE, cmd.ReleaseOrder("order-1"), "1001")
    assert approval_state(at_work(pending=release), "").detail == "1001"


@pytest.mark.parametrize(
    ("pending", "about"),
    [
        (PendingAct(Act.SHORT, cmd.ShortLine(1), about=ActSubject("Soap", qty=2)), "Soap: 2 not sent"),
        (
            PendingAct(Act.SUBSTITUTE, cmd.SubstituteLine(1, "MUG"), about=ActSubject("Soap", "Mug", 3)),
            "Soap: Mug goes in instead, 3",
        ),
        (
            PendingAct(
                Act.CONFIRM_BY_HAND,
                cmd.ConfirmByHand(1),
                about=ActSubject("Soap", qty=1, reason=ExceptionReason.NO_CODE),
            ),
            "Soap: 1 · it has no code",
        ),
        (
            PendingAct(
                Act.RELEASE,
                cmd.ReleaseOrder("order-1"),
                about=ActSubject(reason=ExceptionReason.INVOICE, shelf="F-1"),
            ),
            "waiting for its invoice · shelf F-1",
        ),
        (
            PendingAct(
                Act.REPRINT,
                cmd.Reprint(),
                about=ActSubject(document=DocumentKind.PACKING_SLIP, parcel_no=2),
            ),
            "Packing slip of parcel 2",
        ),
        (PendingAct(Act.WEIGHT, cmd.AcceptWeight()), "Not weighed: no scale answers."),
        (PendingAct(Act.REOPEN, cmd.ReopenOrder("order-1")), ""),
    ],
)
def test_that_nobody_approves_an_act_blind(pending: PendingAct, about: str) -> None:
    assert approval_state(at_work(pending=pending), "").about == about


def test_that_a_quantity_counts_the_unit_in_hand_among_the_missing() -> None:
    session = asked(two_lines(), Detail.QUANTITY, qty=1)
    shown = quantity_state(session, _question(session.question), "")
    assert (shown.line_sku, shown.done_qty, shown.ordered_qty, shown.max_qty) == ("CUP", 1, 3, 3)


def test_that_a_choice_names_known_products_and_shows_their_pictures() -> None:
    session = asked(two_lines(), Detail.CHOICE, options=("CUP", "PAN"))
    products = {"CUP": Product("CUP", "White cup", picture="cup.png")}
    shown = choice_state(session, _question(session.question), at_work(session, products=products))
    assert shown.code == "789"
    assert shown.choices == (Choice("CUP", "White cup", "CUP", "cup.png"), Choice("PAN", "PAN", "PAN"))


def test_that_a_detail_names_the_lot_the_order_wants() -> None:
    session = asked(opened(line(1, "CUP", lot="L24")), Detail.LOT)
    shown = detail_state(session, _question(session.question), "Wrong lot")
    assert (shown.detail, shown.line_name, shown.expected) == (Detail.LOT, "Product CUP", "L24")
    assert shown.error == "Wrong lot"


@pytest.mark.parametrize(
    ("document", "wanted"),
    [
        (DocumentKind.SHIPPING_LABEL, PrintedThing.SHIPPING_LABEL),
        (DocumentKind.PACKING_SLIP, PrintedThing.PACKING_SLIP),
    ],
)
def test_that_a_doubt_names_the_paper(document: DocumentKind, wanted: PrintedThing) -> None:
    assert in_doubt_state(at_work(doubts=(replace(DOUBT, document=document),))).thing is wanted


def test_that_a_doubt_of_the_order_in_hand_knows_its_tracking_number() -> None:
    session = complete().apply(ParcelClosed(1, None, "AA123"))
    shown = in_doubt_state(at_work(session, doubts=(DOUBT, replace(DOUBT, job_id="job-2"))))
    assert (shown.order_ref, shown.parcel_number, shown.parcel_total) == ("1001", 1, 1)
    assert shown.tracking_no == "AA123"


def test_that_a_doubt_of_another_order_is_told_by_its_number() -> None:
    doubt = replace(DOUBT, order_id="order-9", order_ref="9009", parcel_no=2)
    shown = in_doubt_state(at_work(complete(), doubts=(doubt,)))
    assert (shown.order_ref, shown.parcel_number, shown.parcel_total) == ("9009", 2, 2)
    assert shown.tracking_no == ""


def _question(question: DetailAsked | None) -> DetailAsked:
    assert question is not None
    return question
