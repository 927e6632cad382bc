"""The start page: begin, open, go on where one left."""
