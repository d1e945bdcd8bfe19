// What the queries find their first rows by; what sorts by day and finds text, src/load/write/graph-schema.ts says of the model's labels.
CREATE INDEX measure_kind IF NOT EXISTS
FOR (node:Measure)
ON (node.kind);

CREATE INDEX measure_kind_sort_on IF NOT EXISTS
FOR (node:Measure)
ON (node.kind, node.sortOn, node.id);

CREATE INDEX measure_status IF NOT EXISTS
FOR (node:Measure)
ON (node.status);

CREATE INDEX status_change_on IF NOT EXISTS
FOR (node:StatusChange)
ON (node.onEarliest);

CREATE INDEX country_code IF NOT EXISTS
FOR (node:Country)
ON (node.code);

CREATE INDEX country_alpha3 IF NOT EXISTS
FOR (node:Country)
ON (node.alpha3);

CREATE INDEX article_published_on IF NOT EXISTS
FOR (node:Article)
ON (node.publishedOnLatest);

CREATE INDEX article_slug IF NOT EXISTS
FOR (node:Article)
ON (node.slug);

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Name)
ON EACH [node.key];

CREATE INDEX about_end IF NOT EXISTS
FOR ()-[link:ABOUT]-()
ON (link.end, link.sortOn, link.shows);

CREATE INDEX spoken_for_end IF NOT EXISTS
FOR ()-[link:SPOKEN_FOR]-()
ON (link.end, link.sortOn, link.shows);

CREATE INDEX imposed_by_end IF NOT EXISTS
FOR ()-[link:IMPOSED_BY]-()
ON (link.end, link.sortOn, link.shows);

CREATE INDEX imposed_by_kind IF NOT EXISTS
FOR ()-[link:IMPOSED_BY]-()
ON (link.end, link.listedKind, link.listedUntil);
