"""What holds of every Office file: a ZIP package of parts that refer to each other (ECMA-376 part 2)."""

import re
from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath
from xml.etree import ElementTree

from publish.preflight.finding import Finding

RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_RID = re.compile(rb' r:(?:id|embed)="([^"]+)"')


def check_relations(
    kind: str, folder: str, parts: Mapping[str, bytes], trees: Mapping[str, ElementTree.Element]
) -> Iterator[Finding]:
    """Every part that is referred to is there, and every reference has its relation.

    The codes begin with the `kind` of file; its own parts lie in a `folder` of the package.
    """
    for name in [each for each in trees if each.endswith(".rels")]:
        base = "/" + dirname(dirname(name))
        for relation in trees[name].iter(RELATION):
            target = normpath(join(base, relation.get("Target", ""))).lstrip("/")
            if relation.get("TargetMode") != "External" and target not in parts:
                yield f"{kind}-missing-part", f"the part {target} is referred to and not there."
    for name in [each for each in parts if each.startswith(folder) and each.endswith(".xml")]:
        wanted = {found.decode() for found in _RID.findall(parts[name])}
        own = trees.get(f"{dirname(name)}/_rels/{name.rpartition('/')[2]}.rels")
        known = set() if own is None else {each.get("Id", "") for each in own.iter(RELATION)}
        for identifier in sorted(wanted - known):
            yield f"{kind}-missing-relation", f"{name} refers to {identifier}, which is not defined."
