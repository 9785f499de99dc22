"""States of every screen as a floor would meet them: usual, empty, busy, in trouble, extreme."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bancada.domain.operators import Operator, Role
from bancada.domain.orders import OrderState, QuantityUnit
from bancada.domain.products import ProductFlag
from bancada.domain.verdicts import ScanVerdict, Tone
from bancada.services.bench_state import BenchState
from bancada.services.print_states import SendResult
from bancada.services.station_settings import StationSettings
from bancada.ui.messages import VerdictFacts, verdict_state
from bancada.ui.setting_words import sample_print_words, setting_refusal
from bancada.ui.viewmodels.settings_screen import settings_state
from bancada.ui.viewmodels.states.chrome import (
    BannerState,
    FooterAction,
    FooterState,
    HeaderState,
    LampKind,
    LampPhase,
    LampState,
    PillState,
)
from bancada.ui.viewmodels.states.first_start import (
    DeviceSummary,
    FirstStartState,
    FirstStartStep,
    LanguageOption,
    ProfileOption,
)
from bancada.ui.viewmodels.states.import_file import (
    ColumnMapping,
    Detected,
    DetectedKey,
    DetectedOption,
    FieldOption,
    ImportCounts,
    ImportPhase,
    ImportState,
    PreviewOrder,
    RefusedRecord,
)
from bancada.ui.viewmodels.states.lines import LinePhase, LineState, ProgressState
from bancada.ui.viewmodels.states.packing import PackingState
from bancada.ui.viewmodels.states.parcel import ParcelState, PlacedItem
from bancada.ui.viewmodels.states.parcels import ParcelPhase, ParcelRow, ParcelsState
from bancada.ui.viewmodels.states.people import PeopleState, PersonForm, PersonRow
from bancada.ui.viewmodels.states.queue import (
    FastLaneGroup,
    FilterChip,
    QueueEmptyReason,
    QueueRow,
    QueueState,
    QueueTab,
)
from bancada.ui.viewmodels.states.ready import ReadyState
from bancada.ui.viewmodels.states.red_stop import RedStopState, StopKind, TakeBackItem
from bancada.ui.viewmodels.states.settings import PrinterOption, SettingKey
from bancada.ui.viewmodels.states.sheets import (
    ApprovalState,
    Choice,
    ChoiceState,
    ExceptionKind,
    ExceptionState,
    ExceptionStep,
    InDoubtState,
    PrintedThing,
    QuantityState,
)
from bancada.ui.viewmodels.states.sign_in import SignInPhase, SignInState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState

NOW = datetime(2026, 5, 4, 13, 36, tzinfo=UTC)
LONG_NAME = "Conjunto de jantar em porcelana branca com filete dourado, 42 peças, doze lugares"

LINES = (
    LineState(1, "Café torrado em grãos 500 g", "CAF-500", 2, 2, LinePhase.DONE),
    LineState(
        2,
        "Vinho tinto Malbec 750 ml",
        "VIN-MAL-750",
        2,
        3,
        LinePhase.CURRENT,
        (ProductFlag.LOT, ProductFlag.FRAGILE, ProductFlag.KEEP_UPRIGHT),
    ),
    LineState(3, "Queijo meia cura 400 g", "QUE-400", 0, 1, flags=(ProductFlag.EXPIRY,)),
    LineState(4, "Fone bluetooth preto", "FON-BT-P", 0, 1, flags=(ProductFlag.SERIAL,)),
)
EXTREME_LINES = (
    LineState(
        1,
        LONG_NAME,
        "CJT-JANTAR-PORC-42-DOURADO-2026-A",
        123_456_789,
        987_654_321,
        LinePhase.CURRENT,
        tuple(ProductFlag),
    ),
    LineState(2, LONG_NAME[::-1], "X", 0, 999_999_999),
    LineState(3, "Parafuso", "PAR-6", 350, 1200, unit=QuantityUnit.GRAM, notes=("lot L2409",)),
    LineState(4, "Palavrasemnenhumespaçoquenãocabeemumalinhasó" * 2, "NO-SPACE", 0, 12),
    LineState(5, "Copo de vidro 300 ml", "COP-300", 4, 6, LinePhase.DONE, short_qty=2),
)
PARCEL = ParcelState(
    carton_name="M",
    length_mm=360,
    width_mm=280,
    height_mm=200,
    placed=(
        PlacedItem(0, 0, 0, 130, 120, 90),
        PlacedItem(140, 20, 0, 90, 90, 170, is_next=True),
    ),
    placing_hint="order: 1 coffee · 2 wine · 3 cheese",
    weight=WeightState(WeightPhase.IN_BAND, 3482, 3400, 3560, 210),
    label_detail="100 × 150 mm · ZPL",
)
ACCEPTED = verdict_state(
    ScanVerdict.ACCEPTED, VerdictFacts(item="Vinho tinto Malbec 750 ml", lot="L2409", missing_qty=1)
)
PACKING = PackingState(LINES, ACCEPTED, PARCEL, ProgressState(4, 7))
WRONG_ITEM = verdict_state(
    ScanVerdict.WRONG_ITEM,
    VerdictFacts(item="Vinho tinto Malbec 375 ml", expected="Vinho tinto Malbec 750 ml"),
)
COMPLETE = verdict_state(ScanVerdict.ORDER_COMPLETE, VerdictFacts(order_ref="#10482", done_qty=7))

HEADER = HeaderState(
    station_name="Bench 4",
    operator_name="P-07",
    order_ref="#10482",
    destination="Recife/PE",
    service="SEDEX",
    cutoff_in_s=24 * 60,
    pills=(PillState("GIFT: no price in the carton", Tone.QUESTION),),
    orders_per_hour=47,
    target_per_hour=45,
)
IDLE_HEADER = HeaderState(
    station_name="Bench 4", operator_name="Packer Seven", orders_per_hour=47, target_per_hour=45
)
PACKING_ACTIONS = (
    FooterAction.UNDO,
    FooterAction.QUANTITY,
    FooterAction.NEXT_PARCEL,
    FooterAction.PROBLEM,
    FooterAction.REPRINT,
    FooterAction.CLOSE_CARTON,
)
WELL_LAMPS = (
    LampState(LampKind.SCANNER, LampPhase.READY),
    LampState(LampKind.SCALE, LampPhase.READY),
    LampState(LampKind.PRINTER, LampPhase.READY),
    LampState(LampKind.NETWORK, LampPhase.READY),
)
FOOTER = FooterState(PACKING_ACTIONS, frozenset(), WELL_LAMPS, "P-07 · Bench 4")
OFFLINE_FOOTER = replace(
    FOOTER,
    lamps=(*WELL_LAMPS[:3], LampState(LampKind.NETWORK, LampPhase.ATTENTION, stored_events=38)),
)
TROUBLED_FOOTER = replace(
    FOOTER,
    disabled=frozenset({FooterAction.REPRINT, FooterAction.UNDO}),
    lamps=(
        LampState(LampKind.SCANNER, LampPhase.WORKING),
        LampState(LampKind.SCALE, LampPhase.LOST),
        LampState(LampKind.PRINTER, LampPhase.ATTENTION, "out of paper"),
        LampState(LampKind.NETWORK, LampPhase.ATTENTION, stored_events=1204),
    ),
)
READY_FOOTER = FooterState(
    (
        FooterAction.IMPORT,
        FooterAction.SEARCH,
        FooterAction.PARCELS,
        FooterAction.SETTINGS,
        FooterAction.SIGN_OUT,
    ),
    frozenset(),
    WELL_LAMPS,
    "P-07 · Bench 4",
)
BACK_FOOTER = FooterState((FooterAction.SEARCH, FooterAction.BACK), frozenset(), WELL_LAMPS, "P-07 · Bench 4")
OFFLINE_BANNER = BannerState(
    Tone.WARN, "No network since 13:12. Packing goes on; 38 records are stored here and are sent later."
)
NOTE_BANNER = BannerState(
    Tone.QUESTION, "Note for this order: put the card on top, no advertising.", "note", "I have read it"
)

_CARRIERS = (("Correios", "SEDEX"), ("Correios", "PAC"), ("Jadlog", ".Package"), ("Mercado Envios", "Flex"))
_STATES = ("PE", "SP", "RJ", "MG", "BA", "RS")
_WHY = (
    "pickup is next, promised for tomorrow",
    "pickup is next",
    "waiting since yesterday",
    "one unit, fast lane",
)


def queue_rows(count: int) -> tuple[QueueRow, ...]:
    """That many orders, the most urgent first, the first of them late."""
    return tuple(
        QueueRow(
            order_id=f"o{at}",
            order_ref=f"#{10482 + at}",
            carrier=_CARRIERS[at % 4][0],
            service=_CARRIERS[at % 4][1],
            units=1 + at * 7 % 23,
            lines=1 + at % 5,
            state_code=_STATES[at % 6],
            why=_WHY[at % 4],
            state=OrderState.PACKING if at == 1 else OrderState.OPEN,
            cutoff_at=NOW + timedelta(minutes=12 * (at - 1)),
            cutoff_in_s=12 * 60 * (at - 1),
        )
        for at in range(count)
    )


CHIPS = (
    FilterChip("all", "All", 312, is_on=True),
    FilterChip("c1", "Correios", 204),
    FilterChip("c2", "Jadlog", 61),
    FilterChip("c3", "Mercado Envios", 47),
    FilterChip("t1", "until 14:00", 96),
    FilterChip("t2", "until 17:30", 216),
)
QUEUE = QueueState(queue_rows(60), (), CHIPS, total=312)
FAST_LANE = QueueState(
    groups=(
        FastLaneGroup("CAF-500", "Café torrado em grãos 500 g", 48, "Correios, Jadlog", 24 * 60),
        FastLaneGroup("FON-BT-P", "Fone bluetooth preto", 31, "Mercado Envios", 54 * 60),
        FastLaneGroup("CJT-42", LONG_NAME, 9, "Jadlog", -600),
        FastLaneGroup("QUE-400", "Queijo meia cura 400 g", 1, "Correios"),
    ),
    chips=CHIPS,
    tab=QueueTab.FAST_LANE,
    total=89,
)
READY = ReadyState(QUEUE, None, 128, "#10481", "AA000000005BR")
READY_AFTER = replace(READY, verdict=COMPLETE)


def ready_empty(reason: QueueEmptyReason) -> ReadyState:
    """The ready screen with nothing to do, for one reason."""
    return ReadyState(QueueState(empty_reason=reason))


READY_BUSY = ReadyState(QueueState(is_busy=True), is_opening=True)

LANGUAGES = (
    LanguageOption("pt_BR", "Português (Brasil)"),
    LanguageOption("en", "English"),
    LanguageOption("es", "Español"),
)
PROFILES = (
    ProfileOption("shop", "Online shop", "Weight checked, the last scan closes the order"),
    ProfileOption("careful", "Valuable goods", "Label scanned back, every carton closed by hand"),
    ProfileOption("simple", "Scanner only", "No scale, no printer: lists only"),
)
DEVICES = (
    DeviceSummary(LampKind.SCANNER, "Keyboard scanner", LampPhase.READY, "ready: scan anything to test"),
    DeviceSummary(LampKind.SCALE, "Toledo Prix 3 · COM3", LampPhase.READY, "0.000 kg"),
    DeviceSummary(LampKind.PRINTER, "Zebra ZD220", LampPhase.ATTENTION, "out of paper"),
    DeviceSummary(LampKind.CAMERA, "No camera", LampPhase.LOST, "can be added later"),
)


def first_start(step: FirstStartStep) -> FirstStartState:
    """The first start at one step, filled in as far as it would be."""
    return FirstStartState(
        step,
        LANGUAGES,
        "en",
        "Bench 4" if step is not FirstStartStep.STATION else "",
        profiles=PROFILES,
        profile_id="shop",
        devices=DEVICES,
    )


SIGN_IN = SignInState(SignInPhase.BADGE, "Bench 4")
SIGN_IN_PIN = SignInState(SignInPhase.PIN, "Bench 4", "Packer Seven", kept_order_ref="#10482")
SIGN_IN_WAIT = replace(SIGN_IN_PIN, error="This PIN is wrong.", wait_s=30)
LOCKED = SignInState(SignInPhase.LOCKED, "Bench 4", kept_order_ref="#10482")

EXCEPTION = ExceptionState(
    line_name="Vinho tinto Malbec 750 ml",
    line_sku="VIN-MAL-750",
    max_qty=1,
    needs_approval=frozenset({ExceptionKind.SUBSTITUTE}),
)
EXCEPTION_QUANTITY = replace(EXCEPTION, step=ExceptionStep.QUANTITY, kind=ExceptionKind.SHORT, max_qty=3)
EXCEPTION_SHELF = replace(
    EXCEPTION, step=ExceptionStep.SHELF, kind=ExceptionKind.HOLD, error="There is no shelf H-99."
)
EXCEPTION_REASON = replace(EXCEPTION, step=ExceptionStep.REASON, kind=ExceptionKind.MANUAL_CONFIRM)
APPROVAL = ApprovalState("Substitute: Malbec 375 ml instead of Malbec 750 ml", "Order #10482")
APPROVAL_PIN = replace(APPROVAL, supervisor_name="Lead One", error="This PIN is wrong.")
QUANTITY = QuantityState("Parafuso 6 mm", "PAR-6", 12, 500, 488)
CHOICE = ChoiceState(
    "7891234567895",
    (
        Choice("a", "Vinho tinto Malbec 750 ml", "VIN-MAL-750 · 1 unit"),
        Choice("b", "Vinho tinto Malbec 750 ml, case of 6", "VIN-MAL-750 · 6 units"),
        Choice("c", LONG_NAME, "CJT-42 · 1 unit"),
    ),
)
IN_DOUBT = InDoubtState(PrintedThing.SHIPPING_LABEL, "#10482", 1, 2, "AA000000005BR", "Zebra ZD220")


def parcel_rows(count: int) -> tuple[ParcelRow, ...]:
    """That many packed parcels, in every phase."""
    phases = tuple(ParcelPhase)
    return tuple(
        ParcelRow(
            f"p{at}",
            f"#{10481 - at}",
            1,
            1 + at % 2,
            NOW - timedelta(minutes=3 * at),
            "Packer Seven",
            "M",
            3482 + at,
            f"AA{at:09d}BR",
            phases[at % len(phases)],
            1 + at % 3,
        )
        for at in range(count)
    )


PARCELS = ParcelsState(parcel_rows(40), 128, selected_id="p2")
PARCELS_EMPTY = ParcelsState(search="nothing like it")

DETECTED = (
    Detected(
        DetectedKey.DELIMITER, ";", (DetectedOption(";", "; semicolon"), DetectedOption(",", ", comma"))
    ),
    Detected(
        DetectedKey.ENCODING, "cp1252", (DetectedOption("cp1252", "Windows"), DetectedOption("u", "UTF-8"))
    ),
    Detected(DetectedKey.DECIMAL_MARK, ",", (DetectedOption(",", "1,50"), DetectedOption(".", "1.50"))),
    Detected(DetectedKey.DATE_ORDER, "dmy", (DetectedOption("dmy", "31/12"), DetectedOption("mdy", "12/31"))),
)
FIELDS = (
    FieldOption("order_ref", "Order number", is_required=True),
    FieldOption("sku", "SKU", is_required=True),
    FieldOption("qty", "Quantity", is_required=True),
    FieldOption("name", "Product name"),
    FieldOption("city", "City"),
)
COLUMNS = (
    ColumnMapping("Pedido", ("10482", "10483", "10484"), "order_ref"),
    ColumnMapping("Cód. produto", ("VIN-MAL-750", "CAF-500"), "sku"),
    ColumnMapping("Qtde", ("3", "1", "12"), "qty"),
    ColumnMapping("Descrição", ("Vinho tinto Malbec 750 ml", "Café torrado em grãos"), "name"),
    ColumnMapping("Cidade", ("Recife", "Olinda"), "city"),
    ColumnMapping("Observação interna do depósito", ("", "urgente")),
)
PREVIEW = tuple(
    PreviewOrder(f"{10482 + at}", "Recife/PE", 1 + at % 4, 1 + at, "gift" if at == 1 else "")
    for at in range(8)
)
REFUSED = (
    RefusedRecord(14, "Qtde", "três", "This is not a whole number; write 3."),
    RefusedRecord(1203, "Cód. produto", "", "The product is missing; fill in its SKU."),
)
IMPORT_CHOOSE = ImportState()
IMPORT_PREVIEW = ImportState(
    ImportPhase.PREVIEW,
    "pedidos-0405.csv",
    "CSV with a mapping",
    DETECTED,
    FIELDS,
    COLUMNS,
    preview=PREVIEW,
    refused=REFUSED,
    counts=ImportCounts(302, 8, 2, 2),
)
IMPORT_MISSING = replace(
    IMPORT_PREVIEW,
    columns=(*COLUMNS[:2], replace(COLUMNS[2], field_id=""), *COLUMNS[3:]),
    missing_fields=("Quantity",),
)
IMPORT_RUNNING = replace(
    IMPORT_PREVIEW, phase=ImportPhase.RUNNING, done_records=41_200, total_records=100_000
)
IMPORT_DONE = replace(IMPORT_PREVIEW, phase=ImportPhase.DONE, preview=())
IMPORT_UNREADABLE = ImportState(
    ImportPhase.UNREADABLE,
    "photo.csv",
    error="This is a picture, not a table. Export the orders as CSV or XLSX.",
)

STOP_CANCELLED = RedStopState(
    StopKind.CANCELLED_AFTER_PRINT,
    "#10482",
    "AA000000005BR",
    (
        TakeBackItem("Vinho tinto Malbec 750 ml", "VIN-MAL-750", 3),
        TakeBackItem("Queijo meia cura", "QUE-400", 1),
    ),
)
STOP_DISK = RedStopState(
    StopKind.DISK_FULL, detail="0 bytes free on the disk of this station", kept_events=48_112
)

SETTINGS = settings_state(
    BenchState(
        settings=StationSettings(
            station="Bench 4",
            language="en",
            sender="Loja Exemplo\nRua das Oficinas, 100\n01001-000 São Paulo – SP",
            printer="tcp:label-printer",
        ),
        operator=Operator("a", "Ana Exemplo", "ADM-1", Role.ADMIN, "en"),
        is_set_up=True,
    ),
    (PrinterOption("", "–"), PrinterOption("file:/dev/usb/lp0", "lp0")),
)
SETTINGS_REFUSED = replace(
    SETTINGS,
    error=setting_refusal("printer", "tcp:"),
    error_key=SettingKey.PRINTER_ADDRESS,
    test_print=sample_print_words(SendResult.FAILED, "The printer does not answer."),
    is_test_print_bad=True,
)
SETTINGS_LOCKED = replace(SETTINGS, can_change=False)


PEOPLE = PeopleState(
    (
        PersonRow("a", "Ana Exemplo", Role.ADMIN, "English", "•••• 0001", is_me=True),
        PersonRow("b", "Bruno de Almeida Exemplo Sobrenome", Role.PACKER, "Español", "•••• 4821", False),
        PersonRow("c", "Davi Exemplo", Role.LEAD, "Português (Brasil)", "•••• 7755"),
        PersonRow("d", "Eva Exemplo", Role.SUPERVISOR, "English", "•••• 90", is_active=False),
    ),
    LANGUAGES,
    note="Eva Exemplo is deactivated: the badge is refused from now on.",
)
PERSON_NEW = replace(PEOPLE, form=PersonForm(1, language="en"), note="")
PERSON = replace(
    PEOPLE,
    form=PersonForm(
        2, "b", "Bruno de Almeida", "•••• 4821", Role.PACKER, "es", has_pin=True, can_deactivate=True
    ),
    error="The two PINs differ. Type them again.",
    note="",
)


def many_lines(count: int) -> tuple[LineState, ...]:
    """That many lines, one in hand, the last tenth finished."""
    return tuple(
        LineState(
            at,
            f"{LONG_NAME} no. {at}" if at % 3 == 0 else f"Product no. {at}",
            f"SKU-{at:05d}",
            1 if at > count * 9 // 10 else 0,
            1 + at % 4 if at <= count * 9 // 10 else 1,
            LinePhase.CURRENT
            if at == count // 2
            else LinePhase.DONE
            if at > count * 9 // 10
            else LinePhase.OPEN,
            (ProductFlag.FRAGILE,) if at % 7 == 0 else (),
        )
        for at in range(1, count + 1)
    )
