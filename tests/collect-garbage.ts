import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Frees all memory that nothing holds on to. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
