"""Two documents against each other: paragraphs aligned, words marked, one text with revisions."""
