"""The tables of a library, and how an older library becomes a present one."""

from collections.abc import Callable

from gui.domain.errors import UserError
from gui.store.connection import Connection

APPLICATION_ID = 0x53617973
"""Stands in the header of the file and tells a library from other SQLite files ("Says")."""

Migration = Callable[[Connection], None]

# `part_words` finds the same words anywhere; long contents enter it by their beginning. The two
# partial indexes list what is undecided of a layer, by document and by certainty: a suggestion
# without a score comes after all that have one.
REVIEW = """
CREATE TABLE not_entity (text TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE INDEX part_words ON part (role, substr(exact, 1, 40));
CREATE INDEX annotation_undecided ON annotation (layer, document, label, score)
    WHERE status = 'suggested';
CREATE INDEX annotation_certainty ON annotation
    (layer, ifnull(score, 2.0), id, document, label, score) WHERE status = 'suggested';
CREATE INDEX annotation_noted ON annotation (id) WHERE note IS NOT NULL;
"""


def _add_review(connection: Connection) -> None:
    connection.script(REVIEW)


# A step in `passed` no longer bars undo and redo of its person. The index lists the steps of a
# kind without reading any edit.
PASSING = """
CREATE TABLE passed (step INTEGER PRIMARY KEY, who TEXT NOT NULL);
CREATE INDEX history_kind ON history (command, step, who);
"""


def _add_passing(connection: Connection) -> None:
    connection.script(PASSING)


# What is decided of a detector's suggestions: with `annotation_undecided`, how far the work is.
PROGRESS = """
CREATE INDEX annotation_decided ON annotation (document, layer, label)
    WHERE status <> 'suggested' AND substr(origin, 1, 9) = 'detector:';
"""


def _add_progress(connection: Connection) -> None:
    connection.script(PROGRESS)


# The walk looks once into each lot (`store.lots`); the columns after the order of a lot let an
# index answer alone. A tag is found without reading all that bear any.
LOTS = """
DROP INDEX annotation_undecided;
DROP INDEX annotation_certainty;
CREATE INDEX annotation_undecided ON annotation
    (layer, label, origin, CAST(ifnull(score, 2.0) * 10 AS INTEGER), document, score)
    WHERE status = 'suggested';
CREATE INDEX annotation_certainty ON annotation
    (layer, label, origin, CAST(ifnull(score, 2.0) * 10 AS INTEGER), ifnull(score, 2.0), id,
    document, score) WHERE status = 'suggested';
CREATE INDEX annotation_tag_label ON annotation_tag (label);
"""


def _add_lots(connection: Connection) -> None:
    connection.script(LOTS)


# The one bookmark that a library had before is kept. Notes lie behind the text of a document: the
# partial index spares the list of documents from reading it.
PLACES = """
CREATE TABLE bookmark (
    document INTEGER NOT NULL REFERENCES document (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    made TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
INSERT INTO bookmark (document, position, made)
    SELECT d.id, CAST(substr(m.value, instr(m.value, ':') + 1) AS INTEGER),
        strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
    FROM meta AS m JOIN document AS d
        ON d.id = CAST(substr(m.value, 1, instr(m.value, ':') - 1) AS INTEGER)
    WHERE m.key = 'bookmark';
DELETE FROM meta WHERE key = 'bookmark';
CREATE INDEX document_noted ON document (id) WHERE note IS NOT NULL;
"""


def _add_places(connection: Connection) -> None:
    connection.script(PLACES)


MIGRATIONS: tuple[Migration, ...] = (
    _add_review,
    _add_passing,
    _add_progress,
    _add_lots,
    _add_places,
)
"""The n-th one brings a library from version n + 1 to n + 2; what is released never changes."""

# Columns after `text` lie on overflow pages; the covering index `document_list` spares the list
# of documents from reading any text. Parts are clustered by their annotation (WITHOUT ROWID).
# Rows of annotation_tag and alias are kept in order by their rowid.
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT, byline TEXT, outlet TEXT, published TEXT, url TEXT, language TEXT,
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    origin TEXT, origin_sha256 TEXT, imported TEXT,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'in progress', 'done')),
    note TEXT,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE INDEX document_text_sha256 ON document (text_sha256, removed);
CREATE INDEX document_list ON document (removed, id, title, outlet, published, state);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document (id),
    layer TEXT NOT NULL CHECK (layer IN ('entity', 'quote', 'tag')),
    label TEXT,
    status TEXT NOT NULL CHECK (status IN ('suggested', 'accepted', 'rejected')),
    origin TEXT NOT NULL,
    score REAL, reason TEXT, note TEXT, created TEXT, changed TEXT
);
CREATE INDEX annotation_document ON annotation (document, status, layer);

CREATE TABLE part (
    annotation INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('mention', 'content', 'cue', 'source', 'mark')),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL, stop INTEGER NOT NULL, exact TEXT NOT NULL,
    PRIMARY KEY (annotation, role, ordinal),
    CHECK (0 <= start AND start < stop)
) WITHOUT ROWID;

CREATE TABLE annotation_tag (
    annotation INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    UNIQUE (annotation, label)
);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('person', 'organisation', 'place', 'group')),
    note TEXT,
    merged_into INTEGER REFERENCES actor (id)
);
CREATE INDEX actor_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE alias (
    actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    UNIQUE (actor, name)
);

CREATE TABLE actor_key (
    key TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    PRIMARY KEY (key, actor)
) WITHOUT ROWID;
CREATE INDEX actor_key_actor ON actor_key (actor);

CREATE TABLE speaker (
    annotation INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    actor INTEGER NOT NULL REFERENCES actor (id),
    ordinal INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('suggested', 'accepted', 'rejected')),
    origin TEXT NOT NULL,
    score REAL, reason TEXT,
    PRIMARY KEY (annotation, ordinal)
) WITHOUT ROWID;
CREATE INDEX speaker_actor ON speaker (actor, status);

CREATE TABLE referent (
    annotation INTEGER PRIMARY KEY REFERENCES annotation (id) ON DELETE CASCADE,
    actor INTEGER NOT NULL REFERENCES actor (id),
    status TEXT NOT NULL CHECK (status IN ('suggested', 'accepted', 'rejected')),
    origin TEXT NOT NULL,
    score REAL, reason TEXT
);
CREATE INDEX referent_actor ON referent (actor, status);

CREATE TABLE label (
    layer TEXT NOT NULL CHECK (layer IN ('entity', 'quote', 'tag')),
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    key TEXT,
    description TEXT NOT NULL DEFAULT '',
    parent TEXT,
    position INTEGER NOT NULL,
    PRIMARY KEY (layer, name)
) WITHOUT ROWID;

CREATE TABLE detection (
    document INTEGER NOT NULL REFERENCES document (id),
    layer TEXT NOT NULL,
    origin TEXT NOT NULL,
    finished TEXT NOT NULL,
    found INTEGER NOT NULL,
    PRIMARY KEY (document, origin, layer)
) WITHOUT ROWID;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    command TEXT NOT NULL,
    forward TEXT NOT NULL,
    inverse TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1, 2))
);
CREATE INDEX history_step ON history (step);
CREATE INDEX history_who ON history (who, undone, step);
"""

SEARCH = """
CREATE VIRTUAL TABLE document_search USING fts5 (
    title, byline, outlet, text,
    content = 'document', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO document_search (document_search, rank)
    VALUES ('rank', 'bm25(5.0, 1.0, 1.0, 1.0)');

CREATE TRIGGER document_search_insert AFTER INSERT ON document BEGIN
    INSERT INTO document_search (rowid, title, byline, outlet, text)
        VALUES (new.id, new.title, new.byline, new.outlet, new.text);
END;
CREATE TRIGGER document_search_delete AFTER DELETE ON document BEGIN
    INSERT INTO document_search (document_search, rowid, title, byline, outlet, text)
        VALUES ('delete', old.id, old.title, old.byline, old.outlet, old.text);
END;
CREATE TRIGGER document_search_update AFTER UPDATE OF title, byline, outlet, text ON document BEGIN
    INSERT INTO document_search (document_search, rowid, title, byline, outlet, text)
        VALUES ('delete', old.id, old.title, old.byline, old.outlet, old.text);
    INSERT INTO document_search (rowid, title, byline, outlet, text)
        VALUES (new.id, new.title, new.byline, new.outlet, new.text);
END;
"""


def newest() -> int:
    """Return the schema version that this program writes."""
    return 1 + len(MIGRATIONS)


def version(connection: Connection) -> int:
    """Return the schema version of an open library."""
    return int(connection.value("PRAGMA user_version"))


def has_tables(connection: Connection) -> bool:
    """Tell whether the tables that every version has are there."""
    found = {name for (name,) in connection.rows("SELECT name FROM sqlite_master")}
    return found >= {"document", "annotation", "part", "actor", "label", "history", "meta"}


def migrate(connection: Connection) -> None:
    """Bring an older library to the present version, wholly or not at all.

    Raises:
        UserError: if something in the library stands against it; it stays as it was.
    """
    # Tables can be rebuilt only while nothing watches over what refers to them.
    connection.run("PRAGMA foreign_keys = OFF")
    try:
        with connection.atomic():
            for migration in MIGRATIONS[version(connection) - 1 :]:
                migration(connection)
            if connection.rows("PRAGMA foreign_key_check"):
                raise UserError(
                    "“{name}” cannot be brought up to date: parts of it refer to others that are"
                    " missing. It was left as it was.",
                    name=connection.path.name,
                )
            connection.run(f"PRAGMA user_version = {newest()}")
    finally:
        connection.run("PRAGMA foreign_keys = ON")


def create(connection: Connection) -> None:
    """Make all tables in an empty file."""
    with connection.atomic():
        connection.script(TABLES + SEARCH)
        for migration in MIGRATIONS:
            migration(connection)
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.run(f"PRAGMA user_version = {newest()}")
