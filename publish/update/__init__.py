"""Brings a new reading of the texts into an event file that people have worked on; what they wrote wins."""

from publish.update.reconcile import Unlike
from publish.update.update import Updated, updated

__all__ = ["Unlike", "Updated", "updated"]
