"""Writing Word files: plan, parts, package, and the proof that the file says what the draft says."""
