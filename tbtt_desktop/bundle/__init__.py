"""The file that leaves: format, writer, reader, trust."""
