"""Boxes and pages. Knows slices, frames and furniture; knows words and pictures, but not what they are about."""
