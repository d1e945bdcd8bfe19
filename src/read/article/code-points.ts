/** Turns places of a text that count UTF-16 units, as JavaScript does, into places that count code points. */
export class CodePoints {
  /** Where each character beyond the basic plane begins, in UTF-16 units. */
  readonly #wide: readonly number[]

  constructor(text: string) {
    this.#wide = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
  }

  /** How many code points stand before a place. */
  before(place: number): number {
    return place - this.#wide.filter((start) => start < place).length
  }
}
