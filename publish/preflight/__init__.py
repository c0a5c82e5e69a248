"""Finished files, opened again: what is wrong with them before they go out."""
