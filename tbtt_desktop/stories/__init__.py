"""What a story is: frozen records, taxonomy, consent rules. No input or output."""
