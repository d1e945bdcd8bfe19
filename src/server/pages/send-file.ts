import type { CompressedText } from '../../../web/compressed-text.ts'
import { hasTag } from '../http/entity-tags.ts'

/** One answer to a browser. */
export interface SentFile {
  readonly type: string
  /** Named by its content, so that a browser may keep it for ever. */
  readonly immutable: boolean
  readonly content: CompressedText
  /** The content security policy of what is shown. */
  readonly policy: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The response with a text in the encoding that the browser takes; without it where the browser's copy is current. */
export async function sendFile(file: SentFile, asked: Headers) {
  const { type, immutable, content, policy, status = 200, headers: more } = file
  const { encoding, etag, body } = await content.inEncoding(asked.get('accept-encoding') ?? '')
  const headers = {
    etag,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy,
    vary: 'accept, accept-encoding',
    ...more,
  }
  if (status === 200 && isKnown(asked.get('if-none-match') ?? '', etag)) return { status: 304, headers, body: null }
  const described = {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }
  return { status, headers: described, body }
}

/** Whether the browser's cached copy is current. */
function isKnown(tags: string, etag: string): boolean {
  return hasTag(tags, etag) || tags.trim() === '*'
}
