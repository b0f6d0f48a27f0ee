// Who sits at the keyboard, and whether the shown scores are their own.
import type { Evaluator } from '../../../shared/domain/model.ts'
import { isOwn } from '../../../shared/domain/scoring/person.ts'
import { youNames } from '../../../shared/messages/you.ts'
import { command } from '../../api/client.ts'
import { useQuery } from '../../api/query-cache.ts'

const noInput = {}

/** null: not said, or not known yet. */
export const usePerson = (): string | null =>
  useQuery('settings.get', noInput).value?.person ?? null

export const isPerson = (
  evaluator: Evaluator,
  person: string | null,
  panel: readonly Evaluator[],
): boolean =>
  isOwn(
    evaluator.name,
    person,
    panel.map(({ name }) => name),
    youNames,
  )

export const takeKeyboard = (person: string): Promise<unknown> =>
  command('settings.set', { person })
