import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { smallMemory } from '../database.ts'
import type { Home } from './home.ts'
import { javaEnvironment } from './java.ts'
import { forgetChild, noteChild } from './orphan.ts'

/** Options that Neo4j needs of the Java virtual machine. */
const machineOptions = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
]

/** How long the database may take to write its last checkpoint. */
const grace = 60_000

/** The running child process. */
export interface ServerProcess {
  /** Aborted when the child process has ended by itself. */
  readonly ended: AbortSignal
  /** Shuts the child process down, which closes its data first. */
  stop(): Promise<void>
}

/** Starts Neo4j, by default with memory for some thousand nodes, and watches it; if we exit without closing it, it is still asked to end. */
export async function startServerProcess(
  java: string,
  jars: string,
  home: Home,
  environment: NodeJS.ProcessEnv,
  memory: readonly string[] = [`-Xmx${smallMemory.heap}`],
): Promise<ServerProcess> {
  const child = await spawnServer([java, ...memory, '-cp', join(jars, '*')], home, environment)
  const ended = new AbortController()
  child.once('exit', () => ended.abort())
  const leave = () => child.kill('SIGTERM')
  process.once('exit', leave)
  if (child.pid) await noteChild(home.folder, child.pid)
  const stop = async () => {
    await endChild(child)
    process.off('exit', leave)
    await forgetChild(home.folder)
  }
  return { ended: ended.signal, stop }
}

/** A process group of its own keeps the terminal's Ctrl-C from the child process, so that we can shut it down in order. */
async function spawnServer(
  [java = 'java', ...path]: string[],
  home: Home,
  environment: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  const output = await open(home.log, 'w', 0o600)
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.folder}`, `--config-dir=${home.settings}`]
  const child = spawn(java, [...path, ...machineOptions, ...server, '--console-mode'], {
    env: javaEnvironment(environment),
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  })
  await once(child, 'spawn').finally(() => output.close())
  return child
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), grace)
  await exit
  clearTimeout(timer)
}

/** A port on loopback that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has an address with a port.')
  return address.port
}
