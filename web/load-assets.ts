import { readFileSync } from 'node:fs'
import { CompressedText, fingerprint } from './compressed-text.ts'

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

/** What pages ask for besides themselves, by path, and these paths by what they are for. */
export function loadAssets() {
  const files = new Map<string, { readonly type: string; readonly content: CompressedText }>()
  const add = (name: string, text = readText(name)): string => {
    const path = `/assets/${fingerprint(text)}/${name}`
    files.set(path, { type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain', content: new CompressedText(text) })
    return path
  }
  /** The style of charts, which those that stand by themselves have within. */
  const chartStyle = readText('charts.css')
  const paths = {
    style: add('explorer.css', `${chartStyle}\n${readText('explorer.css')}`),
    logo: add('logo.svg'),
    script: add('explorer.js', dropComments(readText('explorer.js'))),
    reviewScript: add('review.js'),
    reviewStyle: add('review.css'),
  }
  return { files, paths, chartStyle }
}

/** Our scripts tell their types and reasons in comments that browsers have no use for. */
function dropComments(script: string): string {
  return script.replace(/^\s*\/\*\*[\s\S]*?\*\/\n|^\s*\/\/.*\n/gm, '').replace(/^ +/gm, '')
}

function readText(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
}
