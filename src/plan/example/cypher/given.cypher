// The node that the argument names.
WITH $name AS row
