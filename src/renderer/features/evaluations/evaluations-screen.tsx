// The first screen: the evaluations of this library, and the ways to begin one.
import { FilePlus2, FolderOpen } from 'lucide-react'
import { useMemo, useState } from 'react'
import { plural, text } from '../../../shared/messages/translate.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { runCommand } from '../../ui/commands.ts'
import { useNavigation } from '../../ui/navigation.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { inOrder, usualOrder } from './evaluation-order.ts'
import { EvaluationTable } from './evaluation-table.tsx'
import styles from './evaluations-screen.module.css'
import { FirstStart } from './first-start.tsx'
import { NewEvaluation } from './new-evaluation.tsx'
import { SampleButton } from './sample-button.tsx'

const noInput = {}
type Shown = 'current' | 'archived'
/** A shorter list is searched by looking at it. */
const searchFrom = 5

export function EvaluationsScreen() {
  const { status, value, error, refetch } = useQuery('evaluations.list', noInput)
  const creating = useNavigation((place) => place.creating)
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<Shown>('current')
  const [order, setOrder] = useState(usualOrder)
  const stopCreating = (): void => useNavigation.setState({ creating: false })

  const found = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase()
    const matching = (value ?? []).filter(
      (evaluation) =>
        evaluation.archived === (shown === 'archived') &&
        `${evaluation.title} ${evaluation.client ?? ''}`.toLocaleLowerCase().includes(wanted),
    )
    return inOrder(matching, order)
  }, [value, query, shown, order])

  if (status === 'loading') return null
  if (value === null)
    return (
      <div className={styles.screen}>
        <Notice
          tone="error"
          title={text('evaluations.loadFailed')}
          actions={
            <Button size="small" onClick={refetch}>
              {text('ui.tryAgain')}
            </Button>
          }
        >
          {error?.message}
        </Notice>
      </div>
    )
  if (value.length === 0)
    return (
      <div className={creating ? styles.first : styles.screen}>
        {creating ? (
          <>
            <h1 className="sr-only">{text('evaluations.title')}</h1>
            <NewEvaluation onClose={stopCreating} />
          </>
        ) : (
          <FirstStart />
        )}
      </div>
    )

  const archived = value.filter((evaluation) => evaluation.archived).length
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.title}>{text('evaluations.title')}</h1>
        <div className={styles.actions}>
          <Button
            icon={<FolderOpen size={16} aria-hidden />}
            onClick={() => runCommand('file.open')}
          >
            {text('evaluations.open')}
          </Button>
          <Button
            variant="primary"
            icon={<FilePlus2 size={16} aria-hidden />}
            onClick={() => runCommand('file.new')}
          >
            {text('evaluations.new')}
          </Button>
        </div>
      </div>
      {creating && <NewEvaluation onClose={stopCreating} />}
      {(value.length > searchFrom || archived > 0) && (
        <div className={styles.filter}>
          <TextField
            label={text('evaluations.search')}
            hideLabel
            type="search"
            placeholder={text('evaluations.search')}
            className={styles.search}
            value={query}
            onChange={setQuery}
          />
          {(archived > 0 || shown === 'archived') && (
            <Segmented<Shown>
              label={text('evaluations.show')}
              value={shown}
              options={[
                { value: 'current', label: text('evaluations.show.current') },
                { value: 'archived', label: text('evaluations.show.archived') },
              ]}
              onChange={setShown}
            />
          )}
          <span role="status" className={styles.count}>
            {plural('evaluations.count', found.length)}
          </span>
        </div>
      )}
      {found.length > 0 ? (
        <EvaluationTable evaluations={found} order={order} onOrder={setOrder} />
      ) : (
        <p className={styles.none}>
          {query.trim() === ''
            ? text(`evaluations.none.${shown}`)
            : text('evaluations.none.search', { query: query.trim() })}
        </p>
      )}
      <div className={styles.foot}>
        <SampleButton />
      </div>
    </div>
  )
}
