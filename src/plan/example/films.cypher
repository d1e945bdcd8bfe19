// Four films and some who made them; run again, it changes nothing.
UNWIND [
  ['Metropolis', 1927, 'Fritz Lang', ['Brigitte Helm', 'Gustav Fröhlich']],
  ['M', 1931, 'Fritz Lang', ['Peter Lorre']],
  ['The Maltese Falcon', 1941, 'John Huston', ['Humphrey Bogart', 'Peter Lorre']],
  ['Casablanca', 1942, 'Michael Curtiz', ['Humphrey Bogart', 'Ingrid Bergman', 'Peter Lorre']]
] AS row
MERGE (film:Film {id: 'film:' + row[0]})
SET film.name = row[0], film.year = row[1]
MERGE (director:Person {id: 'person:' + row[2]})
SET director.name = row[2]
MERGE (director)-[:DIRECTED]->(film)
WITH film, row
UNWIND row[3] AS name
MERGE (actor:Person {id: 'person:' + name})
SET actor.name = name
MERGE (actor)-[:ACTED_IN]->(film)
