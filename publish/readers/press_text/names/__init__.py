"""Names of persons: where one begins and ends, and which two spellings are one name."""
