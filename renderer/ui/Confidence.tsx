import type { CSSProperties } from 'react'
import './confidence.css'

interface ConfidenceProps {
  /** 0 to 1. */
  readonly share: number
  readonly label: string
}

/** A ring filled to how sure something is; shown only where there is doubt. */
export function Confidence({ share, label }: ConfidenceProps) {
  const filled: CSSProperties & Record<'--p', number> = { '--p': Math.round(share * 100) }
  return <i className="confidence" role="img" aria-label={label} title={label} style={filled} />
}
