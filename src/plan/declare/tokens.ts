/** A token of Cypher; `gap` says that white space or a comment stands before it. */
export interface Token {
  readonly kind: 'comment' | 'name' | 'number' | 'parameter' | 'quoted' | 'symbol'
  readonly text: string
  readonly gap: boolean
}

const TOKEN =
  /(?<gap>\s+)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<quoted>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`[^`]*`)|\$(?<parameter>[A-Za-z]\w*)|(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<symbol>[^'"`])/y

/** The tokens of a text, comments among them; fails where a quotation is not closed. */
export function readTokens(text: string, file: string): Token[] {
  const tokens: Token[] = []
  let gap = false
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const { groups = {} } = TOKEN.exec(text) ?? {}
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) ?? []
    if (!kind || found === undefined) throw new SyntaxError(`${file}: a quotation mark at ${at} has no partner`)
    if (kind !== 'gap') tokens.push({ kind: kind as Token['kind'], text: found, gap })
    gap = kind === 'gap' || kind === 'comment'
  }
  return tokens
}

/** Whether the token at this place is a variable: no property, label, function or key of a map. */
export function isVariable(tokens: readonly Token[], at: number): boolean {
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.kind !== 'name' || before?.text === '.') return false
  // A label follows its sign at once; a value follows the key of a map, or the bar of a list, after a space.
  if (before && /^[:|&!]$/.test(before.text) && !token.gap) return false
  const isKey = after?.text === ':' && (next?.gap ?? true)
  return !isKey && !(after?.text === '(' && !after.gap)
}

/** The text without comments and without the lines that they leave empty. */
export function removeComments(text: string, file: string): string {
  readTokens(text, file)
  return text
    .replace(new RegExp(TOKEN, 'g'), (token) => (/^\/[/*]/.test(token) ? '' : token))
    .replace(/\s*\n\s*\n/g, '\n')
    .trim()
}
