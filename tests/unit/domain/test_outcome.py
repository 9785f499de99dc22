from bancada.domain import events as ev
from bancada.domain.outcome import settled
from bancada.domain.verdicts import ScanVerdict
from tests.unit.domain.builders import line, opened


def test_that_a_settled_outcome_has_applied_its_events() -> None:
    session = opened(line(1, "A"))
    event = ev.UnitsVerified(1, 1, 1, "A")

    outcome = settled(ScanVerdict.ACCEPTED, session, event, line_no=1, detail="x")

    assert outcome.session == session.apply(event)
    assert (outcome.events, outcome.line_no, outcome.detail) == ((event,), 1, "x")
