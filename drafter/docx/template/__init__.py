"""Word templates: their exploded parts, and the table that says which style is for what."""
