import { Readable } from 'node:stream'
import { createGunzip, createInflate } from 'node:zlib'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import { ExpectedError } from '../../errors.ts'

/**
 * Refuses bodies with more bytes than this (REQUEST_ENTITY_TOO_LARGE): by their content-length, or else while they are read.
 * What gzip or deflate has compressed is decompressed, and its bytes counted as they come out.
 */
export function useBodyLimit(limit: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const length = request.headers.get('content-length')
      if (length !== null) checkLength(length, limit)
      const encoding = readEncoding(request.headers)
      // Node reads no more of a body than its content-length says.
      if (!requestParser || !request.body || (length !== null && !encoding)) return
      setRequestParser(async (asked) => await requestParser(await readWithin(asked, { limit, encoding, fetchAPI })))
    },
  }
}

/** How the body is compressed (RFC 9110, 8.4.1). */
function readEncoding(headers: Headers): 'gzip' | 'deflate' | undefined {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  if (encoding === 'identity') return undefined
  if (encoding === 'gzip' || encoding === 'x-gzip') return 'gzip'
  if (encoding === 'deflate') return 'deflate'
  throw new ExpectedError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, or compressed by gzip or deflate.', {
    http: { status: 415, headers: { 'accept-encoding': 'gzip, deflate' } },
  })
}

function checkLength(length: string, limit: number): void {
  if (!/^\d+$/.test(length)) throw new ExpectedError('BAD_REQUEST', 'The content-length is no number.', status(400))
  if (Number(length) > limit) throw refuse(limit)
}

interface Reading {
  readonly limit: number
  readonly encoding: 'gzip' | 'deflate' | undefined
  readonly fetchAPI: FetchAPI
}

async function readWithin(asked: Request, { limit, encoding, fetchAPI }: Reading): Promise<Request> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of decode(asked, encoding)) {
      bytes += chunk.byteLength
      if (bytes > limit) throw refuse(limit)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    if (encoding && !asked.signal.aborted)
      throw new ExpectedError('BAD_REQUEST', `The body is not compressed by ${encoding}, or cut off.`, status(400))
    throw new ExpectedError('CLIENT_GONE', 'The client left amid the body.')
  }
  const { url, method, headers, signal } = asked
  return new fetchAPI.Request(url, { method, headers, signal, body: Buffer.concat(chunks) })
}

async function* decode({ body }: Request, encoding: Reading['encoding']): AsyncIterable<Uint8Array> {
  if (!body) return
  yield* encoding ? Readable.from(body).pipe(encoding === 'gzip' ? createGunzip() : createInflate()) : body
}

function refuse(limit: number): ExpectedError {
  return new ExpectedError('REQUEST_ENTITY_TOO_LARGE', `A request can have ${limit} bytes.`, status(413))
}

function status(code: number) {
  return { http: { status: code } }
}
