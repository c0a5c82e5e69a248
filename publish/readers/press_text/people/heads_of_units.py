"""Positions of those who head a unit, which name no body: 全球事务总监, Director of the Global Affairs Office."""

from __future__ import annotations

import re

_HAN = re.compile(".{2,}(?:[处办院系科部馆室]|中心|办公室)(?:常务|执行)?副?(?:[处院科馆部]长|主任|系主任)|.{2,}总监")
_LATIN = re.compile(
    r".+ of (?:the )?(?:(?:.+ )?(?:Office|Department|Division|Section|Unit)"
    r"|(?:School|College|Faculty|Department|Office|Division) (?:of|for) .+)|University Librarian|Registrar"
    r"|(?:(?:Deputy|Associate|Assistant|Acting|Clinical|Chief) )*(?:Director|Head|Chief|Manager) of (?:[A-Z][a-z]+ )?"
    r"(?:Nursing|Cardiology|Surgery|Radiology|Medicine|Paediatrics|Pediatrics|Oncology|Neurology|Pharmacy|Anaesthesia"
    r"|Emergency|Orthopaedics|Pathology|Psychiatry|Operations|Marketing|Sales|Finance|Communications|Exhibitions"
    r"|Collections|Conservation|Education|Learning|Membership|Policy|Research|Engineering|Security|Procurement|Logistics)"
)


def heads_unit(position: str, han: bool) -> bool:
    """Whether the position, folded where it is Chinese, is that of the head of a unit."""
    return (_HAN if han else _LATIN).fullmatch(position) is not None
