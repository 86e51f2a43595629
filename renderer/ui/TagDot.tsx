interface TagDotProps {
  readonly color: string
}

/** A tag's dot; it always stands beside the tag's name, or in a row that names it. */
export function TagDot({ color }: TagDotProps) {
  return <i className={`tag-dot dot-${color}`} aria-hidden="true" />
}
