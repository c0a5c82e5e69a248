"""What speaks against a part that the words beside a name suggest: `出席签约仪式` signs nothing."""

from __future__ import annotations

import re


def objection(kind: str, near: str, found: re.Match[str], han: bool) -> bool:
    """Whether the words `near` a name, in which `found` suggests a part of that kind, deny it."""
    before, after = near[: found.start()], near[found.end() :]
    if han:
        if kind == "delegation_head" and found[0] == "一行":
            return len(before) > 3
        if kind == "host_reception":
            if re.search("参[与加]了?$", before):
                return True
            return (bool(re.search("参[与加][了]?$|表示.{0,6}$|热烈$|对.*$", before)) and found[0] != "会见") or (
                found[0] == "会见" and before.endswith("受")
            )
        if kind == "signatory":
            return bool(re.search("出席|见证|参加|围绕", before)) or (
                bool(re.match(r"仪式|活动", after)) and not before.strip("，、 ")
            )
        if kind == "award":
            return bool(re.search("出席|参加|被$", before))
        if kind == "moderator" and found[0].startswith("主持") and re.match("人?[为是：]", after):
            return True
        if kind == "moderator":
            return bool(re.search("主持人?下|在.*$", before)) and "主持" not in found[0]
        if kind == "panel":
            return found[0][0] != "参" and not re.search("参加|参与|出席|进行|展开|就|围绕|在", before)
        if kind == "keynote":
            return bool(re.search("听取|聆听|出席", before))
        return False
    if kind in ("award", "signatory"):
        return bool(re.search(r"\b(?:was|were|to be|attended|witnessed)\b", before)) and kind == "signatory"
    if kind == "panel":
        return not found[0].lower().startswith(("joined", "took part")) and not re.search(
            r"\b(?:joined|on|in|as|attended|participated|during)\b", before, re.I
        )
    if kind == "delegation_head":
        return "by" in found[0]
    if kind == "host_reception":
        return "by" in found[0] or found[0].lower() in ("was received", "were received")
    if kind == "moderator":
        return " by" in found[0] or after.startswith(" by")
    return False
