// A printing gives a speaker, in a mode, in an article of a day.
WITH *
WHERE
  ($speaker IS NULL OR printing.speaker = speaker.id) AND
  ($mode IS NULL OR printing.mode = $mode) AND
  ($knownAt IS NULL OR printing.knownFrom <= date($knownAt))
