interface Wish {
  /** Where the note would stand if it were alone, and how high it is, in CSS pixels. */
  readonly top: number
  readonly height: number
}

const apart = 10

/** Tops for notes in the order of their lines: none above its own line's wish, none over another. */
export function stackNotes(wishes: readonly Wish[]): readonly number[] {
  let free = -Infinity
  return wishes.map(({ top, height }) => {
    const at = Math.max(top, free)
    free = at + height + apart
    return at
  })
}
