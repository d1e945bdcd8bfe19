// Removes the days of statements that are no longer loaded.
MATCH (former:Former)
CALL (former) {
  DELETE former
} IN TRANSACTIONS OF 5000 ROWS
