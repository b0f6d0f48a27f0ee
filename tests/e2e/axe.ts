// What axe finds on a page, light and dark. Its runner is asked directly: the usual wrapper sends axe's source
// anew for each look and has every passed check written down, four fifths of the time.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface WithAxe {
  readonly axe?: {
    readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>
  }
}

/**
 * One line for each violation of what is on screen now, or of its part alone where the rest was looked at before. The
 * page behind a modal is such a rest. The theme changes colours only.
 */
export async function complaints(
  page: Page,
  name: string,
  part: string | null = null,
): Promise<readonly string[]> {
  // Half a fade is a colour that nobody chose.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(
    async ([surface, within]) => {
      const { axe } = globalThis as WithAxe
      if (axe === undefined) throw new Error('axe is not in the page')
      const looked = document.querySelector(within ?? 'dialog:modal') ?? document
      if (within !== null && looked === document) throw new Error(`${surface} has no ${within}`)
      const { dataset } = document.documentElement
      const usual = dataset['theme']
      const found: string[] = []
      for (const theme of ['light', 'dark']) {
        dataset['theme'] = theme
        const { violations } = await axe.run(looked, {
          resultTypes: ['violations'],
          ...(theme === 'dark' ? { runOnly: ['color-contrast'] } : {}),
        })
        for (const { id, nodes } of violations)
          for (const { target } of nodes)
            found.push(`${surface}, ${theme}: ${id} at ${target.join(' ')}`)
      }
      if (usual === undefined) delete dataset['theme']
      else dataset['theme'] = usual
      return found
    },
    [name, part] as const,
  )
}
