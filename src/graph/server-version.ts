import { ExpectedError } from '../errors.ts'

/** The oldest Neo4j that has everything our statements use. */
const oldest = '5.26'

/** Refuses a Neo4j that is too old (BAD_CONFIGURATION); versions by year, like 2025.10, are newer than all others. */
export function refuseOldServer(agent: string | undefined, uri: string): void {
  const [, version = '', major, minor] = /^Neo4j\/((\d+)\.(\d+)[^\s]*)/.exec(agent ?? '') ?? []
  if (version === '') return
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `The Neo4j at ${uri} is ${version}, and this needs ${oldest} or newer. Upgrade it, or set NEO4J_URI to another.`,
    { version, oldest },
  )
}
