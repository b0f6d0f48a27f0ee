// Blind scoring with one keyboard: the owner hands it over, the evaluator declares, scores and seals, and gives it
// back for the chair's PIN. What one of them sees is nowhere in the other's window, also after the power went.
import type { Page } from '@playwright/test'
import { ana, asked, beginBlind, declare, handOver, leave, pin } from './blind.ts'
import { expect, test } from './harness.ts'

const said = 'Nobody else has read this sentence'
/** Nothing else in the sample is this number. */
const given = '9.5'

const stages = (page: Page) => page.getByRole('navigation', { name: 'Stages of the evaluation' })
const ownerIsBack = (page: Page): Promise<void> => expect(stages(page)).toBeVisible()

/** Everything that the owner's window says, stage by stage. */
async function everything(page: Page): Promise<string> {
  const texts: string[] = []
  for (const button of await stages(page).getByRole('list').first().getByRole('button').all()) {
    await button.click()
    await expect(button).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('main').locator('h1, h2, [role="grid"]').first()).toBeVisible()
    await page.waitForTimeout(150)
    texts.push(await page.locator('body').innerText())
  }
  return texts.join('\n')
}

test('an evaluator scores blind at the owner’s keyboard', async ({ launch }) => {
  const first = await launch()
  await first.page.getByRole('button', { name: /finished/i }).click()
  await ownerIsBack(first.page)
  const evaluation = await beginBlind(first.page)
  await test.step('the owner sees how far each is, and hands the keyboard over', async () => {
    const { page } = first
    await stages(page)
      .getByRole('button', { name: /^Scoring/ })
      .click()
    await expect(page.getByRole('heading', { name: /^Blind: values are kept/ })).toBeVisible()
    await expect(page.getByRole('row', { name: new RegExp(ana) })).toContainText('0 of 80')
    await page.evaluate(() => Object.assign(globalThis, { ofTheOwner: true }))
    await handOver(page, ana)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hand the keyboard to ${ana}`)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    // Not the page that the owner used: its memory is gone.
    expect(await page.evaluate(() => 'ofTheOwner' in globalThis)).toBe(false)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('the evaluator sees nothing before the declaration', async () => {
    const { page } = first
    await page.getByRole('button', { name: `I am ${ana}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${ana} scores: Payments back end`,
    )
    await expect(page.getByText('keep what I read here to myself')).toBeVisible()
    await expect(page.locator('body')).not.toContainText('Tidewright')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Silvia')
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect(page.getByRole('alert')).toHaveText('Answer the question first.')
    await page.getByRole('radio', { name: /^No/ }).check()
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect(page.getByRole('alert')).toContainText('as it stands on the panel')
    await declare(page, ana)
  })

  await test.step('scores three cells and says why', async () => {
    const { page } = first
    await expect(page.getByRole('gridcell').first()).toBeFocused()
    for (let cell = 0; cell < 3; cell += 1) {
      await page.keyboard.type(given)
      await page.keyboard.press('Enter')
    }
    await expect(page.locator('main')).toContainText('3 of 80')
    await page.keyboard.press('Control+z')
    await expect(page.locator('main')).toContainText('2 of 80')
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('c')
    await page.keyboard.type(said)
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('main')).toContainText('3 of 80')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog')
    await expect(palette.getByRole('option').first()).toBeVisible()
    await expect(palette).not.toContainText(/Settings|Results|Back up|All evaluations|New eval/)
    await page.keyboard.press('Escape')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  })
  await first.kill()

  const second = await launch()
  const { page } = second
  await test.step('comes back to the evaluator’s window after the power went', async () => {
    await expect(page.getByRole('grid')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${ana} scores: Payments back end`,
    )
    await expect(page.getByRole('gridcell', { name: given })).toHaveCount(3)
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })

  const hash =
    await test.step('seals the scores, gets a receipt, and can only read then', async () => {
      await page.getByRole('button', { name: 'Submit and seal…' }).click()
      await expect(page.locator('main')).toContainText('77 of 80 cells are still empty.')
      await page.getByRole('button', { name: 'Seal with empty cells' }).click()
      const receipt = page.getByRole('textbox', { name: 'Commitment' })
      await expect(receipt).toHaveValue(/^[0-9a-f]{64}$/)
      await page.getByRole('button', { name: 'Read my scores' }).click()
      await page.getByRole('gridcell').first().click()
      await page.keyboard.type('1')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('gridcell', { name: given })).toHaveCount(3)
      await page.getByRole('button', { name: 'Receipt' }).click()
      return receipt.inputValue()
    })

  await test.step('gives the keyboard back for the chair’s PIN only', async () => {
    await page.evaluate(() => Object.assign(globalThis, { ofTheEvaluator: true }))
    await leave(page)
    await expect(page.locator('body')).not.toContainText(given)
    await page.keyboard.type('0000')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('not the chair’s PIN')
    await page.keyboard.type(pin)
    await page.keyboard.press('Enter')
    await ownerIsBack(page)
    expect(await page.evaluate(() => 'ofTheEvaluator' in globalThis)).toBe(false)
  })

  await test.step('the owner sees that it is sealed, and no value anywhere', async () => {
    await stages(page)
      .getByRole('button', { name: /^Scoring/ })
      .click()
    await expect(page.getByRole('row', { name: new RegExp(ana) })).toContainText('3 of 80')
    const text = await everything(page)
    expect(text).toContain('nothing is ranked before moderation')
    expect(text).not.toContain(given)
    expect(text).not.toContain(said)
    expect(await asked(page, 'panel.submissions', { evaluation })).toMatchObject([{ hash }])
  })

  await test.step('the owner reveals the scores, and they are there at once', async () => {
    await asked(page, 'panel.toStage', { evaluation, stage: 'moderate', reason: 'Example' })
    const { name } = await asked(page, 'evaluations.leader', { evaluation })
    await stages(page)
      .getByRole('button', { name: /^Results/ })
      .click()
    // How often each rank, of which nothing is known without scores.
    await expect(page.getByRole('row', { name: new RegExp(`^${name} \\d+ %`) })).toBeVisible()
  })
})
