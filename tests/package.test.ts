// The packaging's configuration, before anyone packages with it: valid by electron-builder's own schema,
// and everything it names is there.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { afterPack } from '../scripts/after-pack.ts'

const root = join(import.meta.dirname, '..')
const load = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'))

const { load: readYaml } = load('js-yaml') as {
  readonly load: (text: string) => Record<string, unknown>
}
const { validateConfiguration } = load('app-builder-lib/out/util/config/config') as {
  readonly validateConfiguration: (configuration: unknown, log: unknown) => Promise<void>
}

const configuration = readYaml(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))
const validate = (changed: Record<string, unknown>): Promise<void> =>
  validateConfiguration({ ...configuration, ...changed }, { add: () => {}, isEnabled: false })

describe('electron-builder.yml', () => {
  it('is valid by the schema of the packager', async () => {
    await expect(validate({})).resolves.toBeUndefined()
    await expect(validate({ fileAssociation: [] })).rejects.toThrow(/unknown property/)
  })

  it('names icons and hooks that are there', () => {
    type Icon = { readonly icon: string }
    const { win, mac, linux } = configuration as { win: Icon; mac: Icon; linux: Icon }
    for (const path of [win.icon, mac.icon, linux.icon, configuration.afterPack as string])
      expect(existsSync(join(root, path))).toBe(true)
    expect(afterPack).toBeTypeOf('function')
  })

  it('builds for three systems and opens .shortlist on each', () => {
    expect(configuration).toMatchObject({
      win: { target: ['nsis', 'zip'] },
      mac: { target: ['dmg', 'zip'] },
      linux: { target: ['deb', 'AppImage', 'dir'] },
      fileAssociations: [{ ext: 'shortlist' }],
      npmRebuild: false,
    })
  })

  it('ships the migrations, the resources and of node_modules only the database', () => {
    const files = (configuration.files as string[]).filter((pattern) => !pattern.startsWith('!'))
    expect(files).toContain('src/main/db/migrations/*.sql')
    expect(files).toContain('resources/**')
    const modules = files.filter((pattern) => pattern.startsWith('node_modules/'))
    expect(modules.length).toBeGreaterThan(0)
    for (const pattern of modules) expect(pattern).toMatch(/^node_modules\/better-sqlite3\//)
    expect(configuration.files).toContain('!node_modules/**')
  })
})
