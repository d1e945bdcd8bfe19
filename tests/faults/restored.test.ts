import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { openDatabase } from '../../src/neo4j/index.ts'
import { configure, findObstacle, makeFolder } from '../neo4j/machine.ts'
import { runScript } from '../neo4j/run-script.ts'
import { patientLimits } from '../patience.ts'
import { makeSeed } from '../seed/make-seed.ts'
import { openCountedService } from '../server/execution/open-counted-service.ts'
import { asJson } from '../service.ts'
import { openProxy } from './proxy.ts'

const obstacle = await findObstacle('local')
const question = asJson({ query: '{ commodity(ref: "soybeans") { aliases } }' })
let folder: string
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => rm(folder, { recursive: true }))

test.skipIf(obstacle)('a load into what was restored is seen by a service that went on meanwhile', async () => {
  const proxy = await openProxy()
  const file = join(folder, 'graph.dump')
  let served: Graph | undefined
  let service: ReturnType<typeof openCountedService> | undefined
  /** Starts the database, loads an alias, and has the service ask for it until the answer is kept. */
  const serve = async (alias: string) => {
    const { address, close } = await openDatabase(configure('local', folder))
    proxy.lead(Number(new URL(address.uri).port))
    served ??= openGraph({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` }, patientLimits)
    service ??= openCountedService(served)
    const loader = openGraph(address, patientLimits)
    await prepareGraph(loader)
    await loadSeed(loader, { directory: makeSeed(['commodities.yaml', 'soya beans', alias]) })
    await loader.close()
    // The connections of before are cut.
    await served.read('RETURN 1 AS one').catch(() => undefined)
    expect((await service.ask(question)).text).toContain(`["${alias}"]`)
    expect((await service.askUntilKept(question)).text).toContain(`["${alias}"]`)
    await close()
  }
  await serve('soya one')
  expect(await runScript('backup', folder, file)).toMatchObject({ code: 0 })
  await serve('soya two')
  expect(await runScript('restore', folder, file, '--force')).toMatchObject({ code: 0 })
  // As many transactions as before: only the stamp and the name of the database tell.
  await serve('soya three')
  await served?.close()
  await proxy.close()
})
