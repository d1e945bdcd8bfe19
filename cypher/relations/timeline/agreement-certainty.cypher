// Whether this agreement was made in the span of days that the list asks for in any case, or only possibly.
WITH this.agreedOn AS on, this.agreedOnEarliest AS first, this.agreedOnLatest AS last
// part: in-span-certainty
WITH certainty AS row
