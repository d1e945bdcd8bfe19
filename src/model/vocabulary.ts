/** The closed vocabularies: each value with its meaning and, in brackets, the source of the term. */

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
  IMPORT_QUOTA:
    'Imports are limited in quantity, or charged more beyond one (Global Trade Alert: import quota, tariff-rate quota).',
  ANTI_DUMPING:
    'A duty on goods sold abroad below their normal value (Global Trade Alert; WTO Anti-Dumping Agreement).',
  COUNTERVAILING:
    'A duty that makes up for a subsidy of the exporting country (Global Trade Alert: anti-subsidy; WTO: countervailing measure).',
  SAFEGUARD:
    'A limit or duty for a time against a surge of imports, whoever they come from (Global Trade Alert; WTO Agreement on Safeguards).',
  MINIMUM_PRICE:
    'Goods may not be imported or exported below a price (Global Trade Alert: minimum import or export price).',
  INVESTMENT_RESTRICTION:
    'Investment, in the country or from it, is restricted (Global Trade Alert: foreign direct investment).',
  OTHER: 'The source does not say how, or none of the other kinds fits.',
} as const

/** From the closest on: lists are in this order. */
export const closenesses = {
  ABOUT: 'It is about it.',
  NARROWER: 'It is about something narrower.',
  CONCERNS: 'It is about what concerns or covers it or something narrower, or has one of these as a party.',
  MENTIONED: 'It is about something else, and names it.',
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

export const modalities = {
  DONE: 'It has happened.',
  EXPECTED: 'Somebody expects or plans it.',
  REPORTED: 'Somebody says that it has happened, and nobody else does.',
  CONDITIONAL: 'It is to happen if something else does.',
  DISPUTED: 'Somebody concerned denies it, or those concerned differ on it.',
} as const

export const certainties = {
  CERTAIN: 'It holds, whichever of the days that its dates may mean is meant.',
  POSSIBLE: 'It holds if its dates mean some of these days, not if they mean others.',
} as const

export const unknownTotals = {
  NO_DUTY: 'No source tells of a duty of the one on the other by that day.',
  NO_RATE: 'A duty is in force, and no source gives its rate.',
  SOME_GOODS: 'The duties that are in force are on some goods only.',
} as const

export const uncounted = {
  SOME_GOODS: 'It is on some goods only, and no good is asked for.',
  REPLACED: 'A TOTAL rate on the same or narrower goods replaces it.',
} as const

export const statementModes = {
  DIRECT: "The speaker's words in quotation marks (NewsQuote).",
  INDIRECT: "The speaker's meaning without quotation marks (NewsQuote).",
  MIXED: 'Reported meaning with some words in quotation marks (NewsQuote).',
} as const

export const printingParts = {
  MODE: 'Whether they quote or report.',
  EXCERPT: 'The words that they quote, where they do.',
  SPEAKER: 'Whom they give as the speaker.',
  ROLE: 'The office or part that they give the speaker, where they do.',
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

export const memberships = {
  ALL_COUNTRIES: 'Every country belongs to it; what somebody imposes on it reaches every other country.',
} as const

export const articleForms = {
  TEXT: 'A text: its paragraphs are numbered from 1, with the title.',
  TABLE: 'A table: its rows are numbered from 1, without the names of the columns, and cited as paragraphs are.',
  DOCUMENT:
    'A law, notice or statement: its sections are numbered from 1, with the title, and cited as paragraphs are.',
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

/** The values of a vocabulary in the form that Zod and GraphQL take. */
export function valuesOf<Name extends string>(vocabulary: Readonly<Record<Name, unknown>>): [Name, ...Name[]] {
  return Object.keys(vocabulary) as [Name, ...Name[]]
}
