"""The window in which a table is changed, cell by cell."""
