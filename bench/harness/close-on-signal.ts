import { listenForStop, STOPPED } from '../../src/cli/run.ts'

/** When the benchmark is stopped by a signal, closes what it has started, which runs on otherwise, and exits with 130. */
export function closeOnSignal(close: () => Promise<void>): void {
  listenForStop().addEventListener('abort', () => {
    console.error('Stopping …')
    void close().finally(() => process.exit(STOPPED))
  })
}
