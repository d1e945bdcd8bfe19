import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Writes what is published into a folder: JavaScript, types and a package.json that points to them, since Node strips no
// types inside node_modules. Then: npm publish dist

const source = import.meta.dirname
const [folder = join(source, 'dist')] = process.argv.slice(2).map((path) => resolve(path))

rmSync(folder, { recursive: true, force: true })
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
execFileSync(process.execPath, [tsc, '--project', join(source, 'tsconfig.build.json'), '--outDir', folder], {
  stdio: 'inherit',
})
for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) cpSync(join(source, file), join(folder, file))
const {
  private: _,
  scripts,
  devDependencies,
  ...manifest
} = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
const published = { ...manifest, exports: { '.': { types: './index.d.ts', default: './index.js' } } }
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
