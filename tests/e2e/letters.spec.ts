// A debrief letter: what is typed is in the letter that is saved by the next press, without waiting for the preview.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AgencyId, EvaluationId } from '../../src/shared/domain/model.ts'
import { asked } from './blind.ts'
import { expect, test } from './harness.ts'

test('a note is in the letter that is saved right after it was typed, by press or by key @page', async ({
  app,
  dataDir,
}) => {
  const { page } = app
  await page
    .getByRole('button', { name: /finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
  const [listed] = await asked(page, 'evaluations.list', {})
  const evaluation = (listed?.id ?? '') as EvaluationId
  await asked(page, 'results.decide', {
    evaluation,
    agency: 'quillhaven' as AgencyId,
    rationale: 'Best on what counts most.',
    conditions: [],
    against: null,
    date: '2026-11-20',
  })
  await page.keyboard.press('Alt+7')
  await page.getByRole('radio', { name: 'Letters' }).check()
  const note = page.getByRole('textbox', { name: 'A paragraph of your own' })
  const textOf = async (name: string): Promise<string> => {
    const path = join(dataDir, name)
    await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
    return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
  }

  await app.saveDialogTo(join(dataDir, 'press.pdf'))
  await note.click()
  await page.keyboard.type('We were glad of the visit in Porto.')
  await page.getByRole('button', { name: 'Save letter' }).click()
  expect(await textOf('press.pdf')).toContain('the visit in Porto')

  await app.saveDialogTo(join(dataDir, 'key.pdf'))
  await note.fill('We were glad of the visit in Faro.')
  await page.keyboard.press('Control+s')
  expect(await textOf('key.pdf')).toContain('the visit in Faro')
})
