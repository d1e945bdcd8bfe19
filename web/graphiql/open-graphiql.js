// Opens GraphiQL. A link's ?question= names one of ours, ?query= and ?variables= hold any other; either becomes the open tab,
// which runs as it arrives. The address follows the open tab, so that it can be shared.
const LONGEST_ADDRESS = 8_000
const { options, workers, names, groups, tabs } = JSON.parse(document.querySelector('#data').textContent)
const questions = groups.flatMap(({ questions }) => questions)
const defaultTabs = tabs.map((slug) => ({ query: questions.find((question) => question.slug === slug).query }))
/** Where the panel of questions fits beside the editor it is open at first; where it would cover it, it never is. */
const isWide = innerWidth >= 1_000
const isNarrow = innerWidth < 700

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
  const asked = questions.find(({ slug }) => slug === searchParams.get('question'))
  const query = asked?.query ?? searchParams.get('query')
  if (query) return { query, variables: searchParams.get('variables') }
  const { tabs, activeTabIndex } = JSON.parse(storage.getItem('graphiql:tabState') ?? '{}')
  return tabs?.[activeTabIndex]
}

/** A question of ours is told by its name, so that the address stays short while nothing is changed. */
function followTab({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex]
  const address = new URL(location.pathname, location.href)
  const ours = questions.find((question) => question.query === query)
  if (ours && !variables) address.searchParams.set('question', ours.slug)
  else if (query) address.searchParams.set('query', query)
  if (query && variables) address.searchParams.set('variables', variables)
  history.replaceState({}, '', address.href.length > LONGEST_ADDRESS ? location.pathname : address)
}

/** A link seen for the first time gets a tab before ours; GraphiQL adds it by itself where tabs are remembered. */
function listTabs({ query, variables } = {}) {
  const isOurs = defaultTabs.some((tab) => tab.query === query)
  return !query || isOurs ? defaultTabs : [{ query, variables }, ...defaultTabs]
}

/** The panel with all our questions: plain links, which can be sent to somebody. */
function makeQuestionsPanel() {
  const { createElement: h } = globalThis.React
  const drawGroup = ({ title, questions }) => [
    h('h3', { key: title }, title),
    h(
      'ul',
      { key: `${title}:` },
      questions.map(({ slug, title }) => h('li', { key: slug }, h('a', { href: `?question=${slug}` }, title))),
    ),
  ]
  const Icon = () =>
    h(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
      h('path', { d: 'M4 5h16M4 12h16M4 19h10', strokeLinecap: 'round' }),
    )
  const Content = () =>
    h('nav', { className: 'questions', 'aria-label': 'Questions' }, h('h2', null, 'Questions'), groups.map(drawGroup))
  return { title: 'Questions', icon: Icon, content: Content }
}

const titles = new Map(questions.map(({ query, title }) => [/^query (\w+)/m.exec(query)?.[1], title]))

/** GraphiQL names tabs after their operations; ours have plain names. */
function nameTabs() {
  for (const tab of document.querySelectorAll('.graphiql-tab-button')) {
    const name = titles.get(tab.textContent)
    if (name) tab.textContent = name
  }
}

/** Waits until the page holds what `find` looks for, and gives it. */
function waitFor(find) {
  return new Promise((resolve) => {
    const look = () => {
      const found = find()
      if (found) observer.disconnect()
      if (found) resolve(found)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true })
    look()
  })
}

/** The run button, once there is something to run. */
function findReadyButton() {
  const isReady = document.querySelector('.graphiql-query-editor .view-line')
  return isReady && document.querySelector('.graphiql-execute-button:enabled')
}

/** Helps with names from the first answer on, and runs the open tab. */
async function runOnArrival() {
  const monaco = await waitFor(() => globalThis.monaco?.languages && globalThis.monaco)
  const { helpWithNames } = await import(names)
  helpWithNames(monaco)
  const button = await waitFor(findReadyButton)
  button.click()
}

// With globalAPI the editor's library is at hand as `monaco`.
globalThis.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_module, label) => workers[label] }
document.addEventListener('DOMContentLoaded', () => {
  const tab = findTab()
  const root = document.querySelector('#root')
  new MutationObserver(nameTabs).observe(root, { childList: true, subtree: true, characterData: true })
  const panel = makeQuestionsPanel()
  if (isNarrow) storage.removeItem('graphiql:visiblePlugin')
  globalThis.YogaGraphiQL.renderYogaGraphiQL(root, {
    ...options,
    ...(tab && { query: tab.query ?? '', variables: tab.variables ?? undefined }),
    defaultTabs: listTabs(tab),
    plugins: [panel],
    ...(isWide && storage.getItem('graphiql:visiblePlugin') === null && { visiblePlugin: panel.title }),
    defaultEditorToolsVisibility: false,
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    storage,
    onEditQuery: () => {},
    onTabChange: followTab,
  })
  runOnArrival()
})
