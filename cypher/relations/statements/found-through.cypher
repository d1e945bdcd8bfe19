// What led from a statement to what was asked for: the narrower thing, or what concerns or covers it or has it as a party.
WITH this.statement AS statement, this.wanted AS wanted, this.level AS level
MATCH (statement)-[said:ABOUT]->(row)-[links:CONCERNS|COVERS|PARTY*0..1]->(subject)-[:BROADER*0..]->(wider)
WHERE
  level IN [1, 2] AND
  wider = wanted AND
  size(links) = level - 1 AND
  (this.narrower OR subject = wanted) AND
  all(link IN [said] + links WHERE link.knownFrom <= coalesce(date(this.knownAt), link.knownFrom))
WITH row
ORDER BY row.sortName, row.id
