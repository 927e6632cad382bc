"""Reading Word files: parts as small records, and from these a draft."""
