"""The tests; each folder mirrors one of drafter/, beside tests of the whole."""
