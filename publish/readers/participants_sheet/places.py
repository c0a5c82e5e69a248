"""Where what came from a list of participants was read: its row, not the event file."""

from collections.abc import Mapping

from msgspec import Struct

from publish.model import Location
from publish.model.provenance import Provenance


class Listed(Struct, frozen=True):
    """The places of an event with people of a list. `rows` are those of the entries and fields that the list brought,
    by path; everything else was read where it was `before`."""

    before: Provenance
    rows: Mapping[str, Location]

    def locate(self, path: str) -> Location | None:
        """The place of the field, or of the nearest thing around it that was written; None if unknown."""
        around = path
        while around:
            if around in self.rows:
                return self.rows[around]
            around = around.rpartition("/")[0]
        return self.before.locate(path)
