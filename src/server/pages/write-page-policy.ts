import { createHash } from 'node:crypto'
import type { WebFile } from '../../../web/graphiql-files.ts'

/** The content security policy of a page: it runs its own scripts and asks nobody but us; browsers themselves see to it. */
export async function writePagePolicy(page: WebFile | undefined): Promise<string> {
  const { body } = (await page?.content.inEncoding('identity')) ?? { body: '' }
  const scripts = [
    ...Buffer.from(body)
      .toString()
      .matchAll(/<script>(.*?)<\/script>/gs),
  ].map(([, script = '']) => script)
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "connect-src 'self'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    "worker-src 'self'",
    // The editor writes its colours into style elements as it starts.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
  ].join('; ')
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
