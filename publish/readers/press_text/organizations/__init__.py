"""Organizations under all the names a text gives them."""
