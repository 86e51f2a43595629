import './progress.css'

interface ProgressProps {
  readonly label: string
  /** 0 to 1; null while nobody knows how far it is. */
  readonly share: number | null
  readonly wide?: boolean
}

/** How far something has come. */
export function Progress({ label, share, wide = false }: ProgressProps) {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <span
      className={wide ? 'progress wide' : 'progress'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
    >
      <i className={percent === null ? 'is-unknown' : undefined} style={{ width: percent === null ? '30%' : `${percent}%` }} />
    </span>
  )
}
