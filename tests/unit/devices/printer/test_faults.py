from bancada.devices.printer.faults import PrinterBusy, PrinterStalled, PrinterUnreachable, TransmissionBroken


def test_that_a_fault_names_place_and_reason() -> None:
    assert str(PrinterUnreachable("usb", "no cable")) == "The printer at usb cannot be opened: no cable."
    assert str(TransmissionBroken("usb", 12, "gone")) == "The printer at usb was lost after 12 bytes: gone."


def test_that_busy_sent_nothing_and_stalled_may_have() -> None:
    assert issubclass(PrinterBusy, PrinterUnreachable)
    assert PrinterStalled("usb", 8, "full").sent_bytes == 8
