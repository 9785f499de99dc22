"""States of every screen as a floor would meet them: usual, empty, busy, in trouble, extreme."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bancada.domain.events import Detail
from bancada.domain.look_alikes import differing_parts
from bancada.domain.operators import Operator, Role
from bancada.domain.orders import OrderState, QuantityUnit
from bancada.domain.products import ProductFlag
from bancada.domain.verdicts import ScanVerdict, Tone
from bancada.services.announcement import Goods, Mixup
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
from bancada.ui.viewmodels.states.note import NoteState
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
from bancada.ui.viewmodels.states.settings import PrinterOption, SettingKey, SettingsState
from bancada.ui.viewmodels.states.sheets import (
    ApprovalState,
    Choice,
    ChoiceState,
    DetailState,
    ExceptionKind,
    ExceptionState,
    ExceptionStep,
    InDoubtState,
    PrintedThing,
    QuantityState,
)
from bancada.ui.viewmodels.states.shift import CutoffOutlook, HourBar, PackerRow, ShiftState
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
# What an answer is made of: its words are found only when it is shown, in the language then in use.
SAID_ACCEPTED = (
    ScanVerdict.ACCEPTED,
    VerdictFacts(item="Vinho tinto Malbec 750 ml", lot="L2409", missing_qty=1),
)
SAID_WRONG_ITEM = (
    ScanVerdict.WRONG_ITEM,
    VerdictFacts(item="Vinho tinto Malbec 375 ml", expected="Vinho tinto Malbec 750 ml"),
)
MALBEC = Goods("VIN-MAL-750", "Vinho tinto Malbec 750 ml")
HALF_MALBEC = Goods("VIN-MAL-375", "Vinho tinto Malbec 375 ml")
MIXUP = Mixup(MALBEC, HALF_MALBEC)
MIXUP_OF_COLOURS = Mixup(
    Goods("FON-BT-P", "Fone bluetooth preto"), Goods("FON-BT-B", "Fone bluetooth branco")
)
MIXUP_OF_SKUS = Mixup(
    Goods("CAM-AZ-M", "Camiseta de algodão azul"), Goods("CAM-AZ-GG", "Camiseta de algodão azul")
)
MIXUP_LONG = Mixup(
    Goods("CJT-JANTAR-PORC-42-DOURADO-2026-A", f"{LONG_NAME}, azul"),
    Goods("CJT-JANTAR-PORC-42-PRATEADO-2026-B", LONG_NAME.replace("dourado", "prateado")),
)
MIXUP_UNBROKEN = Mixup(Goods("X", "Palavrasemnenhumespaçoquenãocabeemumalinhasó" * 2), HALF_MALBEC)
LONG_LOOK_ALIKE = LONG_NAME.replace("dourado", "prateado")
LONG_LINES = (replace(LINES[1], name=LONG_NAME), *LINES[2:])
SAID_LINE_COMPLETE = (ScanVerdict.LINE_COMPLETE, VerdictFacts(item="Café torrado em grãos 500 g"))
SAID_COMPLETE = (ScanVerdict.ORDER_COMPLETE, VerdictFacts(order_ref="#10482", done_qty=7))
ACCEPTED = verdict_state(*SAID_ACCEPTED)
PACKING = PackingState(LINES, ACCEPTED, PARCEL, ProgressState(4, 7))
NOTE = NoteState("Cartão por cima, sem propaganda: é surpresa.")
LONG_NOTE = NoteState(
    " ".join(("Favor embalar cada taça em duas folhas e escrever “frágil” dos quatro lados da caixa.",) * 6),
    keeps_closing=True,
)
WRONG_ITEM = verdict_state(*SAID_WRONG_ITEM)
COMPLETE = verdict_state(*SAID_COMPLETE)
FACTS = VerdictFacts(
    item="Vinho tinto Malbec 375 ml",
    expected="Vinho tinto Malbec 750 ml",
    code="7891234567895",
    order_ref="#10482",
    lot="L2409",
    serial_no="SN-0042-7781",
    expires_on="31/12/2027",
    carton="M",
    carrier="Correios",
    shelf="H-12",
    station_name="Bench 4",
    operator_name="Packer Seven",
    supervisor_name="Lead One",
    tracking_no="AA000000005BR",
    reason="Caixa amassada",
    control="P-07",
    done_qty=3,
    ordered_qty=5,
    missing_qty=2,
    count=3,
    wait_s=30,
    parcel_number=2,
    parcel_total=3,
    weight_g=2914,
    expected_min_g=3400,
    expected_max_g=3560,
)
LONG_FACTS = replace(
    FACTS,
    item=LONG_NAME,
    expected=f"{LONG_NAME}, azul",
    code="01078912345678951724123110L2409-AZUL21SN00427781",
    order_ref="PEDIDO-2026-000010482-SP",
    serial_no="SN-0042-7781-2026-AZUL-000000001",
    carrier="Transportadora Expresso Rodoviário do Nordeste Setentrional",
    operator_name="Maria Antonieta de Albuquerque Cavalcanti Exemplo",
    supervisor_name="Joaquim Francisco de Almeida Figueiredo Exemplo",
    done_qty=123_456_789,
    ordered_qty=987_654_321,
    missing_qty=864_197_532,
)


def with_look_alike(lines: tuple[LineState, ...], name: str) -> tuple[LineState, ...]:
    """The lines, the one in hand easily confused with something of this name."""
    return tuple(
        replace(line, look_alike=differing_parts(line.name, name)[1])
        if line.phase is LinePhase.CURRENT
        else line
        for line in lines
    )


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
        FooterAction.SHIFT,
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

LONG_CARRIER = LONG_FACTS.carrier
LONG_PERSON = LONG_FACTS.operator_name
LONG_HEADER = replace(
    HEADER,
    order_ref=LONG_FACTS.order_ref,
    destination="São José do Vale do Rio Preto/RJ",
    service=f"{LONG_CARRIER} Econômico",
    cutoff_in_s=-26 * 3600,
    pills=(
        PillState("GIFT: no price in the carton", Tone.QUESTION),
        PillState("Mercado Livre", Tone.INFO),
        PillState("Age check 18", Tone.WARN),
    ),
)
LONG_IDLE_HEADER = replace(
    IDLE_HEADER, station_name="Bancada de embalagem número quatro do mezanino", operator_name=LONG_PERSON
)
LOST_FOOTER = replace(
    READY_FOOTER,
    lamps=(
        LampState(LampKind.SCANNER, LampPhase.LOST),
        LampState(LampKind.CAMERA, LampPhase.LOST),
        LampState(LampKind.SCALE, LampPhase.LOST),
        LampState(LampKind.PRINTER, LampPhase.LOST),
        LampState(LampKind.NETWORK, LampPhase.LOST, stored_events=987_654_321),
    ),
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
LONG_QUEUE = QueueState(
    tuple(
        replace(
            row,
            order_ref=f"PEDIDO-2026-{row.order_id:0>9}",
            carrier=LONG_CARRIER,
            units=987_654_321,
            lines=200,
            why="pickup is next, promised for tomorrow, waiting since the day before yesterday",
            state=state,
        )
        for row, state in zip(queue_rows(200), tuple(OrderState) * 200, strict=False)
    ),
    (),
    (
        *CHIPS,
        *(FilterChip(f"x{at}", f"{LONG_CARRIER} {at}", 987_654_321) for at in range(6)),
    ),
    total=987_654_321,
)
LONG_FAST_LANE = QueueState(
    groups=tuple(
        FastLaneGroup(
            f"CJT-JANTAR-PORC-42-DOURADO-2026-{at}", LONG_NAME, 987_654_321, LONG_CARRIER, -60 * 60 * 99
        )
        for at in range(200)
    ),
    chips=CHIPS,
    tab=QueueTab.FAST_LANE,
    total=987_654_321,
)
READY = ReadyState(QUEUE, None, 128, "#10481", "AA000000005BR")
READY_LONG = ReadyState(LONG_QUEUE, None, 987_654_321, LONG_FACTS.order_ref, "AA000000005BR" * 2)
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


FIRST_START_ERROR = replace(first_start(FirstStartStep.ADMIN), error="This badge is taken.")
FIRST_START_BUSY = replace(first_start(FirstStartStep.DEVICES), is_busy=True)
FIRST_START_SAMPLES = replace(first_start(FirstStartStep.FINISH), sample_orders=56)

SIGN_IN = SignInState(SignInPhase.BADGE, "Bench 4")
SIGN_IN_PIN = SignInState(SignInPhase.PIN, "Bench 4", "Packer Seven", kept_order_ref="#10482")
SIGN_IN_WAIT = replace(SIGN_IN_PIN, error="This PIN is wrong.", wait_s=30)
LOCKED = SignInState(SignInPhase.LOCKED, "Bench 4", kept_order_ref="#10482")

SIGN_IN_BUSY = replace(SIGN_IN_PIN, is_busy=True)
SIGN_IN_LONG = SignInState(
    SignInPhase.PIN,
    LONG_IDLE_HEADER.station_name,
    LONG_PERSON,
    kept_order_ref=LONG_FACTS.order_ref,
)

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
EXCEPTION_SUBSTITUTE = replace(EXCEPTION, step=ExceptionStep.SUBSTITUTE, kind=ExceptionKind.SUBSTITUTE)
EXCEPTION_LONG = replace(
    EXCEPTION,
    step=ExceptionStep.QUANTITY,
    kind=ExceptionKind.DAMAGED,
    line_name=LONG_NAME,
    line_sku="CJT-JANTAR-PORC-42-DOURADO-2026-A",
    max_qty=987_654_321,
)
DETAIL_SERIAL = DetailState(Detail.SERIAL, "Fone bluetooth preto", "FON-BT-P")
DETAIL_LOT = DetailState(
    Detail.LOT, "Vinho tinto Malbec 750 ml", "VIN-MAL-750", "L2409", error="L2410 is another lot."
)
DETAIL_EXPIRY = DetailState(Detail.EXPIRY, LONG_NAME, "CJT-JANTAR-PORC-42-DOURADO-2026-A")
APPROVAL = ApprovalState("Substitute: Malbec 375 ml instead of Malbec 750 ml", "Order #10482")
APPROVAL_PIN = replace(APPROVAL, supervisor_name="Lead One", error="This PIN is wrong.")
QUANTITY = QuantityState("Parafuso 6 mm", "PAR-6", 12, 500, 488)
QUANTITY_LONG = QuantityState(
    LONG_NAME,
    "CJT-JANTAR-PORC-42-DOURADO-2026-A",
    123_456_789,
    987_654_321,
    864_197_532,
    error="Between 1 and 864197532.",
)
CHOICE = ChoiceState(
    "7891234567895",
    (
        Choice("a", "Vinho tinto Malbec 750 ml", "VIN-MAL-750 · 1 unit"),
        Choice("b", "Vinho tinto Malbec 750 ml, case of 6", "VIN-MAL-750 · 6 units"),
        Choice("c", LONG_NAME, "CJT-42 · 1 unit"),
    ),
)
CHOICE_LONG = ChoiceState(
    LONG_FACTS.code,
    tuple(Choice(str(at), f"{LONG_NAME} {at}", "CJT-JANTAR-PORC-42-DOURADO-2026-A") for at in range(5)),
    error="Choose one of them.",
)
IN_DOUBT_SLIP = InDoubtState(PrintedThing.PACKING_SLIP, LONG_FACTS.order_ref, 12, 34)
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
_SHIFT_HOURS = (12, 22, 26, 31, 18, 33, 28, 24, 9)
_SHIFT_FROM = datetime(2026, 5, 4, 11, tzinfo=UTC)
SHIFT = ShiftState(
    orders=203,
    units=611,
    lines=377,
    per_hour=(27, 81, 50),
    target_per_hour=30,
    accuracy_permille=991,
    errors_caught=7,
    median_s=72,
    slow_s=160,
    outlook=CutoffOutlook(_SHIFT_FROM + timedelta(hours=9), 46, _SHIFT_FROM + timedelta(hours=9, minutes=42)),
    waiting=90,
    on_hold=4,
    packers=(
        PackerRow("op-1", "Packer Seven", 120, 300, 31, 78, 2, 68),
        PackerRow("op-2", "Packer Nine", 83, 311, 22, 84, 5, 81),
    ),
    hours=tuple(
        HourBar(_SHIFT_FROM + timedelta(hours=at), orders, is_running=at == len(_SHIFT_HOURS) - 1)
        for at, orders in enumerate(_SHIFT_HOURS)
    ),
    is_busy=False,
)
SHIFT_EMPTY = ShiftState(is_busy=False)
SHIFT_BUSY = ShiftState()
SHIFT_LONG = replace(
    SHIFT,
    orders=123_456,
    units=123_456_789,
    lines=12_345_678,
    per_hour=(1_234, 123_456, 12_345),
    target_per_hour=1_500,
    errors_caught=12_345,
    median_s=7_265,
    slow_s=36_000,
    on_hold=12_345,
    packers=tuple(
        PackerRow(f"op-{at}", f"A packer with a name of much length {at}", 1_234, 9_999, 99, 999, 99, 599)
        for at in range(40)
    ),
    hours=tuple(HourBar(_SHIFT_FROM + timedelta(hours=at), 900 + 37 * at) for at in range(24)),
)
PARCELS_BUSY = replace(PARCELS, is_busy=True)
PARCELS_ERROR = replace(PARCELS, selected_id="p1", error="The printer does not answer.")
PARCELS_LONG = ParcelsState(
    tuple(
        replace(
            row,
            order_ref=LONG_FACTS.order_ref,
            number=123,
            total=456,
            operator_name=LONG_PERSON,
            carton_name="Caixa de papelão ondulado dupla",
            weight_g=987_654_321,
            tracking_no="00378912345678901234",
            prints=987,
        )
        for row in parcel_rows(200)
    ),
    987_654_321,
    selected_id="p5",
)

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

IMPORT_LONG = replace(
    IMPORT_PREVIEW,
    file_name="exportação de pedidos do marketplace - 2026-05-04 13h36 - versão final revisada (2).csv",
    columns=tuple(
        ColumnMapping(f"Coluna com um nome bem comprido número {at}", (LONG_NAME, LONG_NAME), "name")
        for at in range(40)
    ),
    preview=tuple(
        PreviewOrder(f"PEDIDO-2026-{at:09d}", "São José do Vale do Rio Preto/RJ", 200, 987_654_321, LONG_NAME)
        for at in range(200)
    ),
    refused=tuple(
        RefusedRecord(987_654_321, "Observação interna do depósito", LONG_NAME, "Write a whole number.")
        for at in range(200)
    ),
    counts=ImportCounts(987_654_321, 987_654_321, 987_654_321, 987_654_321),
)
IMPORT_ALL_REFUSED = replace(
    IMPORT_LONG, phase=ImportPhase.DONE, preview=(), counts=ImportCounts(0, 0, 0, 200)
)
IMPORT_UNKNOWN_LENGTH = replace(IMPORT_RUNNING, done_records=987_654_321, total_records=0)

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

STOP_SAVING = RedStopState(StopKind.CANNOT_SAVE, detail="disk I/O error", kept_events=48_112, is_busy=True)
STOP_LONG = replace(
    STOP_CANCELLED,
    order_ref=LONG_FACTS.order_ref,
    take_back=tuple(
        TakeBackItem(LONG_NAME, "CJT-JANTAR-PORC-42-DOURADO-2026-A", 1 if at else 987_654_321)
        for at in range(200)
    ),
)


def settings() -> SettingsState:
    """The settings, in the words of the language in use."""
    return settings_state(_SETTINGS_BENCH, _PRINTERS)


def settings_refused() -> SettingsState:
    """The settings after a bad address and a test label that did not come out."""
    return replace(
        settings(),
        error=setting_refusal("printer", "tcp:"),
        error_key=SettingKey.PRINTER_ADDRESS,
        test_print=sample_print_words(SendResult.FAILED, "The printer does not answer."),
        is_test_print_bad=True,
    )


_PRINTERS = (PrinterOption("", "–"), PrinterOption("file:/dev/usb/lp0", "lp0"))
_SETTINGS_BENCH = BenchState(
    settings=StationSettings(
        station="Bench 4",
        language="en",
        sender="Loja Exemplo\nRua das Oficinas, 100\n01001-000 São Paulo – SP",
        printer="tcp:label-printer",
    ),
    operator=Operator("a", "Ana Exemplo", "ADM-1", Role.ADMIN, "en"),
    is_set_up=True,
)
SETTINGS = settings()
SETTINGS_REFUSED = settings_refused()
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

PEOPLE_LONG = replace(
    PEOPLE,
    rows=tuple(
        PersonRow(str(at), f"{LONG_PERSON} {at}", role, "Português (Brasil)", "•••• 0001")
        for at, role in enumerate(tuple(Role) * 50)
    ),
    note=f"{LONG_PERSON} is deactivated: the badge is refused from now on.",
)
PEOPLE_LOCKED = replace(PEOPLE, can_change=False, note="")
PERSON_BUSY = replace(PERSON, is_busy=True, error="")


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
