import type { BrowserContextOptions } from 'playwright-core'
import { wholeSeedTest } from '../fixtures.ts'
import { findTestBrowser, listen, missingBrowser, openBrowser, openPage } from './browser.ts'

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
    const executable = findTestBrowser()
    const browser = executable ? await openBrowser(executable) : undefined
    onCleanup(async () => await browser?.close())
    return browser
  })
  .extend('open', ({ browser, skip }) => async (settings: BrowserContextOptions = {}) => {
    const page = await openPage(browser ?? skip(missingBrowser), settings)
    const troubles: string[] = []
    page.on('pageerror', ({ message }) => troubles.push(message))
    page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
    return { page, troubles }
  })
