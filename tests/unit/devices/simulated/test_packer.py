from dataclasses import replace

import pytest

from bancada.devices.simulated.human_acts import (
    HEADLESS_PACE,
    NO_MISTAKES,
    EnterText,
    LoadScale,
    Mistake,
    MistakeRates,
    PackerTraits,
    ScanCode,
    Wait,
)
from bancada.devices.simulated.packer import SimulatedPacker
from bancada.devices.simulated.seen_bench import Asked, SeenBench, SeenLine, SeenOrder
from bancada.domain.profiles import ScaleLabelLayout
from tests.unit.devices.simulated.shelf import shelf

CAREFUL = PackerTraits(
    badge="CRACHA-1",
    pin="2580",
    pace=HEADLESS_PACE,
    rates=NO_MISTAKES,
    data_matrix_permille=0,
    case_permille=0,
)
COFFEES = SeenBench(Asked.ITEM, order_ref="10482", lines=(SeenLine(1, "CAF-500", 2),))


def careful(
    *, by_item_permille: int = 1000, data_matrix_permille: int = 0, case_permille: int = 0
) -> SimulatedPacker:
    traits = replace(
        CAREFUL,
        by_item_permille=by_item_permille,
        data_matrix_permille=data_matrix_permille,
        case_permille=case_permille,
    )
    return SimulatedPacker(shelf(), traits, ScaleLabelLayout.ITEM6_WEIGHT5)


def prone_to(mistake: Mistake) -> SimulatedPacker:
    rates = replace(NO_MISTAKES, **{f"{mistake.value}_permille": 1000})
    return SimulatedPacker(shelf(), replace(CAREFUL, rates=rates))


@pytest.mark.parametrize(
    ("seen", "act"),
    [
        (SeenBench(Asked.BADGE), ScanCode("CRACHA-1")),
        (SeenBench(Asked.PIN), EnterText("2580")),
        (SeenBench(Asked.ORDER, orders=(SeenOrder("10482"),)), ScanCode("10482")),
        (SeenBench(Asked.ORDER), Wait()),
        (SeenBench(Asked.ORDER, orders=(SeenOrder("10482"),), scale_g=900), LoadScale(0)),
        (COFFEES, ScanCode("7891234567895")),
        (replace(COFFEES, scale_g=900), LoadScale(0)),
        (replace(COFFEES, lines=()), ScanCode("BANCADA-DONE")),
        (SeenBench(Asked.CONFIRM), ScanCode("BANCADA-DONE")),
        (SeenBench(Asked.EMPTY_SCALE, scale_g=10), LoadScale(0)),
        (SeenBench(Asked.LABEL, label_code="QS410007392BR"), ScanCode("QS410007392BR")),
        (SeenBench(Asked.NOTHING), Wait()),
        (SeenBench(Asked.CARTON, contents=(("CAF-500", 1),)), ScanCode("7899470900223")),
        (SeenBench(Asked.SERIAL), Wait()),
    ],
)
def test_that_a_careful_packer_does_what_the_bench_asks(seen: SeenBench, act: object) -> None:
    assert careful().next_act(seen).act == act


def test_that_a_one_unit_order_is_opened_by_its_item_and_after_a_refusal_by_its_number() -> None:
    packer = careful()
    seen = SeenBench(Asked.ORDER, orders=(SeenOrder("10451", only_sku="CAF-500"),))

    assert packer.next_act(seen).act == ScanCode("7891234567895")
    assert packer.next_act(seen).act == ScanCode("10451")
    assert packer.next_act(seen).act == Wait()


def test_that_an_order_whose_item_has_a_shared_code_is_opened_by_its_number() -> None:
    packer = careful()
    seen = SeenBench(Asked.ORDER, orders=(SeenOrder("10451", only_sku="SAB-LAV"),))

    assert packer.next_act(seen).act == ScanCode("10451")


def test_that_a_whole_case_is_scanned_where_it_fits() -> None:
    seen = replace(COFFEES, lines=(SeenLine(1, "CAF-500", 7),))

    assert careful(case_permille=1000).next_act(seen).act == ScanCode("17891234567892")


def test_that_one_data_matrix_names_lot_and_expiry() -> None:
    seen = SeenBench(Asked.ITEM, order_ref="1", lines=(SeenLine(1, "QUE-400", 1, lot="L9"),))
    act = careful(data_matrix_permille=1000).next_act(seen).act

    assert isinstance(act, ScanCode)
    assert act.text.startswith("]d20107899470001272" + f"17{shelf().expiry_of('QUE-400'):%y%m%d}")
    assert act.text.endswith("10L9")


def test_that_weighed_goods_are_scanned_by_a_label_near_the_wanted_grams() -> None:
    seen = SeenBench(Asked.ITEM, order_ref="1", lines=(SeenLine(1, "SAL-KG", 500, is_weighed=True),))
    act = careful().next_act(seen).act

    assert isinstance(act, ScanCode)
    assert act.text[:7] == "2004137"
    assert 490 <= int(act.text[7:12]) <= 510


def test_that_lot_expiry_and_quantity_are_keyed_in_when_asked() -> None:
    seen = SeenBench(Asked.LOT, order_ref="1", lines=(SeenLine(1, "QUE-400", 3, lot="L9"),), asked_line_no=1)
    goods = shelf()

    assert careful().next_act(seen).act == EnterText("L9")
    expiry = careful().next_act(replace(seen, asked=Asked.EXPIRY)).act
    assert expiry == EnterText(f"{goods.expiry_of('QUE-400'):%d/%m/%Y}")
    total = careful().next_act(replace(seen, asked=Asked.QUANTITY, asked_qty=1)).act
    assert total == EnterText("4")


def test_that_a_bulk_line_is_counted_after_its_first_unit() -> None:
    first = SeenBench(Asked.ITEM, order_ref="1", lines=(SeenLine(1, "BAL-25", 40),))
    second = replace(first, lines=(SeenLine(1, "BAL-25", 39),), last_line_no=1)

    assert careful().next_act(first).act == ScanCode("7899470001340")
    assert careful().next_act(second).act == ScanCode("BANCADA-QTY")


def test_that_the_wanted_one_of_several_products_is_chosen_by_its_number() -> None:
    seen = SeenBench(
        Asked.CHOICE, order_ref="1", lines=(SeenLine(1, "SAB-ALE", 1),), options=("SAB-LAV", "SAB-ALE")
    )

    assert careful().next_act(seen).act == ScanCode("BANCADA-2")
    assert careful().next_act(replace(seen, lines=())).act == ScanCode("BANCADA-NO")


def test_that_a_finished_parcel_is_put_on_the_scale_with_its_true_weight() -> None:
    seen = SeenBench(Asked.PARCEL_ON_SCALE, order_ref="1", contents=(("CAF-500", 2),), carton_code="P")
    right_g = shelf().parcel_weight_g((("CAF-500", 2),), "P")

    assert careful().next_act(seen).act == LoadScale(right_g)
    assert careful().next_act(replace(seen, scale_g=right_g)).act == Wait()


def test_that_a_full_parcel_is_boxed_weighed_and_closed_before_the_next_unit() -> None:
    packer = careful()
    seen = SeenBench(
        Asked.ITEM,
        order_ref="1",
        lines=(SeenLine(1, "HAL-10", 2),),
        contents=(("HAL-10", 2),),
        weighs_at_close=True,
    )
    assert packer.next_act(seen).act == ScanCode("GG")
    boxed = replace(seen, carton_code="GG")
    parcel_g = shelf().parcel_weight_g((("HAL-10", 2),), "GG")
    assert packer.next_act(boxed).act == LoadScale(parcel_g)
    assert packer.next_act(replace(boxed, scale_g=parcel_g, is_scale_stable=False)).act == Wait()
    assert packer.next_act(replace(boxed, scale_g=parcel_g)).act == ScanCode("BANCADA-NEXT")
    fresh = replace(seen, contents=(), parcel_no=2, scale_g=parcel_g)
    assert packer.next_act(fresh).act == LoadScale(0)


def test_that_a_refused_next_parcel_is_not_asked_for_again() -> None:
    packer = careful()
    seen = replace(COFFEES, lines=(SeenLine(1, "HAL-10", 1),), contents=(("HAL-10", 2),), carton_code="GG")

    assert packer.next_act(seen).act == ScanCode("BANCADA-NEXT")
    assert packer.next_act(seen).act == ScanCode("HAL-10")


def test_that_under_the_carton_the_scale_feels_each_unit_before_the_next_scan() -> None:
    seen = replace(COFFEES, contents=(("CAF-500", 1),), carton_code="P", stands_on_scale=True)
    in_carton_g = shelf().parcel_weight_g((("CAF-500", 1),), "P")

    assert careful().next_act(seen).act == LoadScale(in_carton_g)
    assert careful().next_act(replace(seen, scale_g=in_carton_g, is_scale_stable=False)).act == Wait()
    assert careful().next_act(replace(seen, scale_g=in_carton_g)).act == ScanCode("7891234567895")


def test_that_a_questioned_rise_is_answered_by_putting_the_unit_in() -> None:
    seen = replace(COFFEES, asked=Asked.WEIGHT_RISE, contents=(("CAF-500", 1),), stands_on_scale=True)
    in_carton_g = shelf().parcel_weight_g((("CAF-500", 1),), None)

    assert careful().next_act(seen).act == LoadScale(in_carton_g)
    assert careful().next_act(replace(seen, scale_g=in_carton_g)).act == ScanCode("BANCADA-DONE")


def test_that_a_mistake_is_followed_by_the_right_act() -> None:
    packer = prone_to(Mistake.WRONG_ITEM)
    seen = replace(COFFEES, lines=(SeenLine(1, "BAT-VER", 1),))

    wrong, right = packer.next_act(seen), packer.next_act(seen)

    assert (wrong.act, wrong.mistake) == (ScanCode("7899470002002"), Mistake.WRONG_ITEM)
    assert (right.act, right.mistake) == (ScanCode("7899470001999"), None)
    assert packer.mistakes == (Mistake.WRONG_ITEM,)


def test_that_an_over_scan_takes_a_finished_line() -> None:
    seen = replace(COFFEES, lines=(SeenLine(1, "CAF-500", 0), SeenLine(2, "BAT-VER", 1)))

    assert prone_to(Mistake.OVER_SCAN).next_act(seen).act == ScanCode("7891234567895")


def test_that_without_a_finished_line_nothing_can_be_over_scanned() -> None:
    assert prone_to(Mistake.OVER_SCAN).next_act(COFFEES).mistake is None


def test_that_an_unknown_code_belongs_to_no_product() -> None:
    planned = prone_to(Mistake.UNKNOWN_CODE).next_act(COFFEES)

    assert planned.mistake is Mistake.UNKNOWN_CODE
    assert isinstance(planned.act, ScanCode)
    assert planned.act.text.startswith("9")


def test_that_expired_goods_carry_a_date_that_is_over() -> None:
    seen = replace(COFFEES, lines=(SeenLine(1, "QUE-400", 1),))
    planned = prone_to(Mistake.EXPIRED_GOODS).next_act(seen)

    assert planned.mistake is Mistake.EXPIRED_GOODS
    assert isinstance(planned.act, ScanCode)
    assert f"17{shelf().past_expiry():%y%m%d}" in planned.act.text


def test_that_a_serial_number_that_was_taken_is_shown_again_by_mistake() -> None:
    packer = prone_to(Mistake.DUPLICATE_SERIAL)
    asking = SeenBench(Asked.SERIAL, order_ref="1", lines=(SeenLine(1, "FON-P", 2),), asked_line_no=1)
    first = packer.next_act(asking)
    second = packer.next_act(replace(asking, lines=(SeenLine(1, "FON-P", 1),)))
    third = packer.next_act(replace(asking, lines=(SeenLine(1, "FON-P", 1),)))

    assert (second.act, second.mistake) == (first.act, Mistake.DUPLICATE_SERIAL)
    assert third.mistake is None
    assert third.act != first.act


def test_that_a_forgotten_unit_makes_the_parcel_too_light() -> None:
    packer = prone_to(Mistake.WRONG_WEIGHT)
    seen = SeenBench(Asked.PARCEL_ON_SCALE, order_ref="1", contents=(("CAF-500", 2),), carton_code="P")
    right_g = shelf().parcel_weight_g((("CAF-500", 2),), "P")

    light = packer.next_act(seen).act
    assert isinstance(light, LoadScale)
    assert right_g - light.weight_g > 400
    assert packer.next_act(replace(seen, scale_g=light.weight_g)).act == LoadScale(right_g)


def test_that_a_human_pace_varies_around_its_mean_and_headless_waits_for_nothing() -> None:
    human = SimulatedPacker(shelf(), PackerTraits(rates=NO_MISTAKES))
    delays = {human.next_act(COFFEES).after_ms for _ in range(30)}

    assert all(585 <= delay <= 1215 for delay in delays)
    assert len(delays) > 10
    assert careful().next_act(COFFEES).after_ms == 0


def test_that_the_same_seed_packs_the_same_way() -> None:
    def acts(seed: int) -> list[object]:
        packer = SimulatedPacker(shelf(), PackerTraits(rates=MistakeRates(300, 300, 300)), seed=seed)
        return [packer.next_act(COFFEES) for _ in range(20)]

    assert acts(5) == acts(5)
    assert acts(5) != acts(6)
