import { Check, CircleAlert, Copy } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import type { ImportFile, ImportFileState, ImportSummary } from '../../../shared/contract/views.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { useChange } from '../../client/queries.ts'
import { useReading } from '../../state/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'

interface FileRowProps {
  readonly file: ImportFile | null
  readonly index: number
  readonly total: number
  /** Where it lies in the list, in pixels. */
  readonly top: number
  readonly summary: ImportSummary
  readonly onOpen: () => void
  readonly ref?: Ref<HTMLLIElement>
}

const looks: Readonly<Record<ImportFileState['kind'], 'fail' | 'work' | 'done' | 'same' | 'wait'>> = {
  failed: 'fail',
  working: 'work',
  added: 'done',
  duplicate: 'same',
  waiting: 'wait',
  cancelled: 'wait',
}
const shares = { reading: 0.2, extracting: 0.6, saving: 0.95 } as const

/** One file: its state by sign and word, why it failed and what to do, or what was found in it. */
export function FileRow({ file, index, total, top, summary, onOpen, ref }: FileRowProps) {
  const look = file === null ? 'wait' : looks[file.state.kind]
  return (
    <li
      ref={ref}
      data-index={index}
      className={`file-row is-${look}`}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      {file === null ? <i className="ring" /> : <FileState file={file} summary={summary} onOpen={onOpen} />}
    </li>
  )
}

function FileState({ file, summary, onOpen }: { readonly file: ImportFile; readonly summary: ImportSummary; readonly onOpen: () => void }) {
  const { t } = useTranslation()
  const retry = useChange('import:retry')
  const { state, name } = file
  switch (state.kind) {
    case 'failed':
      return (
        <>
          <State label={t('import.state-failed')}>
            <Icon of={CircleAlert} />
          </State>
          <div className="grow">
            <div className="file-name clip" title={name}>
              {name}
            </div>
            <div className="file-what">
              <b>{state.problem.message}</b> {state.problem.remedy}
            </div>
          </div>
          {summary.phase === 'cancelled' ? null : (
            <span className="file-act">
              <Button label={t('import.retry-of', { name })} onPress={() => retry.mutate({ id: summary.id, key: file.key })}>
                {t('import.retry')}
              </Button>
            </span>
          )}
        </>
      )
    case 'working':
      return (
        <>
          <State label={t('import.state-working')}>
            <i className="spinner" />
          </State>
          <div className="grow">
            <div className="file-name clip" title={name}>
              {name}
            </div>
          </div>
          <span className="file-note clip">{t(`import.${state.step}`)}</span>
          <span className="file-act">
            <Progress label={t('import.step-progress', { name })} share={shares[state.step]} />
          </span>
        </>
      )
    case 'added':
      return (
        <>
          <State label={t('import.state-done')}>
            <Icon of={Check} />
          </State>
          <div className="grow">
            <Opener name={name} title={state.title} document={state.document} onOpen={onOpen} />
          </div>
          <span className="file-note clip">
            {t('import.what-was-found', {
              words: t('import.words', { count: state.words }),
              mentions: t('import.mentions', { count: state.mentions }),
            })}
          </span>
          <span className="file-act">{t('import.is-added')}</span>
        </>
      )
    case 'duplicate':
      return (
        <>
          <State label={t('import.state-same')}>
            <Icon of={Copy} />
          </State>
          <div className="grow">
            <Opener name={name} title={state.title} document={state.document} onOpen={onOpen} />
          </div>
          <span className="file-note clip" title={t('import.same-as', { title: state.title })}>
            {t('import.same-as', { title: state.title })}
          </span>
          <span className="file-act">{t('import.is-same')}</span>
        </>
      )
    case 'waiting':
    case 'cancelled':
      return (
        <>
          <State label={t('import.state-waiting')}>
            <i className="ring" />
          </State>
          <div className="grow">
            <div className="file-name clip" title={name}>
              {name}
            </div>
          </div>
          <span className="file-act">{t(state.kind === 'waiting' ? 'import.is-waiting' : 'import.is-cancelled')}</span>
        </>
      )
    default:
      return assertNever(state)
  }
}

function State({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className="file-state" role="img" aria-label={label}>
      {children}
    </span>
  )
}

interface OpenerProps {
  readonly name: string
  readonly title: string
  readonly document: DocumentId
  readonly onOpen: () => void
}

function Opener({ name, title, document, onOpen }: OpenerProps) {
  const { t } = useTranslation()
  const open = () => {
    useReading.getState().openDocument(document)
    onOpen()
  }
  return (
    <button type="button" className="file-name clip" title={t('import.open', { title })} onClick={open}>
      {name}
    </button>
  )
}
