"""The panels around the text: outline, findings, notes. Each shows the session and jumps to places."""
