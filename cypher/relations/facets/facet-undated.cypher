// How many of these statements have no day.
WITH size([statement IN this.found WHERE statement.saidOn IS NULL]) AS row
