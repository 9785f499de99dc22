from bancada.devices.listeners import Listeners


def test_that_listeners_are_told_in_the_order_they_subscribed() -> None:
    heard: list[str] = []
    listeners: Listeners[str] = Listeners()
    listeners.subscribe(lambda said: heard.append(f"first {said}"))
    listeners.subscribe(lambda said: heard.append(f"second {said}"))

    listeners.tell("hello")

    assert heard == ["first hello", "second hello"]


def test_that_a_listener_that_left_hears_nothing_more() -> None:
    heard: list[str] = []
    listeners: Listeners[str] = Listeners()
    leave = listeners.subscribe(heard.append)

    listeners.tell("before")
    leave()
    listeners.tell("after")

    assert heard == ["before"]


def test_that_a_listener_may_leave_while_it_is_being_told() -> None:
    heard: list[str] = []
    listeners: Listeners[str] = Listeners()

    def hear_once(said: str) -> None:
        heard.append(said)
        leave()

    leave = listeners.subscribe(hear_once)
    listeners.tell("once")
    listeners.tell("twice")

    assert heard == ["once"]
