from bancada.domain.item_scan import ItemScan


def test_that_a_plain_code_declares_nothing_else() -> None:
    scan = ItemScan("123")

    assert (scan.keys, scan.count, scan.serial_no, scan.lot, scan.expires_on) == ((), None, None, None, None)
    assert (scan.net_weight_g, scan.price_cents, scan.scale_code) == (None, None, None)
