// How often each value stands in a sorted list, the most frequent first. Slices of the list, as no aggregate can stand here.
WITH listed, [at IN range(0, size(listed) - 1) WHERE at = 0 OR listed[at] <> listed[at - 1]] AS starts
UNWIND range(0, size(starts) - 1) AS at
WITH listed[starts[at]] AS value, coalesce(starts[at + 1], size(listed)) - starts[at] AS statements
ORDER BY statements DESC, value
