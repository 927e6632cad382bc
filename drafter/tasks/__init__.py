"""Who does what by when: what an operative part asks of whom, read from its words."""

from drafter.tasks.listing import HEAD, as_csv, as_document, by_addressee, row_of
from drafter.tasks.reading import tasks_of
from drafter.tasks.task import Task

__all__ = ["HEAD", "Task", "as_csv", "as_document", "by_addressee", "row_of", "tasks_of"]
