// Opens GraphiQL. A link's ?query= and ?variables= become a tab; the address follows what the open tab asks, to be shared.
const LONGEST_ADDRESS = 8_000
const { options } = JSON.parse(document.querySelector('#data').textContent)
const link = new URL(location.href).searchParams
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

function followTab({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex]
  const address = new URL(location.pathname, location.href)
  if (query && !(shipped.has(query) && !variables)) address.searchParams.set('query', query)
  if (query && variables) address.searchParams.set('variables', variables)
  history.replaceState({}, '', address.href.length > LONGEST_ADDRESS ? location.pathname : address)
}

const query = link.get('query')
const linked = query ? [{ query, variables: link.get('variables') }] : []
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  ...options,
  ...(query && { query, variables: link.get('variables') ?? undefined }),
  defaultTabs: [...linked, ...options.defaultTabs],
  storage,
  onEditQuery: () => {},
  onTabChange: followTab,
})
