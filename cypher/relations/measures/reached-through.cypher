// The group through which this measure affects whom the argument names; null where it aims at it.
WITH this AS measure, $targets AS target
// part: through-group
