// Says that the evaluation that is open is archived, wherever one is in it. It can be worked on all the same: what
// the archive takes away is its place in the list.
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { useQuery } from '../api/query-cache.ts'
import { Button } from '../ui/button.tsx'
import { runCommand } from '../ui/commands.ts'
import { Notice } from '../ui/notice.tsx'

export function ArchivedNotice({
  evaluation,
  className,
}: {
  readonly evaluation: EvaluationId
  readonly className?: string | undefined
}) {
  const { value } = useQuery('evaluations.get', { evaluation })
  if (value?.archived !== true) return null
  return (
    <div className={className}>
      <Notice
        tone="info"
        title={text('frame.archived.title')}
        actions={
          <Button size="small" onClick={() => runCommand('file.reopen')}>
            {text('evaluations.action.reopen')}
          </Button>
        }
      >
        {text('frame.archived.what')}
      </Notice>
    </div>
  )
}
