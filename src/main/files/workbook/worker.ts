// The thread in which workbooks are read and written: a file of a stranger may take all of its memory and time
// without harm to anything else.
import { parentPort } from 'node:worker_threads'
import type { WorkbookReply, WorkbookRequest } from './protocol.ts'

const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread only.')

const started = (): void => port.postMessage({ kind: 'started' } satisfies WorkbookReply)

const answer = async (request: WorkbookRequest): Promise<WorkbookReply> => {
  await import('hucre/xlsx')
  if (request.kind === 'read') {
    const { readSheet } = await import('./read.ts')
    started()
    return { kind: 'read', answer: await readSheet(request.bytes, request.sheet, request.of) }
  }
  const { writeWorkbook } = await import('./write.ts')
  started()
  return { kind: 'written', bytes: await writeWorkbook(request.input) }
}

port.on('message', (request: WorkbookRequest) => {
  answer(request).then(
    (reply) => port.postMessage(reply),
    (error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
      port.postMessage({ kind: 'failed', detail } satisfies WorkbookReply)
    },
  )
})
