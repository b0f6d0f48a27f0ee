// A data folder with one evaluation, as a person would have left it: the app comes back to its scoring.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../scripts/sources.ts'
import { type Core, startCore } from '../src/main/core-client.ts'
import { bareHost, type NamedBytes } from '../src/main/host.ts'
import { ownerSession } from '../src/main/session.ts'
import type { Input, MethodName, Output } from '../src/shared/contract/call.ts'

const openCore = (dataDir: string): Promise<Core> =>
  startCore(
    {
      workerFile: new URL('../src/main/core.ts', import.meta.url),
      reportWorkerFile: new URL('../src/main/report/worker.ts', import.meta.url),
      workbookWorkerFile: new URL('../src/main/files/workbook/worker.ts', import.meta.url),
      dataDir,
      appRoot: root,
      version: 'bench',
    },
    bareHost,
  )

const ask = async <Name extends MethodName>(
  core: Core,
  method: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const result = await core.dispatch(ownerSession, method, input)
  if (!result.ok) throw new Error(result.error.message)
  return result.value as Output<Name>
}

export const sampleDocument = (): NamedBytes => {
  const name = 'payments-back-end.shortlist'
  return { name, bytes: fs.readFileSync(path.join(root, 'resources', 'samples', name)) }
}

/** `stage` null: the app opens the list. The folder is the caller's to remove. */
export async function libraryWith(file: NamedBytes, stage: 'scoring' | null): Promise<string> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-bench-'))
  const core = await openCore(dataDir)
  const bytes = new Uint8Array(file.bytes)
  const { evaluation } = await ask(core, 'evaluations.import', { name: file.name, bytes })
  await ask(core, 'settings.set', {
    lastEvaluation: stage === null ? null : evaluation,
    lastStage: stage,
  })
  await core.close()
  return dataDir
}

/** How many entries the ledger of the folder's one evaluation has, with the app closed. */
export async function entriesOf(dataDir: string): Promise<number> {
  const core = await openCore(dataDir)
  const [evaluation] = await ask(core, 'evaluations.list', {})
  if (evaluation === undefined) throw new Error('the library is empty')
  const { entries } = await ask(core, 'history.state', { evaluation: evaluation.id })
  await core.close()
  return entries
}
