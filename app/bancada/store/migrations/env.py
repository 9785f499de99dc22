"""Run by Alembic with the connection that `bancada.store.migration` hands over."""

from __future__ import annotations

from alembic import context

from bancada.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
