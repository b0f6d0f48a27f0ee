// The import rules of ARCHITECTURE.md as data, checked on every source file: a folder without a rule, an
// import without permission or a forbidden word fails. Type-only imports count; tests are left out.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

interface Rule {
  /** Of files and folders below `src`; the longest one that fits a file is its rule. */
  readonly path: string
  /** Other rules' paths, or folders of them, that may be imported; a rule may always import itself. */
  readonly may: readonly string[]
  readonly packages?: readonly string[]
}

const shared = ['shared']
const ui = ['react', 'react-dom', 'lucide-react']
const charts = ['d3-scale', 'd3-shape', '@fontsource-variable/inter']
/** The core's thread and what speaks with it, as types, errors and messages. */
const door = ['main/core-client.ts', 'main/host.ts', 'main/session.ts']

const rules: readonly Rule[] = [
  { path: 'shared/domain', may: [] },
  { path: 'shared/contract', may: ['shared/domain'], packages: ['zod'] },
  { path: 'shared/format.ts', may: ['shared/domain'] },
  { path: 'shared/fold.ts', may: [] },
  { path: 'shared/names.ts', may: [] },
  { path: 'shared/templates', may: ['shared/domain'] },
  { path: 'shared/messages', may: ['shared/domain', 'shared/format.ts'] },

  { path: 'main/host.ts', may: shared },
  { path: 'main/session.ts', may: shared },
  { path: 'main/log.ts', may: [] },
  { path: 'main/arguments.ts', may: ['shared/contract/files.ts'] },
  { path: 'main/core-client.ts', may: [...shared, 'main/host.ts', 'main/session.ts'] },
  {
    path: 'main/db',
    may: [...shared, 'main/core-client.ts', 'main/files/replace-file.ts'],
    packages: ['better-sqlite3'],
  },
  { path: 'main/files', may: shared, packages: ['zod', 'papaparse', 'pdfjs-dist', 'hucre'] },
  {
    path: 'main/report',
    may: [...shared, 'main/files'],
    packages: ['@myriaddreamin/typst-ts-web-compiler'],
  },
  {
    path: 'main/services',
    may: [...shared, 'main/db', 'main/files', 'main/report', 'main/settings-file.ts', ...door],
    packages: ['zod'],
  },
  {
    path: 'main/settings-file.ts',
    may: ['shared/contract', 'shared/messages', 'main/db/open.ts', 'main/files/replace-file.ts'],
    packages: ['zod'],
  },
  { path: 'main/api.ts', may: ['shared/contract', 'main/services'] },
  {
    path: 'main/dispatch.ts',
    may: [
      ...shared,
      'main/api.ts',
      'main/db/journal.ts',
      'main/db/sql.ts',
      'main/disguise.ts',
      'main/guards.ts',
      'main/session.ts',
      'main/settings-file.ts',
      'main/services/context.ts',
    ],
    packages: ['zod'],
  },
  { path: 'main/guards.ts', may: [...shared, 'main/db', 'main/session.ts'] },
  {
    path: 'main/disguise.ts',
    may: [...shared, 'main/db', 'main/session.ts'],
    packages: ['zod'],
  },
  { path: 'main/core.ts', may: ['shared', 'main'] },
  { path: 'main/static-files.ts', may: [] },
  { path: 'main/harmless-kinds.ts', may: [] },
  { path: 'main/transports/channels.ts', may: ['shared/contract'] },
  {
    path: 'main/transports/ipc.ts',
    may: [
      'shared/contract',
      'main/core-client.ts',
      'main/session.ts',
      'main/transports/channels.ts',
    ],
    packages: ['electron'],
  },
  {
    path: 'main/transports/http.ts',
    may: ['shared/contract', 'main/core-client.ts', 'main/session.ts', 'main/static-files.ts'],
    packages: ['hono'],
  },
  {
    path: 'main/preload.ts',
    may: ['shared/contract/bridge.ts', 'main/transports/channels.ts'],
    packages: ['electron'],
  },
  { path: 'main/shell-texts.ts', may: ['shared/messages'] },
  { path: 'main/zoom.ts', may: [] },
  { path: 'main/window-state.ts', may: ['main/files/replace-file.ts'] },
  {
    path: 'main/window.ts',
    may: ['main/static-files.ts', 'main/window-state.ts'],
    packages: ['electron'],
  },
  {
    path: 'main/menu.ts',
    may: ['shared/contract/bridge.ts', 'main/shell-texts.ts', 'main/zoom.ts'],
    packages: ['electron'],
  },
  {
    path: 'main/host-electron.ts',
    may: [
      'main/host.ts',
      'main/harmless-kinds.ts',
      'main/shell-texts.ts',
      'main/files/replace-file.ts',
    ],
    packages: ['electron'],
  },
  { path: 'main/index.ts', may: ['shared', 'main'], packages: ['electron'] },
  { path: 'main/serve.ts', may: ['shared', 'main'], packages: ['@hono/node-server'] },
  { path: 'main/cli.ts', may: ['shared', 'main'] },
  { path: 'main/cli', may: ['shared', 'main'] },

  { path: 'renderer/pace', may: [] },
  { path: 'renderer/api', may: [...shared, 'renderer/pace'], packages: ['react', 'zustand'] },
  {
    path: 'renderer/ui',
    // An error as it came: its words and the fields concerned.
    may: [
      'shared/domain',
      'shared/format.ts',
      'shared/messages',
      'shared/contract/errors.ts',
      'renderer/pace',
    ],
    packages: [...ui, ...charts, 'zustand'],
  },
  { path: 'renderer/workers', may: [...shared, 'renderer/api'] },
  {
    path: 'renderer/features',
    may: [...shared, 'renderer/api', 'renderer/ui', 'renderer/workers'],
    packages: [...ui, ...charts, 'zustand'],
  },
  {
    path: 'renderer/features/report',
    may: [...shared, 'renderer/api', 'renderer/ui'],
    packages: [...ui, 'zustand', 'pdfjs-dist'],
  },
  {
    path: 'renderer/app',
    may: [...shared, 'renderer'],
    packages: [...ui, ...charts, 'zustand'],
  },
  { path: 'renderer/main.tsx', may: [...shared, 'renderer'], packages: ['react', 'react-dom'] },
]

/** Each feature is an island: what two of them share is in ui. */
const islands = 'renderer/features/'

const electronFiles = [
  'main/index.ts',
  'main/window.ts',
  'main/menu.ts',
  'main/host-electron.ts',
  'main/transports/ipc.ts',
  'main/preload.ts',
]

interface Source {
  /** Below `src`, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Example and arbitrary states for tests, beside the code that they are examples of. */
const isTestSupport = (path: string): boolean => /(^|\/)(arbitrary|example)-[a-z-]+\.ts$/.test(path)

const importPattern =
  /(?:^|[\n;}])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;}])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  )

const under = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`)

const sources: readonly Source[] = files(join(root, 'src'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test\.tsx?|d\.ts)$/.test(file))
  .filter((file) => !isTestSupport(file.split(sep).join('/')))
  .map((file) => {
    const path = relative(join(root, 'src'), file).split(sep).join('/')
    const text = withoutComments(readFileSync(file, 'utf8'))
    const imports = [...text.matchAll(importPattern)].map(
      (found) => found.slice(1).find((group) => group !== undefined) as string,
    )
    return { path, text, imports }
  })

const ruleOf = (path: string): Rule | null =>
  rules.filter((rule) => under(path, rule.path)).sort((a, b) => b.path.length - a.path.length)[0] ??
  null

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

const isBuiltin = (name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name)

/** Why this import is not allowed, or null. */
function complaint(source: Source, imported: string): string | null {
  const rule = ruleOf(source.path)
  if (rule === null) return 'has no rule'
  if (!imported.startsWith('.')) {
    if (isBuiltin(imported)) return source.path.startsWith('main/') ? null : 'is a Node built-in'
    if (imported === 'electron' && !electronFiles.includes(source.path)) return 'is for the shell'
    return rule.packages?.includes(packageOf(imported)) === true
      ? null
      : 'is not among its packages'
  }
  const target = join(dirname(source.path), imported).split(sep).join('/')
  if (/\.(css|svg|sql|wasm)$/.test(target)) return null
  // The folder itself, as a place: nothing is loaded from it.
  if (/^(\.\.\/?)+$/.test(target) || target === '../package.json') return null
  if (isTestSupport(target)) return 'is for tests'
  if (target.startsWith('..')) return 'lies outside src'
  if (source.path.startsWith(islands) && target.startsWith(islands)) {
    const feature = (path: string): string => path.slice(islands.length).split('/')[0] as string
    return feature(source.path) === feature(target) ? null : 'belongs to another feature'
  }
  if (under(target, rule.path)) return null
  return rule.may.some((path) => under(target, path)) ? null : 'is not what it may know'
}

describe('who may import what', () => {
  it('has a rule for every source file', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.map(({ path }) => path).filter((path) => ruleOf(path) === null)).toEqual([])
  })

  it('is kept by every source file', () => {
    const found = sources.flatMap((source) =>
      source.imports.flatMap((imported) => {
        const reason = complaint(source, imported)
        return reason === null ? [] : [`${source.path} → ${imported} ${reason}`]
      }),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['shared/domain/x.ts', '../contract/schemas.ts'],
    ['shared/domain/x.ts', 'node:fs'],
    ['shared/contract/x.ts', '../../main/host.ts'],
    ['renderer/ui/x.tsx', '../api/client.ts'],
    ['renderer/features/scoring/x.tsx', '../results/y.tsx'],
    ['renderer/features/scoring/x.tsx', '../../../main/session.ts'],
    ['renderer/api/x.ts', 'zod'],
    ['main/services/x.ts', 'electron'],
    ['main/services/x.ts', '../dispatch.ts'],
    ['main/db/x.ts', '../services/scoring.ts'],
    ['main/new-folder/x.ts', './y.ts'],
  ])('would not let %s import %s', (path, imported) => {
    expect(complaint({ path, text: '', imports: [] }, imported)).not.toBeNull()
  })
})

/** Found in the text of every source file that is not excepted. */
const forbidden: readonly {
  readonly what: string
  readonly pattern: RegExp
  readonly where: (path: string) => boolean
}[] = [
  {
    // The files in a backup lie in a table of theirs, of a file that is no library yet.
    what: 'writes to the database outside rows, journal, migrations and the files of a backup',
    pattern: /\b(INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|REPLACE\s+INTO)\b/i,
    where: (path) => !/^main\/db\/(rows|journal|carried-files)\.ts$/.test(path),
  },
  {
    what: 'a clock or chance in the domain',
    pattern: /Date\.now|Math\.random|new Date\(\)|performance\.now|crypto\.|setTimeout/,
    where: (path) => path.startsWith('shared/domain/'),
  },
  {
    what: 'raw HTML',
    pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/,
    where: () => true,
  },
  {
    what: 'code from text',
    pattern: /\beval\(|new Function\(/,
    where: () => true,
  },
  {
    what: 'a path of one machine',
    pattern: /['"`](\/(home|tmp|usr|etc|var|work|root|opt|Users)\/|[A-Z]:\\\\)/,
    where: () => true,
  },
  {
    what: 'a reach into Node from the page',
    pattern: /\bprocess\.(env|argv|cwd)/,
    where: (path) => !path.startsWith('main/'),
  },
]

describe('words that stand nowhere', () => {
  it.each(forbidden.map((rule) => [rule.what, rule] as const))('%s', (_, { pattern, where }) => {
    const found = sources.filter(({ path, text }) => where(path) && pattern.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('a default export, an enum, a namespace, or a class that is no error', () => {
    // React knows its error boundaries only as classes.
    const classes = /^(?:export )?class \w+\b(?! extends (?:\w*Error|Component)\b)/m
    const found = sources.filter(
      ({ text }) =>
        /^export default /m.test(text) ||
        /^\s*(?:export )?(?:const )?enum \w+/m.test(text) ||
        /^\s*(?:export )?namespace \w+/m.test(text) ||
        classes.test(text.replace(/<[^>]*>/g, '')),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('a file name that is not kebab-case, or says nothing', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.module)?\.tsx?$/
    const bad = sources.filter(({ path }) => {
      const last = path.split('/').at(-1) as string
      return !name.test(last) || /^(utils?|helpers?|common|misc)\.tsx?$/.test(last)
    })
    expect(bad.map(({ path }) => path)).toEqual([])
  })

  it('a file that does not first say why it exists', () => {
    const silent = sources.filter(
      ({ path }) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(join(root, 'src', path), 'utf8')),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe('a journey that promises the keyboard alone', () => {
  it.each(['main-job.electron', 'officers-hour.electron', 'decision'])(
    '%s: no pointer, no borrowed focus',
    (name) => {
      const journey = readFileSync(join(root, 'tests', 'e2e', `${name}.spec.ts`), 'utf8')
      const other =
        /\.(click|dblclick|hover|tap|focus|fill|clear|(un)?check|selectOption|dispatchEvent)\(|\.mouse\b|(?<!keys|keyboard)\.press\(/g
      expect(journey.match(other) ?? []).toEqual([])
    },
  )
})
