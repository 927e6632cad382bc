"""A Word file of this program as a sheet: values in points that a program of typesetting lays out."""
