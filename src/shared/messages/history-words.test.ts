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

  it('says one and several as the language does', async () => {
    const words = (command: string, subject: Parameters<typeof entryWords>[1]) => [
      entryWords(command, subject),
      ledgerWords(command, subject),
    ]
    const imported = (count: number, updated: number) =>
      words('agencies.importTable', { file: 'a.csv', count, updated })
    const changed = (count: number) => words('criteria.editMany', { name: null, added: 0, count })
    const restored = (count: number) => words('history.restoreTo', { sequence: 4, count })
    expect(imported(1, 0)).toEqual(['Import 1 agency from a.csv', 'Imported 1 agency from a.csv'])
    expect(imported(1, 2)[0]).toBe('Import 1 agency from a.csv and update 2')
    expect(imported(2, 1)[0]).toBe('Import 2 agencies from a.csv and update 1')
    expect(imported(0, 1)[0]).toBe('Update 1 agency from a.csv')
    expect(imported(0, 2)[0]).toBe('Update 2 agencies from a.csv')
    expect(changed(1)).toEqual(['Change 1 criterion', 'Changed 1 criterion'])
    expect(changed(1_200)[0]).toBe('Change 1,200 criteria')
    expect(restored(1)[1]).toBe('Restored entry 4: 1 later entry taken back')
    expect(words('agencies.editMany', { name: null, added: 0, count: 1 })[0]).toBe(
      'Change 1 agency',
    )
    expect(words('criteria.freeze', { count: 1, hash: 'abc' })[0]).toBe(
      'Freeze 1 criterion, its weight and the gates',
    )
    expect(words('panel.rule', { name: 'Ana', count: 1, variant: 'some' })[0]).toBe(
      'Rule on Ana: kept from 1 agency',
    )
    await speak('de')
    expect(imported(1, 0)[0]).toBe('1 Agentur aus a.csv importieren')
    expect(imported(3, 0)[0]).toBe('3 Agenturen aus a.csv importieren')
    expect(restored(1)).toEqual([
      'Stand nach Eintrag 4 wiederherstellen: 1 späteren Eintrag zurücknehmen',
      'Stand nach Eintrag 4 wiederhergestellt: 1 späterer Eintrag zurückgenommen',
    ])
    expect(changed(1)[1]).toBe('1 Kriterium geändert')
  })

  it('tells entries of older ledgers, which hold fewer numbers', () => {
    expect(ledgerWords('agencies.importCsv', { file: 'a.csv', count: 1 })).toBe(
      'Imported 1 agency from a.csv',
    )
    expect(ledgerWords('agencies.importTable', { file: 'a.csv', count: 12 })).toBe(
      'Imported 12 agencies from a.csv',
    )
  })

  it('falls back to the name of the undo, and to the command itself', () => {
    expect(ledgerWords('some.thing', {})).toBe('some.thing')
  })

  it('has no sentence for a command that nobody knows', () => {
    const apart = new Set(['scoring.scored', 'scoring.changed', 'scoring.cleared'])
    apart.add('scoring.remoderate')
    const isTold = (key: string): boolean => key in history || `${key}.other` in history
    const unknown = Object.keys(ledger)
      .map((key) => key.replace(/\.(one|other)$/, ''))
      .filter((key) => /^ledger\.(?!damage)[a-z]+\.\w+$/.test(key))
      .map((key) => key.replace(/^ledger\./, ''))
      .filter((command) => !apart.has(command) && !isTold(`history.${command}`))
    expect(unknown).toEqual([])
  })
})
