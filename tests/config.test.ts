import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findUserFolder, readConfig } from '../src/config.ts'

test('an empty environment gives loopback, port 4000 and the folders of the project and the user', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, database: undefined, ci: false, production: false })
  expect(config.neo4j).toEqual({ uri: undefined, username: 'neo4j', password: '', database: 'neo4j' })
  expect(config.dataDir).toBe(resolve('.data'))
  expect(config.cacheDir).toBe(join(homedir(), '.cache', 'tit-for-tat'))
  expect(config.logLevel).toBe('info')
})

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', TFT_DATABASE: '' })).toMatchObject({ port: 4000, database: undefined })
})

test('the configuration is frozen', () => {
  const config = readConfig({ CI: 'true', NODE_ENV: 'production' })
  expect(config).toMatchObject({ ci: true, production: true })
  expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError)
  expect(() => Object.assign(config.neo4j, { uri: 'bolt://other' })).toThrow(TypeError)
})

test.each([
  [{ PORT: 'four' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ TFT_DATABASE: 'podman' }, 'TFT_DATABASE must be uri, docker or local.'],
  [{ TFT_DATABASE: 'uri' }, 'NEO4J_URI must be set, because TFT_DATABASE=uri.'],
  [{ NEO4J_READER_USERNAME: 'ann' }, 'NEO4J_READER_USERNAME and NEO4J_READER_PASSWORD must be set both or neither.'],
  [{ NEO4J_READER_PASSWORD: 'x' }, 'NEO4J_READER_USERNAME and NEO4J_READER_PASSWORD must be set both or neither.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.'],
  [
    { NEO4J_URI: 'http://localhost:7474' },
    'NEO4J_URI must start with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://, then name a host.',
  ],
  [{ NEO4J_URI: 'bolt://?x' }, expect.stringContaining('then name a host.')],
  [{ NEO4J_URI: 'bolt://host:99999' }, 'NEO4J_URI must name a host and a port and no more.'],
  [{ NEO4J_URI: 'bolt://[::1' }, 'NEO4J_URI must name a host and a port and no more.'],
  [{ NEO4J_URI: 'bolt://host/path' }, 'NEO4J_URI must name a host and a port and no more.'],
  [{ NEO4J_URI: 'bolt://host?policy=x' }, 'NEO4J_URI must name a host and a port and no more.'],
  [
    { NEO4J_URI: 'neo4j://me:sesame@host' },
    'NEO4J_URI must hold no name and no password; set NEO4J_USERNAME and NEO4J_PASSWORD.',
  ],
])('%o is refused by its name', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION', message }))
})

test.each(['bolt://[::1]:7687', 'neo4j://host?policy=eu', 'neo4j+s://id.databases.neo4j.io', 'bolt+ssc://host:1/'])(
  '%s is taken as it is',
  (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).neo4j.uri).toBe(uri)
  },
)

test('all variables that are wrong are told at once, and no password', () => {
  const environment = { PORT: '-1', LOG_LEVEL: 'x', NEO4J_URI: 'localhost', NEO4J_PASSWORD: 'open sesame' }
  expect(() => readConfig(environment)).toThrow(/^PORT .*\nNEO4J_URI .*\nLOG_LEVEL .*$/)
  expect(() => readConfig(environment)).not.toThrow(/sesame/)
})

/** What Node's fetch says of a port, as browsers do; nothing listens at port 1 or 9, so that both outcomes are failures. */
async function isRefused(port: number): Promise<boolean> {
  const error = await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(2_000) }).then(
    () => undefined,
    (thrown: Error) => thrown,
  )
  return error?.cause instanceof Error && error.cause.message === 'bad port'
}

test('ports that browsers refuse are refused at the start, and no others', async () => {
  const ports = [
    ...Array(1_000).keys(),
    1719,
    1720,
    2049,
    3659,
    4000,
    4045,
    4190,
    5060,
    6000,
    6566,
    6667,
    6697,
    8080,
    10080,
  ]
  const refused = await Promise.all(ports.map(async (port) => port > 0 && (await isRefused(port))))
  const complaints = ports.map((port) => {
    try {
      return readConfig({ PORT: String(port) }).port !== port
    } catch (error) {
      return String(error).includes(`PORT must not be ${port}, which is a port that browsers refuse`)
    }
  })
  expect(complaints).toEqual(refused)
})

test('files are named from the folder that the user is in, though npm runs scripts in the project', () => {
  const here = process.cwd()
  expect(findUserFolder({ INIT_CWD: '/' })).toBe('/')
  expect(findUserFolder({})).toBe(here)
  expect(findUserFolder({ INIT_CWD: '/no/such/folder' })).toBe(here)
})
