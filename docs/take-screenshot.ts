import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { findBrowser, openBrowser } from '../tests/web/browser.ts'

// Takes the pictures of the README and of docs/explorer.md from the service that runs: npm start, then npm run screenshot.
const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000' } } })

/** Addresses by the name of their picture. */
const pages = {
  home: '/',
  'who-said-what': '/said?about=rare+earths',
  measure: '/measures/us-april-2025-tariff-on-china',
  'tit-for-tat': '/tit-for-tat',
  duty: '/duty',
  article: '/articles/aljazeera-us-china-london-talks#p13',
}
const question = `# Who said what about rare earths, in their own words?
query RareEarths($about: EntityRef! = "rare earths") {
  whoSaid(about: $about, mode: DIRECT, first: 3) {
    totalCount
    nodes {
      saidOn
      speaker { name }
      excerpt
      reportedIn { paragraph article { publisher } }
    }
  }
}
`

const executable = findBrowser()
if (!executable) {
  console.error('There is no Chromium here: set CHROMIUM to one, or install the package chromium.')
  process.exit(1)
}
const browser = await openBrowser(executable)
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(`${values.url}${address}`)
    await takePicture(page, name)
  }
  await page.goto(`${values.url}/graphql?query=${encodeURIComponent(question)}`)
  await page.locator('.result-window', { hasText: 'whoSaid' }).waitFor()
  await takePicture(page, 'graphiql')
} finally {
  await browser.close()
}

async function takePicture(page: Page, name: string): Promise<void> {
  const path = new URL(`images/${name}.png`, import.meta.url).pathname
  await page.screenshot({ path })
  console.log(path)
}
