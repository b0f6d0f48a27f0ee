// A process that scores one cell again and again and prints each score once it was acknowledged, until it is
// killed: `node kill-writer.ts DATA_FOLDER`.
import { startCore } from '../../src/main/core-client.ts'
import { bareHost } from '../../src/main/host.ts'
import { ownerSession } from '../../src/main/session.ts'
import type { Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import { appRoot } from './open-app.ts'

const core = await startCore(
  {
    workerFile: new URL('../../src/main/core.ts', import.meta.url),
    reportWorkerFile: new URL('../../src/main/report/worker.ts', import.meta.url),
    workbookWorkerFile: new URL('../../src/main/files/workbook/worker.ts', import.meta.url),
    dataDir: process.argv[2] ?? '',
    appRoot,
    version: '0.0.0-test',
  },
  bareHost,
)

async function call<Name extends MethodName>(
  method: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await core.dispatch(ownerSession, method, input)
  if (!result.ok) throw new Error(result.error.message)
  return result.value as Output<Name>
}

const { id: evaluation } = await call('evaluations.create', {
  title: 'Kill',
  client: null,
  brief: null,
  currency: 'USD',
  template: 'backend',
})
const { id: agency } = await call('agencies.add', { evaluation, fields: { name: 'A' } })
const [criterion] = (await call('criteria.list', { evaluation })).criteria
const [evaluator] = await call('panel.list', { evaluation })
if (criterion === undefined || evaluator === undefined) throw new Error('no cell to score')
for (let i = 0; ; i++) {
  await call('scoring.set', {
    evaluation,
    agency,
    criterion: criterion.id,
    evaluator: evaluator.id,
    score: (i % 21) / 2,
  })
  process.stdout.write(`${evaluation} ${i}\n`)
}
