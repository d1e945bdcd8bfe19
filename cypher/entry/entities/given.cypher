// The entity that the argument names.
WITH $ref AS row
