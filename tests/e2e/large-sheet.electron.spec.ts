// A sheet of 200 agencies and 50 criteria holds only the cells in view, and nobody sees that: in no frame of a scroll
// is there a place without its cell.
import { cpSync, rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { largeDocument } from '../../bench/large-document.ts'
import { libraryWith } from '../../bench/library.ts'
import { expect, test } from './harness.ts'

interface Watched {
  readonly frames: number
  readonly cells: number
  readonly wrong: readonly string[]
  readonly top: number
  readonly left: number
}

/** From now on looks in every frame what lies at places all over the grid's body; resolves with how to end that. */
async function watchCells(page: Page): Promise<() => Promise<Watched>> {
  const watch = await page.evaluateHandle(() => {
    const grid = document.querySelector('[role="grid"]') as HTMLElement
    const boxOf = (selector: string): DOMRect =>
      (grid.querySelector(selector) as HTMLElement).getBoundingClientRect()
    const wrong: string[] = []
    let [frames, cells, on] = [0, 0, true]
    const look = (): void => {
      frames += 1
      const right = grid.getBoundingClientRect().left + grid.clientWidth
      // Head, body and foot; the body moves under the others.
      const top = boxOf('[role="rowgroup"]').bottom
      const bottom = boxOf('[role="rowgroup"]:last-child').top
      const body = boxOf('[role="rowgroup"]:nth-child(2)').top
      const frozen = boxOf('[role="rowgroup"]:nth-child(2) [data-column="1"]').right
      const { height } = boxOf('[role="gridcell"]')
      for (let y = top + 8; y < bottom; y += 24)
        for (let x = frozen + 8; x < right; x += 60) {
          const found = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-row]')
          const row = Math.floor((y - body) / height)
          cells += 1
          if (found?.dataset['row'] !== String(row) || found.textContent === '')
            wrong.push(`row ${row} at ${Math.round(x)}, ${Math.round(y)}: ${found?.textContent}`)
        }
      if (on) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    return () => {
      on = false
      return { frames, cells, wrong, top: grid.scrollTop, left: grid.scrollLeft }
    }
  })
  return () => watch.evaluate((end) => end())
}

test('scrolling shows no blank cell in any frame', async ({ launch, dataDir }) => {
  const bytes = largeDocument({ agencies: 200, criteria: 50, evaluators: 1 })
  const library = await libraryWith({ name: 'large.shortlist', bytes }, 'scoring')
  cpSync(library, dataDir, { recursive: true })
  rmSync(library, { recursive: true })
  const { page } = await launch()
  const grid = page.getByRole('grid')
  await expect(grid.locator('[data-focused]')).toBeVisible()
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(1_500)

  const end = await watchCells(page)
  await grid.hover()
  for (const [across, down] of [
    [0, 160],
    [0, 480],
    [220, 0],
    [900, 0],
    [350, -260],
    [-500, 300],
  ] as const)
    for (let turn = 0; turn < 6; turn += 1) {
      await page.mouse.wheel(across, down)
      await page.waitForTimeout(30)
    }
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(200)
  const { frames, cells, wrong, top, left } = await end()
  expect(wrong.slice(0, 5)).toEqual([])
  expect(frames).toBeGreaterThan(30)
  expect(cells).toBeGreaterThan(1_000)
  expect(top).toBeGreaterThan(500)
  expect(left).toBeGreaterThan(5_000)
})
