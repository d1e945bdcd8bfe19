import type { CorpusEntry } from '../../model/concepts.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedFile } from '../read/seed-file.ts'
import { findImpossibleEnds } from './check-ends.ts'
import { findUnnamedCountries } from './check-names.ts'
import { findDisorderedLogs, findReversedPeriods } from './check-order.ts'

/** What is wrong within one entry though its shape is right. */
export function checkEntry(entry: CorpusEntry): string[] {
  return listProblems(entry).map(({ message }) => message)
}

function listProblems({ concept, value }: CorpusEntry): Problem[] {
  switch (concept) {
    case 'measures':
      return findDisorderedLogs({ measures: holdAlone(value) })
    case 'countries':
      return findUnnamedCountries({ countries: holdAlone(value) })
    case 'events':
      return findReversedPeriods({ ...nothing, events: holdAlone(value) })
    case 'people':
      return findReversedPeriods({ ...nothing, people: holdAlone(value) })
    case 'relationships': {
      const relationships = holdAlone(value)
      return [...findReversedPeriods({ ...nothing, relationships }), ...findImpossibleEnds({ relationships })]
    }
    default:
      return []
  }
}

const empty = { entries: [], slugs: [], problems: [] }
const nothing = { events: empty, people: empty, relationships: empty }

/** The entry as a file that holds nothing else. */
function holdAlone<Value>(value: Value): SeedFile<Value> {
  return { ...empty, entries: [{ value, report: (_path, message) => ({ file: '', line: 0, message }) }] }
}
