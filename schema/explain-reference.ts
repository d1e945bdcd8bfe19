import type { Read } from 'pothos-plugin-cypher'
import { readCypher } from '../cypher/index.ts'
import { ExpectedError } from '../src/errors.ts'
import { listBlocsOf } from '../src/model/blocs.ts'
import { findCountry } from '../src/model/name-country.ts'
import { foldName } from '../src/model/text/fold-name.ts'
import { rankNames } from '../src/model/text/rank-names.ts'

interface Candidate {
  readonly id: string
  readonly name: string
  /** The offices that a person holds or held; what tells several of one name apart. */
  readonly roles?: readonly string[]
}

/** No word of a name is longer; the index cannot look for what is nearly a much longer one. */
const LONGEST_WORD = 50

/** The error for a reference that names no entity, with the nearest, or several, with all of them. */
export async function explainReference(
  read: Read,
  name: string,
  label: string | null,
  ids: readonly string[],
): Promise<Error> {
  const what = label ? label.toLowerCase() : 'entity'
  if (ids.length > 0) {
    const candidates = await findByIds(read, ids)
    const message = `"${name}" names more than one ${what}: ${list(candidates)}. Use one of these ids.`
    return new ExpectedError('AMBIGUOUS_REFERENCE', message, { candidates })
  }
  const wider = label === null ? await findWider(read, name) : []
  const candidates = wider.length > 0 ? wider : await findNearest(read, name, label)
  const message = `No ${what} is named "${name}". ${advise(candidates, wider.length > 0)}`
  return new ExpectedError('NOT_FOUND', message, { candidates })
}

function list(candidates: readonly Candidate[]): string {
  return candidates.map(({ id, name, roles = [] }) => `${name} (${[id, ...roles].join('; ')})`).join(', ')
}

function advise(candidates: readonly Candidate[], areWider: boolean): string {
  if (candidates.length === 0) return 'Nothing comes near; `search` looks in texts as well.'
  return areWider
    ? `It is a country that no source here names; what is aimed at a wider group may reach it: ${list(candidates)}.`
    : `The nearest: ${list(candidates)}.`
}

/** For a country of ISO 3166-1: the blocs that it belongs to, and the groups of all countries. */
async function findWider(read: Read, name: string): Promise<Candidate[]> {
  const code = findCountry(name)
  if (code === null) return []
  const keys = listBlocsOf(code).flatMap((bloc) => bloc.names.map(foldName))
  return (await read(readCypher('entry/entities/wider-groups'), { keys })).map(toCandidate)
}

async function findByIds(read: Read, ids: readonly string[]): Promise<Candidate[]> {
  return (await read(readCypher('entry/entities/entities-by-id'), { ids })).map(toCandidate)
}

/** How many of the nearest are listed. */
const MOST_LISTED = 5

/** Those with words of the name, with words that begin like them, or with words that differ in a letter or two. */
async function findNearest(read: Read, name: string, label: string | null): Promise<Candidate[]> {
  const folded = foldName(name)
  const words =
    folded
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.filter(({ length }) => length <= LONGEST_WORD)
      .slice(0, 8) ?? []
  if (words.length === 0) return []
  // Letters and digits only, so that no query syntax reaches the index.
  const query = words.map((word) => `${word}^4 ${word}*^2 ${word}~`).join(' ')
  const rows = await read(readCypher('entry/entities/nearest-names'), { words: query, label })
  const named = rows.map(({ key, ...row }) => ({ ...toCandidate(row), key: String(key) }))
  return rankNames(folded, named)
    .slice(0, MOST_LISTED)
    .map(({ id, name }) => ({ id, name }))
}

function toCandidate({ id, name, roles }: Record<string, unknown>): Candidate {
  return {
    ...{ id: String(id), name: String(name) },
    ...(Array.isArray(roles) && roles.length > 0 && { roles: roles.map(String) }),
  }
}
