// English texts of the verdict as sentences: what the result hangs on, for results, overview and report.
export const verdict = {
  'robustness.share.below': 'under {share}',
  'robustness.share.above': 'over {share}',
  'robustness.share.belowShort': '<{share}',
  'robustness.share.aboveShort': '>{share}',
  'robustness.others.one': '{count} other',
  'robustness.others.other': '{count} others',
  'robustness.verdict.share': '{leader} stays first in {share} of plausible weightings.',
  'robustness.verdict.weightMove':
    'Moving {moved} points of weight from {sources} to {targets} makes {newLeader} first.',
  'robustness.verdict.bothUp':
    'Moving {moved} points of weight from {sources} to {targets} makes {newLeader} first; so does raising {agency}’s agreed score on {criterion} from {from} to {to}.',
  'robustness.verdict.bothDown':
    'Moving {moved} points of weight from {sources} to {targets} makes {newLeader} first; so does lowering {agency}’s agreed score on {criterion} from {from} to {to}.',
  'robustness.verdict.noWeightMove': 'No change of the weights puts another agency first.',
  'robustness.verdict.scoreUp':
    'Raising {agency}’s agreed score on {criterion} from {from} to {to} makes {newLeader} first.',
  'robustness.verdict.scoreDown':
    'Lowering {agency}’s agreed score on {criterion} from {from} to {to} makes {newLeader} first.',
  'robustness.verdict.noScoreMove': 'No single score, changed alone, puts another agency first.',
  'robustness.verdict.steps':
    'That change of a score is {steps} steps of its scale (one step is {step}).',
  'robustness.verdict.firstIn': '{name} is first in {share}',
  'robustness.verdict.alsoIn': '{name} in {share}',
  'robustness.verdict.moreFirst.one': '{count} more is first now and then',
  'robustness.verdict.moreFirst.other': '{count} more are first now and then',
  'robustness.verdict.others': '{listed}.',
  'robustness.verdict.othersNever.one': '{listed}; the other one never is.',
  'robustness.verdict.othersNever.other': '{listed}; the other {count} never are.',
  'robustness.verdict.nobodyElse': 'No other agency is first in any of them.',
  'robustness.verdict.soFar': 'As far as it has been scored:',
  'robustness.grade.clear': 'Clear winner',
  'robustness.grade.leaning': 'Leaning',
  'robustness.grade.none': 'No clear winner',
  'robustness.grade.sentence.clear': 'It is a clear winner.',
  'robustness.grade.sentence.leaning': 'The result leans its way, but is not clear.',
  'robustness.grade.sentence.none': 'It is not a clear winner.',
  'robustness.grade.short.clear': 'clear',
  'robustness.grade.short.leaning': 'leaning',
  'robustness.grade.short.none': 'no clear winner',
  'robustness.grade.why.clear':
    'First in {share} of weightings (clear from {clearFrom}), and no single score within {steps} of its scale changes that.',
  'robustness.grade.why.leaning':
    'First in {share} of weightings: at least {leaningFrom}, but fewer than the {clearFrom} of a clear winner.',
  'robustness.grade.why.share':
    'First in {share} of weightings, fewer than the {leaningFrom} of a leaning result.',
  'robustness.grade.why.step':
    'One agreed score, moved by {steps} of its scale or less, changes the winner. The weightings alone would make it {otherwise} ({share}).',
  'robustness.grade.why.both':
    'First in {share} of weightings, fewer than {leaningFrom}; and one agreed score, moved by {steps} of its scale or less, changes the winner.',
  'robustness.grade.why.open': 'There is no winner yet, so none can be clear.',
  'robustness.grade.why.tie': 'The first place is shared.',
  'robustness.grade.working': 'Weightings are being tried…',
  'robustness.grade.refining': 'So far from {draws} of {all} weightings.',
  'robustness.steps.one': 'one step',
  'robustness.steps.other': '{count} steps',
} as const
