"""The sections of a release, in the order in which they are read."""
