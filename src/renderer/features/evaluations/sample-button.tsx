// Opens a sample as a copy; nothing is shown when there is none.
import { text } from '../../../shared/messages/translate.ts'
import { useQuery } from '../../api/query-cache.ts'
import { useCommand } from '../../api/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { openEvaluation } from '../../ui/navigation.ts'

const noInput = {}

/** The first sample, and how to open it. */
export function useSample() {
  const { value } = useQuery('evaluations.samples', noInput)
  const opening = useCommand('evaluations.openSample')
  const sample = value?.[0] ?? null
  return {
    sample,
    pending: opening.pending,
    open: async () => {
      if (sample === null) return
      const opened = await opening.run({ sample: sample.id })
      if (opened !== null) openEvaluation(opened.evaluation)
    },
  }
}

export function SampleButton() {
  const { sample, pending, open } = useSample()
  if (sample === null) return null
  return (
    <Button
      variant="quiet"
      size="small"
      busy={pending}
      title={sample.description}
      onClick={() => void open()}
    >
      {text('evaluations.openSample')}: {sample.title}
    </Button>
  )
}
