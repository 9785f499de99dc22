"""Where a document stands on its way to paper, and how one try to send it ended."""

from __future__ import annotations

from enum import StrEnum


class PrintState(StrEnum):
    """A print job moves from one to the next by events.

    ``SENT`` left whole, but the printer cannot tell more; ``FAILED`` left not at all and is tried again;
    ``UNPRINTABLE`` cannot be made from what is known and waits for a person; ``WITHDRAWN`` is not wanted
    any more and never left.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    PRINTED = "printed"
    FAILED = "failed"
    IN_DOUBT = "in_doubt"
    UNPRINTABLE = "unprintable"
    WITHDRAWN = "withdrawn"


# The printer is still to take them.
WAITING = frozenset({PrintState.QUEUED, PrintState.FAILED})
# Paper with this on it may exist: such a copy counts.
MAY_HAVE_LEFT = frozenset({PrintState.SENDING, PrintState.SENT, PrintState.PRINTED, PrintState.IN_DOUBT})


class SendResult(StrEnum):
    """How a try ended: `FAILED` took nothing, `LOST` nobody knows, `UNPRINTABLE` could not be made at all."""

    SENT = "sent"
    PRINTED = "printed"
    FAILED = "failed"
    LOST = "lost"
    UNPRINTABLE = "unprintable"
