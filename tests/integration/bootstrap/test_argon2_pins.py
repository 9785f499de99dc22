from bancada.bootstrap.argon2_pins import Argon2Pins


def test_that_a_pin_is_known_by_its_hash_and_by_no_other() -> None:
    pins = Argon2Pins()
    kept = pins.hash("4321")
    assert pins.matches(kept, "4321")
    assert not pins.matches(kept, "4322")
    assert not pins.matches(kept, "")


def test_that_a_hash_tells_its_costs_and_never_the_pin() -> None:
    kept = Argon2Pins().hash("4321")
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert "4321" not in kept.split("$")


def test_that_the_same_pin_has_another_hash_each_time() -> None:
    pins = Argon2Pins()
    assert pins.hash("4321") != pins.hash("4321")
