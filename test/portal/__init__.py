"""Live portals for the tests: a prepared snapshot, a portal at a set clock, a client that fills forms."""

from .client import Client, Form
from .place import Portal, Snapshot

__all__ = ["Client", "Form", "Portal", "Snapshot"]
