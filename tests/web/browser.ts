import { existsSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/index.ts'
import { createServer, type ServerSettings } from '../../src/server/create-server.ts'
import { wholeSeedTest } from '../fixtures.ts'
import { patientSettings, seconds } from '../patience.ts'

const usual = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)

/** The browser that CHROMIUM names, or the first in the usual places; undefined where there is none. */
export function findBrowser(): string | undefined {
  return process.env.CHROMIUM || usual.find((path) => existsSync(path))
}

/** Starts the browser so that it asks nobody on its own, and can ask no one but this machine. */
export async function openBrowser(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ...more,
  ]
  return await chromium.launch({ executablePath, args })
}

/** A page of a profile of its own, in which nothing hangs on the speed of the machine. */
export async function openPage(browser: Browser, settings: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...settings })
  page.setDefaultTimeout(seconds(30))
  return page
}

/** The real service over this graph, on a free port of loopback, with a list of what it has answered. */
export async function listen(graph: Graph, settings: Partial<ServerSettings> = {}) {
  const service = createServer(graph, { logLevel: 'silent', service: patientSettings, ...settings })
  const answered: string[] = []
  const server = createHttpServer((request, response) => {
    response.on('finish', () => answered.push(`${request.method} ${request.url}`))
    service(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port}`, answered, close: () => server.close() }
}

const missing = 'no Chromium here: set CHROMIUM to one, or install the package chromium'

/**
 * A test with the real service over the seed on loopback, as `served`, and with `open`, which opens a page of it in a real browser and
 * lists what its console complains about. Skipped where there is no browser, unless `CI` is set.
 */
export const browserTest = wholeSeedTest
  .extend('served', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
    const served = await listen(graph)
    onCleanup(() => void served.close())
    return served
  })
  .extend('browser', { scope: 'file' }, async ({ served: _served }, { onCleanup }) => {
    const executable = findBrowser()
    if (!executable && readConfig().ci) throw new Error(missing)
    const browser = executable ? await openBrowser(executable) : undefined
    onCleanup(async () => await browser?.close())
    return browser
  })
  .extend('open', ({ browser, skip }) => async (settings: BrowserContextOptions = {}) => {
    const page = await openPage(browser ?? skip(missing), settings)
    const troubles: string[] = []
    page.on('pageerror', ({ message }) => troubles.push(message))
    page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
    return { page, troubles }
  })
