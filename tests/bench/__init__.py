"""Measurements, each run by `dev.py bench NAME`."""
