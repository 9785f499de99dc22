"""Products, cartons, people, numbers, settings, weights: the same from the real store and the fake."""

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.look_alikes import Confusion
from bancada.domain.operators import Operator, Role
from bancada.domain.products import BarcodeMatch, Product, ProductBarcode
from bancada.domain.sizes import Size
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.ports import OperatorRecord, PrintJob, UnitOfWorkFactory
from bancada.services.print_states import PrintState
from tests.integration.store.contracts.test_order_book import happen, take_in
from tests.integration.store.samples import LARGE, MUG, PEN, SMALL, opened, order, verified, weighed_order

ANA = Operator("op1", "Ana", "BADGE-1", Role.SUPERVISOR)


def put_products(store: UnitOfWorkFactory, *products: Product) -> tuple[int, int, int]:
    with store() as uow:
        counts = uow.products.put(products)
        uow.commit()
    return counts


def test_that_products_are_counted_as_new_changed_and_unchanged(store: UnitOfWorkFactory) -> None:
    first = put_products(store, MUG, PEN)
    second = put_products(store, MUG, replace(PEN, name="Pencil"))

    assert (first, second) == ((2, 0, 0), (0, 1, 1))


def test_that_a_product_is_found_by_each_of_its_codes(store: UnitOfWorkFactory) -> None:
    put_products(store, MUG, PEN)

    with store() as uow:
        assert uow.products.by_code("7891234567895") == (BarcodeMatch(MUG, 1),)
        assert uow.products.by_code("case6") == (BarcodeMatch(MUG, 6),)
        assert uow.products.by_code("MUG") == (BarcodeMatch(MUG, 1),)
        assert uow.products.by_code("0036000291452") == (BarcodeMatch(PEN, 1),)
        assert uow.products.by_code("unknown") == ()


def test_that_a_code_of_two_products_gives_both(store: UnitOfWorkFactory) -> None:
    other = Product("CUP", "Cup", (ProductBarcode("CASE6", 12),))
    put_products(store, MUG, other)

    with store() as uow:
        assert uow.products.by_code("CASE6") == (BarcodeMatch(other, 12), BarcodeMatch(MUG, 6))


def test_that_a_changed_product_is_found_by_its_new_codes_only(store: UnitOfWorkFactory) -> None:
    put_products(store, MUG)
    with store() as uow:
        assert uow.products.by_code("CASE6")
    after = replace(MUG, barcodes=(ProductBarcode("CASE12", 12),))
    put_products(store, after)

    with store() as uow:
        assert uow.products.by_code("CASE6") == ()
        assert uow.products.by_code("CASE12") == (BarcodeMatch(after, 12),)
        assert uow.products.product("MUG") == after


def test_that_a_product_of_an_undone_unit_of_work_is_not_remembered(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        assert uow.products.product("MUG") is None
        uow.products.put([MUG])
        assert uow.products.product("MUG") == MUG

    with store() as uow:
        assert (uow.products.product("MUG"), uow.products.by_code("CASE6")) == (None, ())
        assert uow.products.count() == 0


def test_that_a_name_finds_a_product_only_when_it_is_the_only_one(store: UnitOfWorkFactory) -> None:
    put_products(
        store, MUG, PEN, replace(PEN, sku="PEN2"), replace(MUG, sku="HAM", name="Ham", scale_code="4711")
    )

    with store() as uow:
        assert uow.products.by_name("Mug, blue") == MUG
        assert uow.products.by_name("Pen") is None
        scaled = uow.products.by_scale_code("4711")

    assert scaled is not None
    assert scaled.sku == "HAM"


def test_that_cartons_come_smallest_first_and_by_code(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        assert uow.cartons.put([LARGE, SMALL]) == (2, 0, 0)
        assert uow.cartons.put([SMALL, replace(LARGE, outer=Size(410, 310, 210))]) == (0, 1, 1)
        assert [carton.code for carton in uow.cartons.all()] == ["S", "L"]
        assert uow.cartons.by_barcode("box-s") == SMALL
        assert uow.cartons.by_barcode("s") == SMALL
        assert uow.cartons.by_barcode("XL") is None


def test_that_the_carton_a_packer_chose_is_remembered_for_the_same_mix(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", opened(), verified(1, 2), verified(2, 1), ev.CartonChosen(1, "L", 250))
    with store() as uow:
        before = uow.cartons.remembered_for("MUGx2 PENx1")
    happen(store, "o1", ev.ParcelClosed(1, 1000))

    with store() as uow:
        assert (before, uow.cartons.remembered_for("MUGx2 PENx1")) == (None, "L")


def test_that_a_carton_taken_as_suggested_teaches_nothing(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    chosen = ev.CartonChosen(1, "L", 250, is_suggestion=True)
    happen(store, "o1", opened(), verified(1, 2), chosen, ev.ParcelClosed(1, 1000))

    with store() as uow:
        assert uow.cartons.remembered_for("MUGx2") is None


def weigh(store: UnitOfWorkFactory, order_id: str, *contents: tuple[str, int], **more: object) -> None:
    priors = tuple((product.sku, product.weight_g) for product in (MUG,) if product.weight_g is not None)
    more = {"priors": priors, **more}
    event = ev.ParcelWeighed(1, is_accepted=True, contents=contents, carton_code="L", **more)  # type: ignore[arg-type]
    happen(store, order_id, ev.CartonChosen(1, "L", 250), event)


def test_that_a_parcel_that_weighs_as_it_should_teaches_its_parts(store: UnitOfWorkFactory) -> None:
    put_products(store, MUG)
    take_in(store, order(1))
    weigh(store, "o1", ("MUG", 2), gross_g=1070, expected_g=1050, tolerance_g=50, weighs_as_expected=True)

    with store() as uow:
        mug, carton = uow.weights.product("MUG"), uow.weights.carton("L")

    assert mug is not None
    assert carton is not None
    assert (mug.samples, carton.samples) == (1, 1)
    assert 400 < mug.mean_g < 411


def test_that_a_weighing_that_is_rolled_back_teaches_nothing(store: UnitOfWorkFactory) -> None:
    put_products(store, MUG)
    take_in(store, order(1))
    weighed = ev.ParcelWeighed(
        1,
        1070,
        1050,
        50,
        is_accepted=True,
        weighs_as_expected=True,
        contents=(("MUG", 2),),
        carton_code="L",
        priors=(("MUG", 400),),
    )
    happen(store, "o1", ev.CartonChosen(1, "L", 250))

    with store() as uow:
        assert uow.weights.product("MUG") is None
        uow.events.append(weighed, order_id="o1")
        assert uow.weights.product("MUG") is not None

    with store() as uow:
        assert uow.weights.product("MUG") is None


def test_that_filling_material_is_not_taken_for_goods(store: UnitOfWorkFactory) -> None:
    put_products(store, MUG)
    take_in(store, order(1))
    weigh(store, "o1", ("MUG", 2), gross_g=1150, expected_g=1150, tolerance_g=50, weighs_as_expected=True)

    with store() as uow:
        mug = uow.weights.product("MUG")

    assert mug is not None
    assert mug.mean_g == 400


def test_that_a_weight_out_of_band_teaches_nothing(store: UnitOfWorkFactory) -> None:
    put_products(store, MUG)
    take_in(store, order(1))
    weigh(store, "o1", ("MUG", 2), gross_g=2000, expected_g=1050, tolerance_g=50)

    with store() as uow:
        assert uow.weights.product("MUG") is None


def test_that_an_unknown_weight_is_learnt_from_a_parcel_of_that_product_alone(
    store: UnitOfWorkFactory,
) -> None:
    put_products(store, replace(MUG, weight_g=None))
    take_in(store, order(1))
    weigh(store, "o1", ("MUG", 2), gross_g=1050, expected_g=None, tolerance_g=None, priors=())

    with store() as uow:
        mug = uow.weights.product("MUG")

    assert mug is not None
    assert (mug.mean_g, mug.samples) == (400, 1)


def test_that_goods_sold_by_weight_are_not_learnt(store: UnitOfWorkFactory) -> None:
    take_in(store, weighed_order(1, 500))
    weigh(store, "o1", ("HAM", 510), gross_g=765, expected_g=760, tolerance_g=20, weighs_as_expected=True)

    with store() as uow:
        carton = uow.weights.carton("L")
        assert uow.weights.product("HAM") is None

    assert carton is not None
    assert carton.samples == 1


def test_that_a_print_job_goes_from_queued_to_printed(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    label = ev.DocumentKind.SHIPPING_LABEL
    happen(store, "o1", ev.PrintQueued("j1", label, 1), ev.PrintQueued("j2", label, 1, copy_no=2))
    steps: list[ev.Event] = [ev.PrintSending("j1"), ev.PrintFailed("j1", "paper out"), ev.PrintSending("j1")]
    steps += [ev.PrintSent("j1"), ev.PrintFellInDoubt("j1"), ev.PrintConfirmed("j1")]
    seen: list[tuple[str, str]] = []
    for step in steps:
        happen(store, "o1", step)
        with store() as uow:
            job = uow.print_queue.job("j1")
            assert job is not None
            seen.append((job.state, job.reason))

    states = ["sending", "failed", "sending", "sent", "in_doubt", "printed"]
    assert [state for state, _ in seen] == states
    assert seen[1] == ("failed", "paper out")
    with store() as uow:
        second = PrintJob("j2", "o1", label, 1, 2, PrintState.QUEUED, order_ref="PED-1")
        assert uow.print_queue.unfinished() == (second,)
        assert [job.job_id for job in uow.print_queue.jobs_of("o1")] == ["j1", "j2"]
        assert uow.print_queue.job("j9") is None


def test_that_a_job_given_up_asks_for_a_person_until_it_is_withdrawn(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1))
    happen(store, "o1", ev.PrintQueued("j1", ev.DocumentKind.SHIPPING_LABEL, 1))
    happen(store, "o1", ev.PrintGivenUp("j1", "no room"))
    with store() as uow:
        assert [(job.state, job.reason) for job in uow.print_queue.unfinished()] == [
            (PrintState.UNPRINTABLE, "no room")
        ]

    happen(store, "o1", ev.PrintWithdrawn("j1"))
    with store() as uow:
        assert uow.print_queue.unfinished() == ()
        assert [job.state for job in uow.print_queue.jobs_of("o1")] == [PrintState.WITHDRAWN]


def test_that_the_bytes_of_a_job_are_kept(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        uow.print_queue.put_payload("j1", b"^XA\x00\xff")
        uow.print_queue.put_payload("j1", b"^XA\x00\xfe")
        assert uow.print_queue.payload("j1") == b"^XA\x00\xfe"
        assert uow.print_queue.payload("j2") is None


def test_that_people_are_found_by_badge_and_id(store: UnitOfWorkFactory) -> None:
    record = OperatorRecord(ANA, "$argon2id$…", failed_tries=2)
    with store() as uow:
        uow.operators.put(record)
        uow.operators.put(OperatorRecord(replace(ANA, operator_id="op0", is_active=False), None))
        uow.commit()

    with store() as uow:
        assert uow.operators.by_badge(" badge-1") == record
        assert uow.operators.by_badge("BADGE-2") is None
        assert uow.operators.by_id("op1") == record
        assert [person.operator_id for person in uow.operators.all()] == ["op0", "op1"]


def test_that_a_replaced_person_answers_to_the_new_badge_only(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        uow.operators.put(OperatorRecord(ANA, None))
        uow.operators.put(OperatorRecord(replace(ANA, badge="BADGE-7"), None))
        assert uow.operators.by_badge("BADGE-1") is None
        assert uow.operators.by_badge("BADGE-7") is not None


def test_that_a_tracking_number_is_given_until_a_parcel_closes_with_it(store: UnitOfWorkFactory) -> None:
    take_in(store, order(1, tracking_nos=("N3",)))
    with store() as uow:
        assert uow.tracking.add("Correios", "SEDEX", ["N1", "N2", "N3"]) == 3
        assert uow.tracking.add("Correios", "SEDEX", ["N2", "N4"]) == 1
        uow.commit()
    with store() as uow:
        first = uow.tracking.next_free("Correios", "SEDEX")
    happen(store, "o1", opened(), verified(1, 1), ev.ParcelClosed(1, tracking_no="N1"))
    with store() as uow:
        second = uow.tracking.next_free("Correios", "SEDEX")
    happen(store, "o1", ev.ParcelClosed(1, tracking_no="N2"))

    with store() as uow:
        assert (first, second, uow.tracking.next_free("Correios", "SEDEX")) == ("N1", "N2", "N4")
        assert uow.tracking.next_free("Other", "SEDEX") is None


def test_that_a_range_for_any_service_serves_each(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        uow.tracking.add("Correios", None, ["A1"])
        uow.tracking.add("Correios", "PAC", ["P1"])
        assert uow.tracking.next_free("Correios", "PAC") == "P1"
        assert uow.tracking.next_free("Correios", "SEDEX") == "A1"
        assert uow.tracking.next_free("Correios", None) == "A1"


def test_that_the_last_value_of_a_setting_counts(store: UnitOfWorkFactory) -> None:
    with store() as uow:
        uow.events.append(ev.SettingChanged("station.name", "Um"))
        uow.events.append_many([(ev.SettingChanged("station.name", "Dois"), None)])
        uow.commit()

    with store() as uow:
        assert uow.settings.all() == {"station.name": "Dois"}


def test_that_confused_products_are_counted_by_pair_and_found_from_both_sides(
    store: UnitOfWorkFactory,
) -> None:
    take_in(store, order(1, ("MUG", 2), ("PEN", 1)))
    for line_no, sku in ((1, "CUP"), (1, "CUP"), (2, "MUG"), (None, "CUP"), (1, None)):
        happen(store, "o1", ev.ScanRefused(Verdict.WRONG_ITEM, "code", line_no=line_no, sku=sku))
    happen(store, "o1", ev.ScanRefused(Verdict.OVER_SCAN, "code", line_no=1, sku="CUP"))

    with store() as uow:
        assert uow.confusions.with_any(["MUG"]) == (Confusion("MUG", "CUP", 2), Confusion("PEN", "MUG", 1))
        assert uow.confusions.with_any(["CUP", "MUG"]) == uow.confusions.with_any(["MUG"])
        assert uow.confusions.with_any(["JUG"]) == uow.confusions.with_any([]) == ()
