import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { runCommand } from '../process/run-command.ts'

/** The oldest Java that runs this Neo4j. */
const oldest = 17

/** A Java that runs Neo4j: its command and its main version. */
export interface Java {
  readonly command: string
  readonly version: number
}

/** Finds a Java that is new enough, in JAVA_HOME and then on the PATH; otherwise says which were found. */
export async function findJava({ javaHome, environment }: Config): Promise<Java | { obstacle: string }> {
  const commands = javaHome ? [join(javaHome, 'bin', 'java'), 'java'] : ['java']
  let obstacle = 'Java is not installed'
  for (const command of commands) {
    const { code, lines } = await runCommand(command, ['-version'], { environment, timeout: 20_000 })
    const version = code === 0 ? parseVersion(lines.join('\n')) : 0
    if (version >= oldest) return { command, version }
    if (version > 0) obstacle = `Java ${version} is older than ${oldest}`
    else if (code !== undefined)
      obstacle = `Java does not run (${lines.find((line) => !line.startsWith('NOTE')) ?? code})`
  }
  return { obstacle }
}

/** Java 8 and older call themselves 1.8. */
function parseVersion(text: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return Number(first === '1' ? second : (first ?? 0))
}

/** Java cannot open files whose names have non-ASCII letters unless the locale says how they are encoded. */
export function javaEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...environment, LC_ALL: 'C.UTF-8' }
}
