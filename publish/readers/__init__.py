"""One package per source format: `parse` says faithfully what the file holds, `normalize` makes model of it."""
