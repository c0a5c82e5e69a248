"""The hour that the row of a programme begins with."""

from __future__ import annotations

import re

HOUR = re.compile(r"\s*(?:上午|下午|晚上)?\s*\d{1,2}\s*[:：.h时時]\s*\d\d(?!\d)")
"""`9:30`, `下午2:00`, `14h30`."""
