// What the owner sees of blind scores: how far each member is, and the way to hand over the keyboard.
import { Keyboard } from 'lucide-react'
import { scores } from '../../../shared/domain/panel/members.ts'
import { formatCount, formatDate } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { handOver } from '../../api/keyboard.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './blind-progress.module.css'

export function BlindProgress({ model }: { readonly model: EvaluationModel }) {
  const { evaluation, evaluators } = model.state
  const progressOf = new Map(model.answers.hidden?.map((each) => [each.evaluator, each]))
  const date = (time: string | null | undefined) =>
    time == null ? (
      <span className={styles.quiet}>{text('blind.notYet')}</span>
    ) : (
      formatDate(time, locale)
    )
  return (
    <div className={styles.page}>
      <header>
        <h2 className={styles.title}>{text('blind.scoring.title')}</h2>
        <p className={styles.words}>{text('blind.scoring.words')}</p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('blind.column.member')}</th>
            <th scope="col">{text('blind.column.declared')}</th>
            <th scope="col">{text('blind.column.scored')}</th>
            <th scope="col">{text('blind.column.sealed')}</th>
            <th scope="col">
              <span className="sr-only">{text('blind.column.keyboard')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluators.map((member) => {
            const progress = progressOf.get(member.id)
            const { done = 0, of = 0 } = progress ?? {}
            return (
              <tr key={member.id}>
                <th scope="row">
                  <span className={styles.name}>{member.name}</span>
                  {member.role !== null && <span className={styles.quiet}>{member.role}</span>}
                </th>
                <td>{date(progress?.declared)}</td>
                <td>
                  {scores(member) ? (
                    <span className={styles.progress}>
                      <ProgressBar
                        label={text('scoring.progress', { name: member.name })}
                        done={done}
                        of={of}
                      />
                      <span className={styles.count}>
                        {text('seat.progress', {
                          done: formatCount(done, locale),
                          of: formatCount(of, locale),
                        })}
                      </span>
                    </span>
                  ) : (
                    <span className={styles.quiet}>{text('blind.noScores')}</span>
                  )}
                </td>
                <td>{scores(member) && date(progress?.submitted)}</td>
                <td className={styles.action}>
                  <Button
                    size="small"
                    icon={<Keyboard size={14} aria-hidden />}
                    onClick={() => void handOver(evaluation.id, member)}
                  >
                    {text('blind.hand', { name: member.name })}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
