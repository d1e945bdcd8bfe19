import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/neo4j/index.ts'
import { neo4jVersion } from '../../src/neo4j/local/jars.ts'
import { configure, findObstacle, makeFolder } from './machine.ts'

const waysOut = [
  'Do one of these, then start again:',
  '  1. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j that you have.',
  '  2. Start a Docker engine that has the compose plugin.',
  '  3. Install Java 17 or newer and Maven; Neo4j is then fetched and run as a local process.',
]

let folder: string
beforeEach(async () => {
  folder = await makeFolder()
  await mkdir(join(folder, 'bin'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A machine whose PATH holds these commands and no other. */
async function pretendMachine(commands: Record<string, string>, changes: NodeJS.ProcessEnv = {}) {
  for (const [name, script] of Object.entries(commands)) {
    await writeFile(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`)
    await chmod(join(folder, 'bin', name), 0o755)
  }
  const folders = { TFT_DATA_DIR: join(folder, 'data'), XDG_CACHE_HOME: join(folder, 'cache') }
  return readConfig({ PATH: join(folder, 'bin'), ...folders, ...changes })
}

const java = (version: string) => `echo 'openjdk version "${version}"' >&2`

test('a machine with nothing is told what is missing and the three ways out', async () => {
  await expect(openDatabase(await pretendMachine({}))).rejects.toMatchObject({
    code: 'NO_DATABASE',
    message: [
      'There is no database to use:',
      '  - NEO4J_URI is not set',
      '  - Docker is not installed',
      '  - Java is not installed, Maven (mvn) is not installed',
      ...waysOut,
    ].join('\n'),
  })
})

test('an engine without the compose plugin, and a Java that is too old, are told as such', async () => {
  const docker = '[ "$1" = version ] || exit 1'
  const config = await pretendMachine({ docker, java: java('11.0.2'), mvn: 'exit 0' })
  await expect(openDatabase(config)).rejects.toMatchObject({
    code: 'NO_DATABASE',
    details: {
      obstacles: [
        'NEO4J_URI is not set',
        'a Docker engine answers, but the docker compose plugin is not installed',
        'Java 11 is older than 17',
      ],
    },
  })
})

test('a Java that does not run is told with its own words', async () => {
  const broken = "echo 'NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1' >&2; echo 'Error: Too small maximum heap' >&2; exit 1"
  const config = await pretendMachine({ docker: 'exit 1', java: broken, mvn: 'exit 0' })
  await expect(openDatabase(config)).rejects.toMatchObject({
    code: 'NO_DATABASE',
    details: {
      obstacles: [
        'NEO4J_URI is not set',
        'no Docker engine answers',
        'Java does not run (Error: Too small maximum heap)',
      ],
    },
  })
})

test('a forced origin that is absent says that no other was allowed', async () => {
  const config = await pretendMachine({ docker: 'exit 1', java: java('21'), mvn: 'exit 0' }, { TFT_DATABASE: 'docker' })
  await expect(openDatabase(config)).rejects.toMatchObject({
    code: 'NO_DATABASE',
    message: [
      'There is no database to use (TFT_DATABASE=docker allows no other):',
      '  - no Docker engine answers',
      ...waysOut,
    ].join('\n'),
  })
})

test('a Docker that fails to start Neo4j gives way to the local process, and its words are kept', async () => {
  const docker = 'case "$*" in *"up --wait"*) echo "pull access denied" >&2; exit 1;; esac'
  const mvn = '[ "$1" = -version ] || { echo "[ERROR] no way to the registry"; exit 1; }'
  const lines: string[] = []
  const config = await pretendMachine({ docker, mvn, java: java('17.0.1') })
  await expect(openDatabase(config, { report: (line) => lines.push(line) })).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    message: `Maven could not fetch the jars of Neo4j ${neo4jVersion}:\n[ERROR] no way to the registry`,
  })
  expect(lines).toContain(
    `Neo4j ${neo4jVersion} as a local process, because Docker could not start it (docker compose could not start Neo4j: pull access denied), Java 17 is here`,
  )
})

test('jars that came in part are not kept, and the folder is released', async () => {
  const mvn =
    'for word; do case "$word" in -DoutputDirectory=*) echo half > "$(echo "$word" | /usr/bin/cut -d= -f2)/half.jar"; exit 1;; esac; done'
  const config = await pretendMachine({ mvn, java: java('17') }, { TFT_DATABASE: 'local', JAVA_HOME: '/nonexistent' })
  await expect(openDatabase(config)).rejects.toMatchObject({ code: 'DATABASE_START_FAILED' })
  expect(await readdir(config.cacheDir)).toEqual([])
  expect(await readdir(config.dataDir)).toEqual([])
})

test('an aborted start stops at once and releases the folder', async () => {
  const config = await pretendMachine({ mvn: '[ "$1" = -version ] || exec /bin/sleep 60', java: java('17') })
  const stop = new AbortController()
  const report = (line: string) => {
    if (line.startsWith('Fetching')) stop.abort()
  }
  await expect(openDatabase(config, { report, signal: stop.signal })).rejects.toThrow(/abort/i)
  expect(await readdir(config.cacheDir)).toEqual([])
  expect(await readdir(config.dataDir)).toEqual([])
})

const obstacle = await findObstacle('local')

test.skipIf(obstacle)(`a database that can't start shows the end of its log ${obstacle ?? ''}`, async () => {
  await mkdir(join(folder, 'neo4j', 'data'), { recursive: true })
  await writeFile(join(folder, 'neo4j', 'data', 'databases'), 'a file where a folder must be')
  const log = join(folder, 'neo4j', 'console.log')
  await expect(openDatabase(configure('local', folder))).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    message: expect.stringMatching(new RegExp(`^Neo4j did not start. The end of its log, ${log}:\n(  .*\n)+.*Stopped`)),
  })
  expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual([])
})

test.skipIf(obstacle)(
  `a database whose password was removed says which file is missing ${obstacle ?? ''}`,
  async () => {
    const password = join(folder, 'neo4j', 'password')
    const refusal = {
      code: 'DATABASE_START_FAILED',
      message: expect.stringContaining(`its password is not (${password})`),
    }
    await mkdir(join(folder, 'neo4j', 'data', 'databases', 'system'), { recursive: true })
    await expect(openDatabase(configure('local', folder))).rejects.toMatchObject(refusal)
    await writeFile(password, '\n')
    await expect(openDatabase(configure('local', folder))).rejects.toMatchObject(refusal)
  },
)
