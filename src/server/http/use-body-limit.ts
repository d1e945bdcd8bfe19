import type { FetchAPI, Plugin } from 'graphql-yoga'
import { ExpectedError } from '../../errors.ts'

/** Refuses bodies with more bytes than this (REQUEST_ENTITY_TOO_LARGE): by their content-length, or without one while they are read. */
export function useBodyLimit(limit: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const length = request.headers.get('content-length')
      // Node reads no more of a body than its content-length says.
      if (length !== null) return checkLength(length, limit)
      if (!requestParser || !request.body) return
      setRequestParser(async (asked) => await requestParser(await readWithin(asked, limit, fetchAPI)))
    },
  }
}

function checkLength(length: string, limit: number): void {
  if (!/^\d+$/.test(length)) throw new ExpectedError('BAD_REQUEST', 'The content-length is no number.', status(400))
  if (Number(length) > limit) throw refuse(limit)
}

async function readWithin(asked: Request, limit: number, { Request: Asked }: FetchAPI): Promise<Request> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of asked.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > limit) throw refuse(limit)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof ExpectedError ? error : new ExpectedError('CLIENT_GONE', 'The client left amid the body.')
  }
  const { url, method, headers, signal } = asked
  return new Asked(url, { method, headers, signal, body: Buffer.concat(chunks) })
}

function refuse(limit: number): ExpectedError {
  return new ExpectedError('REQUEST_ENTITY_TOO_LARGE', `A request can have ${limit} bytes.`, status(413))
}

function status(code: number) {
  return { http: { status: code } }
}
