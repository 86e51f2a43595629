import { useTranslation } from 'react-i18next'

interface NameChoiceProps {
  readonly kind: 'split' | 'rename'
  readonly title: string
  readonly name: string
  readonly onChange: (name: string) => void
  /** The name is one that changes nothing. */
  readonly idle: boolean
}

/** Asks for a name: the own one of a mention that leaves its entity, or the new one of an entity. */
export function NameChoice({ kind, title, name, onChange, idle }: NameChoiceProps) {
  const { t } = useTranslation()
  return (
    <section className="name-section">
      <div className="change-title">{title}</div>
      <input
        type="text"
        className="text-field"
        data-step-focus
        aria-label={t(kind === 'split' ? 'corrections.split-name' : 'corrections.rename-name')}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        dir="auto"
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {idle ? (
        <div className="small faint name-hint">{t(kind === 'split' ? 'corrections.split-same' : 'corrections.rename-same')}</div>
      ) : null}
    </section>
  )
}
