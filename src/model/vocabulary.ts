/** The closed vocabularies: each value with what it means and, in brackets, whose term it is. */

export const measureKinds = {
  IMPORT_TARIFF: 'A duty on imported goods (Global Trade Alert).',
  IMPORT_BAN: 'Imports of the goods are forbidden (Global Trade Alert).',
  EXPORT_BAN: 'Exports of the goods are forbidden (Global Trade Alert).',
  EXPORT_QUOTA: 'Exports are limited in quantity (Global Trade Alert).',
  EXPORT_LICENSING_REQUIREMENT: 'Exports need a licence (Global Trade Alert).',
  EXPORT_TAX: 'A duty or levy on exported goods (Global Trade Alert).',
  EXPORT_CONTROL: 'Exports are restricted and the source says no more about how.',
  SANCTION: 'Assets or dealings of named parties are restricted (FollowTheMoney).',
  ENTITY_LISTING: 'Named firms are put on a list that restricts trade with them.',
  PORT_FEE: 'A fee on ships that call at ports, by their flag, owner or builder.',
  PURCHASE_BOYCOTT: 'Buying is stopped without a formal ban.',
  PURCHASE_BAN: 'A government forbids firms or bodies to buy.',
  DIVESTITURE_ORDER: 'An owner is ordered to sell (Global Trade Alert: corporate control order).',
  ANTITRUST_INVESTIGATION: 'A competition authority investigates a firm.',
  VISA_RESTRICTION: 'Entry or stay of persons is restricted.',
  INDUSTRY_GUIDANCE: 'A government tells firms what to do without a formal rule.',
} as const

export const measureStatuses = {
  PROPOSED: 'Considered, expected or reported as planned.',
  THREATENED: 'The imposer said that it would do it (PLOVER).',
  ANNOUNCED: 'Decided and made public, not yet in force.',
  IN_FORCE: 'In effect.',
  SUSPENDED: 'Was in force and is paused (FollowTheMoney).',
  DEFERRED: 'Was to come into force and is put off to a later day.',
  AVERTED: 'Was threatened or announced and will not happen.',
  EXPIRED: 'Ended on the day set for it.',
  REMOVED: 'Ended by its imposer (Global Trade Alert).',
  STRUCK_DOWN: 'Ended by a court.',
} as const

export const rateScopes = {
  ADDITIONAL: 'Stacks on what is there.',
  TOTAL: 'The whole duty: replaces the sum of what that imposer charged that target on those goods until then.',
  UNSPECIFIED: 'The source does not say whether the rate stacks or is the whole.',
} as const

export const bases = {
  STATED: 'The imposer or a source says in words that one answers the other.',
  REPORTED: 'A source attributes the link to somebody.',
  INFERRED: 'Order and subject suggest it; nobody says so.',
} as const

export const targetings = {
  TARGETED: 'The source names the target.',
  INFERRED: 'The target follows from the goods or firms covered.',
  EXCLUDED: 'The source says that it is exempt.',
} as const

export const statementModes = {
  DIRECT: "The speaker's words in quotation marks (NewsQuote).",
  INDIRECT: "The speaker's meaning without quotation marks (NewsQuote).",
  MIXED: 'Reported meaning with some words in quotation marks (NewsQuote).',
} as const

export const claimRanks = {
  PREFERRED: 'The value held to be right, with a reason (Wikidata rank).',
  NORMAL: 'A value that a source gives (Wikidata rank).',
  DEPRECATED: 'A value held to be wrong; kept with its source (Wikidata rank).',
} as const

export const organizationKinds = {
  GOVERNMENT_BODY: 'A ministry, agency, court, office or parliament.',
  COMPANY: 'A firm.',
  BLOC: 'States that act together under a treaty or a standing forum.',
  THINK_TANK: 'A policy research institute.',
  UNIVERSITY: 'A university or a school of one.',
  MEDIA: 'A newspaper, broadcaster, agency or publisher.',
  MARKET_INDEX: 'An index of a stock, bond or commodity market.',
  POLITICAL_PARTY: 'A political party or an organ of one.',
  GROUP: 'A loosely named group of countries, firms or people.',
  OTHER: 'None of the other kinds.',
} as const

export const agreementKinds = {
  TRUCE: 'Parties pause measures against each other.',
  FRAMEWORK: 'The outline of an agreement still to be made.',
  TRADE_AGREEMENT: 'A trade agreement or pact.',
  CONSENSUS: 'Parties say that they agree on points, without a text.',
  DIVESTITURE_DEAL: 'Terms of an ordered or agreed sale of a firm.',
  PURCHASE_COMMITMENT: 'One party undertakes to buy.',
  OTHER: 'None of the other kinds.',
} as const

export const agreementStatuses = {
  EXPECTED: 'Talked of or foreseen, not made.',
  AGREED: 'Made, not known to be in force.',
  IN_FORCE: 'In effect.',
  EXTENDED: 'Its end was put off.',
  EXPIRED: 'Ended on the day set for it.',
  ENDED: 'Ended by a party or replaced.',
} as const

export const eventKinds = {
  TALKS: 'A round of negotiations.',
  SUMMIT: 'A meeting of leaders, or a forum of them.',
  CALL: 'A telephone or video call.',
  MEETING: 'Any other meeting.',
  SPEECH: 'A speech or an address.',
  ANNOUNCEMENT: 'Something is made public.',
  DEADLINE: 'A day by which something is due.',
  OTHER: 'None of the other kinds.',
} as const

/** The types that implement Entity, by label. */
export const entityLabels = [
  'Person',
  'Country',
  'Organization',
  'Commodity',
  'Topic',
  'Measure',
  'Agreement',
  'Event',
] as const
export type EntityLabel = (typeof entityLabels)[number]

/** Every relationship type that a caller may see, with what it joins. */
export const relationshipTypes = {
  IMPOSED_BY: 'Measure → Country, Organization: who imposed it (Global Trade Alert: implementing jurisdiction).',
  TARGETS: 'Measure → Country, Organization: whom it affects (Global Trade Alert: affected jurisdiction).',
  COVERS: 'Measure → Commodity: the goods it is about.',
  RETALIATED_AGAINST: 'Measure → the Measure it answers.',
  DEFERRED_BY: 'Measure → Agreement, Event, Measure that put it off.',
  SUSPENDED_BY: 'Measure → Agreement, Event, Measure that paused it.',
  REDUCED_BY: 'Measure → Agreement, Event, Measure that lowered it.',
  RAISED_BY: 'Measure → Agreement, Event, Measure that raised it.',
  AVERTED_BY: 'Measure → Agreement, Event, Measure that kept it from happening.',
  EXTENDED_BY: 'Measure → Agreement, Event, Measure that prolonged it or its pause.',
  REMOVED_BY: 'Measure → Agreement, Event, Measure that ended it.',
  PARTY: 'Agreement → Country, Organization that is bound by it.',
  REACHED_AT: 'Agreement → Event where it was made.',
  EXTENDS: 'Agreement → the Agreement whose end it puts off (PROV: wasRevisionOf).',
  SUPERSEDES: 'Agreement → the Agreement it replaces (PROV: wasRevisionOf).',
  PARTICIPATED_IN: 'Person, Country, Organization → Event.',
  HOLDS: 'Person → Organization, Country: a position (FollowTheMoney: Occupancy).',
  PART_OF: 'Organization → Organization, Country it belongs to.',
  BASED_IN: 'Organization → Country it belongs to or has its seat in.',
  OWNED_BY: 'Organization → its owner.',
  PRODUCES: 'Organization, Country → what it makes.',
  SUPPLIES: 'Organization, Country → what or whom it supplies.',
  PROCESSES: 'Organization, Country → what it processes.',
  IMPORTS_FROM: 'Country, Organization → Country, Organization it buys from.',
  MADE_BY: 'Statement → Person, Organization that said it (schema.org: creator).',
  SPOKEN_FOR: 'Statement → Country on whose behalf it was said.',
  ABOUT: 'Statement → any Entity it is about (schema.org: about).',
  REPORTED_IN: 'Statement → Article that reports it (PROV: wasQuotedFrom).',
  QUOTED_ON: 'Person, Organization → any Entity: derived from MADE_BY and ABOUT.',
  RESTATES: 'Statement → the Statement of the same utterance in an earlier article.',
  BROADER: 'Commodity → Commodity, Topic → Topic: the wider one (SKOS).',
} as const

/** The values of a vocabulary, as Zod and GraphQL take them. */
export function valuesOf<Name extends string>(vocabulary: Readonly<Record<Name, string>>): [Name, ...Name[]] {
  return Object.keys(vocabulary) as [Name, ...Name[]]
}
