"""The first schema: the log, the tables derived from it, and what is kept beside it."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = """
CREATE TABLE carton (
    code TEXT NOT NULL,
    volume_mm3 INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (code)
);
CREATE TABLE carton_memory (
    item_mix TEXT NOT NULL,
    carton_code TEXT NOT NULL,
    PRIMARY KEY (item_mix)
) WITHOUT ROWID;
CREATE TABLE confusion (
    wanted_sku TEXT NOT NULL,
    came_sku TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (wanted_sku, came_sku)
) WITHOUT ROWID;
CREATE INDEX confusion_by_came ON confusion (came_sku);
CREATE TABLE event (
    seq INTEGER NOT NULL,
    event_id BLOB NOT NULL,
    epoch BLOB NOT NULL,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    order_id TEXT,
    operator_id TEXT,
    wall_ms INTEGER NOT NULL,
    mono_ms INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    payload BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (seq)
);
CREATE INDEX event_by_order ON event (order_id, seq) WHERE order_id IS NOT NULL;
CREATE TABLE learned_weight (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    mean_mg INTEGER NOT NULL,
    variance_mg2 INTEGER NOT NULL,
    samples INTEGER NOT NULL,
    PRIMARY KEY (kind, code)
) WITHOUT ROWID;
CREATE TABLE operator (
    operator_id TEXT NOT NULL,
    badge TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (operator_id)
);
CREATE INDEX operator_by_badge ON operator (badge);
CREATE TABLE order_code (
    code TEXT NOT NULL,
    order_key INTEGER NOT NULL,
    PRIMARY KEY (code, order_key)
) WITHOUT ROWID;
CREATE TABLE order_line (
    order_key INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    ordered INTEGER NOT NULL,
    done INTEGER NOT NULL,
    short INTEGER NOT NULL,
    is_waiting INTEGER NOT NULL,
    rank_ms INTEGER NOT NULL,
    ordered_ms INTEGER NOT NULL,
    PRIMARY KEY (order_key, line_no)
) WITHOUT ROWID;
CREATE INDEX order_line_by_sku ON order_line (sku, is_waiting, rank_ms, ordered_ms);
CREATE TABLE orders (
    order_key INTEGER NOT NULL,
    order_id TEXT NOT NULL,
    order_ref TEXT NOT NULL,
    state TEXT NOT NULL,
    carrier TEXT,
    service_level TEXT,
    channel TEXT,
    city TEXT,
    state_code TEXT,
    station TEXT,
    units INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    single_sku TEXT,
    due_ms INTEGER NOT NULL,
    cutoff_ms INTEGER,
    priority_minutes INTEGER NOT NULL,
    ordered_ms INTEGER NOT NULL,
    rank_ms INTEGER NOT NULL,
    is_gift INTEGER NOT NULL,
    is_waiting_for_invoice INTEGER NOT NULL,
    hold_shelf TEXT NOT NULL,
    is_started INTEGER NOT NULL,
    is_in_hand INTEGER NOT NULL,
    parcels INTEGER NOT NULL,
    content_sha TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    search_text TEXT NOT NULL,
    packed_ms INTEGER,
    packed_by TEXT,
    packed_units INTEGER,
    PRIMARY KEY (order_key),
    UNIQUE (order_id)
);
CREATE INDEX orders_by_cutoff ON orders (carrier, cutoff_ms) WHERE state IN ('open', 'packing');
CREATE INDEX orders_in_hand ON orders (order_id) WHERE is_in_hand = 1;
CREATE INDEX orders_of_one_unit ON orders (single_sku) WHERE state = 'open' AND single_sku IS NOT NULL;
CREATE INDEX orders_packed ON orders (packed_ms, packed_by, packed_units) WHERE packed_ms IS NOT NULL;
CREATE INDEX orders_queue
    ON orders (state, rank_ms, ordered_ms, order_key, carrier, channel, units, search_text);
CREATE TABLE packed_serial (
    sku TEXT NOT NULL,
    serial_no TEXT NOT NULL,
    order_id TEXT NOT NULL,
    PRIMARY KEY (sku, serial_no, order_id)
) WITHOUT ROWID;
CREATE TABLE parcel (
    order_id TEXT NOT NULL,
    parcel_no INTEGER NOT NULL,
    carton_code TEXT,
    tare_g INTEGER NOT NULL,
    is_closed INTEGER NOT NULL,
    gross_g INTEGER,
    is_weight_accepted INTEGER NOT NULL,
    tracking_no TEXT,
    is_read_back INTEGER NOT NULL,
    closed_ms INTEGER,
    closed_by TEXT,
    PRIMARY KEY (order_id, parcel_no)
) WITHOUT ROWID;
CREATE INDEX parcel_closed ON parcel (closed_ms) WHERE closed_ms IS NOT NULL;
CREATE TABLE print_job (
    queued_seq INTEGER NOT NULL,
    job_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    document TEXT NOT NULL,
    parcel_no INTEGER NOT NULL,
    copy_no INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (queued_seq),
    UNIQUE (job_id)
);
CREATE INDEX print_job_by_order ON print_job (order_id, parcel_no);
CREATE INDEX print_job_unfinished ON print_job (queued_seq)
    WHERE state IN ('queued', 'sending', 'failed', 'in_doubt', 'unprintable');
CREATE TABLE print_payload (
    job_id TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (job_id)
);
CREATE TABLE product (
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    scale_code TEXT,
    body BLOB NOT NULL,
    PRIMARY KEY (sku)
);
CREATE INDEX product_by_name ON product (name);
CREATE INDEX product_by_scale_code ON product (scale_code) WHERE scale_code IS NOT NULL;
CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID;
CREATE TABLE shipping_address (
    order_id TEXT NOT NULL,
    body BLOB NOT NULL,
    purge_ms INTEGER NOT NULL,
    PRIMARY KEY (order_id)
);
CREATE INDEX shipping_address_by_purge ON shipping_address (purge_ms);
CREATE TABLE state_count (
    state TEXT NOT NULL,
    orders INTEGER NOT NULL,
    PRIMARY KEY (state)
) WITHOUT ROWID;
CREATE TABLE station (
    one INTEGER NOT NULL,
    station_id TEXT NOT NULL,
    epoch BLOB NOT NULL,
    acknowledged_seq INTEGER DEFAULT '0' NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (one)
);
CREATE TABLE tracking_number (
    added INTEGER NOT NULL,
    number TEXT NOT NULL,
    carrier TEXT NOT NULL,
    service_level TEXT NOT NULL,
    is_taken INTEGER NOT NULL,
    PRIMARY KEY (added),
    UNIQUE (number)
);
CREATE INDEX tracking_number_free ON tracking_number (carrier, service_level, added) WHERE is_taken = 0;
CREATE TABLE weight_prior (
    sku TEXT NOT NULL,
    weight_g INTEGER NOT NULL,
    since_seq INTEGER NOT NULL,
    PRIMARY KEY (sku)
) WITHOUT ROWID;
CREATE TABLE carton_code (
    scanned TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (scanned, code),
    FOREIGN KEY(code) REFERENCES carton (code) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX carton_code_by_carton ON carton_code (code);
CREATE TABLE product_code (
    code TEXT NOT NULL,
    sku TEXT NOT NULL,
    units INTEGER NOT NULL,
    PRIMARY KEY (code, sku),
    FOREIGN KEY(sku) REFERENCES product (sku) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX product_code_by_sku ON product_code (sku);
"""

_APPEND_ONLY = (
    """
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
""",
    """
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
""",
)

_COUNTERS = (
    """
CREATE TRIGGER count_new_order AFTER INSERT ON orders BEGIN
    INSERT INTO state_count (state, orders) VALUES (NEW.state, 1)
    ON CONFLICT (state) DO UPDATE SET orders = orders + 1;
END
""",
    """
CREATE TRIGGER count_moved_order AFTER UPDATE OF state ON orders WHEN OLD.state <> NEW.state BEGIN
    UPDATE state_count SET orders = orders - 1 WHERE state = OLD.state;
    INSERT INTO state_count (state, orders) VALUES (NEW.state, 1)
    ON CONFLICT (state) DO UPDATE SET orders = orders + 1;
END
""",
)


def upgrade() -> None:
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
    for trigger in (*_APPEND_ONLY, *_COUNTERS):
        op.execute(trigger)
