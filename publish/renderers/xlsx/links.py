"""Addresses behind cells: mail, telephone, web. A text that is no plain address gets none."""

import re
from urllib.parse import quote

_MAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$")
_PHONE = re.compile(r"\+?[\d\s()./-]{5,30}$")
#: Longest address Excel follows.
_LIMIT = 2_000


def mail(text: str) -> str | None:
    """`mailto:` for one e-mail address."""
    text = text.strip()
    return "mailto:" + quote(text, safe="@!$&'*+=.-_~") if _MAIL.match(text) else None


def telephone(text: str) -> str | None:
    """`tel:` for one telephone number (RFC 3966, digits alone)."""
    text = text.strip()
    if not _PHONE.match(text):
        return None
    digits = re.sub(r"\D", "", text)
    return ("tel:+" if text.startswith("+") else "tel:") + digits if len(digits) >= 5 else None


def web(text: str) -> str | None:
    """The address itself, where it is one of the web."""
    text = text.strip()
    if not re.match(r"https?://[^\s<>\"]+$", text) or len(text) > _LIMIT:
        return None
    return quote(text, safe="%/:=&?~#+!$,;'@()*[]")
