import { defineConfig } from 'vitest/config'
import { readConfig } from './src/config.ts'

/** These start, stop, kill and cut off databases and services of their own, and mostly wait for them. */
const processes = [
  'tests/config.test.ts',
  'tests/neo4j/**/*.test.ts',
  'tests/cli/serve.test.ts',
  'tests/faults/{archive,database,disk,restored,stop}.test.ts',
]

/** Files side by side; Neo4j Community has one database, so each worker has a server of its own unless one is given. */
const workers = readConfig().neo4j.uri ? 1 : 2

// A machine that is busy with something else may let a deadline pass: what fails is tried again before it counts.
export default defineConfig({
  // One build of graphql for our files and for the libraries, which load the CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'service',
          retry: 1,
          include: ['tests/**/*.test.ts'],
          exclude: processes,
          globalSetup: 'tests/setup.ts',
          pool: 'forks',
          // Files of a worker share its modules, which take longer to load than most tests take.
          isolate: false,
          maxWorkers: workers,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          retry: 2,
          include: processes,
          pool: 'forks',
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
