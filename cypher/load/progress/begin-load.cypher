// $digest and $folder of a collection, $total: how many entries it has. Notes that the graph is made of it.
MERGE (load:Load {id: 'load'})
  ON CREATE SET
    load.digest = $digest,
    load.folder = $folder,
    load.total = toInteger($total),
    load.entries = 0,
    load.records = 0,
    load.file = 0,
    load.line = 0,
    load.offset = 0,
    load.startedAt = datetime(),
    load.noted = datetime()
