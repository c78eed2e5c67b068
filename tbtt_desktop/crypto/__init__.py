"""Key derivation, key slots, recovery shares, signatures, age, fingerprints.

The only package that imports cryptographic libraries.
"""
