import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { startFilled } from './database/import.ts'
import { findMachine, folderOf } from './database/machine.ts'
import { Client } from './harness/client.ts'
import { startServer } from './harness/server.ts'
import { findService } from './servers/index.ts'

// What compressing answers would cost: npm run bench:compression; on the data of npm run bench -- --scale S.
const document = `query Page($first: Int, $after: String) {
  entities(first: $first, after: $after) {
    pageInfo { endCursor }
    nodes {
      __typename id name aliases description
      evidence { paragraph article { title publisher publishedOn } }
      statements(first: 100) { nodes { id gist excerpt saidOn medium speaker { ... on Entity { name } } } }
      relationships(first: 100) { nodes { type from { id } to { id } evidence { paragraph excerpt article { title publisher } } } }
      ... on Measure { kind status rationale }
    }
  }
}`
const SCALE = 'S'
/** Bytes of the answers. */
const SIZES = [5_000, 100_000, 11_000_000]
/** So many milliseconds at least a way is repeated. */
const LEAST = 300

type Compress = (body: Buffer) => Buffer

const gzip = (level: number) => (body: Buffer) => gzipSync(body, { level })
const brotli = (quality: number) => (body: Buffer) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
const zstd = (level: number) => (body: Buffer) =>
  zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: level } })
const ways: readonly (readonly [string, Compress])[] = [
  ...[1, 6].map((level) => [`gzip ${level}`, gzip(level)] as const),
  ...[1, 4, 5].map((quality) => [`br ${quality}`, brotli(quality)] as const),
  ...[1, 3, 6].map((level) => [`zstd ${level}`, zstd(level)] as const),
]

const rows = await readRows(SIZES.at(-1) ?? 0)
console.log('| answer | coding and level | bytes | share | CPU ms |\n| --- | --- | --- | --- | --- |')
for (const size of SIZES) {
  const body = makeBody(rows, size)
  for (const [name, compress] of ways) {
    const { bytes, milliseconds } = measure(compress, body)
    const cells = [toKilobytes(body.length), name, toKilobytes(bytes), `${((100 * bytes) / body.length).toFixed(1)} %`]
    console.log(`| ${[...cells, milliseconds.toPrecision(3)].join(' | ')} |`)
  }
}

/** Rows of the service's answers, in the order of its pages, until they have so many bytes together. */
async function readRows(bytes: number): Promise<string[]> {
  const kind = findService()
  const database = await startFilled(await findMachine(), SCALE)
  const server = await startServer(kind, database.address, folderOf(SCALE))
  const client = new Client(server, 1)
  const found: string[] = []
  let after: string | null = null
  for (let size = 0; size < bytes; ) {
    const body = Buffer.from(JSON.stringify({ query: document, variables: { first: 10, after } }))
    const { data, errors } = JSON.parse((await client.ask(body)).bytes.toString())
    if (errors?.[0]?.extensions.code === 'TIMEOUT') continue
    if (errors || data.entities.nodes.length === 0)
      throw new Error(JSON.stringify(errors ?? `there is no more than ${size} bytes`))
    const texts: string[] = data.entities.nodes.map((node: object) => JSON.stringify(node))
    found.push(...texts)
    size += texts.reduce((sum, text) => sum + text.length, 0)
    after = data.entities.pageInfo.endCursor
  }
  await client.close()
  await server.close()
  await database.close()
  return found
}

/** As many rows as fit, in their order. */
function makeBody(texts: readonly string[], size: number): Buffer {
  const taken: string[] = []
  let left = size
  for (const text of texts) {
    if (text.length > left) continue
    taken.push(text)
    left -= text.length
  }
  return Buffer.from(`{"data":{"entities":{"nodes":[${taken.join(',')}]}}}`)
}

function measure(compress: Compress, body: Buffer): { bytes: number; milliseconds: number } {
  const { length: bytes } = compress(body)
  const before = process.cpuUsage()
  const started = performance.now()
  let times = 0
  while (performance.now() - started < LEAST || times < 2) {
    compress(body)
    times += 1
  }
  const { user, system } = process.cpuUsage(before)
  return { bytes, milliseconds: (user + system) / 1_000 / times }
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
