import type { ServicePlugin } from '../request-record.ts'

/** Writes into each response what its operation costs (`extensions.cost`) and the days that it is pinned to (`extensions.pinned`). */
export function useExtensions(costLimit: number): ServicePlugin {
  return {
    onResultProcess({ serverContext: { record }, result, setResult }) {
      if (!record || Array.isArray(result) || Symbol.asyncIterator in result) return
      const { cost, pinned } = record
      const extensions = { ...result.extensions, cost: { cost, limit: costLimit }, ...(pinned && { pinned }) }
      setResult({ ...result, extensions })
    },
  }
}
