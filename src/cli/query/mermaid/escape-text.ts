/** A text as Mermaid shows it: what has a meaning in diagrams becomes an entity, without the `&` that Mermaid leaves out. */
export function escapeText(text: string): string {
  return text.replace(/["#;:<>{}[\]()|`\\]/g, (character) => `#${character.codePointAt(0)};`).replace(/\s+/g, ' ')
}
