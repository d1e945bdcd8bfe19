import { parseArgs } from 'node:util'
import { findBrowser, openBrowser } from '../tests/web/browser.ts'

// Takes the README's picture of GraphiQL with an answer, from the service that runs: npm start, then npm run screenshot.
const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' } } })
const target = new URL('images/graphiql.png', import.meta.url).pathname
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
  await page.goto(`${values.url}?query=${encodeURIComponent(question)}`)
  await page.locator('.result-window', { hasText: 'whoSaid' }).waitFor()
  await page.screenshot({ path: target })
  console.log(target)
} finally {
  await browser.close()
}
