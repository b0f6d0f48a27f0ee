import { afterEach, describe, expect, it } from 'vitest'
import { speak } from './door-text.ts'
import { history } from './en/history.ts'
import { ledger } from './en/ledger.ts'
import { entryWords, ledgerWords } from './history-words.ts'

const cell = { agency: 'Aldgate', criterion: 'Security', evaluator: 'Ana' }

describe('an entry in words', () => {
  afterEach(() => speak('en'))

  it('tells a score by what became of it', () => {
    const told = (from: string | number | null, to: string | number | null) =>
      ledgerWords('scoring.set', { ...cell, from, to })
    expect(told(6, 8)).toBe('Ana changed Security for Aldgate from 6 to 8')
    expect(told(null, 7.5)).toBe('Ana scored Security for Aldgate: 7.5')
    expect(told(6, 'n/a')).toBe('Ana changed Security for Aldgate from 6 to not applicable')
    expect(told(6, null)).toBe('Ana took back the score of Security for Aldgate, which was 6')
    expect(told(0, 1)).toBe('Ana changed Security for Aldgate from 0 to 1')
  })

  it('says who typed it where that is somebody else', () => {
    expect(ledgerWords('scoring.set', { ...cell, from: 6, to: 8, by: 'Mara' })).toBe(
      'Ana changed Security for Aldgate from 6 to 8 (entered by Mara)',
    )
  })

  it('keeps the name of its undo short', () => {
    expect(entryWords('scoring.set', { ...cell, from: 6, to: 8 })).toBe(
      'Ana: Security for Aldgate, 6 → 8',
    )
  })

  it('tells the first agreed value, and a changed one', () => {
    const { agency, criterion } = cell
    const told = (from: number | null) =>
      ledgerWords('scoring.moderate', { agency, criterion, from, to: 7 })
    expect(told(null)).toBe('Agreed on 7 for Security of Aldgate')
    expect(told(5)).toBe('Changed the agreed value of Security for Aldgate from 5 to 7')
  })

  it('writes German with German numbers', async () => {
    await speak('de')
    expect(ledgerWords('scoring.set', { ...cell, from: 6, to: 7.5 })).toBe(
      'Ana hat Security für Aldgate von 6 auf 7,5 geändert',
    )
    expect(ledgerWords('panel.toStage', { from: 'score', stage: 'moderate' })).toBe(
      'Von Bewerten zu Moderieren gegangen',
    )
  })

  it('falls back to the name of the undo, and to the command itself', () => {
    expect(ledgerWords('some.thing', {})).toBe('some.thing')
  })

  it('has no sentence for a command that nobody knows', () => {
    const apart = new Set(['scoring.scored', 'scoring.changed', 'scoring.cleared'])
    apart.add('scoring.remoderate')
    const unknown = Object.keys(ledger)
      .filter((key) => /^ledger\.(?!damage)[a-z]+\.\w+$/.test(key))
      .map((key) => key.replace(/^ledger\./, ''))
      .filter((command) => !apart.has(command) && !(`history.${command}` in history))
    expect(unknown).toEqual([])
  })
})
