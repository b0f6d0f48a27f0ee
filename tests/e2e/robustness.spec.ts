// How sure the result is, on screen: the words are those of the command line's verdict, they follow every score,
// and each named change, made in the app, really changes the winner, while a little less of it does not.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import { parseDocument } from '../../src/main/files/document.ts'
import type { EvaluationState } from '../../src/shared/domain/model.ts'
import { prepareRanking, rankPrepared } from '../../src/shared/domain/ranking.ts'
import { jackknife } from '../../src/shared/domain/robustness/jackknife.ts'
import type { Verdict } from '../../src/shared/domain/robustness/verdict.ts'
import { formatShare } from '../../src/shared/format.ts'
import { type RankingJson, rankingNames } from '../../src/shared/messages/ranking-words.ts'
import { plainSentence, verdictSentences } from '../../src/shared/messages/verdict-words.ts'
import { expect, test } from './harness.ts'

const sampleFile = join(root, 'resources', 'samples', 'payments-back-end.shortlist')
const sample = ((): EvaluationState => {
  const parsed = parseDocument(readFileSync(sampleFile))
  if (!parsed.ok) throw new Error('the sample is no document')
  return parsed.content.state
})()
const names = rankingNames(sample)
const nameOf = (agency: string): string => names.agencies.get(agency) ?? agency

const verdict = ((): Verdict => {
  const json = JSON.parse(
    execFileSync(process.execPath, [join(root, 'src/main/cli.ts'), 'rank', sampleFile, '--json'], {
      encoding: 'utf8',
    }),
  ) as RankingJson
  if (json.verdict === undefined) throw new Error('the command line gave no verdict')
  return json.verdict
})()
const scoreMove = verdict.smallestScoreMove
if (scoreMove === null || verdict.leader === null) throw new Error('the sample has nothing to flip')

const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const grade = (page: Page): Locator => page.getByRole('complementary')
const part = (page: Page, name: string): Locator => page.getByRole('region', { name })

async function openStage(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /finished one/ }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
}

async function openResults(page: Page): Promise<void> {
  await openStage(page, 'Results')
  await expect(headline(page)).toContainText('leads')
  // Until all weightings are tried, the box says from how many its numbers are.
  await expect(grade(page)).toHaveAttribute('aria-busy', 'false')
}

/** Types one cell of the grid as every evaluator, so that the panel's score is exactly this. */
async function agreeOn(
  page: Page,
  agency: string,
  criterion: string,
  score: number,
): Promise<void> {
  await openStage(page, 'Scoring')
  const row = sample.criteria.findIndex(({ id }) => id === criterion)
  const column = sample.agencies.findIndex(({ id }) => id === agency)
  for (const { name } of sample.evaluators) {
    await openStage(page, name)
    await expect(page.getByRole('rowheader', { name: `Total: ${name}`, exact: true })).toBeVisible()
    const rows = page.getByRole('grid').getByRole('row')
    await rows
      .nth(row + 1)
      .getByRole('gridcell')
      .nth(column)
      .click()
    await page.keyboard.type(String(score))
    await page.keyboard.press('Enter')
  }
}

test('the words of the verdict are those of the command line @page', async ({ app: { page } }) => {
  await openSample(page)
  await openResults(page)
  const locale = await page.evaluate(() => navigator.language)
  const { leaves } = rankPrepared(prepareRanking(sample))
  const words = verdictSentences(verdict, [], { names, leaves, locale }).map(plainSentence)
  await expect(headline(page)).toContainText(`${nameOf(verdict.leader ?? '')} leads`)
  await expect(headline(page)).toContainText('It is not a clear winner.')
  await expect(grade(page)).toContainText('No clear winner')
  await expect(grade(page).locator('[aria-current=true]')).toHaveText('no clear winner')
  expect(words).toHaveLength(2)
  const paragraph = page.locator('header p').first()
  for (const sentence of words) await expect(paragraph).toContainText(sentence)
  await expect(grade(page)).toContainText(formatShare(verdict.firstShare ?? 0, locale, 1))

  // The heat table's first cell is the same share.
  const places = part(page, 'How often each place')
  await expect(places.getByRole('row').nth(1).getByRole('cell').first()).toHaveText(
    formatShare(verdict.firstShare ?? 0, locale),
  )
})

test('acting out the smallest score move changes the winner, one per cent less does not @page', async ({
  app: { page },
}) => {
  await openSample(page)
  const { agency, criterion, from, to, newLeader } = scoreMove
  await agreeOn(page, agency, criterion, from + 0.99 * (to - from))
  await openResults(page)
  await expect(headline(page)).toContainText(`${nameOf(verdict.leader ?? '')} leads`)
  await agreeOn(page, agency, criterion, Math.ceil(to * 1000) / 1000)
  await openResults(page)
  await expect(headline(page)).toContainText(`${nameOf(newLeader)} leads`)
})

test('the verdict follows a score, and its undoing, without being asked @page', async ({
  app: { page },
}) => {
  await openSample(page)
  await openResults(page)
  const before = await headline(page).innerText()
  const share = (await grade(page).textContent()) ?? ''
  await openStage(page, 'Scoring')
  const column = sample.agencies.findIndex(({ id }) => id === verdict.leader)
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').nth(column).click()
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await openResults(page)
  await expect(headline(page)).not.toHaveText(before)
  await expect(headline(page)).toContainText(`${nameOf(verdict.runnerUp ?? '')} leads`)
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(headline(page)).toHaveText(before)
  await expect(grade(page)).toHaveText(share)
})

test('the rule can be set, is one change of the ledger, and goes back to the default @page', async ({
  app: { page },
}) => {
  await openSample(page)
  await openResults(page)
  const box = grade(page)
  await box.getByText('The rule and its numbers').click()
  const before = await page.locator('header p').first().innerText()
  const steps = box.getByLabel('Steps of one score')
  await steps.fill('0')
  await steps.press('Enter')
  await expect(headline(page)).toContainText('leans its way')
  await expect(box.locator('[aria-current=true]')).toHaveText('leaning')
  const kappa = box.getByLabel('Tightness κ')
  await kappa.fill('1000')
  await kappa.press('Enter')
  await expect(page.locator('header p').first()).not.toHaveText(before)
  await expect(headline(page)).toContainText('It is a clear winner.')
  await expect(page.getByRole('button', { name: /^History/ })).toContainText('3')
  await box.getByRole('button', { name: 'Back to the default' }).click()
  await expect(page.locator('header p').first()).toHaveText(before)
  await expect(headline(page)).toContainText('It is not a clear winner.')
})

test('other weightings are tried, and the numbers keep their seed @page', async ({
  app: { page },
}) => {
  await openSample(page)
  await openResults(page)
  const places = part(page, 'How often each place')
  const rows = places.getByRole('row')
  const first = rows.nth(1).getByRole('cell').first()
  await expect(first).toHaveText(/\d+\s%/)
  await expect(places).toContainText('seed 1')
  const around = await places.locator('tbody').innerText()
  await places.getByRole('combobox').selectOption('simplex')
  await expect(places.locator('tbody')).not.toHaveText(around)
  await expect(places).toContainText('Any weights at all')
  await expect(places.getByRole('combobox').locator('option')).toHaveCount(3)
  await places.getByRole('combobox').selectOption('current')
  await expect.poll(() => places.locator('tbody').innerText()).toBe(around)
  await places.getByLabel('Let scores vary').check()
  await expect.poll(() => places.locator('tbody').innerText()).not.toBe(around)
})

test('what to settle first leads to the cell, and who decides is named @page', async ({
  app: { page },
}) => {
  await openSample(page)
  await openResults(page)
  const decides = part(page, 'Who decides')
  const { exceptions } = jackknife(prepareRanking(sample))
  expect(exceptions.length).toBeGreaterThan(0)
  const evaluators = new Map(sample.evaluators.map(({ id, name }) => [id as string, name]))
  for (const { without, id } of exceptions) {
    const of = { evaluator: evaluators, criterion: names.criteria, agency: names.agencies }[without]
    await expect(decides).toContainText(of.get(id) ?? id)
  }
  await expect(decides).toContainText('Nothing else changes it')

  const agenda = part(page, 'Settle these first')
  await expect(agenda).toContainText('cannot change the outcome')
  const item = agenda.getByRole('listitem').first().getByRole('button')
  const label = (await item.getAttribute('aria-label')) ?? ''
  await item.click()
  const agency = sample.agencies.find(({ name }) => label.endsWith(name))
  const chosen = page.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current]')
  await expect(chosen).toContainText(agency?.name ?? 'nobody')
})

test('the lines of a criterion open by keyboard, with the weight that changes the winner @page', async ({
  app: { page },
}) => {
  await openSample(page)
  await openResults(page)
  const winner = part(page, 'What would change the winner')
  const row = winner.getByRole('button', { name: /above \d/ }).first()
  const crossing = /above ([\d.,]+\s%)/.exec((await row.innerText()).replace(/\n/g, ' '))?.[1] ?? ''
  await row.focus()
  await page.keyboard.press('Enter')
  const chart = winner.getByRole('img', { name: /^Scores as the weight of/ })
  await expect(chart).toBeVisible()
  await expect(chart).toContainText(crossing)
  const slider = winner.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(winner.locator('output')).toContainText('At 0.0')
  await winner.getByText('The numbers as a table').click()
  await expect(winner.getByRole('table', { name: /^Points of 100 by weight/ })).toBeVisible()
})

test('the panel rule changes the ranking and is explained @page', async ({ app: { page } }) => {
  await openSample(page)
  await openResults(page)
  const agreement = part(page, 'How far the evaluators agree')
  await agreement.getByLabel('Panel rule').selectOption('median')
  await expect(agreement).toContainText('one extreme score has no pull')
  const { results } = rankPrepared(
    prepareRanking({
      ...sample,
      evaluation: { ...sample.evaluation, panelRule: { rule: 'median', decimals: null } },
    }),
  )
  await expect(page.locator('li[data-agency]').first()).toHaveAttribute(
    'data-agency',
    results[0]?.agency ?? '',
  )
})
