// Moderation on the sample by keyboard: the agenda, two agreements with what they do to the result, the room, and
// the way back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import { parseDocument } from '../../src/main/files/document.ts'
import { agendaOf } from '../../src/shared/domain/agreement/agenda.ts'
import { fixedText } from '../../src/shared/domain/decimals.ts'
import type { EvaluationState, Moderated } from '../../src/shared/domain/model.ts'
import { prepareRanking, rankEvaluation } from '../../src/shared/domain/ranking.ts'
import { expect, test } from './harness.ts'

const sample = ((): EvaluationState => {
  const bytes = readFileSync(join(root, 'resources/samples/payments-back-end.shortlist'))
  const parsed = parseDocument(bytes)
  if (!parsed.ok) throw new Error('the sample is no document')
  return parsed.content.state
})()

const [first] = agendaOf(prepareRanking(sample)).items
if (first === undefined) throw new Error('the sample has nothing to settle')
const agencyName = sample.agencies.find(({ id }) => id === first.agency)?.name ?? ''
const criterionName = sample.criteria.find(({ id }) => id === first.criterion)?.name ?? ''

const comments = sample.scores.flatMap(({ agency, criterion, comment }) =>
  agency === first.agency && criterion === first.criterion && comment !== null ? [comment] : [],
)

const agenda = (page: Page): Locator => page.getByRole('navigation', { name: 'Agenda' })
const chosen = (page: Page): Locator => agenda(page).locator('[aria-current]')
const value = (page: Page): Locator => page.getByRole('textbox', { name: 'Agreed value' })

const pointsIn = (state: EvaluationState): string => {
  const result = rankEvaluation(state).results.find(({ agency }) => agency === first.agency)
  return fixedText(result?.score ?? 0, 1)
}

const agreedOn = (agreed: number): EvaluationState => ({
  ...sample,
  moderated: [
    ...sample.moderated,
    { agency: first.agency, criterion: first.criterion, value: agreed, reason: '' } as Moderated,
  ],
})

test('settles two cells by keyboard, before the room too, and takes them back @page', async ({
  app: { page },
}) => {
  const keys = page.keyboard
  await page.getByRole('button', { name: /Look at a finished one/ }).press('Enter')
  await page.getByRole('button', { name: /^Moderation/ }).press('Enter')
  const before = sample.moderated.length
  const state = page.getByRole('button', { name: /^Moderation/ })
  await expect(state).toContainText(`${before} done`)

  // The agenda begins with what decides most; its scores stand beside it, each with its distance.
  await expect(chosen(page)).toContainText(`${criterionName}, ${agencyName}`)
  const table = page.getByRole('table', { name: /^Individual scores/ })
  await expect(table.getByRole('rowheader')).toHaveCount(sample.evaluators.length)
  for (const comment of comments) await expect(table).toContainText(comment)
  const scoresBefore = await table.innerText()

  // Typing on the agenda is typing the value; what it does is said before it is recorded.
  await chosen(page).focus()
  await keys.type('9')
  await expect(value(page)).toBeFocused()
  const effect = page.getByRole('status').filter({ hasText: '→' })
  await expect(effect).toContainText(`${pointsIn(sample)} → ${pointsIn(agreedOn(9))}`)
  await keys.press('Enter')
  await keys.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Say why')
  await keys.type('The load test was repeated in the room.')
  await keys.press('Enter')
  await expect(state).toContainText(`${before + 1} done`)
  await expect(page.getByLabel('Layers of the score')).toContainText('Moderated9')
  await expect(page.getByText('by moderation')).toBeVisible()
  expect((await table.innerText()).replace(/\s+/g, ' ')).toBe(scoresBefore.replace(/\s+/g, ' '))

  // The next cell moves up to its place. Before the room its scores are hidden until they are revealed.
  await keys.press('n')
  const second = (await chosen(page).innerText()).split('\n').at(1) ?? ''
  expect(second).not.toContain(`${criterionName}, ${agencyName}`)
  await keys.press('r')
  const room = page.getByRole('dialog', { name: /^Room mode/ })
  await expect(room).toContainText(`${sample.evaluators.length} of ${sample.evaluators.length}`)
  const lanes = room.getByRole('list').last().getByRole('listitem')
  const someone = sample.evaluators[0]?.name ?? ''
  await expect(room.locator('h2')).toBeVisible()
  await expect(lanes.filter({ hasText: someone })).toHaveCount(0)
  await keys.press('Space')
  await expect(lanes.filter({ hasText: someone })).toHaveCount(1)
  await keys.press('m')
  await expect(lanes.filter({ hasText: someone })).toHaveCount(0)
  await expect(lanes).toHaveCount(sample.evaluators.length)
  await keys.press('t')
  await expect(room.getByRole('timer')).not.toHaveText('0:00')
  await keys.press('v')
  await keys.type('8')
  await keys.press('Enter')
  await keys.type('Agreed before the room.')
  await keys.press('Enter')
  await expect(room.getByText('Agreed 8', { exact: true })).toBeVisible()
  await keys.press('Escape')
  await expect(room).toHaveCount(0)
  await expect(state).toContainText(`${before + 2} done`)

  await keys.press('Control+z')
  await expect(state).toContainText(`${before + 1} done`)
  await keys.press('Control+z')
  await expect(state).toContainText(`${before} done`)
  await expect(page.getByText('by moderation')).toHaveCount(0)
})
