import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What of a page hinders readers: the rules of axe that it breaks, each with the first element that does; and how wide it is. */
export async function findFaults(page: Page): Promise<{ readonly violations: unknown; readonly width: unknown }> {
  await page.addScriptTag({ content: axe.source })
  return {
    violations: await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    ),
    width: await page.evaluate('document.documentElement.scrollWidth'),
  }
}
