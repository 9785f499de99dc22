"""Every way a record can be refused: the reason, and a sentence that says what is wrong and what to do.

The sentences are English sources with named placeholders; the user interface translates them by the
member's name, which travels in ``RefusedRecord.problem`` with the values in ``RefusedRecord.args``.
"""

from __future__ import annotations

from enum import Enum
from types import TracebackType

from bancada.domain.errors import OperatorError
from bancada.services.received import RecordPlace, RefusalReason, RefusedRecord


class Problem(Enum):
    """A refusal: its reason and its sentence."""

    FIELD_EMPTY = (RefusalReason.MISSING_VALUE, "“{field}” is empty: fill it in and import again.")
    NO_LINES = (RefusalReason.MISSING_VALUE, "The order has no lines: add what is to be packed.")
    NO_ITEM_IDENTITY = (
        RefusalReason.MISSING_VALUE,
        "The line names no product: give it a SKU, a barcode or a name.",
    )
    ORDER_REF_EMPTY = (
        RefusalReason.MISSING_VALUE,
        "The row has no order number: fill it in. The order of the row above was left out too, "
        "because the row may belong to it.",
    )
    ROW_WITHOUT_ORDER_NEARBY = (
        RefusalReason.MISSING_VALUE,
        "The row below this order (line {line}) has no order number and may belong to it: fill it in.",
    )
    NOT_A_NUMBER = (RefusalReason.BAD_NUMBER, "This is not a number: write it with digits.")
    NUMBER_OUT_OF_RANGE = (RefusalReason.BAD_NUMBER, "The number must lie between {low} and {high}.")
    UNKNOWN_WORD = (RefusalReason.BAD_NUMBER, "This is not known here; use one of: {known}.")
    QUANTITY_NOT_POSITIVE = (RefusalReason.BAD_QUANTITY, "The quantity must be greater than zero.")
    QUANTITY_NOT_WHOLE = (
        RefusalReason.BAD_QUANTITY,
        "The quantity is not whole and the unit “{unit}” is not a weight: correct the quantity or the unit.",
    )
    QUANTITY_AMBIGUOUS = (
        RefusalReason.BAD_QUANTITY,
        "This can be read as {small} or as {large}: write the quantity without separators.",
    )
    QUANTITY_TOO_LARGE = (RefusalReason.BAD_QUANTITY, "The quantity is larger than {high}: check it.")
    NOT_A_DATE = (RefusalReason.BAD_DATE, "This is not a date: write it as 2026-12-31 or 2026-12-31 14:00.")
    CODE_SHORTENED = (
        RefusalReason.BAD_CODE,
        "A spreadsheet shortened this code and digits are lost: format the column as text, "
        "enter the code again and export again.",
    )
    SPREADSHEET_ERROR = (
        RefusalReason.BAD_CODE,
        "The spreadsheet shows an error in place of the code: correct its formula and export again.",
    )
    CODE_UNREADABLE = (
        RefusalReason.BAD_CODE,
        "The code holds characters that cannot be printed: enter it again.",
    )
    CODE_TOO_LONG = (RefusalReason.BAD_CODE, "The code is longer than {high} characters: check the columns.")
    TRACKING_NO_CHARACTERS = (
        RefusalReason.BAD_CODE,
        "A tracking number has letters, digits and . - / _ only: no label can carry this one.",
    )
    TRACKING_NO_TOO_LONG = (
        RefusalReason.BAD_CODE,
        "A label has room for a tracking number of {high} characters: check the columns.",
    )
    NFE_KEY_WRONG = (
        RefusalReason.BAD_CODE,
        "This is not an NF-e access key (44 characters with a check digit): copy it from the invoice.",
    )
    BARCODE_WITHOUT_UNITS = (
        RefusalReason.BAD_CODE,
        "Write barcodes as CODE or CODE|UNITS, several of them separated by “;”.",
    )
    MAPPING_NEEDED = (
        RefusalReason.UNKNOWN_COLUMN,
        "Nobody has yet said what the columns of this file mean (not found: {missing}; not certain: "
        "{unsure}). Open it once in the import window, or write a mapping file.",
    )
    COMPONENT_WRONG = (
        RefusalReason.BAD_QUANTITY,
        "Write components as SKU|QUANTITY, several of them separated by “;”.",
    )
    SIZE_WRONG = (RefusalReason.BAD_NUMBER, "Write a size as LENGTH x WIDTH x HEIGHT, all three of them.")
    OUTER_SMALLER = (
        RefusalReason.CONTRADICTION,
        "The outer size is smaller than the inner one: exchange or correct them.",
    )
    VALUES_DIFFER = (
        RefusalReason.CONTRADICTION,
        "Two rows of this order disagree about “{field}” (“{first}” before): make them equal.",
    )
    LINE_TWICE = (RefusalReason.DUPLICATE, "Line number {line_no} stands twice in this order: remove one.")
    ORDER_TWICE = (
        RefusalReason.DUPLICATE,
        "The same rows of this order stand twice in the file (again at line {line}): remove one set.",
    )
    RECORD_TWICE = (RefusalReason.DUPLICATE, "“{key}” stands already at line {line}: remove one.")
    ROW_TOO_LONG = (
        RefusalReason.BROKEN_RECORD,
        "The row has more cells than the header: look for a separator inside a text that is not quoted.",
    )
    CELL_TOO_LONG = (RefusalReason.BROKEN_RECORD, "The cell holds more than {high} characters: shorten it.")
    TOO_MANY_LINES = (RefusalReason.BROKEN_RECORD, "The order has more than {high} lines: split it.")
    QUOTES_BROKEN = (
        RefusalReason.BROKEN_RECORD,
        "The quotation marks do not close between lines {first} and {last}. Nothing of this file was taken "
        "in, because orders could be incomplete: export it again.",
    )
    FILE_BROKEN = (RefusalReason.BROKEN_RECORD, "The file is damaged ({what}): export it again.")
    FILE_CHANGED = (
        RefusalReason.BROKEN_RECORD,
        "The file changed while it was read, and this order may be incomplete: import it again.",
    )
    FILE_LOST = (
        RefusalReason.BROKEN_RECORD,
        "The file could not be read to its end ({what}); what came before went in: import it again.",
    )
    FILE_EMPTY = (RefusalReason.BROKEN_RECORD, "The file is empty.")
    FILE_TOO_LARGE = (
        RefusalReason.BROKEN_RECORD,
        "The file is larger than {high} MB when opened: split it into smaller ones.",
    )
    TOO_MANY_FILES = (RefusalReason.BROKEN_RECORD, "The archive holds more than {high} files: split it.")
    NOT_AN_OBJECT = (RefusalReason.BROKEN_RECORD, "A record must be an object in braces: {expected}.")
    XML_FORBIDDEN = (
        RefusalReason.BROKEN_RECORD,
        "The XML declares entities or a document type, which is never needed here: export it again.",
    )
    FORMAT_UNKNOWN = (
        RefusalReason.NOT_SUPPORTED,
        "This kind of file cannot be read ({what}): use CSV, XLSX, JSON or NF-e XML.",
    )
    FORMAT_HAS_NO = (RefusalReason.NOT_SUPPORTED, "A file of this kind ({what}) holds no {wanted}.")
    OLD_WORKBOOK = (
        RefusalReason.NOT_SUPPORTED,
        "This is a workbook of the old .xls format: open it and save it as .xlsx or CSV.",
    )
    NOT_AN_INVOICE = (RefusalReason.NOT_SUPPORTED, "This XML is not an NF-e ({what}).")
    SHOP_RECEIPT = (
        RefusalReason.NOT_SUPPORTED,
        "This is an NFC-e (model 65), a shop receipt for goods already handed over: nothing to pack.",
    )
    INCOMING_INVOICE = (RefusalReason.NOT_SUPPORTED, "This invoice brings goods in: nothing to pack.")
    INVOICE_WITHOUT_GOODS = (
        RefusalReason.NOT_SUPPORTED,
        "This invoice completes or adjusts another one: nothing to pack.",
    )
    OTHER_EVENT = (
        RefusalReason.NOT_SUPPORTED,
        "This event ({what}) does not cancel an invoice: nothing to do.",
    )
    TEST_INVOICE = (
        RefusalReason.NOT_AUTHORISED,
        "This invoice comes from the test environment and has no fiscal value: issue the real one.",
    )
    INVOICE_DENIED = (
        RefusalReason.NOT_AUTHORISED,
        "The tax authority did not authorise this invoice (status {status}: {text}): issue it again.",
    )
    EVENT_DENIED = (
        RefusalReason.NOT_AUTHORISED,
        "The tax authority did not register this cancellation (status {status}): the invoice still stands.",
    )

    @property
    def reason(self) -> RefusalReason:
        """The kind of refusal."""
        return self.value[0]

    @property
    def sentence(self) -> str:
        """The English source of the text for people, with named placeholders."""
        return self.value[1]


class ValueRefused(OperatorError):
    """A value cannot be taken in."""

    def __init__(self, problem: Problem, value: str = "", column: str | None = None, **args: str) -> None:
        super().__init__(problem.sentence.format(**args))
        self.problem = problem
        self.value = value
        self.column = column
        self.line: int | None = None
        self.words = args


def refused(place: RecordPlace, why: ValueRefused, order_ref: str | None = None) -> RefusedRecord:
    """The record to hand over for a refusal that happened at this place."""
    return RefusedRecord(
        place=RecordPlace(place.file, why.line or place.line, why.column or place.column),
        value=why.value[:200],
        reason=why.problem.reason,
        detail=str(why),
        order_ref=order_ref or None,
        problem=why.problem.name,
        args=tuple(why.words.items()),
    )


class at_line:  # noqa: N801 – reads as a statement: with at_line(3)
    """Note the line of the file on a refusal that does not know its own."""

    __slots__ = ("_line",)

    def __init__(self, line: int | None) -> None:
        self._line = line

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, why: BaseException | None, _: TracebackType | None
    ) -> None:
        if isinstance(why, ValueRefused):
            why.line = why.line or self._line


class in_field:  # noqa: N801 – reads as a statement: with in_field("qty")
    """Note the field on a refusal that does not know its own."""

    __slots__ = ("_field",)

    def __init__(self, field: str) -> None:
        self._field = field

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, why: BaseException | None, _: TracebackType | None
    ) -> None:
        if isinstance(why, ValueRefused):
            why.column = why.column or self._field
