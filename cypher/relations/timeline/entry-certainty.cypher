// Whether this entry of a timeline lies in the span of days that the list asks for in any case, or only possibly.
WITH this.on AS on, this.day AS first, this.change AS change, this.subject AS subject
WITH on, first, coalesce(change.onLatest, subject.agreedOnLatest, subject.startedOnLatest, subject.saidOnLatest) AS last
// part: in-span-certainty
WITH certainty AS row
