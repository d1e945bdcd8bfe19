import { readStatement } from '../floor/statements.ts'

/** The part of a hand-written statement that finds its rows, up to where it puts them into shape. */
const reach = (operation: string, until: string) =>
  readStatement(operation).split(until)[0]?.replaceAll('\\', '\\\\') ?? ''
const cypher = (statement: string, column: string) => `@cypher(statement: """${statement}""", columnName: "${column}")`

const said = reach('who-said-what', '\nWITH collect')
const spoken = `MATCH (row)-[link:SPOKEN_FOR]->()
  WHERE link.end = this.id AND link.sortOn >= date('0001-01-01') AND link.start IS NOT NULL
  WITH row, link ORDER BY link.end DESC, link.sortOn DESC, link.start DESC LIMIT $first RETURN row`
const best = 'WITH row, shown, day, level ORDER BY level, day DESC, shown DESC LIMIT $first RETURN row'
const printings = `UNWIND this.citations AS id MATCH (place:Citation {id: id})-[:OF]->(article:Article)
  WITH place, article ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id`

const entity = 'id: ID!\n name: String!'

/** Type definitions as the library's users write them; @cypher where it has no way to say what is asked. */
export const typeDefs = /* GraphQL */ `
  extend schema @mutation(operations: []) @subscription(events: [])
  interface Entity { id: ID! name: String! }
  union Party = Country | Organization
  union Speaker = Person | Organization
  union Deferrer = Agreement | Event | Measure
  type Person implements Entity @node { ${entity} }
  type Organization implements Entity @node { ${entity} }
  type Topic implements Entity @node { ${entity} }
  type Event implements Entity @node { ${entity} }
  type Country implements Entity @node {
    ${entity}
    code: String!
    measuresImposed: [Measure!]! @relationship(type: "IMPOSED_BY", direction: IN)
    agreements: [Agreement!]! @relationship(type: "PARTY", direction: IN)
    said(first: Int = 20): [Statement!]! ${cypher(spoken, 'row')}
    saidCount: Int! ${cypher('RETURN COUNT { (this)<-[:SPOKEN_FOR]-() } AS count', 'count')}
  }
  type Commodity implements Entity @node {
    ${entity}
    sortName: String!
    broader: [Commodity!]! @relationship(type: "BROADER", direction: OUT)
  }
  type Agreement implements Entity @node {
    ${entity}
    agreedOn: String
    sortOn: Date!
    parties: [Party!]! @relationship(type: "PARTY", direction: OUT)
    reachedAt: [Event!]! @relationship(type: "REACHED_AT", direction: OUT)
  }
  type Deferral @relationshipProperties { until: String }
  type Targeting @relationshipProperties { how: String }
  type Measure implements Entity @node {
    ${entity}
    kind: String!
    status: String!
    rate: Float
    announcedOn: String
    announcedOnLatest: Date
    effectiveOn: String
    sortOn: Date!
    imposedBy: [Party!]! @relationship(type: "IMPOSED_BY", direction: OUT)
    imposers: [Country!]! @relationship(type: "IMPOSED_BY", direction: OUT)
    targets: [Party!]! @relationship(type: "TARGETS", direction: OUT, properties: "Targeting")
    covers: [Commodity!]! @relationship(type: "COVERS", direction: OUT)
    deferredBy: [Deferrer!]! @relationship(type: "DEFERRED_BY", direction: OUT, properties: "Deferral")
  }
  type Article @node { id: ID! title: String! publisher: String publishedOn: String }
  type Passage { paragraph: Int! excerpt: String title: String! publisher: String publishedOn: String }
  type Statement @node {
    id: ID!
    gist: String!
    excerpt: String
    mode: String!
    saidOn: String
    medium: String
    speakerRole: String ${cypher('MATCH (this)-[made:MADE_BY]->() RETURN made.role AS role', 'role')}
    speaker: [Speaker!]! @relationship(type: "MADE_BY", direction: OUT)
    speakerCountry: [Country!]! @relationship(type: "SPOKEN_FOR", direction: OUT)
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
    reportedIn: [Passage!]! ${cypher(`${printings} RETURN {paragraph: place.paragraph, excerpt: place.excerpt, title: article.title, publisher: article.publisher, publishedOn: article.publishedOn} AS passage`, 'passage')}
  }
  type Tally { part: String! name: String! count: Int! }
  type Query {
    whoSaid(about: String!, first: Int!): [Statement!]! ${cypher(`${said} ${best}`, 'row')}
    whoSaidCount(about: String!): Int! ${cypher(`${said} RETURN count(*) AS count`, 'count')}
    counts: [Tally!]! ${cypher(`CALL () { ${readStatement('stats')} } RETURN {part: part, name: coalesce(name, ''), count: count} AS row`, 'row')}
  }
`
