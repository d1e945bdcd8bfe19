// Whether a statement lies in the span asked for wholly, with a date that no source hedges, or only possibly.
WITH this.statement.saidOn AS on, this.statement.sortOn AS first, this.statement.saidOnLatest AS last
// part: in-span-certainty
WITH certainty AS row
