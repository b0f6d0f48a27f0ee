// A procurement officer's hour by keyboard alone: twelve agencies by ten criteria come from a spreadsheet, gaps are
// filled and commented, two are compared, a slip is taken back; and the library then holds every value with a row
// of its own in the journal.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Locator, Page } from '@playwright/test'
import { beginEvaluation, runCommand } from './by-keyboard.ts'
import { expect, type LaunchedApp, test } from './harness.ts'

const agencies = [
  'Aldgate Systems',
  'Brightwater',
  'Corvid Works',
  'Delta Foundry',
  'Eastbridge',
  'Fathom Code',
  'Granary Labs',
  'Hexham Digital',
  'Ironbark',
  'Juniper & Co',
  'Kestrel Software',
  'Larkfield',
]
const criteria = 10

/** As a spreadsheet in a language with decimal commas has them: half points, two gaps and one "n/a". */
const scoreOf = (agency: number, criterion: number): string => {
  if (criterion === 8) return '7'
  if (criterion === 9) return '6,5'
  if (agency === 3 && criterion === 2) return 'n/a'
  if ((agency === 5 && criterion === 4) || (agency === 8 && criterion === 4)) return ''
  return String(2 + ((agency * 3 + criterion * 5 + ((agency * criterion) % 4)) % 17) / 2).replace(
    '.',
    ',',
  )
}

/** Of the last two criteria the spreadsheet has the first agency's score only: those are filled down. */
const filled = [8, 9]

/** All twelve by ten, as the spreadsheet copies them. */
const block = (of: typeof scoreOf): string =>
  agencies
    .map((_, agency) =>
      Array.from({ length: criteria }, (_, criterion) =>
        agency > 0 && filled.includes(criterion) ? '' : of(agency, criterion),
      ).join('\t'),
    )
    .join('\r\n')

const grid = (page: Page): Locator => page.getByRole('grid')

/** By agency and criterion, counted from 0: behind name, total and rank. */
const cellAt = (page: Page, agency: number, criterion: number): Locator =>
  grid(page).locator(`[data-row="${agency}"][data-column="${criterion + 3}"]`)

/** The system's own clipboard, as another program fills and reads it. */
async function putOnClipboard({ page, shell }: LaunchedApp, text: string): Promise<void> {
  if (shell !== null) {
    await shell.evaluate(({ clipboard }, given) => clipboard.writeText(given), text)
    return
  }
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((given) => navigator.clipboard.writeText(given), text)
}

const readClipboard = ({ page, shell }: LaunchedApp): Promise<string> =>
  shell !== null
    ? shell.evaluate(({ clipboard }) => clipboard.readText())
    : page.evaluate(() => navigator.clipboard.readText())

const compared = ['Brightwater', 'Granary Labs']

/** By Tab to the choice of the comparison, then down its list with a Space where a tick has to change. */
async function choose(page: Page, names: readonly string[]): Promise<void> {
  const keys = page.keyboard
  const reach = async (target: Locator, key: string): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await keys.press(key)
    }
    throw new Error(`cannot be reached with ${key}`)
  }
  await reach(page.getByRole('button', { name: /of 12 agencies/ }), 'Shift+Tab')
  await keys.press('Enter')
  const panel = page.getByRole('dialog')
  for (const name of agencies) {
    const box = panel.getByRole('checkbox', { name })
    if ((await box.isChecked()) === names.includes(name)) continue
    await reach(box, 'Tab')
    await keys.press('Space')
    await expect(box).toBeChecked({ checked: names.includes(name) })
  }
  await keys.press('Escape')
}

const undone = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Undo|Nothing to undo)/ })

test('spends an officer’s hour on twelve agencies, and every value is in the journal', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000)
  const app = await launch()
  const { page } = app
  const keys = page.keyboard

  await beginEvaluation(page, 'An hour of scoring', agencies)

  // A block with one cell that does not fit is refused by name; nothing has changed.
  await keys.press('Alt+4')
  await expect(grid(page).locator('[role="gridcell"]:focus')).toBeVisible()
  await keys.press('v')
  await expect(page.getByRole('radio', { name: 'By agency' })).toBeChecked()
  await keys.press('Control+Home')
  await expect(cellAt(page, 0, 0)).toBeFocused()
  const history = await undone(page).getAttribute('aria-label')
  await putOnClipboard(
    app,
    block((agency, criterion) =>
      agency + criterion === 0 ? 'eleven' : scoreOf(agency, criterion),
    ),
  )
  await keys.press('Control+v')
  await expect(page.getByRole('alert')).toContainText(/of Aldgate Systems: “eleven” is neither/)
  await expect(cellAt(page, 1, 1)).toHaveText('–')
  expect(await undone(page).getAttribute('aria-label')).toBe(history)
  await keys.press('ArrowRight')
  await keys.press('ArrowLeft')
  await runCommand(page, 'Paste the cells that fit')
  await expect(undone(page)).toHaveAccessibleName(/You: 95 scores/)
  await expect(cellAt(page, 0, 0)).toHaveText('–')
  await keys.press('Control+z')
  await expect(cellAt(page, 1, 1)).toHaveText('–')

  // The same block put right: one step of undo, in one key and back. Undo has selected the first cell that it changed.
  await keys.press('Control+Home')
  await putOnClipboard(app, block(scoreOf))
  await keys.press('Control+v')
  await expect(cellAt(page, 11, 7)).toHaveText(Number(scoreOf(11, 7).replace(',', '.')).toFixed(1))
  await expect(cellAt(page, 3, 2)).toHaveText('n/a')
  await expect(cellAt(page, 5, 4)).toHaveText('–')
  await expect(undone(page)).toHaveAccessibleName(/You: 96 scores/)
  await keys.press('Control+z')
  await expect(cellAt(page, 11, 7)).toHaveText('–')
  await expect(cellAt(page, 0, 0)).toHaveText('–')
  await keys.press('Control+Shift+z')
  await expect(cellAt(page, 3, 2)).toHaveText('n/a')

  // Ctrl+D takes the first agency's last two scores down over all the others.
  await keys.press('Control+Home')
  for (const _ of Array.from({ length: criteria - 1 })) await keys.press('ArrowRight')
  await expect(cellAt(page, 0, 9)).toBeFocused()
  await keys.press('Shift+ArrowLeft')
  await keys.press('Control+Shift+ArrowDown')
  await keys.press('Control+d')
  await expect(cellAt(page, 11, 8)).toHaveText('7.0')
  await expect(cellAt(page, 11, 9)).toHaveText('6.5')
  await expect(undone(page)).toHaveAccessibleName(/You: 22 scores/)

  // What was filled goes back to a spreadsheet as it would be typed there.
  await keys.press('Control+c')
  expect((await readClipboard(app)).trimEnd().split('\r\n')).toEqual(agencies.map(() => '7\t6.5'))

  // The gaps: two rows are left, and each value is an edit of its own.
  await keys.press('Escape')
  await keys.press('b')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '3')
  for (const value of ['4', '9.5']) {
    await keys.press('n')
    await keys.type(value)
    await keys.press('Enter')
  }
  await expect(page.getByText('No cell is empty')).toBeVisible()
  // Each was an edit of its own, so each is a step of its own.
  await expect(undone(page)).toHaveAccessibleName(/not scored → 9\.5/)
  await keys.press('Control+z')
  await expect(undone(page)).toHaveAccessibleName(/not scored → 4/)
  await keys.press('Control+Shift+z')
  await expect(undone(page)).toHaveAccessibleName(/not scored → 9\.5/)
  await keys.press('b')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '13')

  // A comment where one has to be given.
  await keys.press('Control+Home')
  await keys.press('c')
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toBeFocused()
  await keys.type('Two live systems, both shown.')
  await keys.press('Control+Enter')
  await expect(page.getByText('1 with a comment')).toBeVisible()
  await expect(page.getByText(/119 of 120 scored · 1 not applicable/)).toBeVisible()

  // Two of them side by side, each with the very points that its scores make.
  await keys.press('Alt+6')
  await runCommand(page, 'Compare agencies')
  const sides = page.getByRole('grid', { name: 'Agencies side by side' })
  await expect(sides.locator(':focus')).toHaveCount(1)
  await choose(page, compared)
  const heads = sides.getByRole('columnheader')
  await expect(heads).toHaveCount(2 + compared.length)
  for (const name of compared) {
    const agency = agencies.indexOf(name)
    const column = await heads
      .filter({ hasText: name })
      .evaluate((head) => (head as HTMLElement).dataset['column'])
    // Ten criteria of equal weight: a score from 0 to 10 is worth as many points.
    for (const criterion of [0, 9]) {
      const score = Number(scoreOf(agency, criterion).replace(',', '.')).toFixed(1)
      await expect(
        sides.locator(`[data-row="${criterion + 1}"][data-column="${column}"]`),
      ).toHaveAccessibleName(new RegExp(`^${name}, .*: score ${score}.*, ${score} points`))
    }
  }
  await keys.press('Alt+4')
  await expect(grid(page).locator('[role="gridcell"]:focus')).toBeVisible()
  await keys.press('Control+Home')
  await expect(cellAt(page, 0, 0)).toBeFocused()

  // A slip and its way back.
  const kept = (await cellAt(page, 0, 0).textContent()) ?? ''
  await keys.press('Shift+ArrowRight')
  await keys.press('Delete')
  await expect(cellAt(page, 0, 1)).toHaveText('–')
  await expect(undone(page)).toHaveAccessibleName(/clear 2 scores/)
  await keys.press('Control+z')
  await expect(cellAt(page, 0, 0)).toHaveText(kept)
  await expect(page.getByText('Saved')).toBeVisible()
  await app.close()

  const library = new DatabaseSync(join(dataDir, 'library.db'), { readOnly: true })
  const all = (query: string): Record<string, unknown>[] =>
    library.prepare(query).all() as Record<string, unknown>[]
  // One entry a step, with a row a cell: the paste, the fill, two gaps, and so on.
  expect(
    all(
      `SELECT command, kind, changes FROM journal WHERE command LIKE 'scoring.%' ORDER BY position`,
    ).map((entry) => [entry['command'], entry['kind'], entry['changes']]),
  ).toEqual([
    ['scoring.setMany', 'change', 95],
    ['scoring.setMany', 'undo', 95],
    ['scoring.setMany', 'change', 96],
    ['scoring.setMany', 'undo', 96],
    ['scoring.setMany', 'redo', 96],
    ['scoring.setMany', 'change', 22],
    ['scoring.set', 'change', 1],
    ['scoring.set', 'change', 1],
    ['scoring.set', 'undo', 1],
    ['scoring.set', 'redo', 1],
    ['scoring.comment', 'change', 1],
    ['scoring.setMany', 'change', 2],
    ['scoring.setMany', 'undo', 2],
  ])
  // Each of the 120 cells is, column by column, what the newest row about it in the journal says.
  const scores = all('SELECT * FROM score')
  expect(scores).toHaveLength(agencies.length * criteria)
  const newest = new Map(
    all(
      `SELECT row_key, after FROM journal_change WHERE table_name = 'score' ORDER BY entry, ordinal`,
    ).map((change) => [String(change['row_key']), JSON.parse(String(change['after'])) as object]),
  )
  for (const { agency, criterion, evaluation, evaluator, ...said } of scores) {
    const key = JSON.stringify({ agency, criterion, evaluation, evaluator })
    const stored = Object.entries({ agency, criterion, evaluation, evaluator, ...said }).filter(
      ([, value]) => value !== null,
    )
    expect(newest.get(key)).toEqual(Object.fromEntries(stored))
  }
  library.close()
})
