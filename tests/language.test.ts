// German proves that a language is data: the same keys as English, the same parameters in every sentence, every
// plural form, nothing left in English, and words that fit where there is little room.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { formatDate, formatList } from '../src/shared/format.ts'
import { de } from '../src/shared/messages/de.ts'
import * as door from '../src/shared/messages/door-text.ts'
import { en } from '../src/shared/messages/en.ts'
import { languageOf, localeOf } from '../src/shared/messages/language.ts'
import { plural, speak, spoken, text } from '../src/shared/messages/translate.ts'

const english: Readonly<Record<string, string>> = en
const german: Readonly<Record<string, string>> = de
const keys = Object.keys(english)
const shared = keys.filter((key) => key in german)

const parametersOf = (sentence: string): string =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join(' ')

/** Names, formulas, signs and words that both languages write alike. */
const alike = new Set([
  'app.name',
  'settings.paper.a4',
  'settings.paper.letter',
  'report.screen.a4',
  'report.screen.letter',
  'report.method.command',
  'agreement.cell.rwg',
  'ui.key.Esc',
  // As it is typed, too: each letter of a German short form would be a key of the grid.
  'scoring.na',
  'report.cell.na',
  'results.cell.na',
  'agencies.files.kb',
  'agencies.files.mb',
  'procedure.members.column.organisation',
  'report.redact.person',
])
/** Words that German has as well; a text made of these, numbers and signs alone may be the same. */
const alikeWords =
  /\b(TOPSIS|VIKOR|PROMETHEE|II|CSV|PDF|Excel|Name|Status|Website|Website|Median|Index|Details|Diff|Portfolio|SHA|Jackknife|Shortlist|Trends?|Service|Design|Rang|Info|Format|Text|Team|Budget|Set|Neutral|Original|Start|Moderation|Pause|km|min|max|x|k|n|in)\b/g

/** Ends like a plural and is none: one of several reasons. */
const notPlural = ['agreement.undefined']

const saysNothing = (sentence: string): boolean =>
  !/\p{L}/u.test(sentence.replace(/\{\w+\}/g, '').replace(alikeWords, ''))

/** Columns, buttons, choices and the navigation: what is longer there is cut off or breaks the line. */
const narrow =
  /^(stage\.|group\.|frame\.(saved|saving|notSaved|left|panel)$|ui\.(close|cancel|dismiss|undo|tryAgain|sum\.\w+)$|settings\.(theme|paper)\.)|\.(column|head|cell|field|action|status)\.[\w-]+$/

const fits = (key: string): boolean =>
  (german[key]?.length ?? 0) <= (english[key]?.length ?? 0) * 1.6 + 12

describe('the German catalogue', () => {
  it('has exactly the keys of the English one', () => {
    expect(keys.filter((key) => !(key in german))).toEqual([])
    expect(Object.keys(german).filter((key) => !(key in english))).toEqual([])
  })

  it('keeps every parameter of every sentence', () => {
    const lost = shared.filter(
      (key) => parametersOf(english[key] ?? '') !== parametersOf(german[key] ?? ''),
    )
    expect(lost).toEqual([])
  })

  it('has every plural form that its language knows', () => {
    for (const [language, catalogue] of [
      ['en', english],
      ['de', german],
    ] as const) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const bases = Object.keys(catalogue)
        .filter((key) => key.endsWith('.one'))
        .map((key) => key.slice(0, -'.one'.length))
        .filter((base) => !notPlural.includes(base))
      expect(bases.length).toBeGreaterThan(20)
      const missing = bases.flatMap((base) =>
        forms.map((form) => `${base}.${form}`).filter((key) => !(key in catalogue)),
      )
      expect([language, missing]).toEqual([language, []])
    }
  })

  it('leaves nothing in English', () => {
    const same = shared.filter(
      (key) => english[key] === german[key] && !alike.has(key) && !saysNothing(english[key] ?? ''),
    )
    expect(same).toEqual([])
  })

  it('fits where there is little room', () => {
    expect(keys.filter((key) => narrow.test(key)).length).toBeGreaterThan(60)
    const tooLong = shared.filter((key) => narrow.test(key) && !fits(key))
    expect(tooLong.map((key) => `${key}: ${german[key]}`)).toEqual([])
  })

  it('writes quotation marks, ellipses and apostrophes as German does', () => {
    const foreign = shared.filter((key) =>
      /“[^“”]*”|\p{L}…|\p{L}'\p{L}|"\p{L}/u.test(german[key] ?? ''),
    )
    expect(foreign.map((key) => `${key}: ${german[key]}`)).toEqual([])
  })

  it('is one file a subject, as the English one', () => {
    const folder = join(import.meta.dirname, '..', 'src', 'shared', 'messages')
    expect(readdirSync(join(folder, 'de'))).toEqual(readdirSync(join(folder, 'en')))
  })
})

describe('a chosen language', () => {
  afterEach(async () => {
    await speak('en')
    await door.speak('en')
  })

  it('is spoken from then on, its plurals and the words of dates and lists as well', async () => {
    expect(text('stage.overview')).toBe('Overview')
    await speak('de')
    expect(spoken()).toBe('de')
    expect(text('stage.overview')).toBe('Überblick')
    expect(plural('report.screen.pages', 1)).toBe('1 Seite')
    expect(plural('report.screen.pages', 0)).toBe('0 Seiten')
    expect(formatList(['A', 'B'], 'en-GB')).toBe('A und B')
    expect(formatDate('2026-11-22T00:00:00Z', 'en-GB')).toBe('22. November 2026')
    await door.speak('de')
    expect(door.text('errors.nothingToUndo')).toBe('Es gibt nichts rückgängig zu machen.')
    await speak('en')
    expect(text('stage.overview')).toBe('Overview')
    expect(formatList(['A', 'B'], 'de-DE')).toBe('A and B')
  })

  it('is that of the system unless it was chosen, and English where there is no catalogue', () => {
    expect(languageOf('system', 'de-CH')).toBe('de')
    expect(languageOf('system', 'fr-FR')).toBe('en')
    expect(languageOf('system', null)).toBe('en')
    expect(languageOf('en', 'de-DE')).toBe('en')
    expect(localeOf('system', 'de-CH')).toBe('de-CH')
    expect(localeOf('fr-FR', 'de-CH')).toBe('fr-FR')
    expect(localeOf('xx-QQ', 'en-US')).toBe('en-US')
    expect(localeOf('system', null)).toBe('en-GB')
  })
})
