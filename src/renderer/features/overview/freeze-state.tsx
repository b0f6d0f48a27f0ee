// Whether criteria and weights are fixed: a result is easier to defend when they were before the first score.
import { ArrowRight, Lock, LockOpen } from 'lucide-react'
import { formatDate, shortHash } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { locale } from '../../ui/locale.ts'
import { goTo } from '../../ui/navigation.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import styles from './overview.module.css'

export function FreezeState({ model }: { readonly model: EvaluationModel }) {
  const { frozen, earlierFreezes } = model.answers.evaluation
  const last = earlierFreezes.at(-1)?.lifted
  const amendments = frozen?.amendments.length ?? 0
  if (model.state.criteria.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHeader title={text('overview.frozen')} />
      <div className={styles.gaps}>
        <button type="button" className={styles.gap} onClick={() => goTo('criteria')}>
          {frozen === null ? (
            <span className={styles.state}>
              <LockOpen size={16} aria-hidden className={styles.stateIcon} />
              {last === undefined
                ? text('overview.frozen.not')
                : text('overview.frozen.lifted', {
                    date: formatDate(last.time, locale),
                    by: last.by,
                  })}
            </span>
          ) : (
            <span className={styles.state} title={frozen.hash}>
              <Lock size={16} aria-hidden className={styles.stateIcon} />
              <span>
                {text('overview.frozen.since', {
                  date: formatDate(frozen.time, locale),
                  by: frozen.by,
                  hash: shortHash(frozen.hash),
                })}
                {amendments > 0 && ` ${plural('overview.frozen.amended', amendments)}`}
                {last !== undefined &&
                  ` ${plural('overview.frozen.earlier', earlierFreezes.length)}`}
              </span>
            </span>
          )}
          <span className={styles.gapStage}>
            {text('stage.criteria')} <ArrowRight size={14} aria-hidden />
          </span>
        </button>
      </div>
    </section>
  )
}
