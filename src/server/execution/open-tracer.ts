import { setTimeout as delay } from 'node:timers/promises'
import type { Attributes, Context, Span, SpanKind } from '@opentelemetry/api'

/** A span that has started. */
export interface OpenSpan {
  /** Runs part of the work in a child span. */
  within<Result>(name: string, attributes: Attributes, work: () => Promise<Result>): Promise<Result>
  /** Ends it, with an error code if something failed. */
  end(code?: string): void
}

/** Starts spans for operations. */
export interface Tracer {
  start(name: string, attributes: Attributes, traceparent: string | null): OpenSpan
  /** Sends the remaining spans, within two seconds. */
  close(): Promise<void>
}

/** How long to wait for the collector to take the last spans, in milliseconds. */
const farewell = 2_000

const TRACEPARENT = /^00-(?<traceId>[0-9a-f]{32})-(?<spanId>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})$/

/** Sends spans to an OpenTelemetry collector by OTLP over HTTP; the libraries are not loaded before. */
export async function openTracer(endpoint: string): Promise<Tracer> {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = await import('@opentelemetry/api')
  const provider = await openProvider(endpoint)
  const tracer = provider.getTracer('tit-for-tat')
  const open = (name: string, kind: SpanKind, attributes: Attributes, parent: Context) => {
    const span = tracer.startSpan(name, { kind, attributes }, parent)
    return { span, context: trace.setSpan(parent, span) }
  }
  const end = (span: Span, code?: string) => {
    if (code) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code)
    span.end()
  }
  return {
    close: async () => {
      const sent = provider.shutdown().catch(() => {})
      await Promise.race([sent, delay(farewell, undefined, { ref: false })])
    },
    start: (name, attributes, traceparent) => {
      const { traceId, spanId, flags } = TRACEPARENT.exec(traceparent ?? '')?.groups ?? {}
      const caller = {
        traceId: traceId ?? '',
        spanId: spanId ?? '',
        traceFlags: Number.parseInt(flags ?? '1', 16),
        isRemote: true,
      }
      const parent = traceId ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT
      const { span, context } = open(name, SpanKind.SERVER, attributes, parent)
      return {
        within: async (inner, innerAttributes, work) => {
          const child = open(inner, SpanKind.CLIENT, innerAttributes, context).span
          try {
            const result = await work()
            end(child)
            return result
          } catch (error) {
            end(child, error instanceof Error && 'code' in error ? String(error.code) : '_OTHER')
            throw error
          }
        },
        end: (code) => end(span, code),
      }
    },
  }
}

async function openProvider(endpoint: string) {
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, { BasicTracerProvider, BatchSpanProcessor }] =
    await Promise.all([
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-base'),
    ])
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  return new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'tit-for-tat' }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1_000 })],
  })
}
