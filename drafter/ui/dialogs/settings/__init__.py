"""The dialog for settings: pages made from the table, severities, shortcuts."""
