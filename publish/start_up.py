"""Loads libraries without what they load for ends that nobody here has.

Most of the time of a small event goes by before anything is read. While a library is loaded, a module with only the
names it asks for stands in place of each one that is left out; whoever loads that afterwards gets the real one. Where
the library of another version asks for more, it is loaded as it is. What is saved is said in milliseconds of a machine
on which Python itself takes 9 to begin.
"""

import re
import sys
import typing
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from types import GeneratorType, ModuleType
from typing import Any


def load_datetime() -> None:
    """Less than 1 ms in place of 1: dates and times are those in C, without what stands by for them in Python."""
    if "datetime" not in sys.modules:
        with suppress(ImportError):
            sys.modules["datetime"] = import_module("_datetime")


def load_msgspec() -> None:
    """4 ms in place of 17: without types of identifiers and exact decimals, which no file of ours has, without schemas,
    and with `typing` for typing_extensions, which msgspec is as content with."""
    left_out: dict[str, Mapping[str, Any] | None] = {
        "uuid": {"UUID": type("UUID", (), {}), "SafeUUID": type("SafeUUID", (), {"unknown": None})},
        "decimal": {"Decimal": type("Decimal", (), {})},
        "msgspec.inspect": {},
        "msgspec._json_schema": {"schema": None, "schema_components": None},
        "typing_extensions": None,
    }
    _load("msgspec", left_out)


def load_pathlib() -> None:
    """1 ms in place of 3: only to write a path as a URL does it need what takes URLs apart."""
    _load("pathlib", {"urllib.parse": {"quote_from_bytes": _quoted}})


def load_argparse() -> None:
    """1 ms in place of 2, and 1 in place of 2 to read a call: nothing looks for translations of what argparse says."""
    _load("argparse", {"gettext": {"gettext": str, "ngettext": _as_many}})


def load_zoneinfo() -> None:
    """1 ms in place of 2: where systems keep time zones is no matter of how Python was built."""
    _load("zoneinfo", {"sysconfig": {"get_config_var": {"TZPATH": ":".join(_ZONES)}.get}})


def load_hashlib() -> None:
    """Less than 1 ms in place of 3: digests of small files need no OpenSSL."""
    _load("hashlib", {"_hashlib": None})


def load_yaml() -> None:
    """4 ms in place of 11: the patterns of what stands by in Python for the reader in C are not compiled."""
    _load("yaml", {"re": {**vars(re), "compile": LaterPattern}})


def load_harfbuzz() -> None:
    """6 ms in place of 14: of `inspect` it wants the flags of functions, and the two hundred members of HarfBuzz'
    enumerations are wanted as the numbers that they are."""
    numbers = {"IntEnum": type("IntEnum", (int,), {}), "IntFlag": type("IntFlag", (int,), {})}
    _load("uharfbuzz", {"inspect": _FLAGS, "enum": numbers})


def load_docx() -> None:
    """35 ms in place of 44: docx is content with `typing`."""
    load_hashlib()
    load_zoneinfo()
    _load_lxml()
    _load("docx", {"typing_extensions": vars(typing)})


def load_openpyxl() -> None:
    """60 ms in place of 85: pictures are opened where there are some, and neither the styles that Excel names nor what
    reads workbooks are wanted by who writes one."""
    left_out: dict[str, Mapping[str, Any] | None] = {
        "inspect": _INSPECT,
        "PIL": {"Image": Later("PIL.Image")},
        "openpyxl.styles.builtins": {"styles": LaterTable("openpyxl.styles.builtins", "styles")},
        "openpyxl.reader.excel": {"load_workbook": _read_workbook},
    }
    load_hashlib()
    _load_lxml()
    _load("openpyxl", left_out)


def _load_lxml() -> None:
    """4 ms in place of 9: as HarfBuzz; it cannot be loaded twice, so whatever more it asks for is there."""
    _load("lxml.etree", {"inspect": _INSPECT})


def load_reportlab() -> None:
    """9 ms in place of 26: for objects that are written already it opens no pictures, no temporary files and no URLs,
    keeps nothing and evaluates nothing; which Python it is in it need not search for."""
    left_out: dict[str, Mapping[str, Any] | None] = {
        "PIL": {"Image": None},
        "ast": {"literal_eval": None},
        "pickle": {},
        "platform": {"python_implementation": partial(getattr, sys.implementation, "name")},
        "urllib.parse": dict.fromkeys(("unquote", "urlparse")),
        "reportlab.lib.rltempfile": dict.fromkeys(("get_rl_tempfile", "get_rl_tempdir")),
        "reportlab.lib.rl_safe_eval": dict.fromkeys(
            ("rl_safe_exec", "rl_safe_eval", "safer_globals", "rl_extended_literal_eval")
        ),
    }
    load_hashlib()
    _load("reportlab.pdfbase.pdfdoc", left_out)


#: All that Cython wants of `inspect`: the flags of functions, which Python's language defines.
_FLAGS = {
    f"CO_{name}": flag
    for name, flag in {
        "OPTIMIZED": 1, "NEWLOCALS": 2, "VARARGS": 4, "VARKEYWORDS": 8, "NESTED": 16, "GENERATOR": 32,
        "COROUTINE": 128, "ITERABLE_COROUTINE": 256, "ASYNC_GENERATOR": 512,
    }.items()
}  # fmt: skip
_ZONES = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")


class LaterPattern:
    """A pattern that is compiled when it is first used."""

    def __init__(self, *written: Any) -> None:
        self._written = written

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._written), name)
        setattr(self, name, found)  # found at once the next time
        return found


def _of_inspect(name: str) -> Any:
    """What a stand-in of `inspect` lacks."""
    if name == "__path__":  # asked of all modules, packages or not
        raise AttributeError(name)
    before = sys.modules.pop("inspect")
    try:
        return getattr(import_module("inspect"), name)
    finally:
        sys.modules["inspect"] = before


def _arguments_of(function: Any) -> Any:
    from inspect import getfullargspec

    return getfullargspec(function)


_INSPECT = {
    **_FLAGS,
    "isclass": lambda thing: isinstance(thing, type),
    "isgenerator": lambda thing: isinstance(thing, GeneratorType),
    "getfullargspec": _arguments_of,
    "__getattr__": _of_inspect,
}


class Later:
    """A module that is loaded when something of it is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)


class LaterTable(Mapping[str, Any]):
    """A table of a module that is loaded when something is looked up in it."""

    def __init__(self, module: str, name: str) -> None:
        self._table = partial(getattr, Later(module), name)

    def __getitem__(self, key: str) -> Any:
        return self._table()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table())

    def __len__(self) -> int:
        return len(self._table())


def _read_workbook(*given: Any, **stated: Any) -> Any:
    return Later("openpyxl.reader.excel").load_workbook(*given, **stated)


def _as_many(one: str, more: str, count: int) -> str:
    return one if count == 1 else more


def _quoted(path: bytes) -> str:
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(path)


def _load(name: str, left_out: Mapping[str, Mapping[str, Any] | None]) -> None:
    """Imports the library with modules in place of others."""
    try:
        with _in_place_of(left_out):
            import_module(name)
    except (ImportError, AttributeError, TypeError):
        begun = name.partition(".")[0]
        for part in [each for each in sys.modules if each == begun or each.startswith(f"{begun}.")]:
            del sys.modules[part]
        import_module(name)


@contextmanager
def _in_place_of(modules: Mapping[str, Mapping[str, Any] | None]) -> Iterator[None]:
    """Modules with these names stand in for others, for as long; one that is None cannot be loaded at all."""
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    for name, names in modules.items():
        sys.modules[name] = None if names is None else _module(name, names)  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in modules:
            del sys.modules[name]
        sys.modules.update(before)


def _module(name: str, names: Mapping[str, Any]) -> ModuleType:
    made = ModuleType(name)
    vars(made).update(names)
    return made
