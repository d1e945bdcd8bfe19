import { enableCompileCache } from 'node:module'

// Caches compiled modules in the system's temporary folder, which halves the time of the next start; imports must come after it.
enableCompileCache()

const [{ findUserFolder }, { run }, { createProgram }] = await Promise.all([
  import('../config.ts'),
  import('./run.ts'),
  import('./program.ts'),
])
process.chdir(findUserFolder())
await run((stop) => createProgram(stop).parseAsync())
