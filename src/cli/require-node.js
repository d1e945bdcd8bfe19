// Plain JavaScript, so that any Node can read it: hands the program over to the Node beside the other packages, or says which one is needed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const needed = 24
const installed = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))

if (Number.parseInt(process.versions.node, 10) < needed) {
  if (!existsSync(installed)) {
    console.error(
      `Node ${needed} or newer is needed, and this is ${process.versions.node}. Run npm ci, which installs it beside the other packages unless install scripts are off (--ignore-scripts), or install Node ${needed} yourself.`,
    )
    process.exit(1)
  }
  const child = spawn(installed, process.argv.slice(1), { stdio: 'inherit' })
  // Ctrl-C reaches both already.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
  const [code, signal] = await once(child, 'exit')
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 143))
}
