"""Texts that people typed, bound to the types of the model before anything is written."""

from publish.binding import Binder, bind, places
from publish.binding.places import Shape
from publish.binding.tree import Kind, Node, Source
from publish.diagnostics import Diagnostic, error
from publish.merge.ours import Ours
from publish.merge.plan import Origin
from publish.model import Event, Location


class _Typed(Source, frozen=True):
    """Stands for the document an edit was typed in, so that the binder's faults name the cell or paragraph."""

    place: Location | None = None

    def location(self, line: int, column: int) -> Location:
        """The cell or paragraph."""
        return self.place or Location(self.name)


def location(origin: Origin) -> Location:
    """The place of an edit: sheet and cell of a workbook, or the paragraph in words."""
    sheet, mark, cell = origin.where.partition("!")
    if mark:
        return Location(origin.source, sheet=sheet, cell=cell)
    return Location(f"{origin.source}, {origin.where}" if origin.where else origin.source)


def faults_of(ours: Ours, path: str, text: str | None, origin: Origin) -> list[Diagnostic]:
    """What keeps a text from standing in a field; nothing where it may."""
    found = places.places(path, Event)
    if found is None:
        return []
    place, holder = found[-1], found[-2] if len(found) > 1 else None
    if text is None:
        needed = place.spec is not None and place.spec.required and place.spec.name == place.name
        return [_needed(path, origin)] if needed else []
    source = _Typed(origin.source, place=location(origin))
    binder = Binder(ours.event.languages)
    node = Node(Kind.SCALAR, text, source, 0, 0)
    if holder is not None and holder.shape is Shape.TEXT:
        key = Node(Kind.SCALAR, place.name, source, 0, 0)
        bind(binder, holder.type, Node(Kind.MAP, [(key, node)], source, 0, 0))
    elif place.shape is Shape.SCALAR:
        bind(binder, place.type, node)
    else:
        return []
    return [_at(each, path) for each in binder.diagnostics]


def _at(found: Diagnostic, path: str) -> Diagnostic:
    return Diagnostic(found.code, found.severity, found.message, found.location, found.remedy, path)


def _needed(path: str, origin: Origin) -> Diagnostic:
    name = path.rsplit("/", 1)[-1].replace("_", " ")
    message = f"The {name} was deleted, but it has to be there."
    return _at(error("missing-field", message, location(origin), "Type it again."), path)
