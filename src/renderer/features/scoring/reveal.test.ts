// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goTo, goToCell, useNavigation } from '../../ui/navigation.ts'
import { agencies, one, tableWith } from './example-sheet.ts'
import { useEveryone, useReveal } from './reveal.ts'
import { agencyRowId } from './sheet-types.ts'
import { hiddenBy, passingRows } from './view-filter.ts'
import { resultsOf, rowsByAgencies, standingsOf } from './view-rows.ts'
import { applyFilter, lookAt, useLooking } from './view-store.ts'

const [first, , apart] = agencies
if (first === undefined || apart === undefined) throw new Error('the example is too small')

const { ranking, table } = tableWith([], one)
const standings = standingsOf([], agencies, resultsOf(ranking), new Map())
const rows = rowsByAgencies([], table, standings, 0)
/** No cell has a comment: the filter hides all rows. */
const nothingPasses = hiddenBy(rows, passingRows(rows, 'commented'))
const never = hiddenBy(rows, null)

/** The sheet that is shown by agency, as far as it concerns what hides a cell. */
const open = () =>
  renderHook(() => {
    const filter = useLooking((looking) => looking.filter)
    const agency = useNavigation((place) => place.focus.agency)
    useReveal(agencies, agencyRowId(agency ?? ''), filter === 'all' ? never : nothingPasses)
    return useEveryone()
  })

beforeEach(() => {
  goTo('overview', { agency: null, criterion: null })
  applyFilter('all')
  lookAt({ everyone: false })
})
afterEach(cleanup)

describe('a cell that somebody goes to', () => {
  it('is seen although a filter hid it, and the filter is only taken off then', () => {
    applyFilter('commented')
    goTo('scoring', { agency: first.id })
    const sheet = open()
    expect(useLooking.getState().filter).toBe('commented')
    goToCell({ agency: first.id })
    sheet.rerender()
    expect(useLooking.getState()).toMatchObject({ filter: 'all', everyone: false })
    expect(useNavigation.getState().part).toBeNull()
  })

  it('is seen although its agency takes no part', () => {
    goToCell({ agency: apart.id })
    const sheet = open()
    expect(useLooking.getState().everyone).toBe(true)
    expect(sheet.result.current).toBe(true)
    expect(useNavigation.getState().part).toBeNull()
  })

  it('changes nothing where it is seen already', () => {
    const before = useLooking.getState()
    goToCell({ agency: first.id })
    open()
    expect(useLooking.getState()).toBe(before)
  })
})
