// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Agency } from '../../../shared/domain/model.ts'
import { columnsByCriteria } from './columns.tsx'

const file = join(import.meta.dirname, '../../../../resources/samples/payments-back-end.shortlist')
const sample = JSON.parse(readFileSync(file, 'utf8')) as { readonly agencies: readonly Agency[] }

/** What a window of 1280 pixels leaves the grid beside the stages (208) and the cell's panel (280). */
const room = 792

describe('the columns of scoring', () => {
  it('hold the eight agencies of the sample side by side in a window of 1280 pixels', () => {
    const columns = columnsByCriteria(sample.agencies)
    expect(sample.agencies).toHaveLength(8)
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(room)
  })
})
