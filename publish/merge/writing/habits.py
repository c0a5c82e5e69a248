"""How a file is set, so that what is added looks like its neighbours."""

from collections import Counter

from publish.binding.tree import Kind, Node
from publish.readers.event_file.layout import Layout
from publish.readers.event_file.marks import MarkedNode

_SHORTEST, _LONGEST = 80, 120
#: Nodes looked at; the habits of a file show early.
_SAMPLE = 400


def file_layout(text: str, root: MarkedNode) -> Layout:
    """Indentation and line length of a file, as most of it has them."""
    steps: Counter[int] = Counter()
    dashes: Counter[int] = Counter()
    gaps: Counter[int] = Counter()
    stack = [root]
    for _ in range(_SAMPLE):
        if not stack:
            break
        node = stack.pop()
        if node.flow or node.kind not in (Kind.MAP, Kind.LIST) or node.start < 0 or node.target or node.anew:
            continue
        held = node.was if node.touched else node.value
        if node.kind is Kind.LIST:
            stack += [each for each in held if isinstance(each, MarkedNode)]
            continue
        for key, value in held:
            if isinstance(key, MarkedNode) and isinstance(value, MarkedNode) and not value.flow and value.start >= 0:
                stack.append(value)
                inner = value.was if value.touched else value.value
                if value.kind is Kind.MAP and inner and isinstance(inner[0][0], MarkedNode):
                    steps[inner[0][0].column - key.column] += 1
                elif value.kind is Kind.LIST and inner:
                    line = text.rfind("\n", 0, inner[0].start) + 1
                    found = text.find("-", line)
                    dashes[found - line - key.column] += 1
                    gaps[inner[0].start - found - 1] += inner[0].kind is Kind.MAP
    lines = [len(line) for line in text[:100_000].split("\n") if line.isascii()]
    longest = max((length for length in lines if length <= _LONGEST), default=_SHORTEST)
    step = steps.most_common(1)[0][0] if steps else 2
    dash = dashes.most_common(1)[0][0] if dashes else 2
    gap = gaps.most_common(1)[0][0] if gaps else 1
    return Layout(max(1, step), max(0, dash), max(1, gap), max(_SHORTEST, longest))


def in_the_manner_of(new: Node, neighbour: Node) -> frozenset[int]:
    """The collections in `new` (by identity) that the neighbour writes over several lines, key by key."""
    found: set[int] = set()
    stack = [(new, neighbour)]
    while stack:
        mine, theirs = stack.pop()
        if mine.kind is not theirs.kind or getattr(theirs, "flow", False) or not theirs.value:
            continue
        if mine.kind is Kind.MAP:
            found.add(id(mine))
            known = {key.value: value for key, value in theirs.value}
            stack += [(value, known[key.value]) for key, value in mine.value if key.value in known]
        elif mine.kind is Kind.LIST:
            found.add(id(mine))
            stack += [(each, theirs.value[0]) for each in mine.value]
    return frozenset(found)
