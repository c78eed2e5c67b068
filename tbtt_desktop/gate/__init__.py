"""Checks final bytes before they leave; imports no renderer."""
