// $file, $line, $offset: up to where the collection is in the graph; $entries, $records: how much that is in all.
MATCH (load:Load {id: 'load'})
SET
  load.entries = toInteger($entries),
  load.records = toInteger($records),
  load.file = toInteger($file),
  load.line = toInteger($line),
  load.offset = toInteger($offset),
  load.noted = datetime()
