// `rank` and `report`: an evaluation document in, its result out; no library is opened.
import { createHash } from 'node:crypto'
import { type DocumentContent, splitAdditions } from '../../shared/domain/content.ts'
import { decimalsToTell, fixedText } from '../../shared/domain/decimals.ts'
import { rankByMethod } from '../../shared/domain/methods/rank-by-method.ts'
import { methodOf, methods } from '../../shared/domain/methods/registry.ts'
import type { RankedAgency, Ranking } from '../../shared/domain/model.ts'
import { prepareRanking } from '../../shared/domain/ranking.ts'
import {
  defaultVerdictRule,
  type Verdict,
  verdictOf,
} from '../../shared/domain/robustness/verdict.ts'
import {
  exclusionText,
  type RankingJson,
  type RankingNames,
  rankingJson,
  rankingNames,
  warningText,
  winnerText,
} from '../../shared/messages/ranking-words.ts'
import { parseDocument } from '../files/document.ts'
import { usualComparison } from '../report/compare-data.ts'
import { wholeReport } from '../report/input.ts'
import {
  appRoot,
  appVersion,
  badInput,
  CommandFailed,
  checkOutput,
  type InputFile,
  print,
  readInput,
  refusal,
  say,
  tableText,
  writeOutput,
} from './io.ts'

const contentOf = (file: string, input: InputFile): DocumentContent => {
  const parsed = parseDocument(input.bytes)
  if (parsed.ok) return parsed.content
  throw refusal(file, parsed.problems)
}

/** By the rule that the document carries, or the default one. */
const verdictIn = ({ state, extras }: DocumentContent): Verdict =>
  verdictOf(
    prepareRanking(state),
    splitAdditions(extras).additions.verdictRule ?? defaultVerdictRule,
  )

const remarks = (result: RankedAgency, names: RankingNames): string =>
  [
    ...(result.excluded ?? []).map((exclusion) => exclusionText(exclusion, names)),
    ...(result.complete || result.excluded?.some(({ kind }) => kind === 'status')
      ? []
      : ['incomplete']),
  ].join('; ')

/** For people: decimals as many as tell neighbours of different rank apart. */
const rankingText = (ranking: Ranking, names: RankingNames, official: boolean): string => {
  const decimals = decimalsToTell(ranking.results, official ? 1 : 3)
  const rows = ranking.results.map((result) => [
    result.rank === null ? '–' : String(result.rank),
    result.score === null ? '–' : fixedText(result.score, decimals),
    result.name,
    remarks(result, names),
  ])
  const table = tableText([['Rank', 'Score', 'Agency', ''], ...rows], [true, true, false, false])
  const verdict =
    official || ranking.winnerReason !== null ? winnerText(ranking, names, decimals) : null
  return `${table}${verdict === null ? '' : `\n${verdict}\n`}`
}

export const rank = async (
  file: string,
  options: { readonly method: string; readonly json: boolean },
): Promise<void> => {
  const method = methodOf(options.method)
  if (method === null)
    throw badInput(
      `There is no method “${options.method}”. Choose one of ${methods.map(({ id }) => id).join(', ')}.`,
    )
  const content = contentOf(file, readInput(file))
  const { state } = content
  const ranking = rankByMethod(state, method.id)
  const names = rankingNames(state)
  if (options.json) {
    const json: RankingJson = {
      ...rankingJson(ranking, method.id, names),
      ...(method.id === 'weighted-sum' ? { verdict: verdictIn(content) } : {}),
    }
    await print(`${JSON.stringify(json, null, 2)}\n`)
    return
  }
  await print(rankingText(ranking, names, method.id === 'weighted-sum'))
  for (const warning of ranking.warnings) say(warningText(warning, names))
}

export const report = async (
  file: string,
  options: { readonly out: string; readonly paper: string },
): Promise<void> => {
  const { paper } = options
  if (paper !== 'a4' && paper !== 'letter')
    throw badInput(`There is no paper “${paper}”. Choose a4 or letter.`)
  checkOutput(options.out)
  const input = readInput(file)
  const { state, extras } = contentOf(file, input)
  const { ReportFailed, startReporter } = await import('../report/client.ts')
  const reporter = startReporter({
    workerFile: new URL('../report/worker.ts', import.meta.url),
    appRoot,
  })
  try {
    const facts = {
      version: appVersion(),
      generatedAt: new Date().toISOString(),
      ledgerHead: null,
      documentSha256: createHash('sha256').update(input.bytes).digest('hex'),
      paper,
      envelope: null,
      language: 'en',
      locale: 'en-GB',
    } as const
    const { additions } = splitAdditions(extras)
    const { bytes } = await reporter.compile(
      { ...wholeReport, state, additions, compare: usualComparison, facts },
      { attachment: null },
    )
    await writeOutput(options.out, bytes)
  } catch (error) {
    if (error instanceof ReportFailed)
      throw new CommandFailed(1, `${error.message}\n${error.detail}`)
    throw error
  } finally {
    await reporter.close()
  }
}
