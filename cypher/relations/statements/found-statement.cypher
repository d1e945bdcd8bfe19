// The statement that was found, beside how.
MATCH (statement:Statement {id: this.id})
WITH *, this {.level, .wanted, .narrower, .knownAt, statement: statement} AS row
