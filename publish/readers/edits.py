"""What people changed in a document that was sent to them, as values. Word and Excel readers both give `Edits`.

Fields are named by path as everywhere: `release/body/p3/text/zh`, `people/liu-hua/positions/0/title/en`.
Texts are as the event file would have them: running text with light markup, everything else plain.
"""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from publish.snapshot import Snapshot


class FieldEdit(Struct, frozen=True):
    """A field that reads otherwise than in the snapshot. `theirs` is None where the text was deleted.

    `where` names the place for people ("paragraph 12", "Participants!C7"); `who` and `when` are known for tracked
    changes only. The same path may occur twice with different texts where a field is shown in two places. `note` is
    what else the user should know of it, as a sentence; `moved_to` the field that took the words of a deleted one in.
    """

    path: str
    base: str | None
    theirs: str | None
    where: str = ""
    who: str | None = None
    when: dt.datetime | None = None
    note: str = ""
    moved_to: str | None = None


class AddedBlock(Struct, frozen=True):
    """A new paragraph of the release, in the languages it was written in.

    It follows the block whose path is `after` (`release/body/p3`), or opens the body where that is None; several
    after one block stand in their order. `split_from` is the block it was cut off from; `kind` is the key of the
    block it makes: `text`, `heading` or `quote`.
    """

    texts: Mapping[str, str]
    after: str | None
    where: str = ""
    who: str | None = None
    when: dt.datetime | None = None
    split_from: str | None = None
    kind: str = "text"


class AddedEntry(Struct, frozen=True):
    """A new row of the workbook. `collection` is `people`, `agreements`, `organizations` …; `values` maps the path
    within the entry (`name/zh`, `positions/0/title/en`, `email`) to its text."""

    collection: str
    values: Mapping[str, str]
    where: str = ""


class RemovedEntry(Struct, frozen=True):
    """An entry that the snapshot has and the document no longer shows: `release/body/p3`, `people/liu-hua`.

    `merged_into` is the block that took its words in; such a removal goes with that edit.
    """

    path: str
    where: str = ""
    who: str | None = None
    when: dt.datetime | None = None
    merged_into: str | None = None


class Comment(Struct, frozen=True):
    """A comment in the margin: its words, the words it is about, and the field they stand in where there is one."""

    text: str
    about: str = ""
    path: str | None = None
    who: str | None = None
    when: dt.datetime | None = None


class Remark(Struct, frozen=True):
    """Something changed that cannot be taken back into the event, as a sentence for the user."""

    message: str
    where: str = ""


class Edits(Struct, frozen=True):
    """Everything one returned document says. `source` is the file as the user named it; `saved_by` and `saved_at`
    are what the file says of its last saving."""

    source: str
    snapshot: Snapshot
    fields: tuple[FieldEdit, ...] = ()
    added: tuple[AddedBlock, ...] = ()
    entries: tuple[AddedEntry, ...] = ()
    removed: tuple[RemovedEntry, ...] = ()
    comments: tuple[Comment, ...] = ()
    remarks: tuple[Remark, ...] = ()
    saved_by: str | None = None
    saved_at: dt.datetime | None = None
