import { defineConfig } from 'vitest/config'

// A machine that is busy with something else may let a deadline pass: what fails is tried again before it counts.

/** These start and stop databases and services of their own. */
const starting = ['tests/config.test.ts', 'tests/neo4j/**/*.test.ts', 'tests/cli/serve.test.ts']

/** These kill, stop and cut off databases and services of their own. */
const faults = ['tests/faults/**/*.test.ts']

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
          exclude: [...starting, ...faults],
          globalSetup: 'tests/setup.ts',
          pool: 'forks',
          // Neo4j Community has one database, so the files that fill it take turns.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'starting',
          retry: 2,
          include: starting,
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          retry: 2,
          include: faults,
          globalSetup: 'tests/setup.ts',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
