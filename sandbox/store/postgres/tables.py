"""The tables in PostgreSQL, in a schema of their own, and their version."""

from __future__ import annotations

import psycopg

from sandbox.store.protocol import StoreUnavailable
from sandbox.texts import text

VERSION = 1
_MAKING = 0x4F656661
"""The lock ("Oefa") by which the second of two processes that start together waits."""

_TABLES = (
    "CREATE TABLE version (version integer NOT NULL)",
    "CREATE TABLE names ("
    "id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE)",
    "CREATE TABLE events ("
    "stream integer NOT NULL REFERENCES names, sequence integer NOT NULL, at text NOT NULL, "
    "actor integer NOT NULL REFERENCES names, kind text NOT NULL, ids text NOT NULL, "
    "PRIMARY KEY (stream, sequence))",
    "CREATE INDEX events_of_actor ON events (actor)",
    "CREATE TABLE devices (device text PRIMARY KEY, learner integer NOT NULL REFERENCES names)",
    "CREATE INDEX devices_of_learner ON devices (learner)",
    "CREATE TABLE guesses (name text PRIMARY KEY, tries text NOT NULL, until float8 NOT NULL)",
    "CREATE INDEX guesses_until ON guesses (until)",
    "CREATE FUNCTION only_grow() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'events only grow'; END $$",
    "CREATE TRIGGER events_only_grow BEFORE UPDATE ON events "
    "FOR EACH ROW EXECUTE FUNCTION only_grow()",
)


def set_up(connection: psycopg.Connection) -> None:
    """Makes what is not there yet; StoreUnavailable for what a later version made."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", [_MAKING])
        if not _there(connection, "to_regnamespace('oefenloket')"):
            connection.execute("CREATE SCHEMA oefenloket")
        if not _there(connection, "to_regclass('oefenloket.version')"):
            for statement in _TABLES:
                connection.execute(statement.encode())
            connection.execute("INSERT INTO version VALUES (%s)", [VERSION])
        row = connection.execute("SELECT max(version) FROM version").fetchone()
        if row and row[0] > VERSION:
            raise StoreUnavailable(text("postgres.nieuwer"))


def _there(connection: psycopg.Connection, name: str) -> bool:
    found = connection.execute(f"SELECT {name} IS NOT NULL".encode()).fetchone()
    return bool(found and found[0])
