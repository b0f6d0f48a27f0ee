// The page begins with a part of its texts. That this part is all that its first screens say is read from the
// sources: every module that is loaded with the page, and every one that is fetched without waiting for the rest.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from '../src/shared/contract/contract.ts'
import { en } from '../src/shared/messages/en.ts'
import { lateSubjects } from '../src/shared/messages/late-subjects.ts'

const source = join(import.meta.dirname, '..', 'src')
const keys = Object.keys(en)
const late = new Set<string>()
for (const subject of lateSubjects) {
  const part = (await import(`../src/shared/messages/en/${subject}.ts`)) as Record<string, object>
  for (const texts of Object.values(part)) for (const key of Object.keys(texts)) late.add(key)
}

const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** Types leave nothing in the page. */
const onlyTypes = (names: string): boolean =>
  /^\s*type\b/.test(names) ||
  (/^\s*\{/.test(names) &&
    names
      .replace(/[{}]/g, '')
      .split(',')
      .every((name) => name.trim() === '' || name.trim().startsWith('type ')))

/** What a module loads with itself, and what it fetches later without waiting for the other texts. */
const loads = (file: string): readonly string[] => {
  const code = codeOf(file)
  const named = [...code.matchAll(/^(?:import|export)\s+([^'"]*?)\s*from\s+'(\.[^']+)'/gm)].flatMap(
    ([, names = '', path = '']) => (onlyTypes(names) ? [] : path),
  )
  const bare = [...code.matchAll(/^import\s+'(\.[^']+)'/gm)].map(([, path = '']) => path)
  const later = [...code.matchAll(/(onDemand\(\(\) =>\s*)?import\('(\.[^']+)'\)/g)].flatMap(
    ([, waits, path = '']) => (waits === undefined ? path : []),
  )
  return [...named, ...bare, ...later]
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => resolve(dirname(file), path))
}

const isCatalogue = (file: string): boolean => /messages[\\/](?:en|de)\b/.test(file)

const reached = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file) || isCatalogue(file)) return seen
  seen.add(file)
  for (const next of loads(file)) reached(next, seen)
  return seen
}

/** Keys that stand in a module, and all that one put together in it could be. */
const keysIn = (file: string): readonly string[] => {
  const code = codeOf(file)
  const named = [...code.matchAll(/(\w*)\(?['"`]([a-z][A-Za-z]*(?:\.[\w-]+)+)['"`]/g)].flatMap(
    // Some methods are called like a text.
    ([, asked = '', key = '']) =>
      Object.hasOwn(contract, key) && asked !== 'text' ? [] : [key, `${key}.one`, `${key}.other`],
  )
  const built = [...code.matchAll(/`([a-z][A-Za-z]*(?:\.[\w-]*)+)\$\{/g)].flatMap(
    ([, start = '']) => keys.filter((key) => key.startsWith(start)),
  )
  return [...named, ...built].filter((key) => Object.hasOwn(en, key))
}

/** What a page may begin with. */
const features = ['scoring', 'overview', 'evaluations', 'settings']

describe('the texts that the page begins with', () => {
  const page = [...reached(join(source, 'renderer', 'main.tsx'))]

  it('are all that is said before the others have come', () => {
    const missing = page.flatMap((file) =>
      keysIn(file).flatMap((key) => (late.has(key) ? `${key} in ${relative(source, file)}` : [])),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  it('leave out what is worth it', () => {
    expect(late.size).toBeGreaterThan(1_000)
    expect([...late].filter((key) => !Object.hasOwn(en, key))).toEqual([])
  })

  it('are looked for in every module of the first screens, and in no other', () => {
    const names = page.map((file) => relative(source, file))
    for (const feature of features)
      expect(names.filter((name) => name.startsWith(`renderer/features/${feature}/`))).not.toEqual(
        [],
      )
    for (const feature of readdirSync(join(source, 'renderer', 'features')))
      if (names.some((name) => name.startsWith(`renderer/features/${feature}/`)))
        expect(features).toContain(feature)
  })

  it('put no key together from nothing', () => {
    const blind = page.filter((file) => /\b(?:text|plural)\(\s*`\$\{/.test(codeOf(file)))
    expect(blind.map((file) => relative(source, file))).toEqual([])
  })
})
