// The library: evaluations are created from a template, imported, duplicated, archived, deleted, exported.

import fs from 'node:fs'
import path from 'node:path'
import type { Input } from '../../shared/contract/call.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { problemText } from '../../shared/contract/problems.ts'
import { blankEvaluator } from '../../shared/domain/blank.ts'
import { type DocumentContent, splitAdditions } from '../../shared/domain/content.ts'
import type { EvaluationId, EvaluationState, EvaluatorId } from '../../shared/domain/model.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { spoken, text } from '../../shared/messages/door-text.ts'
import { insertContent, readContent } from '../db/queries/content.ts'
import {
  detailColumns,
  detailsOf,
  earlierFreezesOf,
  envelopeOf,
  evaluationIdTaken,
  frozenOf,
  listEvaluations,
  needsOf,
  verdictRuleOf,
} from '../db/queries/evaluations.ts'
import type { NamedBytes } from '../host.ts'
import { writingAt } from '../settings-file.ts'
import { asSent, type Context, requireEvaluation, type Service } from './context.ts'
import { findInEvaluation } from './find.ts'
import { changeSet } from './freeze.ts'
import { leaderOf } from './leader.ts'
import { opening } from './opening.ts'
import { saved } from './saved.ts'
import { loadTemplate } from './templates.ts'

/** Adds what a document holds as a new evaluation; its id is kept when it is free here. */
function addContent(
  context: Context,
  content: DocumentContent,
): { readonly evaluation: EvaluationId; readonly title: string; readonly notes: string[] } {
  const wanted = content.state.evaluation.id
  const taken = evaluationIdTaken(context.db, wanted)
  const id = (taken ? context.newId() : wanted) as EvaluationId
  const { title } = content.state.evaluation
  const state = { ...content.state, evaluation: { ...content.state.evaluation, id } }
  context.change(id, { title }, (writer) => insertContent(writer, { ...content, state }))
  return {
    evaluation: id,
    title,
    notes: taken ? [text('library.importedAsCopy', { title })] : [],
  }
}

async function readDocument(context: Context, file: NamedBytes): Promise<DocumentContent> {
  const { parseDocument } = await import('../files/document.ts')
  const read = parseDocument(file.bytes, context.now)
  if (read.ok) return read.content
  throw new ExpectedError(
    'validation',
    text('errors.documentRefused', {
      name: file.name,
      first: read.problems[0] === undefined ? '' : problemText(read.problems[0]),
    }),
    read.problems.map(({ place, rule, got }) => ({
      place,
      rule,
      got: got === undefined ? '' : JSON.stringify(got).slice(0, 200),
    })),
  )
}

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-', 0, 'latin1')

async function documentOf(context: Context, file: NamedBytes): Promise<NamedBytes> {
  if (!isPdf(file.bytes)) return file
  const attached = await (await context.reporter()).readAttachedDocument(file.bytes)
  if (attached === null) throw new ExpectedError('validation', text('errors.noDocumentInPdf'))
  return { name: file.name, bytes: attached }
}

const samplesFolder = (context: Context): string =>
  path.join(context.appRoot, 'resources', 'samples')

function samples(context: Context): { readonly id: string; readonly file: NamedBytes }[] {
  const folder = samplesFolder(context)
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.shortlist'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.shortlist'.length),
      file: { name, bytes: fs.readFileSync(path.join(folder, name)) },
    }))
}

/** A name that every file system takes. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'Evaluation'
  }${ending}`

type Format = Input<'evaluations.export'>['format']

const endings: Readonly<Record<Format, string>> = {
  document: '.shortlist',
  csv: '.csv',
  xlsx: '.xlsx',
}

async function workbookOf(context: Context, content: DocumentContent): Promise<Uint8Array> {
  const { WorkbookFailed } = await import('../files/workbook/client.ts')
  const workbooks = await context.workbooks()
  try {
    const { locale } = writingAt(context)
    const { state, extras } = content
    const { references, attachments } = splitAdditions(extras).additions
    return await workbooks.write(
      { state, references, attachments, language: spoken(), locale },
      context.closing,
    )
  } catch (error) {
    if (error instanceof WorkbookFailed && error.code !== 'failed')
      throw new ExpectedError('validation', text('errors.workbookTooLarge'))
    throw error
  }
}

async function writtenAs(
  context: Context,
  format: Format,
  content: DocumentContent,
): Promise<Uint8Array> {
  const { state } = content
  switch (format) {
    case 'document':
      return Buffer.from((await import('../files/document.ts')).writeDocument(content), 'utf8')
    case 'csv': {
      const { writeAgencyTable } = await import('../files/csv.ts')
      return Buffer.from(writeAgencyTable(state, rankEvaluation(state)), 'utf8')
    }
    case 'xlsx':
      return workbookOf(context, content)
  }
}

async function exported(
  context: Context,
  evaluation: EvaluationId,
  format: Format,
): Promise<NamedBytes> {
  const content = readContent(context.db, evaluation)
  if (content === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
  return {
    name: fileName(content.state.evaluation.title, endings[format]),
    bytes: await writtenAs(context, format, content),
  }
}

const plainBytes = ({
  name,
  bytes,
}: NamedBytes): { name: string; bytes: Uint8Array<ArrayBuffer> } => ({
  name,
  bytes: new Uint8Array(bytes),
})

export const evaluations: Service<'evaluations'> = {
  'evaluations.opening': opening,

  'evaluations.list': ({ db }) => listEvaluations(db),

  'evaluations.get': (context, { evaluation }) => {
    const row = requireEvaluation(context, evaluation)
    return asSent({
      ...detailsOf(row),
      archived: row.archived === 1,
      verdictRule: verdictRuleOf(row),
      frozen: frozenOf(row),
      earlierFreezes: earlierFreezesOf(row),
      // Of no use to an evaluator, and not theirs to know.
      ...(context.session.role === 'owner'
        ? { envelope: envelopeOf(row), needs: needsOf(row) }
        : { envelope: null, needs: null, pricing: null, client: null }),
    })
  },

  'evaluations.create': async (context, { title, client, brief, currency, template }) => {
    const { withoutExtras } = await import('../files/document.ts')
    const set = template === 'empty' ? null : await loadTemplate(context, template)
    const id = context.newId() as EvaluationId
    const state: EvaluationState = {
      evaluation: {
        id,
        title,
        client,
        brief,
        currency,
        scale: set?.scale ?? { min: 0, max: 10, step: 0.5 },
        panelRule: null,
        pricing: null,
        createdAt: context.now(),
      },
      criteria: set?.criteria ?? [],
      gates: set?.gates ?? [],
      agencies: [],
      evaluators: [
        {
          id: context.newId() as EvaluatorId,
          name: text('library.you'),
          ...blankEvaluator,
        },
      ],
      scores: [],
      moderated: [],
      gateResults: [],
      quotes: [],
    }
    context.change(id, { title }, (writer) => insertContent(writer, withoutExtras(state)))
    return { id }
  },

  'evaluations.leader': leaderOf,

  'evaluations.find': findInEvaluation,

  'evaluations.update': (context, { evaluation, reason, ...patch }) => {
    const { title } = requireEvaluation(context, evaluation)
    const subject = {
      title,
      fields: Object.keys(patch).join(' '),
      to: patch.title ?? null,
    }
    changeSet(context, evaluation, reason, subject, (writer) =>
      writer.update('evaluation', { id: evaluation }, detailColumns(patch)),
    )
    return {}
  },

  'evaluations.duplicate': (context, { evaluation }) => {
    const content = readContent(context.db, evaluation)
    if (content === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
    const original = content.state.evaluation
    const id = context.newId() as EvaluationId
    const title = text('library.copyOf', { title: original.title })
    const details = { ...original, id, title, createdAt: context.now() }
    context.change(id, { title: original.title }, (writer) =>
      insertContent(writer, { ...content, state: { ...content.state, evaluation: details } }),
    )
    return { id }
  },

  'evaluations.archive': (context, { evaluation, archived }) => {
    const { title } = requireEvaluation(context, evaluation)
    context.change(evaluation, { title, variant: archived ? 'archive' : 'reopen' }, (writer) =>
      writer.update('evaluation', { id: evaluation }, { archived: archived ? 1 : 0 }),
    )
    return {}
  },

  'evaluations.delete': (context, { evaluation }) => {
    const { title } = requireEvaluation(context, evaluation)
    context.change(evaluation, { title }, (writer) =>
      writer.update('evaluation', { id: evaluation }, { deleted: 1 }),
    )
    return {}
  },

  'evaluations.samples': (context) =>
    Promise.all(
      samples(context).map(async ({ id, file }) => {
        const { evaluation } = (await readDocument(context, file)).state
        return { id, title: evaluation.title, description: evaluation.brief ?? '' }
      }),
    ),

  'evaluations.openSample': async (context, { sample }) => {
    const found = samples(context).find(({ id }) => id === sample)
    if (found === undefined) throw new ExpectedError('not_found', text('errors.noSample'))
    const { notes: _alwaysACopy, ...opened } = addContent(
      context,
      await readDocument(context, found.file),
    )
    return { ...opened, notes: [] }
  },

  'evaluations.import': async (context, file) => {
    const document = await documentOf(context, file)
    return addContent(context, await readDocument(context, document))
  },

  'evaluations.export': async (context, { evaluation, format }) =>
    plainBytes(await exported(context, evaluation, format)),

  'evaluations.save': async (context, { evaluation, format }) =>
    saved(context, await exported(context, evaluation, format)),
}
