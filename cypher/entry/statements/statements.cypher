// All that was said.
MATCH (row:Statement)
