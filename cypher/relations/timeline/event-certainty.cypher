// Whether this event went on in the span of days that the list asks for in any case, or only possibly.
WITH
  this.startedOn + coalesce(this.endedOn, '') AS on,
  coalesce(this.endedOnEarliest, this.startedOnEarliest) AS first,
  this.startedOnLatest AS last
// part: in-span-certainty
WITH certainty AS row
