// What the tests of blind scoring begin with: the sample, run by stages, with one more evaluator who has scored nothing.
import type { Page } from '@playwright/test'
import type {} from '../../src/renderer/api/transport.ts'
import type { Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import { expect } from './harness.ts'

export const pin = '4711'
export const ana = 'Ana Silva'

/** Asks main as this page does, whoever sits there. Answers that are blocks of bytes come as text. */
export async function asked<Name extends MethodName>(
  page: Page,
  method: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await page.evaluate(
    async ([called, given]) => {
      if (window.shortlist !== undefined) return window.shortlist.call(called, given)
      const response = await fetch(`/call/${called}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${sessionStorage.getItem('shortlist-token')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(given),
      })
      return response.json()
    },
    [method, input] as const,
  )
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
  return result.value as Output<Name>
}

/** The only evaluation, blind, at the stage of scoring. */
export async function beginBlind(page: Page): Promise<string> {
  const [listed] = await asked(page, 'evaluations.list', {})
  const evaluation = listed?.id ?? ''
  await asked(page, 'panel.add', { evaluation, fields: { name: ana, role: 'Security lead' } })
  await asked(page, 'panel.begin', {
    evaluation,
    blind: true,
    chairSees: 'progress',
    anonymous: false,
    declaration: 'I judge by the criteria alone and keep what I read here to myself.',
    pin,
  })
  await asked(page, 'panel.toStage', { evaluation, stage: 'declare', reason: 'Example' })
  await asked(page, 'panel.toStage', { evaluation, stage: 'score', reason: 'Example' })
  return evaluation
}

/** From anywhere in the owner's window; the card of the hand-over is shown when it resolves. */
export async function handOver(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Scoring/ })
    .click()
  await page.getByRole('button', { name: `Hand the keyboard to ${name}` }).click()
  await expect(page.getByRole('button', { name: `I am ${name}` })).toBeVisible()
}

/** From the declaration to the scores. */
export async function declare(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: /^No/ }).check()
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
}

/** The PIN is asked for when it resolves. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Give the keyboard back' }).click()
  await expect(page.getByLabel('PIN of the chair')).toBeFocused()
}
