// What can be handed on: the report, or letters to single agencies.
import { useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { LettersView } from './letters-view.tsx'
import styles from './report-screen.module.css'
import { ReportScreen } from './report-screen.tsx'

type Part = 'report' | 'letters'

const noInput = {}

export function ReportParts({ evaluation }: { readonly evaluation: EvaluationId }) {
  const [part, setPart] = useState<Part>('report')
  const paper = useQuery('settings.get', noInput).value?.paper ?? 'a4'
  const top = (
    <div className={styles.part}>
      <Segmented<Part>
        label={text('letter.part')}
        value={part}
        options={[
          { value: 'report', label: text('letter.part.report') },
          { value: 'letters', label: text('letter.part.letters') },
        ]}
        onChange={setPart}
      />
    </div>
  )
  return part === 'report' ? (
    <ReportScreen evaluation={evaluation} top={top} />
  ) : (
    <LettersView evaluation={evaluation} paper={paper} top={top} />
  )
}
