// Of what collection the graph is made, and how much of it is there; no row where it is made of the seed.
MATCH (load:Load {id: 'load'})
RETURN
  load.digest AS digest,
  load.folder AS folder,
  load.total AS total,
  load.entries AS entries,
  load.records AS records,
  load.file AS file,
  load.line AS line,
  load.offset AS offset,
  load.startedAt.epochMillis AS startedAt,
  load.noted.epochMillis AS noted,
  load.endedAt IS NOT NULL AS ended
