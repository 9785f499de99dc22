"""Why a record of a file does not go in, or a file cannot be read: whole sentences in the language in use.

The sentences stand here as `connectors.files.problems` has them, because only literals can be translated.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.connectors.files.open_source import FileUnreadable
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.toml_mappings import MappingFileWrong
from bancada.domain.errors import OperatorError
from bancada.services.faults import StoreFault
from bancada.services.import_records import ImportNotSaved
from bancada.services.received import RefusalReason, RefusedRecord
from bancada.ui.fault_words import fault_words
from bancada.ui.field_words import field_list, field_title, kind_words
from bancada.ui.numbers import count_text
from bancada.ui.viewmodels.import_opening import ColumnsNotKept, SeveralFiles

_PROBLEMS = {
    Problem.FIELD_EMPTY: QT_TRANSLATE_NOOP("Refusal", "“{field}” is empty: fill it in and import again."),
    Problem.NO_LINES: QT_TRANSLATE_NOOP("Refusal", "The order has no lines: add what is to be packed."),
    Problem.NO_ITEM_IDENTITY: QT_TRANSLATE_NOOP(
        "Refusal",
        "The line names no product: give it a SKU, a barcode or a name.",
    ),
    Problem.ORDER_REF_EMPTY: QT_TRANSLATE_NOOP(
        "Refusal",
        "The row has no order number: fill it in. The order of the row above was left out too, because "
        "the row may belong to it.",
    ),
    Problem.ROW_WITHOUT_ORDER_NEARBY: QT_TRANSLATE_NOOP(
        "Refusal",
        "The row below this order (line {line}) has no order number and may belong to it: fill it in.",
    ),
    Problem.NOT_A_NUMBER: QT_TRANSLATE_NOOP("Refusal", "This is not a number: write it with digits."),
    Problem.NUMBER_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The number must lie between {low} and {high}.",
    ),
    Problem.UNKNOWN_WORD: QT_TRANSLATE_NOOP("Refusal", "This is not known here; use one of: {known}."),
    Problem.QUANTITY_NOT_POSITIVE: QT_TRANSLATE_NOOP("Refusal", "The quantity must be greater than zero."),
    Problem.QUANTITY_NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The quantity is not whole and the unit “{unit}” is not a weight: correct the quantity or the unit.",
    ),
    Problem.QUANTITY_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "Refusal",
        "This can be read as {small} or as {large}: write the quantity without separators.",
    ),
    Problem.QUANTITY_TOO_LARGE: QT_TRANSLATE_NOOP("Refusal", "The quantity is larger than {high}: check it."),
    Problem.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a date: write it as 2026-12-31 or 2026-12-31 14:00.",
    ),
    Problem.CODE_SHORTENED: QT_TRANSLATE_NOOP(
        "Refusal",
        "A spreadsheet shortened this code and digits are lost: format the column as text, enter the code "
        "again and export again.",
    ),
    Problem.SPREADSHEET_ERROR: QT_TRANSLATE_NOOP(
        "Refusal",
        "The spreadsheet shows an error in place of the code: correct its formula and export again.",
    ),
    Problem.CODE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The code holds characters that cannot be printed: enter it again.",
    ),
    Problem.CODE_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "The code is longer than {high} characters: check the columns.",
    ),
    Problem.TRACKING_NO_CHARACTERS: QT_TRANSLATE_NOOP(
        "Refusal",
        "A tracking number has letters, digits and . - / _ only: no label can carry this one.",
    ),
    Problem.TRACKING_NO_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "A label has room for a tracking number of {high} characters: check the columns.",
    ),
    Problem.NFE_KEY_WRONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not an NF-e access key (44 characters with a check digit): copy it from the invoice.",
    ),
    Problem.BARCODE_WITHOUT_UNITS: QT_TRANSLATE_NOOP(
        "Refusal",
        "Write barcodes as CODE or CODE|UNITS, several of them separated by “;”.",
    ),
    Problem.MAPPING_NEEDED: QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody has yet said what the columns of this file mean (not found: {missing}; not certain: "
        "{unsure}). Open it once in the import window, or write a mapping file.",
    ),
    Problem.COMPONENT_WRONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "Write components as SKU|QUANTITY, several of them separated by “;”.",
    ),
    Problem.SIZE_WRONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "Write a size as LENGTH x WIDTH x HEIGHT, all three of them.",
    ),
    Problem.OUTER_SMALLER: QT_TRANSLATE_NOOP(
        "Refusal",
        "The outer size is smaller than the inner one: exchange or correct them.",
    ),
    Problem.VALUES_DIFFER: QT_TRANSLATE_NOOP(
        "Refusal",
        "Two rows of this order disagree about “{field}” (“{first}” before): make them equal.",
    ),
    Problem.LINE_TWICE: QT_TRANSLATE_NOOP(
        "Refusal",
        "Line number {line_no} stands twice in this order: remove one.",
    ),
    Problem.ORDER_TWICE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The same rows of this order stand twice in the file (again at line {line}): remove one set.",
    ),
    Problem.RECORD_TWICE: QT_TRANSLATE_NOOP("Refusal", "“{key}” stands already at line {line}: remove one."),
    Problem.ROW_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "The row has more cells than the header: look for a separator inside a text that is not quoted.",
    ),
    Problem.CELL_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "The cell holds more than {high} characters: shorten it.",
    ),
    Problem.TOO_MANY_LINES: QT_TRANSLATE_NOOP("Refusal", "The order has more than {high} lines: split it."),
    Problem.QUOTES_BROKEN: QT_TRANSLATE_NOOP(
        "Refusal",
        "The quotation marks do not close between lines {first} and {last}. Nothing of this file was "
        "taken in, because orders could be incomplete: export it again.",
    ),
    Problem.FILE_BROKEN: QT_TRANSLATE_NOOP("Refusal", "The file is damaged ({what}): export it again."),
    Problem.FILE_CHANGED: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file changed while it was read, and this order may be incomplete: import it again.",
    ),
    Problem.FILE_LOST: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file could not be read to its end ({what}); what came before went in: import it again.",
    ),
    Problem.FILE_EMPTY: QT_TRANSLATE_NOOP("Refusal", "The file is empty."),
    Problem.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file is larger than {high} MB when opened: split it into smaller ones.",
    ),
    Problem.TOO_MANY_FILES: QT_TRANSLATE_NOOP(
        "Refusal",
        "The archive holds more than {high} files: split it.",
    ),
    Problem.NOT_AN_OBJECT: QT_TRANSLATE_NOOP("Refusal", "A record must be an object in braces: {expected}."),
    Problem.XML_FORBIDDEN: QT_TRANSLATE_NOOP(
        "Refusal",
        "The XML declares entities or a document type, which is never needed here: export it again.",
    ),
    Problem.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal",
        "This kind of file cannot be read ({what}): use CSV, XLSX, JSON or NF-e XML.",
    ),
    Problem.FORMAT_HAS_NO: QT_TRANSLATE_NOOP("Refusal", "A file of this kind ({what}) holds no {wanted}."),
    Problem.OLD_WORKBOOK: QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a workbook of the old .xls format: open it and save it as .xlsx or CSV.",
    ),
    Problem.NOT_AN_INVOICE: QT_TRANSLATE_NOOP("Refusal", "This XML is not an NF-e ({what})."),
    Problem.SHOP_RECEIPT: QT_TRANSLATE_NOOP(
        "Refusal",
        "This is an NFC-e (model 65), a shop receipt for goods already handed over: nothing to pack.",
    ),
    Problem.INCOMING_INVOICE: QT_TRANSLATE_NOOP("Refusal", "This invoice brings goods in: nothing to pack."),
    Problem.INVOICE_WITHOUT_GOODS: QT_TRANSLATE_NOOP(
        "Refusal",
        "This invoice completes or adjusts another one: nothing to pack.",
    ),
    Problem.OTHER_EVENT: QT_TRANSLATE_NOOP(
        "Refusal",
        "This event ({what}) does not cancel an invoice: nothing to do.",
    ),
    Problem.TEST_INVOICE: QT_TRANSLATE_NOOP(
        "Refusal",
        "This invoice comes from the test environment and has no fiscal value: issue the real one.",
    ),
    Problem.INVOICE_DENIED: QT_TRANSLATE_NOOP(
        "Refusal",
        "The tax authority did not authorise this invoice (status {status}: {text}): issue it again.",
    ),
    Problem.EVENT_DENIED: QT_TRANSLATE_NOOP(
        "Refusal",
        "The tax authority did not register this cancellation (status {status}): the invoice still stands.",
    ),
}

# What the bench itself refuses; such a refusal carries its reason only.
_REASONS = {
    RefusalReason.MISSING_VALUE: QT_TRANSLATE_NOOP(
        "Refusal", "A value is missing: fill it in and import again."
    ),
    RefusalReason.BAD_NUMBER: QT_TRANSLATE_NOOP(
        "Refusal", "A number cannot be used: correct it and import again."
    ),
    RefusalReason.BAD_QUANTITY: QT_TRANSLATE_NOOP(
        "Refusal", "A quantity cannot be used: correct it and import again."
    ),
    RefusalReason.BAD_DATE: QT_TRANSLATE_NOOP(
        "Refusal", "A date cannot be used: correct it and import again."
    ),
    RefusalReason.BAD_CODE: QT_TRANSLATE_NOOP(
        "Refusal", "A code cannot be used: correct it and import again."
    ),
    RefusalReason.UNKNOWN_PRODUCT: QT_TRANSLATE_NOOP(
        "Refusal",
        "No product has this name or barcode: give the line a SKU, or import the product first.",
    ),
    RefusalReason.UNKNOWN_COLUMN: QT_TRANSLATE_NOOP(
        "Refusal", "A column is not understood: say what it means and import again."
    ),
    RefusalReason.CONTRADICTION: QT_TRANSLATE_NOOP(
        "Refusal", "This does not fit what the station already has: correct it and import again."
    ),
    RefusalReason.DUPLICATE: QT_TRANSLATE_NOOP(
        "Refusal", "The same order stands twice in this file: keep one."
    ),
    RefusalReason.CANCELLED_BEFORE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The order was cancelled after its label was printed, or its goods are not yet put back: put them "
        "back, or send it as a new order.",
    ),
    RefusalReason.BROKEN_RECORD: QT_TRANSLATE_NOOP("Refusal", "The record is damaged: export it again."),
    RefusalReason.NOT_SUPPORTED: QT_TRANSLATE_NOOP("Refusal", "Records of this kind cannot be packed here."),
    RefusalReason.NOT_AUTHORISED: QT_TRANSLATE_NOOP(
        "Refusal", "The tax authority has not authorised this invoice."
    ),
}

_ERRORS: dict[type[BaseException], object] = {
    SeveralFiles: QT_TRANSLATE_NOOP(
        "Import", "Open one file after the other; only invoices may come several at once."
    ),
    ColumnsNotKept: QT_TRANSLATE_NOOP(
        "Import", "Everything went in, but what the columns mean could not be kept for the next file."
    ),
    StoreFault: QT_TRANSLATE_NOOP(
        "Import", "The disk is full or does not answer; nothing of this was saved."
    ),
    OSError: QT_TRANSLATE_NOOP("Import", "The disk or the network did not answer: try again."),
    BaseException: QT_TRANSLATE_NOOP(
        "Import", "This should not have happened; it is in the log. What went in stays in."
    ),
}


def refusal_words(refused: RefusedRecord) -> str:
    """Why this record does not go in, and what to do."""
    if refused.problem in Problem.__members__:
        return _problem_words(Problem[refused.problem], dict(refused.args))
    return QCoreApplication.translate("Refusal", str(_REASONS[refused.reason]))


def import_error_words(error: BaseException) -> str:
    """Why an import did not begin or did not end, and what to do."""
    match error:
        case ValueRefused():
            return _problem_words(error.problem, error.words)
        case ImportNotSaved():
            return _not_saved_words(error)
        case FileUnreadable():
            return _unreadable_words(error.path.name)
        case MappingFileWrong():
            return _mapping_words(error.file)
    return _plain_error_words(error)


def stopped_words(went_in: int) -> str:
    """What became of an import that somebody stopped."""
    text = QCoreApplication.translate(
        "Import", "Stopped. Records that went in and stay: {count}. Import again to go on."
    )
    return text.format(count=count_text(went_in))


def _problem_words(problem: Problem, args: dict[str, str]) -> str:
    text = QCoreApplication.translate("Refusal", str(_PROBLEMS[problem]))
    return text.format(**{name: _arg_words(name, value) for name, value in args.items()})


def _arg_words(name: str, value: str) -> str:
    match name:
        case "field":
            return field_title(value)
        case "missing":
            return field_list(value.split(", "))
        case "wanted":
            return kind_words(value)
    return value


def _not_saved_words(error: ImportNotSaved) -> str:
    text = QCoreApplication.translate(
        "Import",
        "The disk is full or does not answer. Records that went in and stay: {count}. "
        "Import again when there is space.",
    )
    return text.format(count=count_text(error.taken_in))


def _unreadable_words(file: str) -> str:
    text = QCoreApplication.translate(
        "Import", "{file} cannot be opened: see whether it is still there and may be read."
    )
    return text.format(file=file)


def _mapping_words(file: str) -> str:
    text = QCoreApplication.translate(
        "Import", "What was remembered about columns cannot be read: correct or remove the file {file}."
    )
    return text.format(file=file)


def _plain_error_words(error: BaseException) -> str:
    if isinstance(error, OperatorError) and type(error) not in _ERRORS:
        text = QCoreApplication.translate("Import", "The station cannot do this now: {reason}")
        return text.format(reason=fault_words(str(error)))
    kind = next((each for each in type(error).__mro__ if each in _ERRORS), BaseException)
    return QCoreApplication.translate("Import", str(_ERRORS[kind]))
