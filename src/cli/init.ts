import { relative } from 'node:path'
import { makeCollection } from '../load/collection/make-collection.ts'
import type { Define } from './run.ts'

const help = `
Examples:
  tft init mine
  tft start --data mine

docs/your-own-articles.md goes on from here.`

export const define: Define = (command) =>
  command
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option('--with-seed', 'start from a copy of the seed instead of empty files', false)
    .addHelpText('after', help)
    .action((folder: string, { withSeed }: { withSeed: boolean }) => {
      const made = relative(process.cwd(), makeCollection(folder, { withSeed })) || '.'
      console.log(`${made} is a collection${withSeed ? ' with a copy of the seed' : ''}.\n`)
      console.log(`  tft check ${made}\n  tft start --data ${made}`)
    })
