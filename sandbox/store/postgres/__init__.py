"""PostgreSQL: loaded only for who has one."""

from sandbox.store.postgres.store import MOST, PostgresStore
from sandbox.store.postgres.tally import PostgresTally
from sandbox.store.postgres.wiping import wipe

__all__ = ["MOST", "PostgresStore", "PostgresTally", "wipe"]
