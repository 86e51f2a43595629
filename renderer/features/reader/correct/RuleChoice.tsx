import { useTranslation } from 'react-i18next'
import type { MentionView } from '../../../../shared/contract/views.ts'
import type { CorrectionAct } from '../../../../shared/model/correction.ts'
import { Options } from '../../../ui/Options.tsx'
import { sayAct } from './say-act.ts'
import { ruleOptions, type Step } from './steps.ts'

interface RuleChoiceProps {
  readonly mention: MentionView
  /** What the reader has chosen of its readings, if that can be a rule. */
  readonly value: CorrectionAct | null
  readonly act: CorrectionAct
  readonly onStep: (step: Step) => void
}

/** What a rule can say of everything that is written so, from now on. */
export function RuleChoice({ mention, value, act, onStep }: RuleChoiceProps) {
  const { t } = useTranslation()
  const { text } = mention
  const options = ruleOptions(mention, value)
  const chosen = act.kind === 'accept' || act.kind === 'reject' ? act.kind : 'value'
  return (
    <section className="choices">
      <div className="small faint">{t('corrections.rule-title')}</div>
      <Options
        label={t('corrections.rule-title')}
        items={options.map(({ key }, index) => ({
          value: key,
          words: (
            <span>
              {key === 'value'
                ? sayAct(value ?? act, mention, text)
                : t(`corrections.rule-${key}`, { text, a: t(`rules.a.${mention.type}`) })}
            </span>
          ),
          keys: String(index + 1),
        }))}
        chosen={chosen}
        onChoose={(wanted) => {
          const option = options.find(({ key }) => key === wanted)
          if (option !== undefined) onStep(option.step)
        }}
      />
    </section>
  )
}
