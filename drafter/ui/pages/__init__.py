"""Pages as the Word file will have them: shown, printed, written as PDF."""
