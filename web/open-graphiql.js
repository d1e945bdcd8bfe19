// Opens GraphiQL. A link's ?query= and ?variables= become a tab; the address follows the open tab, so that it can be shared.
const LONGEST_ADDRESS = 8_000
const { options, workers } = JSON.parse(document.querySelector('#data').textContent)
const shipped = new Set(options.defaultTabs.map(({ query }) => query))

/** Keeps what GraphiQL remembers apart from other GraphiQLs that were served on this host and port. */
const storage = {
  getItem: (key) => localStorage.getItem(`tit-for-tat:${key}`),
  setItem: (key, value) => localStorage.setItem(`tit-for-tat:${key}`, value),
  removeItem: (key) => localStorage.removeItem(`tit-for-tat:${key}`),
  clear: () => {
    for (const key of listKeys()) localStorage.removeItem(key)
  },
  get length() {
    return listKeys().length
  },
}

function listKeys() {
  return Object.keys(localStorage).filter((key) => key.startsWith('tit-for-tat:'))
}

/** The tab of the link, or else the one that was open last; GraphiQL opens an empty one unless it is told. */
function findTab() {
  const { searchParams } = new URL(location.href)
  const query = searchParams.get('query')
  if (query) return { query, variables: searchParams.get('variables') }
  const { tabs, activeTabIndex } = JSON.parse(storage.getItem('graphiql:tabState') ?? '{}')
  return tabs?.[activeTabIndex]
}

/** Only what is no tab of ours is told in the address, so that it stays short while nothing is changed. */
function followTab({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex]
  const address = new URL(location.pathname, location.href)
  if (query && (variables || !shipped.has(query))) address.searchParams.set('query', query)
  if (query && variables) address.searchParams.set('variables', variables)
  history.replaceState({}, '', address.href.length > LONGEST_ADDRESS ? location.pathname : address)
}

/** A link seen for the first time gets a tab before ours; GraphiQL adds it by itself where tabs are remembered. */
function listTabs({ query, variables } = {}) {
  return !query || shipped.has(query) ? options.defaultTabs : [{ query, variables }, ...options.defaultTabs]
}

globalThis.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] }
document.addEventListener('DOMContentLoaded', () => {
  const tab = findTab()
  globalThis.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    ...options,
    ...(tab && { query: tab.query ?? '', variables: tab.variables ?? undefined, headers: tab.headers ?? undefined }),
    defaultTabs: listTabs(tab),
    storage,
    onEditQuery: () => {},
    onTabChange: followTab,
  })
})
