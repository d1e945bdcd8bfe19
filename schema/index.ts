import type { GraphQLSchema } from 'graphql'
import './scalars.ts'
import './relations/about.ts'
import './relations/agreement-links.ts'
import './relations/based-in.ts'
import './relations/broader.ts'
import './relations/carries.ts'
import './relations/changes.ts'
import './relations/claims.ts'
import './relations/concerns.ts'
import './relations/covers.ts'
import './relations/history.ts'
import './relations/holds.ts'
import './relations/imposed-by.ts'
import './relations/made-by.ts'
import './relations/participated-in.ts'
import './relations/party.ts'
import './relations/provisions.ts'
import './relations/quoted-on.ts'
import './relations/relationships.ts'
import './relations/reported-in.ts'
import './relations/retaliated-against.ts'
import './relations/standing.ts'
import './relations/targets.ts'
import './questions/agreements-and-events.ts'
import './questions/articles.ts'
import './questions/deadlines.ts'
import './questions/disagreements.ts'
import './questions/entities.ts'
import './questions/measures.ts'
import './questions/node.ts'
import './questions/quoted-on.ts'
import './questions/retaliation-chains.ts'
import './questions/search.ts'
import './questions/shortest-path.ts'
import './questions/statements.ts'
import './questions/stats.ts'
import './questions/suggest.ts'
import './questions/tariff-rate.ts'
import './questions/threats.ts'
import './questions/timeline.ts'
import './questions/who-said.ts'
import './questions/who-said-facets.ts'
import { builder } from './builder.ts'

const built = builder.toSchema()

/** The schema of the service; its description is what a person or a program reads first. */
export const schema: GraphQLSchema = Object.assign(built, {
  description: `Who said what about trade policy, which measure answered which, what is deferred until when: a graph of people, countries, bodies, goods, topics, measures, agreements, events and statements, each with the passages of articles that carry it.

Ask for a thing by any name: \`{ commodity(ref: "soya beans") { name } }\`. A name that fits none or several is an error that lists the nearest. \`whoSaid\`, \`measures\`, \`timeline\`, \`tariffRate\`, \`retaliationChains\`, \`threats\` and \`search\` are the usual questions.

Dates are texts of EDTF ("2025", "2025-04", "2025-04-09"): a reduced one means some day in it, and CERTAIN or POSSIBLE tells whether an answer holds whichever is meant. \`asOf\` asks what held on a day, \`knownAt\` what articles published by a day report. Lists are pages (Relay): \`first\` and \`after\`, or \`last\` and \`before\`.

It only reads. Every error has a code in \`extensions.code\`.`,
})
