// `import`, `list`, `export`, `verify`: commands on a library, through the same door as the app.
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Input, MethodName, Output } from '../../shared/contract/call.ts'
import type { CallError } from '../../shared/contract/errors.ts'
import { rejectsUnexplained } from '../../shared/domain/agencies/listed.ts'
import { formatCount } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { CannotOpenLibrary, type Core, startCore } from '../core-client.ts'
import type { TableRead } from '../files/read-table.ts'
import { bareHost } from '../host.ts'
import { consoleSession } from '../session.ts'
import {
  appRoot,
  appVersion,
  badInput,
  CommandFailed,
  checkOutput,
  type InputFile,
  print,
  readInput,
  say,
  tableText,
  writeOutput,
} from './io.ts'

const workbookWorkerFile = new URL('../files/workbook/worker.ts', import.meta.url)

type Ask = <Name extends MethodName>(method: Name, input: Input<Name>) => Promise<Output<Name>>

/** What a person gave wrongly is bad input; a lock, a full disk or a bug is not. */
const failureOf = ({ code, message, problems }: CallError): CommandFailed => {
  const lines = problems
    .slice(0, 20)
    .map(({ place, rule, got }) => `  ${place}: ${rule}, got ${got}`)
  const exitCode = code === 'validation' || code === 'not_found' ? 2 : 1
  return new CommandFailed(exitCode, [message, ...lines].join('\n'))
}

/** Opens the library, runs, closes it; the lock is gone afterwards whatever happened. */
const withLibrary = async <Result>(
  dataDir: string,
  readOnly: boolean,
  run: (ask: Ask) => Promise<Result>,
): Promise<Result> => {
  // Opening would say the same, but as a failure of the environment.
  if (readOnly && !existsSync(join(dataDir, 'library.db')))
    throw badInput(`There is no library in ${dataDir}.`)
  let core: Core
  try {
    core = await startCore(
      {
        workerFile: new URL('../core.ts', import.meta.url),
        reportWorkerFile: new URL('../report/worker.ts', import.meta.url),
        workbookWorkerFile,
        dataDir,
        appRoot,
        version: appVersion(),
        readOnly,
        english: true,
      },
      bareHost,
    )
  } catch (error) {
    if (error instanceof CannotOpenLibrary) throw new CommandFailed(1, error.message)
    throw error
  }
  try {
    return await run(async <Name extends MethodName>(method: Name, input: Input<Name>) => {
      const result = await core.dispatch(consoleSession, method, input)
      if (!result.ok) throw failureOf(result.error)
      return result.value as Output<Name>
    })
  } finally {
    await core.close()
  }
}

/** Before the library is opened, so that a bad file leaves no trace. */
const readList = async (input: InputFile): Promise<TableRead> => {
  const { startWorkbooks } = await import('../files/workbook/client.ts')
  const { readAgencyTable } = await import('../files/read-table.ts')
  const workbooks = startWorkbooks(workbookWorkerFile)
  try {
    const file = { bytes: input.bytes, sheet: null, mapping: null, headings: true, decimal: null }
    return await readAgencyTable({ ...file, uncertain: 'problem' }, async () => workbooks, 'en')
  } finally {
    await workbooks.close()
  }
}

/** A list of agencies becomes an evaluation of its own, on the built-in criteria. */
const importTable = async (file: string, input: InputFile, dataDir: string): Promise<string> => {
  const { table, sheet, sheets } = await readList(input)
  if (!table.ok) throw badInput([`${file} was refused:`, ...table.problems].join('\n  '))
  const bad = table.rows
    .map(({ row, fields, problems }) => ({
      row,
      problems: rejectsUnexplained(null, fields)
        ? [...problems, text('errors.rejectedUnexplained')]
        : problems,
    }))
    .filter(({ problems }) => problems.length > 0)
  if (bad.length > 0)
    throw badInput(
      [
        `${file} was refused and nothing was imported:`,
        ...bad.slice(0, 20).map(({ row, problems }) => `  row ${row}: ${problems.join('; ')}`),
        ...(bad.length > 20 ? [`  … and ${bad.length - 20} more rows`] : []),
      ].join('\n'),
    )
  if (sheets.length > 1) say(`Of ${sheets.length} sheets, “${sheet}” was read.`)
  for (const note of table.notes) say(note)
  for (const { heading, field } of table.columns)
    if (field === null && heading !== '') say(`The column “${heading}” was not imported.`)
  for (const { row, notes } of table.rows) for (const note of notes) say(`Row ${row}: ${note}.`)
  const title = input.name.slice(0, input.name.length - extname(input.name).length) || input.name
  return withLibrary(dataDir, false, async (ask) => {
    const details = { client: null, brief: null, currency: 'USD', template: 'backend' as const }
    const { id } = await ask('evaluations.create', { title: title.slice(0, 200), ...details })
    const mapping = table.columns.map(({ field }) => field)
    await ask('agencies.importTable', {
      ...input,
      evaluation: id,
      sheet,
      mapping,
      goodRowsOnly: false,
    })
    return id
  })
}

const importDocument = (input: InputFile, dataDir: string): Promise<string> =>
  withLibrary(dataDir, false, async (ask) => {
    const { evaluation, notes } = await ask('evaluations.import', input)
    for (const note of notes) say(note)
    return evaluation
  })

export const importFile = async (file: string, dataDir: string): Promise<void> => {
  const input = readInput(file)
  const isTable = /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(file)
  const id = isTable
    ? await importTable(file, input, dataDir)
    : await importDocument(input, dataDir)
  await print(`${id}\n`)
}

export const list = (dataDir: string, json: boolean): Promise<void> =>
  withLibrary(dataDir, true, async (ask) => {
    const evaluations = await ask('evaluations.list', {})
    const shown = evaluations.map(({ id, title, client, createdAt, agencies, criteria }) => ({
      id,
      title,
      client,
      createdAt,
      agencies,
      criteria,
    }))
    if (json) return print(`${JSON.stringify(shown, null, 2)}\n`)
    if (shown.length === 0) return say('The library has no evaluations.')
    const rows = shown.map((each) => [
      each.id,
      each.title,
      each.client ?? '–',
      each.createdAt.slice(0, 10),
      String(each.agencies),
      String(each.criteria),
    ])
    return print(
      tableText(
        [['Id', 'Title', 'Client', 'Created', 'Agencies', 'Criteria'], ...rows],
        [false, false, false, false, true, true],
      ),
    )
  })

const formats: Readonly<Record<string, Input<'evaluations.export'>['format']>> = {
  '.shortlist': 'document',
  '.json': 'document',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
}

export const exportTo = async (id: string, dataDir: string, out: string): Promise<void> => {
  const format = formats[extname(out).toLowerCase()]
  if (format === undefined)
    throw badInput(
      `${out} must end with .shortlist, .json, .csv or .xlsx, which says what to write.`,
    )
  checkOutput(out)
  const { bytes } = await withLibrary(dataDir, true, (ask) =>
    ask('evaluations.export', {
      evaluation: id as Input<'evaluations.export'>['evaluation'],
      format,
    }),
  )
  await writeOutput(out, bytes)
}

/** SQLite itself could not read the file: that is damage too, found before the ledger was. */
const isDamage = ({ message }: CommandFailed): boolean =>
  message === text('errors.damaged') || message.includes(' is damaged ')

export const verify = async (dataDir: string): Promise<void> => {
  try {
    const { sound, evaluations, entries, damage } = await withLibrary(dataDir, true, (ask) =>
      ask('history.verify', {}),
    )
    const counts = `${formatCount(evaluations, 'en')} evaluations, ${formatCount(entries, 'en')} ledger entries`
    if (sound) return await print(`Sound: ${counts}.\n`)
    throw new CommandFailed(3, [`Damage found in ${counts}:`, ...damage].join('\n  '))
  } catch (error) {
    if (error instanceof CommandFailed && isDamage(error)) throw new CommandFailed(3, error.message)
    throw error
  }
}
