import type { Plugin } from 'graphql-yoga'
import { TokenBucket } from 'limiter'
import type { ErrorCode } from '../../errors.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { isLocal, nameClient, readClientAddress } from './client-address.ts'

/** How many clients are tracked; the least recently seen is dropped first. */
const MOST_CLIENTS = 10_000
/** How many seconds' worth of requests a client may send in one burst. */
const BURST = 2

/** Answers clients that send too many requests with 429 and Retry-After (RATE_LIMITED); this machine has no limit. */
export function useRateLimit({
  requestsPerSecond,
  proxies,
}: Pick<ServiceSettings, 'requestsPerSecond' | 'proxies'>): Plugin {
  const buckets = new Map<string, TokenBucket>()
  return {
    // Independent of the path: yoga also answers other paths that end in /graphql.
    onRequestParse({ serverContext, fetchAPI, endResponse }) {
      const address = readClientAddress(serverContext, proxies)
      if (requestsPerSecond === 0 || address === null || isLocal(address)) return
      const bucket = takeBucket(buckets, nameClient(address), requestsPerSecond)
      if (!bucket.tryRemoveTokens(1)) endResponse(fetchAPI.Response.json(explain(requestsPerSecond), refusal))
    },
  }
}

function takeBucket(buckets: Map<string, TokenBucket>, client: string, rate: number): TokenBucket {
  const bucket = buckets.get(client) ?? fillBucket(rate)
  buckets.delete(client)
  buckets.set(client, bucket)
  for (const oldest of buckets.keys()) {
    if (buckets.size <= MOST_CLIENTS) break
    buckets.delete(oldest)
  }
  return bucket
}

function fillBucket(rate: number): TokenBucket {
  const bucket = new TokenBucket({ bucketSize: rate * BURST, tokensPerInterval: rate, interval: 'second' })
  bucket.content = bucket.bucketSize
  return bucket
}

const refusal = { status: 429, headers: { 'retry-after': '1' } }

function explain(rate: number) {
  const code: ErrorCode = 'RATE_LIMITED'
  const message = `You can ask ${rate} times a second. Come again in a second.`
  return { errors: [{ message, extensions: { code } }] }
}
