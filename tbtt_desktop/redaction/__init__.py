"""Marks on text, what they leave readable, and suggestions of what to mark."""
