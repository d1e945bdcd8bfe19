// Whether this deadline lies in the span of days that the list asks for in any case, or only possibly.
WITH this.on AS on, this.day AS first, this.latest AS last
// part: in-span-certainty
WITH certainty AS row
