// The group through which this duty reaches its target; null where it aims at it.
WITH this.measure AS measure, this.target AS target
// part: through-group
