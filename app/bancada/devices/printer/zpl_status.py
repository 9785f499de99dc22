"""The host status of ZPL II printers: `~HS` and its three lines.

Each line is `STX … ETX CR LF` with fields between commas:
1. `aaa,b,c,dddd,eee,f,g,h,iii,j,k,l` – b paper out, c pause, eee formats in the buffer, f buffer full,
   j memory lost, l too hot (k is too cold, which prints);
2. `mmm,n,o,p,q,r,s,t,uuuuuuuu,v,www` – o head up, p ribbon out, u labels left of the batch;
3. `xxxx,y` – a password and whether static memory is installed.
By its makers' guide a printer does not answer in some of the states of interest (media or ribbon out, head
open, too hot), so silence and fragments are UNANSWERED.
Source: ZPL II programming guide, ~HS.
"""

import re
import time
from itertools import pairwise

from bancada.devices.printer.status import UNANSWERED, PrinterStatus
from bancada.devices.printer.transport import PrinterTransport

QUERY = b"~HS"
LINE = re.compile(rb"\x02([^\x02\x03]*)\x03")
LINES = 3
FIELDS_OF_FIRST = 12
FIELDS_OF_SECOND = 11
LONGEST_ANSWER = 4096
ON = b"1"


def query_status(printer: PrinterTransport, timeout_s: float = 1.0) -> PrinterStatus:
    """Ask an open printer how it is; the clock is the monotonic one.

    Raises:
        PrinterFault: the printer cannot be written to or the connection broke.
    """
    if not printer.can_answer:
        return UNANSWERED
    printer.write_all(QUERY)
    deadline = time.monotonic() + timeout_s
    answer = b""
    while len(LINE.findall(answer)) < LINES and len(answer) < LONGEST_ANSWER:
        received = printer.read(max(0.0, deadline - time.monotonic()))
        if not received:
            break
        answer += received
    return parse_host_status(answer)


def parse_host_status(answer: bytes) -> PrinterStatus:
    """Read the lines of an answer; anything that is not a whole answer is UNANSWERED."""
    lines = [line.split(b",") for line in LINE.findall(answer)]
    for first, second in pairwise(lines):
        if len(first) == FIELDS_OF_FIRST and len(second) == FIELDS_OF_SECOND:
            return _status(first, second)
    return UNANSWERED


def _status(first: list[bytes], second: list[bytes]) -> PrinterStatus:
    return PrinterStatus(
        is_paper_out=first[1].strip() == ON,
        is_paused=first[2].strip() == ON,
        waiting_formats=_number(first[4]),
        is_buffer_full=first[5].strip() == ON,
        is_memory_lost=first[9].strip() == ON,
        is_too_hot=first[11].strip() == ON,
        is_head_open=second[2].strip() == ON,
        is_ribbon_out=second[3].strip() == ON,
        waiting_labels=_number(second[8]),
    )


def _number(field: bytes) -> int:
    return int(field) if field.strip().isdigit() else 0
