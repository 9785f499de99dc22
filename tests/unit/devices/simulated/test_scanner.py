from bancada.devices.simulated.scanner import SimulatedScanner


def test_that_each_code_is_told_once() -> None:
    heard: list[str] = []
    scanner = SimulatedScanner()
    scanner.subscribe(heard.append)

    scanner.scan("7891234567895")

    assert heard == ["7891234567895"]


def test_that_a_worn_scanner_reads_every_code_twice() -> None:
    heard: list[str] = []
    scanner = SimulatedScanner(reads_twice=True)
    scanner.subscribe(heard.append)

    scanner.scan("A")
    scanner.reads_twice = False
    scanner.scan("B")

    assert heard == ["A", "A", "B"]
