import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { renderPage } from './render-page.ts'

/** The page as it goes over the wire. */
interface Sent {
  readonly encoding: 'br' | 'gzip' | null
  readonly etag: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** The page, in the best form that a browser takes. */
export interface Page {
  /** `accepted` is the browser's Accept-Encoding. */
  inEncoding(accepted: string): Promise<Sent>
}

/** Beyond this, brotli takes seconds for a few percent. */
const QUALITY = 5

const compress = {
  br: async (html: Buffer) =>
    await promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: async (html: Buffer) => await promisify(gzip)(html),
  identity: async (html: Buffer) => html,
}

/** A page that is rendered, and compressed for each kind of browser, when it is first asked for. */
export function createPage(): Page {
  const forms = new Map<string, Promise<Sent>>()
  return {
    inEncoding: (accepted) => {
      const encoding = chooseEncoding(accepted)
      const form = forms.get(encoding) ?? makeForm(encoding)
      forms.set(encoding, form)
      return form
    },
  }
}

async function makeForm(encoding: keyof typeof compress): Promise<Sent> {
  const body = await compress[encoding](Buffer.from(renderPage()))
  const hash = createHash('sha256').update(body).digest('base64url')
  return { encoding: encoding === 'identity' ? null : encoding, etag: `"${hash}"`, body: new Uint8Array(body) }
}

function chooseEncoding(accepted: string): keyof typeof compress {
  const names = accepted
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') || names.includes('*') ? 'gzip' : 'identity'
}
