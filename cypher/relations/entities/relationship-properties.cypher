// The properties of this relationship that people read, by name; bounds of dates and bookkeeping are left out.
UNWIND keys(this) AS name
WITH this, name
WHERE
  NOT name IN [
    'key',
    'hash',
    'citations',
    'knownFrom',
    'sortOn',
    'sortUntil',
    'end',
    'start',
    'place',
    'listedKind',
    'listedUntil',
    'sha256'
  ] AND
  NOT name ENDS WITH 'Earliest' AND
  NOT name ENDS WITH 'Latest'
WITH name, this[name] AS held
WITH
  name,
  CASE
    WHEN
      held IS :: LIST < STRING NOT NULL > NOT NULL
      THEN substring(reduce(text = '', one IN held | text + ', ' + one), 2)
    ELSE toString(held)
  END AS value
WHERE value <> ''
ORDER BY name
WITH {name: name, value: value} AS row
