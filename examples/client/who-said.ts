// Who said what about something: node examples/client/who-said.ts "rare earths" http://localhost:4000/graphql
import { ask, graphql } from './client.ts'

const [about = 'rare earths', url = 'http://localhost:4000/graphql'] = process.argv.slice(2)
const whoSaid = graphql(`
  query WhoSaid($about: EntityRef!) {
    whoSaid(about: $about, first: 5) { nodes { saidOn gist speaker { name } } }
  }
`)
for (const { speaker, saidOn, gist } of (await ask(url, whoSaid, { about })).whoSaid?.nodes ?? [])
  console.log(`${saidOn ?? 'undated'}  ${speaker.name}: ${gist}`)
