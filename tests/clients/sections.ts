import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { environment, modules } from './install.ts'

const run = promisify(execFile)
const project = join(import.meta.dirname, '../..')

/** What a section of docs/clients.md has a reader install, write and run. */
export interface Section {
  readonly packages: readonly string[]
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly commands: readonly string[]
}

const block = /(?:^`(?<name>[^`\n]+)`:\n\n)?^```(?<language>\w+)\n(?<text>.*?)^```$/gms
const installing = /^(?:npm|pip) install /

/** The sections that have code, by their headings. */
export function readSections(): ReadonlyMap<string, Section> {
  const [, ...parts] = readFileSync(join(project, 'docs/clients.md'), 'utf8').split(/^## /m)
  const sections = parts.map((part) => [part.slice(0, part.indexOf('\n')), readSection(part)] as const)
  return new Map(sections.filter(([, { files }]) => files.length > 0))
}

function readSection(text: string): Section {
  const blocks = Array.from(text.matchAll(block), ({ groups }) => ({ name: '', language: '', text: '', ...groups }))
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap((one) => one.text.trim().split('\n'))
  const words = lines.filter((line) => installing.test(line)).flatMap((line) => line.split(/[ "]+/))
  return {
    packages: words.filter((word) => !['npm', 'pip', 'install', '--save-dev', '&&', ''].includes(word)),
    files: blocks.filter(({ language }) => language !== 'sh').map((one) => ({ name: one.name, text: one.text })),
    commands: lines.filter((line) => !installing.test(line)),
  }
}

/** Addresses of the page, and those that stand for them in a test. */
type Addresses = Readonly<Record<string, string>>

/** Writes a section's files into a folder of their own, beside the schema and the packages; gives the folder. */
export function writeFiles({ files }: Section, addresses: Addresses): string {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  symlinkSync(modules, join(folder, 'node_modules'))
  copyFileSync(join(project, 'schema/schema.graphql'), join(folder, 'schema.graphql'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), replaceAddresses(text, addresses), { flag: 'wx' })
  }
  return folder
}

/** Follows a section; gives what its last command printed. */
export async function follow(section: Section, addresses: Addresses): Promise<string> {
  const folder = writeFiles(section, addresses)
  let printed = ''
  for (const command of section.commands) {
    const line = replaceAddresses(command, addresses)
    ;({ stdout: printed } = await run('sh', ['-c', line], { cwd: folder, env: environment }))
  }
  await checkTypes(section, folder)
  return printed
}

function replaceAddresses(text: string, addresses: Addresses): string {
  return Object.entries(addresses).reduce((replaced, [written, real]) => replaced.replaceAll(written, real), text)
}

/** Throws where a program in TypeScript does not compile in strict mode. */
async function checkTypes({ files }: Section, folder: string): Promise<void> {
  const programs = files.map(({ name }) => name).filter((name) => name.endsWith('.ts'))
  if (programs.length === 0) return
  const packages = join(project, 'node_modules')
  const types = ['--typeRoots', join(packages, '@types'), '--types', 'node', '--skipLibCheck']
  const modern = ['--target', 'esnext', '--module', 'esnext', '--moduleResolution', 'bundler', '--strict', '--noEmit']
  await run(join(packages, '.bin/tsc'), [...types, ...modern, ...programs], { cwd: folder }).catch(({ stdout }) => {
    throw new Error(stdout)
  })
}
