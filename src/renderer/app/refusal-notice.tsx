// A file that was refused: the sentence, then place, rule and value of each problem, until it is dismissed.
import { plural, text } from '../../shared/messages/translate.ts'
import { Notice } from '../ui/notice.tsx'
import { showRefusal, useRefusal } from '../ui/refusals.ts'
import styles from './refusal-notice.module.css'

/** More would be read by nobody; fixing the first ones usually fixes the rest. */
const most = 20

export function RefusalNotice({ className }: { readonly className?: string | undefined }) {
  const refusal = useRefusal((state) => state.refusal)
  if (refusal === null) return null
  const { file, error } = refusal
  return (
    <div className={className}>
      <Notice
        tone="error"
        title={text('evaluations.refused', { file })}
        onDismiss={() => showRefusal(null)}
      >
        {error.problems.length === 0 ? (
          <p>{error.message}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text('evaluations.refused.place')}</th>
                <th scope="col">{text('evaluations.refused.rule')}</th>
                <th scope="col">{text('evaluations.refused.got')}</th>
              </tr>
            </thead>
            <tbody>
              {error.problems.slice(0, most).map((problem) => (
                <tr key={`${problem.place} ${problem.rule}`}>
                  <td className={styles.place}>{problem.place}</td>
                  <td>{problem.rule}</td>
                  <td className={styles.got}>
                    {problem.got === '' ? text('evaluations.refused.nothing') : problem.got}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {error.problems.length > most && (
          <p>{plural('evaluations.refused.more', error.problems.length - most)}</p>
        )}
        {error.problems.length > 0 && (
          <p className={styles.safe}>{text('evaluations.refused.safe')}</p>
        )}
      </Notice>
    </div>
  )
}
