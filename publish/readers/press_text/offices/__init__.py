"""Offices: positions and the organization, taken apart."""
