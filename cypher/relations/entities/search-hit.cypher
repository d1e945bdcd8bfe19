// What a search hit shows: the node, how well it matches, and the texts in which the words are marked, before the names by which it is
// found as well.
WITH *, this.match AS node
WITH
  *,
  {
    match: node,
    score: this.score,
    passage: {
      texts:
        [
          text IN [node.name, node.title, node.gist, node.excerpt] +
          coalesce(node.aliases, node.otherWords, []) +
          [node.description]
          WHERE text IS NOT NULL
        ],
      names:
        COLLECT {
          MATCH (node)-[:ABOUT|MADE_BY]->(named)
          WHERE node:Statement
          UNWIND [named.name] + named.aliases AS name
          RETURN name
        },
      words: this.words
    }
  } AS row
