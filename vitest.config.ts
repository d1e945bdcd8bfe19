import { defineConfig } from 'vitest/config'
import { readConfig } from './src/config.ts'
import { measureSlowness } from './tests/measure-slowness.ts'

/** Tests that need no database: `npm run test:quick` runs them alone, in less than a minute. */
const quick = [
  'tests/{config,schema}.test.ts',
  'tests/model/**/*.test.ts',
  'tests/cli/describe-unchecked.test.ts',
  'tests/cli/query/**/*.test.ts',
  'tests/convert/{command,convert}.test.ts',
  'tests/collection/command.test.ts',
  'tests/review/{draft,killed}.test.ts',
  'tests/docs/{links,commands,configuration,printed,schema}.test.ts',
  'tests/read/**/*.test.ts',
  'tests/plan/{fit-to-run,readme}.test.ts',
  'tests/server/document/**/*.test.ts',
  'tests/seed/{bad-text,find-names,json-schema,read,readings,records,verify,write-articles,write-tables}.test.ts',
]

/** Tests that start, stop, kill and cut off databases and services of their own, and mostly wait for them. */
const processes = [
  'tests/neo4j/**/*.test.ts',
  'tests/cli/serve.test.ts',
  'tests/faults/{archive,database,disk,restored,stop}.test.ts',
]

/** Files run side by side; Neo4j Community has one database, so each worker has a server of its own unless one is given. */
const workers = readConfig().neo4j.uri ? 1 : 2

/** How many times slower this machine is than the one that the time limits below were chosen on; at least 1. */
const slowness = await measureSlowness()
const seconds = (count: number) => Math.ceil(count * 1_000 * slowness)

export default defineConfig({
  // One build of graphql for our files and for the libraries, which load the CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    expect: { poll: { timeout: seconds(5) } },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: quick,
          provide: { slowness },
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          testTimeout: seconds(60),
          hookTimeout: seconds(60),
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['tests/**/*.test.ts'],
          exclude: [...quick, ...processes, '**/node_modules/**'],
          globalSetup: 'tests/setup.ts',
          provide: { slowness },
          pool: 'forks',
          // Files of a worker share its modules, which take longer to load than most tests take.
          isolate: false,
          maxWorkers: workers,
          testTimeout: seconds(180),
          hookTimeout: seconds(180),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: processes,
          provide: { slowness },
          pool: 'forks',
          maxWorkers: 3,
          testTimeout: seconds(180),
          hookTimeout: seconds(180),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
