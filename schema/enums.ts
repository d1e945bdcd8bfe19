import { concepts } from '../src/model/concepts.ts'
import { entities } from '../src/model/entities.ts'
import { relationshipTypes } from '../src/model/relationship-types.ts'
import * as vocabulary from '../src/model/vocabulary.ts'
import { builder } from './builder.ts'

/** A GraphQL enum of a vocabulary: the names are the values, the meanings are the descriptions. */
function enumOf<Name extends string>(name: string, meanings: Readonly<Record<Name, string>>, description: string) {
  const values = vocabulary.valuesOf(meanings).map((value) => [value, { value, description: meanings[value] }] as const)
  return builder.enumType(name, { description, values: Object.fromEntries(values) })
}

/** An enum whose names are labels in capitals, described as their concepts are. */
function enumOfLabels(name: string, declarations: readonly Declaration[], description: string) {
  const values = declarations.flatMap(({ label, description: meaning }) =>
    label === null ? [] : [[label.toUpperCase(), { value: label, description: meaning }] as const],
  )
  return builder.enumType(name, { description, values: Object.fromEntries(values) })
}

type Declaration = { readonly label: string | null; readonly description: string }

function describeTypes() {
  return Object.fromEntries(Object.entries(relationshipTypes).map(([name, { description }]) => [name, description]))
}

export const MeasureKind = enumOf('MeasureKind', vocabulary.measureKinds, 'What a measure does.')
export const ArticleForm = enumOf('ArticleForm', vocabulary.articleForms, 'How the parts of a source are numbered.')
export const MeasureStatus = enumOf('MeasureStatus', vocabulary.measureStatuses, 'Where a measure stands.')
export const RateScope = enumOf('RateScope', vocabulary.rateScopes, 'What a rate counts.')
export const Basis = enumOf('Basis', vocabulary.bases, 'On what it rests that one measure answers another.')
export const Modality = enumOf(
  'Modality',
  vocabulary.modalities,
  'Whether something has happened, or who expects, reports or disputes it. Status, rate and duty follow from DONE alone.',
)
export const Certainty = enumOf(
  'Certainty',
  vocabulary.certainties,
  'A reduced, hedged or missing date leaves room: whether an answer that hangs on it holds in any case, or only possibly.',
)
export const Uncounted = enumOf('Uncounted', vocabulary.uncounted, 'Why a duty is no part of a total.')
export const UnknownTotal = enumOf(
  'UnknownTotal',
  vocabulary.unknownTotals,
  'Why nobody can say what one party charges another on all goods.',
)
export const StatementMode = enumOf('StatementMode', vocabulary.statementModes, 'How a source renders what was said.')
export const PrintingPart = enumOf(
  'PrintingPart',
  vocabulary.printingParts,
  'In what printings of an utterance differ.',
)
export const Closeness = enumOf(
  'Closeness',
  vocabulary.closenesses,
  'How closely a statement has to do with what is asked about.',
)
export const ClaimRank = enumOf('ClaimRank', vocabulary.claimRanks, 'How a claim stands among competing ones.')
export const OrganizationKind = enumOf('OrganizationKind', vocabulary.organizationKinds, 'What sort of body it is.')
export const AgreementKind = enumOf('AgreementKind', vocabulary.agreementKinds, 'What sort of agreement it is.')
export const AgreementStatus = enumOf('AgreementStatus', vocabulary.agreementStatuses, 'Where an agreement stands.')
export const EventKind = enumOf('EventKind', vocabulary.eventKinds, 'What sort of event it is.')
export const RelationshipType = enumOf('RelationshipType', describeTypes(), 'What joins two nodes.')
export const EntityType = enumOfLabels('EntityType', Object.values(entities), 'The types that implement Entity.')
export const SearchType = enumOfLabels('SearchType', Object.values(concepts), 'What a search can find.')
export const SearchMatch = enumOf(
  'SearchMatch',
  {
    ALL_WORDS: 'It has all of them, or goes by the whole query as its name.',
    ANY_WORD: 'Nothing has all of them; these have some.',
  },
  'How many of its words what a search has found has.',
)
export const ThreatOutcome = enumOf(
  'ThreatOutcome',
  {
    CARRIED_OUT: 'It came into force.',
    AVERTED: 'It will not happen, or was withdrawn.',
    DEFERRED: 'It is put off.',
    PENDING: 'None of these so far.',
  },
  'What became of a threat.',
)
export const Direction = enumOf(
  'Direction',
  { ASC: 'Smallest or earliest first.', DESC: 'Greatest or latest first.' },
  'Which end of an order comes first.',
)
export const RetaliationOrder = enumOf(
  'RetaliationOrder',
  { LAG: 'By the days from the trigger to the answer.', DAY: 'By the day of the answer.' },
  'What a list of answers is sorted by.',
)
export const ChainDirection = enumOf(
  'ChainDirection',
  { TRIGGERS: 'What it answered.', RESPONSES: 'What answered it.' },
  'Which way a chain of measures is followed.',
)
