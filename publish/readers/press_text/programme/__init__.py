"""What happened: sessions, and what was signed, launched or established."""
