// Plain JavaScript, so that any Node can read it and say which one is needed.
const needed = 24

if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(
    `Node ${needed} or newer is needed, and this is ${process.versions.node}. Run npm ci, which installs it beside the other packages unless install scripts are off (--ignore-scripts), or install Node ${needed} yourself.`,
  )
  process.exit(1)
}
