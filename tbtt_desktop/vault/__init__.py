"""The SQLCipher connection, its migrations, one repository a table group. The only package with SQL."""
