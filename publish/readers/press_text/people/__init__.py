"""People and what they did: found in each language, put together, followed through the text."""
