import { existsSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/index.ts'
import { createServer, type ServerSettings } from '../../src/server/create-server.ts'
import { patientSettings, seconds } from '../patience.ts'

const usual = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)

/** The browser that CHROMIUM names, or the first in the usual places; undefined where there is none. */
export function findBrowser(): string | undefined {
  return process.env.CHROMIUM || usual.find((path) => existsSync(path))
}

/** What a test that is skipped for want of a browser says. */
export const missingBrowser = 'no Chromium here: set CHROMIUM to one, or install the package chromium'

/** The browser for tests, which are skipped where there is none; throws where `CI` is set, since there nothing is skipped. */
export function findTestBrowser(): string | undefined {
  const executable = findBrowser()
  if (!executable && readConfig().ci) throw new Error(missingBrowser)
  return executable
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

/** A page of a profile of its own, which outlasts it as a person's does; nothing in it hangs on the speed of the machine. */
export async function openPage(browser: Browser, settings: BrowserContextOptions = {}): Promise<Page> {
  const profile = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings })
  profile.setDefaultTimeout(seconds(30))
  return await profile.newPage()
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
