"""The bytes of a file that a user named."""

from pathlib import Path

from publish.errors import UnreadableError


def received(path: Path) -> bytes:
    """What is in the file. Raises UnreadableError with a sentence for the user."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError(f"There is no file {path}.") from None
    except OSError as fault:
        raise UnreadableError(f"{path} cannot be read: {fault.strerror or fault}.") from None
