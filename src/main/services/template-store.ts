// Templates that people keep in this installation: one JSON file beside the library, outside the ledger, in
// the shapes of the evaluation document.
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { text } from '../../shared/messages/door-text.ts'
import type { BuiltInTemplate } from '../../shared/templates/built-in.ts'
import { criterion, gate, scale } from '../files/document-schema.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { Context } from './context.ts'

const shape = z.object({
  version: z.literal(1),
  templates: z.array(
    z.object({
      id: z.string().min(1).max(64),
      name: z.string().min(1),
      scale,
      criteria: z.array(criterion),
      gates: z.array(gate),
    }),
  ),
})

export type OwnTemplate = z.output<typeof shape>['templates'][number]

type Place = Pick<Context, 'library' | 'now'>

const fileOf = ({ library }: Place): string => path.join(library.dataDir, 'templates.json')

/** A file that cannot be read is kept aside under another name, and the list begins anew. */
export function ownTemplates(place: Place): readonly OwnTemplate[] {
  const file = fileOf(place)
  if (!fs.existsSync(file)) return []
  try {
    return shape.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).templates
  } catch {
    const stamp = place.now().replace(/[:.]/g, '-')
    if (!place.library.readOnly) fs.renameSync(file, `${file}.damaged-${stamp}`)
    return []
  }
}

/** Writes the whole list or leaves it as it was. */
export function keepTemplates(place: Place, templates: readonly OwnTemplate[]): void {
  const whole = { version: 1, templates }
  replaceFile(fileOf(place), Buffer.from(`${JSON.stringify(whole, null, 1)}\n`))
}

/** A built-in one is called what the catalogue of texts calls it. */
export const builtInName = (id: BuiltInTemplate): string => text(`library.template.${id}`)
