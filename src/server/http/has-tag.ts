/** Whether an `If-None-Match` names this tag; what lies between may have weakened it. */
export function hasTag(tags: string, tag: string): boolean {
  return tags.split(',').some((one) => [tag, `W/${tag}`].includes(one.trim()))
}
