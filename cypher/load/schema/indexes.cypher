// Measures of some kinds, where nothing asks for their order.
CREATE INDEX measure_kind IF NOT EXISTS
FOR (node:Measure)
ON (node.kind);

// Measures of some kinds, newest first.
CREATE INDEX measure_kind_sort_on IF NOT EXISTS
FOR (node:Measure)
ON (node.kind, node.sortOn, node.id);

// Measures by their status as last reported.
CREATE INDEX measure_status IF NOT EXISTS
FOR (node:Measure)
ON (node.status);

// Changes of measures in a span of days, as `timeline` lists them.
CREATE INDEX status_change_on IF NOT EXISTS
FOR (node:StatusChange)
ON (node.onEarliest);

// Agreements that run out from a day on, as `deadlines` lists them.
CREATE INDEX agreement_expires_on IF NOT EXISTS
FOR (node:Agreement)
ON (node.expiresOnLatest);

// Measures that take effect from a day on, for the same list.
CREATE INDEX measure_effective_on IF NOT EXISTS
FOR (node:Measure)
ON (node.effectiveOnLatest);

// Measures that end from a day on, for the same list.
CREATE INDEX measure_ends_on IF NOT EXISTS
FOR (node:Measure)
ON (node.endsOnLatest);

// Groups that all countries belong to, through which measures reach them.
CREATE INDEX organization_membership IF NOT EXISTS
FOR (node:Organization)
ON (node.membership);

// Countries by ISO code, for whoever reads the graph without this service.
CREATE INDEX country_code IF NOT EXISTS
FOR (node:Country)
ON (node.code);

// Countries by the longer ISO code, for the same readers.
CREATE INDEX country_alpha3 IF NOT EXISTS
FOR (node:Country)
ON (node.alpha3);

// The newest article, which `stats` names.
CREATE INDEX article_published_on IF NOT EXISTS
FOR (node:Article)
ON (node.publishedOnLatest);

// `article(slug:)`.
CREATE INDEX article_slug IF NOT EXISTS
FOR (node:Article)
ON (node.slug);

// `articles(title:)`.
CREATE INDEX article_title IF NOT EXISTS
FOR (node:Article)
ON (node.titleKey);

// The nearest names, for the error that says which name fits none.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Name)
ON EACH [node.key];

// What `suggest` offers: the names of a type by how they begin, the best way first.
CREATE INDEX suggests_beginning IF NOT EXISTS
FOR ()-[naming:SUGGESTS]-()
ON (naming.type, naming.rank, naming.beginning);

// What was said about an entity, newest first, however many statements there are.
CREATE INDEX about_end IF NOT EXISTS
FOR ()-[link:ABOUT]-()
ON (link.end, link.sortOn, link.start);

// Where an entity is mentioned, newest first.
CREATE INDEX mentions_end IF NOT EXISTS
FOR ()-[link:MENTIONS]-()
ON (link.end, link.sortOn, link.start);

// What somebody said, newest first.
CREATE INDEX made_by_end IF NOT EXISTS
FOR ()-[link:MADE_BY]-()
ON (link.end, link.sortOn, link.start);

// What was said for a country, newest first.
CREATE INDEX spoken_for_end IF NOT EXISTS
FOR ()-[link:SPOKEN_FOR]-()
ON (link.end, link.sortOn, link.start);

// What somebody imposed, newest first.
CREATE INDEX imposed_by_end IF NOT EXISTS
FOR ()-[link:IMPOSED_BY]-()
ON (link.end, link.sortOn, link.start);

// How many measures of some kinds somebody imposed until a day.
CREATE INDEX imposed_by_kind IF NOT EXISTS
FOR ()-[link:IMPOSED_BY]-()
ON (link.end, link.listedKind, link.listedUntil);

// Trade in a good, as `Commodity.trade` lists it.
CREATE INDEX imports_from_commodity IF NOT EXISTS
FOR ()-[trade:IMPORTS_FROM]-()
ON (trade.commodity);

// Who was quoted on what, most statements first, however many pairs there are.
CREATE INDEX quoted_on_statements IF NOT EXISTS
FOR ()-[quoted:QUOTED_ON]-()
ON (quoted.statements, quoted.key);
