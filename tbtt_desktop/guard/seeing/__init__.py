"""What is on a picture, found by networks whose models lie in installed packages."""
