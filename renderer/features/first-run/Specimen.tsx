import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd.tsx'

/** A few lines as the reader will show them, with what each line style means at their side. */
export function Specimen() {
  const { t } = useTranslation()
  return (
    <div className="specimen-page">
      <p>
        {t('first-run.text.a')}
        <Mark tone="place">{t('first-run.text.china')}</Mark>
        {t('first-run.text.b')}
        <Mark tone="place">{t('first-run.text.pakistan')}</Mark>
        {t('first-run.text.c')}
        <span className="highlight">
          {t('first-run.text.d')}
          <Mark tone="org">{t('first-run.text.taliban')}</Mark>
          {t('first-run.text.e')}
          <Mark tone="date">{t('first-run.text.mid-august')}</Mark>
        </span>
        {t('first-run.text.f')}
      </p>
      <p>
        {t('first-run.text.g')}
        <Mark tone="person">{t('first-run.text.lavrov')}</Mark>
        {t('first-run.text.h')}
      </p>
      <p>
        <Mark tone="place">
          <span className="unsure">{t('first-run.text.brussels')}</span>
        </Mark>
        {t('first-run.text.i')}
        <Mark tone="money">{t('first-run.text.euros')}</Mark>
        {t('first-run.text.j')}
      </p>
      <Call line={1} tone="t-place" sign={t('first-run.calls.dotted')}>
        {t('first-run.calls.a-place')}
      </Call>
      <Call line={2} tone="t-org" sign={t('first-run.calls.double')}>
        {t('first-run.calls.an-organization')}
      </Call>
      <Call line={3} sign={t('first-run.calls.yellow')}>
        {t('first-run.calls.your-highlight')} <Kbd keys="h" />
      </Call>
      <Call line={4} tone="t-date" sign={t('first-run.calls.dashed')}>
        {t('first-run.calls.a-date')}
      </Call>
      <Call line={6} tone="t-person" sign={t('first-run.calls.solid')}>
        {t('first-run.calls.a-person')}
      </Call>
      <Call line={7} sign={t('first-run.calls.ring')}>
        {t('first-run.calls.not-sure')} <Kbd keys="r" />
      </Call>
      <Call line={8} tone="t-money" sign={t('first-run.calls.dash-dot')}>
        {t('first-run.calls.an-amount')}
      </Call>
    </div>
  )
}

function Mark({ tone, children }: { readonly tone: string; readonly children: ReactNode }) {
  return <span className={`mention t-${tone}`}>{children}</span>
}

interface CallProps {
  /** Which line of the specimen it stands beside, from 0. */
  readonly line: number
  readonly tone?: string
  readonly sign: string
  readonly children: ReactNode
}

const lineHeight = 27
const paragraphGap = 14
const startsParagraph = [5, 7]

function Call({ line, tone, sign, children }: CallProps) {
  const gaps = startsParagraph.filter((first) => line >= first).length
  return (
    <span className="call" style={{ top: 8.5 + line * lineHeight + gaps * paragraphGap }}>
      <b className={tone}>{sign}</b> {children}
    </span>
  )
}
