import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../shared/domain/example-state.ts'
import { editText, parseEdit, splitList } from './agency-columns.ts'
import { columnIds } from './column-list.ts'

const parsed = (column: Parameters<typeof parseEdit>[0], typed: string, locale = 'en-GB') =>
  parseEdit(column, typed, locale)
const refused = (column: Parameters<typeof parseEdit>[0], typed: string): boolean =>
  !parsed(column, typed).ok

describe('cells of the table of agencies', () => {
  it('reads an hourly rate as one number, two, or an open end', () => {
    expect(parsed('hourlyRate', '60–95')).toEqual({
      ok: true,
      fields: { hourlyRate: { min: 60, max: 95 } },
    })
    expect(parsed('hourlyRate', '60 - 95,5')).toEqual({
      ok: true,
      fields: { hourlyRate: { min: 60, max: 95.5 } },
    })
    expect(parsed('hourlyRate', '80')).toEqual({
      ok: true,
      fields: { hourlyRate: { min: 80, max: 80 } },
    })
    expect(parsed('hourlyRate', '60-')).toEqual({
      ok: true,
      fields: { hourlyRate: { min: 60, max: null } },
    })
    expect(parsed('hourlyRate', '')).toEqual({ ok: true, fields: { hourlyRate: null } })
  })

  it('refuses rates that are no numbers or in the wrong order', () => {
    for (const typed of ['cheap', '95–60', '1-2-3', '–'])
      expect(refused('hourlyRate', typed)).toBe(true)
  })

  it('refuses a year, a head count or an amount that cannot be one', () => {
    expect(refused('founded', '1492')).toBe(true)
    expect(refused('founded', '20x1')).toBe(true)
    expect(refused('teamSize', '4.5')).toBe(true)
    expect(refused('teamSize', '-3')).toBe(true)
    expect(refused('minimumProject', '10k')).toBe(true)
  })

  it('clears every fact but the name and the status with an empty text', () => {
    expect(refused('name', '  ')).toBe(true)
    for (const column of [
      'location',
      'timeZone',
      'website',
      'founded',
      'teamSize',
      'hourlyRate',
      'minimumProject',
    ] as const)
      expect(parsed(column, '')).toEqual({ ok: true, fields: { [column]: null } })
    for (const column of ['services', 'technologies', 'industries', 'languages'] as const)
      expect(parsed(column, '')).toEqual({ ok: true, fields: { [column]: [] } })
  })

  it('splits lists at semicolons, or at commas where there is no semicolon', () => {
    expect(splitList('Go, Rust,Go')).toEqual(['Go', 'Rust'])
    expect(splitList('C, C++; Go')).toEqual(['C, C++', 'Go'])
  })

  it('gives back what it offers to edit, in either way of writing numbers', () => {
    const agencies = [
      exampleAgency('a', {
        hourlyRate: { min: 60, max: 1295.5 },
        minimumProject: 25_000,
        founded: 2009,
      }),
      exampleAgency('b', {
        hourlyRate: { min: 80, max: 80 },
        teamSize: 1_200,
        status: 'rejected',
        timeZone: 'Europe/Lisbon',
        website: 'https://b.example',
        certificates: ['ISO 27001', 'SOC 2'],
        technologies: ['C, C++'],
      }),
      exampleAgency('c', { hourlyRate: { min: null, max: 95 }, technologies: ['C, C++', 'Go'] }),
    ]
    for (const locale of ['en-GB', 'de-DE'])
      for (const agency of agencies)
        for (const column of columnIds) {
          const offered = editText(agency, column, locale)
          if (offered === null) continue
          const result = parseEdit(column, offered, locale)
          expect(result.ok).toBe(true)
          if (result.ok)
            for (const [field, value] of Object.entries(result.fields))
              expect(value).toEqual(Reflect.get(agency, field))
        }
  })
})
