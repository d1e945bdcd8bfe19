import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { expect, onTestFinished } from 'vitest'
import { type GraphAddress, openGraph } from '../../src/graph/index.ts'
import { waitUntilAnswers } from '../../src/neo4j/index.ts'
import { smallSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits, seconds } from '../patience.ts'

// The certificate is of no authority: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
// -keyout key.pem -out certificate.pem -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1
const certificate = join(import.meta.dirname, 'tls', 'certificate.pem')
const key = join(import.meta.dirname, 'tls', 'key.pem')
const { uri, ...credentials } = databaseOfWorker()
const encrypting = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (client) => {
  const server = connect(Number(new URL(uri).port), new URL(uri).hostname)
  client.pipe(server).pipe(client)
  client.on('error', () => server.destroy())
  server.on('error', () => client.destroy())
})

test.beforeAll(async ({ graph: _filled }) => {
  await once(encrypting.listen(0, '127.0.0.1'), 'listening')
})
test.afterAll(() => {
  encrypting.close()
})

const addressBy = (scheme: string): GraphAddress => ({
  ...credentials,
  uri: `${scheme}://localhost:${(encrypting.address() as AddressInfo).port}`,
})

test.each(['bolt+ssc', 'neo4j+ssc'])('%s:// takes any certificate, and what is sent is encrypted', async (scheme) => {
  const graph = openGraph(addressBy(scheme), patientLimits)
  expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
  await graph.close()
})

test.each(['bolt+s', 'neo4j+s'])('%s:// refuses a certificate of no authority at once, and says so', async (scheme) => {
  const address = addressBy(scheme)
  const patience = { patience: seconds(60), signal: new AbortController().signal }
  await expect(waitUntilAnswers(address, patience)).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: `The server at ${address.uri} has a certificate that this machine does not trust (DEPTH_ZERO_SELF_SIGNED_CERT). Give its authority's in NODE_EXTRA_CA_CERTS, or take any by a scheme that ends in +ssc.`,
  })
})

test('bolt+s:// takes a certificate whose authority is given in NODE_EXTRA_CA_CERTS', async () => {
  const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = addressBy('bolt+s')
  const given = { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NODE_EXTRA_CA_CERTS: certificate }
  const program = join(import.meta.dirname, 'tls', 'read-one.ts')
  const child = execFile(process.execPath, [program], { env: { ...process.env, ...given } })
  onTestFinished(() => void child.kill('SIGKILL'))
  expect(await once(child, 'exit')).toEqual([0, null])
})
