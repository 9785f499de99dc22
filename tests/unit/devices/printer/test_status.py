from bancada.devices.printer.status import UNANSWERED, PrinterCondition, PrinterStatus


def test_that_silence_is_unknown_whatever_the_flags() -> None:
    assert UNANSWERED.condition is PrinterCondition.UNKNOWN
    assert PrinterStatus(is_answered=False, is_paper_out=True).condition is PrinterCondition.UNKNOWN


def test_that_a_pause_is_told_before_waiting_labels() -> None:
    assert PrinterStatus(is_paused=True, waiting_labels=4).condition is PrinterCondition.PAUSED
