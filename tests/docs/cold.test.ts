import { readdirSync, readFileSync } from 'node:fs'
import { expect, onTestFinished } from 'vitest'
import { openGraph } from '../../src/graph/index.ts'
import { defaultLimits } from '../../src/graph/limits.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { seconds } from '../patience.ts'
import { openService } from '../service.ts'

const folder = new URL('../../docs/questions/', import.meta.url)

/** A time limit of the product, on a machine as slow as this one. */
const scale = (limit: number) => seconds(limit / 1_000)

test('every documented question is answered by a database that has planned none of them, within the limits', {
  timeout: seconds(600),
}, async ({ graph }) => {
  await graph.manage(['CALL db.clearQueryCaches()'])
  const cold = openGraph(databaseOfWorker(), {
    ...defaultLimits,
    transactionTimeout: scale(defaultLimits.transactionTimeout),
    planningTimeout: scale(defaultLimits.planningTimeout),
  })
  onTestFinished(() => cold.close())
  const service = { ...standardSettings, requestTimeout: scale(standardSettings.requestTimeout) }
  const { ask } = openService(cold, { service })
  for (const file of readdirSync(folder).toSorted()) {
    const { data, errors, statements } = await ask(readFileSync(new URL(file, folder), 'utf8'))
    expect({ file, errors, statements }).toEqual({ file, errors: undefined, statements: 1 })
    expect(Object.values(data), file).not.toContain(null)
  }
})
