// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noNeeds } from '../../../../shared/domain/agencies/match.ts'
import { exampleAgency } from '../../../../shared/domain/example-state.ts'
import type { Language } from '../../../../shared/messages/language.ts'
import { speak } from '../../../../shared/messages/translate.ts'
import type { AgencyFields } from '../agency-columns.ts'
import { NeedsForm } from '../match/needs-form.tsx'
import { suggestionsOf } from '../suggestions.ts'
import { CoverageTab } from './coverage-tab.tsx'

afterEach(async () => {
  cleanup()
  await speak('en')
})

const languages: readonly (readonly [Language, string, string, string, string])[] = [
  ['en', 'Edge computing', 'ypn', 'nm', 'Nice to have'],
  ['de', 'Rechnen am Netzrand (Edge)', 'jtn', 'wb', 'Wünschenswert'],
]

describe('what a letter sets', () => {
  it.each(languages)('is the answer that begins with it in %s', async (language, edge, letters) => {
    await speak(language)
    const changed = vi.fn<(fields: AgencyFields) => void>()
    render(<CoverageTab agency={exampleAgency('a')} onChange={changed} />)
    const chip = screen.getByRole('button', { name: new RegExp(`^${edge.replace(/[()]/g, '.')}`) })
    for (const key of letters) fireEvent.keyDown(chip, { key })
    expect(changed.mock.calls.map(([fields]) => fields.coverage?.['trend.edge'])).toEqual([
      'yes',
      'partly',
      'no',
    ])
  })

  it.each(languages)(
    'is how much a need matters, in the words of %s',
    async (language, edge, _letters, wanted, nice) => {
      await speak(language)
      const changed = vi.fn<(needs: typeof noNeeds) => void>()
      render(
        <NeedsForm
          needs={{ ...noNeeds, budget: { amount: 1, must: false } }}
          agencies={[]}
          suggestions={suggestionsOf([])}
          currency="EUR"
          onChange={changed}
        />,
      )
      const chip = screen.getByRole('button', {
        name: new RegExp(`^${edge.replace(/[()]/g, '.')}`),
      })
      for (const key of wanted) fireEvent.keyDown(chip, { key })
      expect(changed.mock.calls.map(([needs]) => needs.items[0]?.must)).toEqual([false, true])
      expect(screen.getByRole('radio', { name: nice })).toBeTruthy()
    },
  )
})
