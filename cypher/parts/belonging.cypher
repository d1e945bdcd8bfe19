// A country belongs to a group on a day or may, as far as articles of another day tell.
WITH *
WHERE
  ($knownAt IS NULL OR member.knownFrom <= date($knownAt)) AND
  ($asOf IS NULL OR
    coalesce(member.fromEarliest <= date($asOf), true) AND coalesce(member.toLatest >= date($asOf), true))
