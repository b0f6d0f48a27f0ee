// The leak check of a debrief letter: everything that it says is searched for what belongs to other agencies.
import { text } from '../../shared/messages/translate.ts'
import { printable, shortened } from './context.ts'
import { leaksIn, plain, type Told } from './leak-check.ts'
import { type LetterBlock, type LetterInput, letterData } from './letter.ts'
import { mapTexts } from './redact/stand-ins.ts'

const wordsOf = (block: LetterBlock): readonly string[] => {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return [...block.table.head, ...block.table.rows.flat()]
  return [block.text]
}

/** Of everything that people wrote, what stands in the letter. */
const writtenIn = (
  all: readonly string[],
  { state, decided, additions, decision, note }: LetterInput,
): readonly string[] => {
  const hay = plain(all.join('\n'))
  const written = new Set<string>()
  mapTexts({ state, decided, additions, rationale: decision.rationale, note }, (said) => {
    written.add(printable(said))
    return said
  })
  return [...written].filter((said) => hay.includes(plain(said)))
}

/** A debriefing names the awarded offeror with its total price; the other dresses name nobody. */
const toldBy = ({ dress, decision }: LetterInput): readonly Told[] =>
  dress === 'far' && decision.agency !== null
    ? [{ agency: decision.agency, kinds: ['name', 'price'] }]
    : []

/** In words; empty: the letter tells of its addressee alone, besides what its dress must say. */
export function leaksOf(input: LetterInput): readonly string[] {
  const { state, additions, agency } = input
  const letter = letterData(input)
  const { from, to, day, subject, documentTitle, footer, closing } = letter
  const around = [from, to, day, subject, documentTitle, footer, ...closing]
  const all = [...around, ...letter.blocks.flatMap(wordsOf)]
  const words = { all, written: writtenIn(all, input) }
  const names = new Map(state.agencies.map(({ id, name }) => [id, name]))
  return leaksIn(words, state, additions, agency, toldBy(input)).map(
    ({ kind, found, agency: whose }) =>
      text(`letter.leak.${kind}`, { found: shortened(found, 80), name: names.get(whose) ?? whose }),
  )
}
