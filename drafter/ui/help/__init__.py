"""The user guide, the pages of the rules, the keyboard sheet and what is shipped, offline."""
