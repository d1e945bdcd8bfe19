// A measure affects whom the argument names, itself or as a member of a group.
WITH *
WHERE
  $targets IS NULL OR
  EXISTS {
    // part: aims-at-target
    RETURN aimed
  }
