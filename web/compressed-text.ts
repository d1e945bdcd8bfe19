import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A text as it goes over the wire. */
export interface Sent {
  readonly encoding: Encoding
  readonly etag: string
  readonly body: Uint8Array<ArrayBuffer>
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Beyond this, brotli takes three times as long for four percent less. */
const QUALITY = 5

const compress = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (text: string) => promisify(gzip)(text),
  identity: async (text: string) => Buffer.from(text),
}

/** A text that is compressed once for each kind of browser, when the first of that kind asks. */
export class CompressedText {
  readonly #text: string
  readonly #forms = new Map<Encoding, Promise<Sent>>()

  constructor(text: string) {
    this.#text = text
  }

  /** The best form that a browser with this Accept-Encoding takes. */
  inEncoding(accepted: string): Promise<Sent> {
    const encoding = chooseEncoding(accepted)
    const form = this.#forms.get(encoding) ?? makeForm(this.#text, encoding)
    this.#forms.set(encoding, form)
    return form
  }
}

/** The first characters of a hash: they change when the text does. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}

async function makeForm(text: string, encoding: Encoding): Promise<Sent> {
  const body = new Uint8Array(await compress[encoding](text))
  return { encoding, etag: `"${fingerprint(body)}"`, body }
}

function chooseEncoding(accepted: string): Encoding {
  const names = accepted
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') || names.includes('*') ? 'gzip' : 'identity'
}
