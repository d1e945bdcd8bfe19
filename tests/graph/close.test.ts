import { expect, test } from 'vitest'
import { openGraph } from '../../src/graph/index.ts'
import { openProxy } from '../faults/proxy.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits } from '../patience.ts'

test('whoever still waits for an answer when the connections are closed is told at once', async () => {
  const proxy = await openProxy()
  const { uri, ...rest } = databaseOfWorker()
  proxy.lead(Number(new URL(uri).port))
  const graph = openGraph({ ...rest, uri: `bolt://127.0.0.1:${proxy.port}` }, patientLimits)
  await graph.check()
  proxy.silence()
  const reads = Array.from({ length: 3 }, () => graph.read('RETURN 1 AS one').catch((error: unknown) => error))
  await graph.close()
  for (const error of await Promise.all(reads)) expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  await proxy.close()
})
