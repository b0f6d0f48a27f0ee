// What the report template gets: every text ready to print, every number already formatted, and plain
// shares (0…1) for lengths of bars. The template holds no words and does no arithmetic of scores.

import type { ComparePages } from './compare-data.ts'
import type { SectionsPage } from './sections-page.ts'

export type Paper = 'a4' | 'letter'

/** A PDF date, in UTC. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

export interface LabelledValue {
  readonly label: string
  readonly value: string
}

export interface Note {
  readonly label: string
  readonly items: readonly string[]
}

/** Part of a sentence; `strong`: a number that should stand out. */
export interface TextRun {
  readonly words: string
  readonly strong: boolean
}
export type RunSentence = readonly TextRun[]

export interface CoverPage {
  readonly kicker: string
  readonly title: string
  readonly client: string | null
  readonly date: string
  readonly brief: string | null
  readonly resultLabel: string
  readonly headline: string
  readonly sentences: readonly string[]
  /** How sure the result is; empty where nothing can be said. */
  readonly verdict: readonly RunSentence[]
  readonly scope: string
  readonly head: {
    readonly rank: string
    readonly agency: string
    readonly bar: string
    readonly points: string
  }
  readonly standing: readonly {
    readonly rank: string
    readonly name: string
    readonly score: string
    /** Length of the bar. */
    readonly share: number
  }[]
  /** What comes after the shown places, or null. */
  readonly more: string | null
  readonly facts: readonly LabelledValue[]
  readonly notes: readonly Note[]
  readonly origin: string
}

export interface BarSegment {
  readonly number: string
  /** Of the whole bar, which stands for 100 points. */
  readonly share: number
}

export interface RankingRow {
  readonly rank: string
  readonly name: string
  readonly score: string
  readonly behind: string
  readonly segments: readonly BarSegment[]
  readonly alt: string
  readonly mark: string | null
}

export interface RankingPage {
  readonly kicker: string
  readonly title: string
  readonly lead: string
  readonly head: {
    readonly rank: string
    readonly agency: string
    readonly score: string
    readonly behind: string
    readonly bar: string
  }
  readonly rows: readonly RankingRow[]
  readonly excludedTitle: string
  readonly excluded: readonly {
    readonly name: string
    readonly score: string
    readonly reasons: readonly string[]
  }[]
  readonly excludedHead: {
    readonly agency: string
    readonly reason: string
    readonly score: string
  }
  readonly keyTitle: string
  readonly key: readonly {
    readonly number: string
    readonly label: string
    readonly weight: string
  }[]
  readonly note: string
}

/** A criterion whose weight, changed alone, changes who leads. */
export interface TurningRow {
  readonly criterion: string
  readonly now: string
  /** The weight now, 0…1, on the track. */
  readonly weight: number
  /** The track from 0 to 1, in parts; `leads`: the present leader does. */
  readonly stretches: readonly {
    readonly from: number
    readonly to: number
    readonly leads: boolean
  }[]
  readonly words: string
  readonly alt: string
}

export interface MarkedTable {
  readonly heading: string
  readonly words: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly cells: readonly {
      readonly text: string
      /** 0…5: how dark the cell is; null: no ground. */
      readonly ramp: number | null
      /** Bold and underlined. */
      readonly marked: boolean
    }[]
  }[]
  /** Below the table. */
  readonly after: readonly string[]
}

export interface FragilityPage {
  readonly kicker: string
  /** The grade. */
  readonly title: string
  readonly reason: string
  readonly sentences: readonly RunSentence[]
  /** How the least change of one score compares with a step; null: no single score changes the winner. */
  readonly step: string | null
  readonly turns: {
    readonly heading: string
    readonly words: string
    readonly head: {
      readonly criterion: string
      readonly now: string
      readonly bar: string
      readonly words: string
    }
    readonly rows: readonly TurningRow[]
    /** The criteria that never change the leader, as a sentence. */
    readonly never: string | null
  } | null
  readonly places: MarkedTable
  readonly leftOut: { readonly heading: string; readonly items: readonly string[] } | null
  readonly methods: MarkedTable | null
}

export interface MatrixCell {
  readonly text: string
  /** 0…5: how dark the cell is; null: no value, no ground. */
  readonly ramp: number | null
  readonly best: boolean
}

export interface MatrixColumn {
  readonly name: string
  readonly rank: string
  readonly score: string
  readonly excluded: boolean
}

export interface MatrixRow {
  readonly label: string
  readonly group: string | null
  readonly weight: string
  readonly cells: readonly MatrixCell[]
}

/** One table on its page: some agencies, all criteria. */
export interface MatrixTable {
  readonly heading: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixPages {
  readonly kicker: string
  readonly title: string
  readonly landscape: boolean
  readonly head: {
    readonly criterion: string
    readonly weight: string
    readonly total: string
    readonly rank: string
  }
  /** Tables of one column group; each group starts a page. */
  readonly groups: readonly (readonly MatrixTable[])[]
  readonly note: string
}

export interface ScorecardRow {
  readonly criterion: string
  readonly group: string | null
  readonly weight: string
  readonly score: string
  /** 0…1 of the scale, or null: no bar. */
  readonly bar: number | null
  /** Lowest and highest of the evaluators on the same scale, or null. */
  readonly range: { readonly low: number; readonly high: number } | null
  readonly rangeText: string
  readonly alt: string
  readonly points: string
  readonly why: readonly { readonly text: string; readonly who: string }[]
}

export interface Scorecard {
  readonly kicker: string
  readonly name: string
  readonly score: string
  readonly standing: string
  readonly facts: readonly string[]
  /** Why it is not ranked, or null. */
  readonly excluded: Note | null
  readonly words: readonly string[]
  readonly quote: string | null
  readonly gates: readonly {
    readonly name: string
    readonly result: string
    readonly failed: boolean
    readonly note: string
  }[]
  readonly rows: readonly ScorecardRow[]
  readonly total: { readonly weight: string; readonly points: string }
  /** By kind; kinds without any are not there. */
  readonly findings: readonly {
    readonly label: string
    readonly items: readonly {
      readonly text: string
      readonly criterion: string
      readonly who: string
    }[]
  }[]
  readonly notes: readonly string[]
}

export interface ScorecardWords {
  readonly inWords: string
  readonly findings: string
  readonly quote: string
  readonly gates: string
  readonly byCriterion: string
  readonly criterion: string
  readonly weight: string
  readonly score: string
  readonly range: string
  readonly points: string
  readonly why: string
  readonly total: string
}

export interface PlainTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Positions of columns with numbers: set flush right. */
  readonly numeric: readonly number[]
  /** Shares of the free width, a column each; 0: as wide as its text. */
  readonly widths: readonly number[]
}

export interface MethodSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly formula: string | null
  readonly table: PlainTable | null
  readonly facts: readonly LabelledValue[]
  readonly command: string | null
}

/** Headings of the decision's parts. */
export interface DecisionWords {
  readonly why: string
  readonly against: string
  readonly conditions: string
  readonly approvals: string
  readonly noApprovals: string
}

export interface DecisionPage {
  readonly kicker: string
  readonly title: string
  /** When and by whom. */
  readonly origin: string
  readonly words: DecisionWords
  readonly rationale: string
  /** Why not the agency that ranks first; null: it is that one. */
  readonly against: string | null
  readonly conditions: readonly string[]
  /** null: nobody has approved. */
  readonly approvals: PlainTable | null
  readonly record: MethodSection
}

export interface ModerationRow {
  readonly agency: string
  readonly criterion: string
  /** Every individual score with its name. */
  readonly individual: string
  /** On the criterion's scale, 0…1. */
  readonly points: readonly number[]
  readonly panelAt: number | null
  readonly agreedAt: number | null
  readonly panel: string
  readonly agreed: string
  readonly delta: string
  readonly reason: string
  readonly alt: string
}

export interface ModerationPage {
  readonly kicker: string
  readonly title: string
  readonly lead: string
  readonly head: {
    readonly cell: string
    readonly individual: string
    readonly panel: string
    readonly agreed: string
    readonly delta: string
    readonly reason: string
  }
  readonly rows: readonly ModerationRow[]
  readonly note: string
}

/** Two pages. */
export interface MemoPages {
  readonly kicker: string
  readonly title: string
  /** Evaluation, client, day. */
  readonly about: string
  readonly origin: string
  readonly words: DecisionWords
  readonly brief: { readonly label: string; readonly text: string } | null
  readonly facts: readonly LabelledValue[]
  /** null: nothing is decided. */
  readonly rationale: string | null
  readonly against: string | null
  readonly conditions: readonly string[]
  readonly approvals: { readonly table: PlainTable | null; readonly more: string | null }
  readonly result: {
    readonly heading: string
    readonly sentences: readonly string[]
    readonly head: CoverPage['head']
    readonly standing: CoverPage['standing']
    readonly more: string | null
  }
  readonly sure: {
    readonly heading: string
    readonly grade: string | null
    readonly sentences: readonly RunSentence[]
    readonly turns: FragilityPage['turns']
    readonly items: readonly string[]
    /** Said where nothing can be. */
    readonly none: string
  }
  readonly record: MethodSection
  readonly notes: readonly Note[]
}

export interface ReportData {
  readonly paper: Paper
  readonly lang: string
  readonly date: DateParts
  readonly documentTitle: string
  readonly footer: string
  /** null where the document has none: a memo, one agency's pages. */
  readonly cover: CoverPage | null
  readonly memo: MemoPages | null
  readonly decision: DecisionPage | null
  readonly ranking: RankingPage | null
  readonly fragility: FragilityPage | null
  readonly matrix: MatrixPages | null
  readonly compare: ComparePages | null
  readonly scorecardWords: ScorecardWords
  readonly scorecards: readonly Scorecard[]
  /** null without quotes. */
  readonly price: SectionsPage | null
  readonly panel: SectionsPage | null
  readonly moderation: ModerationPage | null
  readonly stages: SectionsPage | null
  readonly ledger: SectionsPage | null
  readonly method: SectionsPage | null
  readonly attachmentNote: string
}
