import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished } from 'vitest'
import { createServer } from '../../src/server/create-server.ts'
import { wholeSeedTest } from '../fixtures.ts'
import { listen } from '../listen.ts'
import { type OperationFile, readOperationFiles, readOthersOperations } from '../operation-files.ts'
import { patientSettings, seconds } from '../patience.ts'
import type { Ask } from '../service.ts'
import { environment, installPackages, installPython } from './install.ts'
import { follow, readSections, type Section, writeFiles } from './sections.ts'

const ours = 'http://localhost:4000/graphql'
const sections = readSections()
const inPython = ['gql (Python)', 'sgqlc (Python)', 'pandas']
const inFront = ['Gateways', 'Batches of questions']
const inJavaScript = [...sections.keys()].filter((heading) => ![...inPython, ...inFront].includes(heading))

/** A test with `service`: the address of the real service, and the methods of the requests that came there. */
const test = wholeSeedTest.extend('address', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
  const server = createServer(graph, { logLevel: 'silent', service: patientSettings })
  const methods: string[] = []
  const service = await listen((request, response) => {
    methods.push(request.method ?? '')
    void server(request, response)
  })
  onCleanup(() => service[Symbol.dispose]())
  return { url: `${service.url}/graphql`, methods }
})

let packages: string | undefined
let python: string | undefined
beforeAll(async () => {
  packages = await installPackages()
  python = packages ?? (await installPython())
}, seconds(240))

function findSection(heading: string): Section {
  const section = sections.get(heading)
  if (!section) throw new Error(`docs/clients.md has no section ${heading}`)
  return section
}

/** Who was quoted on rare earths, asked for without pages. */
async function listQuoted(ask: Ask): Promise<string> {
  const { data } = await ask('{ entity(ref: "rare earths") { quotedBy(first: 100) { nodes { speaker { name } } } } }')
  const { quotedBy }: { quotedBy: { nodes: { speaker: { name: string } }[] } } = data.entity ?? {
    quotedBy: { nodes: [] },
  }
  return quotedBy.nodes.map(({ speaker }) => `${speaker.name}\n`).join('')
}

test('what the page has a reader install is what is tested', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
  const pinned = [
    ...Object.keys(JSON.parse(read('package.json')).dependencies),
    ...Array.from(read('requirements.txt').matchAll(/^(?<name>\S+)==/gm), ([, name]) => name),
  ]
  const named = [...sections.values()].flatMap((section) => section.packages)
  expect(named.length).toBeGreaterThan(15)
  expect([...new Set(named)].toSorted()).toEqual(pinned.toSorted())
})

describe('a client reads a list to its end, with the files and commands of docs/clients.md', () => {
  test.for(inJavaScript)('%s', { timeout: seconds(120) }, async (heading, { ask, address, skip }) => {
    skip(packages !== undefined, packages)
    expect(await follow(findSection(heading), { [ours]: address.url })).toBe(await listQuoted(ask))
  })

  test('urql asked by GET', ({ address, skip }) => {
    skip(packages !== undefined, packages)
    expect(address.methods).toContain('GET')
  })

  test.for(inPython.slice(0, 2))('%s', { timeout: seconds(120) }, async (heading, { ask, address, skip }) => {
    skip(python !== undefined, python)
    expect(await follow(findSection(heading), { [ours]: address.url })).toBe(await listQuoted(ask))
  })
})

test('pandas makes a table of an address', { timeout: seconds(120) }, async ({ ask, address, skip }) => {
  skip(python !== undefined, python)
  const printed = await follow(findSection('pandas'), { [ours]: address.url })
  const [header, ...rows] = printed.trim().split('\n')
  expect(header).toBe('saidOn,day,speaker.name')
  const { data } = await ask('{ whoSaid(about: "rare earths", first: 100) { nodes { saidOn speaker { name } } } }')
  const { nodes }: { nodes: { saidOn: string | null; speaker: { name: string } }[] } = data.whoSaid ?? { nodes: [] }
  const toDay = (date: string | null) => (date === null ? '' : `${date.slice(0, 10)}-01-01`.slice(0, 10))
  expect(rows).toEqual(nodes.map(({ saidOn, speaker }) => [saidOn ?? '', toDay(saidOn), speaker.name].join(',')))
})

describe('through a gateway', () => {
  const questions = toQuestions([...readOperationFiles('operations/!(pages)/*.graphql'), ...readOthersOperations()])
  // Some operations of pages cost nearly what one request may, so that none is asked together with others.
  const documents = [...questions, ...toQuestions(readOperationFiles('operations/pages/*.graphql'))]

  /** Each answer is the one that the service gives without a gateway. */
  async function compare(
    ask: Ask,
    asked: readonly Question[],
    answers: readonly { data: object; errors?: object[] }[],
  ): Promise<void> {
    expect(answers).toHaveLength(asked.length)
    for (const [index, { query, variables }] of asked.entries()) {
      const { data } = await ask(query, variables)
      expect(answers[index]?.errors, query).toBeUndefined()
      expect(answers[index]?.data).toEqual(data)
    }
  }

  // Nobody waits longer than five minutes for an answer; a slow machine plans that many documents within them.
  const inParts = (all: readonly Question[]) =>
    Array.from({ length: Math.ceil(all.length / 20) }, (_, part) => all.slice(part * 20, (part + 1) * 20))

  test.for(inParts(documents))(
    'shipped documents sent in a list are answered as they are without it (%#)',
    {
      timeout: seconds(240),
    },
    async (sent, { ask, address, skip }) => {
      skip(packages !== undefined, packages)
      const gateway = await startGateway(address.url)
      const headers = { 'content-type': 'application/json' }
      const reply = await fetch(gateway, { method: 'POST', headers, body: JSON.stringify(sent) })
      await compare(ask, sent, JSON.parse(await reply.text()))
    },
  )

  test.for(inParts(questions))(
    'shipped documents merged under aliases, by client and gateway, are as well (%#)',
    {
      timeout: seconds(240),
    },
    async (sent, { ask, address, skip }) => {
      skip(packages !== undefined, packages)
      const gateway = await startGateway(address.url)
      const before = address.methods.length
      const section = findSection('Batches of questions')
      const files = section.files.map(({ name, text }) => ({
        name,
        text: name === 'questions.json' ? JSON.stringify(sent) : text,
      }))
      const answers = await follow({ ...section, files }, { 'http://localhost:4001/graphql': gateway })
      await compare(ask, sent, JSON.parse(answers))
      expect(address.methods.length - before).toBe(Math.ceil(sent.length / 3))
    },
  )
})

type Question = Pick<OperationFile, 'query' | 'variables'>

/** Those operations that fit the schema, as a request has them. */
function toQuestions(files: readonly OperationFile[]): readonly Question[] {
  return files.filter(({ fits }) => fits).map(({ query, variables }) => ({ query, variables }))
}

/** Starts the gateway of the page on a free port; it ends with the test. */
async function startGateway(url: string): Promise<string> {
  const { url: free, [Symbol.dispose]: close } = await listen(() => {})
  close()
  const { port } = new URL(free)
  const section = findSection('Gateways')
  const folder = writeFiles(section, { [ours]: url, '4001': port })
  const child = spawn('sh', ['-c', `exec ${section.commands.join(' && ')}`], { cwd: folder, env: environment })
  onTestFinished(() => void child.kill('SIGKILL'))
  const errors: string[] = []
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  const gateway = `http://127.0.0.1:${port}/graphql`
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(errors.join(''))))
  await Promise.race([ended, waitFor(gateway)])
  ended.catch(() => {})
  return gateway
}

async function waitFor(url: string): Promise<void> {
  const isThere = () =>
    fetch(`${url}?query={__typename}`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 100))
}
