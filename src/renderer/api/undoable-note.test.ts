import { beforeEach, expect, test, vi } from 'vitest'
import type { Result } from '../../shared/contract/errors.ts'
import type { AgencyId, EvaluationId } from '../../shared/domain/model.ts'

const evaluation = 'e' as EvaluationId
const asked: { readonly method: string; readonly input: unknown }[] = []
let answer: Result<unknown> = { ok: true, value: {} }

vi.mock('./transport.ts', () => ({
  transport: {
    call: async (method: string, input: unknown) => {
      asked.push({ method, input })
      return answer
    },
  },
}))
const { command } = await import('./client.ts')
const { setNoteSurface, undoableNote } = await import('./undoable-note.ts')

const notes: { readonly message: string; readonly undo: (() => void) | null }[] = []
setNoteSurface((message, undo) => notes.push({ message, undo }))

/** The answer to a command that leaves this entry; null: none. */
const changed = async (sequence: number | null): Promise<object> => {
  const value = {}
  answer = {
    ok: true,
    value,
    ...(sequence === null ? {} : { recorded: { evaluation, sequence } }),
  }
  const done = await command('agencies.remove', { evaluation, agency: 'a' as AgencyId })
  if (done === null) throw new Error('refused')
  return done
}

beforeEach(() => {
  asked.length = 0
  notes.length = 0
})

test('the way back takes back the entry of its own command, whatever was recorded meanwhile', async () => {
  const done = await changed(7)
  await changed(8)
  asked.length = 0
  undoableNote(done, 'Removed')
  expect(asked).toEqual([])
  notes[0]?.undo?.()
  expect(asked).toEqual([{ method: 'history.undo', input: { evaluation, entry: 7 } }])
})

test('there is no way back from a command that changed nothing', async () => {
  await changed(7)
  undoableNote(await changed(null), 'Nothing new')
  expect(notes).toEqual([{ message: 'Nothing new', undo: null }])
})
