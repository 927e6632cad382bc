"""The rules: one module a rule, with a page of the same name in `resources/rules/`."""
