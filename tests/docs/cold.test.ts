import { expect, onTestFinished } from 'vitest'
import { listQuestions } from '../../operations/index.ts'
import { openGraph } from '../../src/graph/index.ts'
import { defaultLimits } from '../../src/graph/limits.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { seconds } from '../patience.ts'
import { openService } from '../service.ts'

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
  for (const { slug, text } of listQuestions()) {
    const { data, errors, statements } = await ask(text)
    expect({ slug, errors, statements }).toEqual({ slug, errors: undefined, statements: 1 })
    expect(Object.values(data), slug).not.toContain(null)
  }
})
