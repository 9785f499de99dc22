"""Tables of the station's database, as SQLAlchemy sees them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

# The newest migration. A database that stands here is opened without loading the migration machinery.
SCHEMA_REVISION = "0001"

metadata = MetaData()

station = Table(
    "station",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("station_id", Text, nullable=False),
    Column("epoch", LargeBinary, nullable=False),
    Column("acknowledged_seq", Integer, nullable=False, server_default="0"),
    Column("created_ms", Integer, nullable=False),
)

# --- the log ------------------------------------------------------------------------------------------------

event = Table(
    "event",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("event_id", LargeBinary, nullable=False),
    Column("epoch", LargeBinary, nullable=False),
    Column("type", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("order_id", Text),
    Column("operator_id", Text),
    Column("wall_ms", Integer, nullable=False),
    Column("mono_ms", Integer, nullable=False),
    Column("hlc", Integer, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
Index("event_by_order", event.c.order_id, event.c.seq, sqlite_where=event.c.order_id.is_not(None))

# --- derived from the log -----------------------------------------------------------------------------------

# `order_key` is the number of the event the order came with: what grows with it is written side by side.
orders = Table(
    "orders",
    metadata,
    Column("order_key", Integer, primary_key=True),
    Column("order_id", Text, nullable=False, unique=True),
    Column("order_ref", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("carrier", Text),
    Column("service_level", Text),
    Column("channel", Text),
    Column("city", Text),
    Column("state_code", Text),
    Column("station", Text),
    Column("units", Integer, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("single_sku", Text),
    Column("due_ms", Integer, nullable=False),
    Column("cutoff_ms", Integer),
    Column("priority_minutes", Integer, nullable=False),
    Column("ordered_ms", Integer, nullable=False),
    Column("rank_ms", Integer, nullable=False),
    Column("is_gift", Integer, nullable=False),
    Column("is_waiting_for_invoice", Integer, nullable=False),
    Column("hold_shelf", Text, nullable=False),
    Column("is_started", Integer, nullable=False),
    Column("is_in_hand", Integer, nullable=False),
    Column("parcels", Integer, nullable=False),
    Column("content_sha", Text, nullable=False),
    Column("received_ms", Integer, nullable=False),
    Column("search_text", Text, nullable=False),
    Column("packed_ms", Integer),
    Column("packed_by", Text),
    Column("packed_units", Integer),
)
# The queue walks this one in its order; what the filters look at stands in it too.
Index(
    "orders_queue",
    orders.c.state,
    orders.c.rank_ms,
    orders.c.ordered_ms,
    orders.c.order_key,
    orders.c.carrier,
    orders.c.channel,
    orders.c.units,
    orders.c.search_text,
)
Index(
    "orders_by_cutoff",
    orders.c.carrier,
    orders.c.cutoff_ms,
    sqlite_where=text("state IN ('open', 'packing')"),
)
Index(
    "orders_of_one_unit",
    orders.c.single_sku,
    sqlite_where=text("state = 'open' AND single_sku IS NOT NULL"),
)
Index("orders_in_hand", orders.c.order_id, sqlite_where=text("is_in_hand = 1"))
Index(
    "orders_packed",
    orders.c.packed_ms,
    orders.c.packed_by,
    orders.c.packed_units,
    sqlite_where=text("packed_ms IS NOT NULL"),
)

# Kept by triggers on `orders`, so that counting never reads the orders.
state_count = Table(
    "state_count",
    metadata,
    Column("state", Text, primary_key=True),
    Column("orders", Integer, nullable=False),
    sqlite_with_rowid=False,
)

order_line = Table(
    "order_line",
    metadata,
    Column("order_key", Integer, primary_key=True),
    Column("line_no", Integer, primary_key=True),
    Column("sku", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("ordered", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("short", Integer, nullable=False),
    Column("is_waiting", Integer, nullable=False),
    Column("rank_ms", Integer, nullable=False),
    Column("ordered_ms", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index(
    "order_line_by_sku",
    order_line.c.sku,
    order_line.c.is_waiting,
    order_line.c.rank_ms,
    order_line.c.ordered_ms,
)

order_code = Table(
    "order_code",
    metadata,
    Column("code", Text, primary_key=True),
    Column("order_key", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

parcel = Table(
    "parcel",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("parcel_no", Integer, primary_key=True),
    Column("carton_code", Text),
    Column("tare_g", Integer, nullable=False),
    Column("is_closed", Integer, nullable=False),
    Column("gross_g", Integer),
    Column("is_weight_accepted", Integer, nullable=False),
    Column("tracking_no", Text),
    Column("is_read_back", Integer, nullable=False),
    Column("closed_ms", Integer),
    Column("closed_by", Text),
    sqlite_with_rowid=False,
)
Index("parcel_closed", parcel.c.closed_ms, sqlite_where=parcel.c.closed_ms.is_not(None))

packed_serial = Table(
    "packed_serial",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("serial_no", Text, primary_key=True),
    Column("order_id", Text, primary_key=True),
    sqlite_with_rowid=False,
)

print_job = Table(
    "print_job",
    metadata,
    Column("queued_seq", Integer, primary_key=True),
    Column("job_id", Text, nullable=False, unique=True),
    Column("order_id", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("parcel_no", Integer, nullable=False),
    Column("copy_no", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
Index("print_job_by_order", print_job.c.order_id, print_job.c.parcel_no)
Index(
    "print_job_unfinished",
    print_job.c.queued_seq,
    sqlite_where=text("state IN ('queued', 'sending', 'failed', 'in_doubt', 'unprintable')"),
)

learned_weight = Table(
    "learned_weight",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("mean_mg", Integer, nullable=False),
    Column("variance_mg2", Integer, nullable=False),
    Column("samples", Integer, nullable=False),
    sqlite_with_rowid=False,
)

carton_memory = Table(
    "carton_memory",
    metadata,
    Column("item_mix", Text, primary_key=True),
    Column("carton_code", Text, nullable=False),
    sqlite_with_rowid=False,
)

confusion = Table(
    "confusion",
    metadata,
    Column("wanted_sku", Text, primary_key=True),
    Column("came_sku", Text, primary_key=True),
    Column("times", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("confusion_by_came", confusion.c.came_sku)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

DERIVED = (
    orders,
    state_count,
    order_line,
    order_code,
    parcel,
    packed_serial,
    print_job,
    learned_weight,
    carton_memory,
    confusion,
    setting,
)

# --- kept beside the log ------------------------------------------------------------------------------------

# What the catalogue said of a weight when a parcel first taught something about it, and the event that asked.
# Read for records from before a weighing named these weights itself; nothing is added any more.
weight_prior = Table(
    "weight_prior",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("weight_g", Integer, nullable=False),
    Column("since_seq", Integer, nullable=False),
    sqlite_with_rowid=False,
)

product = Table(
    "product",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("scale_code", Text),
    Column("body", LargeBinary, nullable=False),
)
Index("product_by_name", product.c.name)
Index("product_by_scale_code", product.c.scale_code, sqlite_where=product.c.scale_code.is_not(None))

product_code = Table(
    "product_code",
    metadata,
    Column("code", Text, primary_key=True),
    Column("sku", Text, ForeignKey("product.sku", ondelete="CASCADE"), primary_key=True),
    Column("units", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("product_code_by_sku", product_code.c.sku)

carton = Table(
    "carton",
    metadata,
    Column("code", Text, primary_key=True),
    Column("volume_mm3", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

carton_code = Table(
    "carton_code",
    metadata,
    Column("scanned", Text, primary_key=True),
    Column("code", Text, ForeignKey("carton.code", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,
)
Index("carton_code_by_carton", carton_code.c.code)

operator = Table(
    "operator",
    metadata,
    Column("operator_id", Text, primary_key=True),
    Column("badge", Text, nullable=False),
    Column("is_active", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
Index("operator_by_badge", operator.c.badge)

shipping_address = Table(
    "shipping_address",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("purge_ms", Integer, nullable=False),
)
Index("shipping_address_by_purge", shipping_address.c.purge_ms)

print_payload = Table(
    "print_payload",
    metadata,
    Column("job_id", Text, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
)

tracking_number = Table(
    "tracking_number",
    metadata,
    Column("added", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("carrier", Text, nullable=False),
    Column("service_level", Text, nullable=False),
    Column("is_taken", Integer, nullable=False),
)
Index(
    "tracking_number_free",
    tracking_number.c.carrier,
    tracking_number.c.service_level,
    tracking_number.c.added,
    sqlite_where=text("is_taken = 0"),
)
