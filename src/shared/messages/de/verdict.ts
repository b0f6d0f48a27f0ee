// German texts of the verdict as sentences: what the result hangs on, for results, overview and report.
export const verdict = {
  'robustness.share.below': 'unter {share}',
  'robustness.share.above': 'über {share}',
  'robustness.share.belowShort': '<{share}',
  'robustness.share.aboveShort': '>{share}',
  'robustness.others.one': '{count} weiteres',
  'robustness.others.other': '{count} weitere',
  'robustness.verdict.share': '{leader} bleibt in {share} der plausiblen Gewichtungen vorn.',
  'robustness.verdict.weightMove':
    'Werden {moved} Punkte Gewicht von {sources} zu {targets} verschoben, liegt {newLeader} vorn.',
  'robustness.verdict.bothUp':
    'Werden {moved} Punkte Gewicht von {sources} zu {targets} verschoben, liegt {newLeader} vorn; ebenso, wenn die abgestimmte Wertung von {agency} bei {criterion} von {from} auf {to} steigt.',
  'robustness.verdict.bothDown':
    'Werden {moved} Punkte Gewicht von {sources} zu {targets} verschoben, liegt {newLeader} vorn; ebenso, wenn die abgestimmte Wertung von {agency} bei {criterion} von {from} auf {to} sinkt.',
  'robustness.verdict.noWeightMove':
    'Keine Änderung der Gewichte bringt eine andere Agentur nach vorn.',
  'robustness.verdict.scoreUp':
    'Steigt die abgestimmte Wertung von {agency} bei {criterion} von {from} auf {to}, liegt {newLeader} vorn.',
  'robustness.verdict.scoreDown':
    'Sinkt die abgestimmte Wertung von {agency} bei {criterion} von {from} auf {to}, liegt {newLeader} vorn.',
  'robustness.verdict.noScoreMove':
    'Keine einzelne Wertung bringt, für sich geändert, eine andere Agentur nach vorn.',
  'robustness.verdict.steps':
    'Diese Änderung einer Wertung sind {steps} Schritte ihrer Skala (ein Schritt ist {step}).',
  'robustness.verdict.firstIn': '{name} liegt in {share} vorn',
  'robustness.verdict.alsoIn': '{name} in {share}',
  'robustness.verdict.moreFirst.one': '{count} weitere liegt gelegentlich vorn',
  'robustness.verdict.moreFirst.other': '{count} weitere liegen gelegentlich vorn',
  'robustness.verdict.others': '{listed}.',
  'robustness.verdict.othersNever.one': '{listed}; die letzte nie.',
  'robustness.verdict.othersNever.other': '{listed}; die übrigen {count} nie.',
  'robustness.verdict.nobodyElse': 'Keine andere Agentur liegt in einer davon vorn.',
  'robustness.verdict.soFar': 'Soweit bewertet:',
  'robustness.grade.clear': 'Eindeutiger Sieger',
  'robustness.grade.leaning': 'Tendenz',
  'robustness.grade.none': 'Kein eindeutiger Sieger',
  'robustness.grade.sentence.clear': 'Das Ergebnis ist eindeutig.',
  'robustness.grade.sentence.leaning': 'Das Ergebnis neigt dorthin, ist aber nicht eindeutig.',
  'robustness.grade.sentence.none': 'Das Ergebnis ist nicht eindeutig.',
  'robustness.grade.short.clear': 'eindeutig',
  'robustness.grade.short.leaning': 'tendenziell',
  'robustness.grade.short.none': 'nicht eindeutig',
  'robustness.grade.why.clear':
    'In {share} der Gewichtungen vorn (eindeutig ab {clearFrom}), und keine einzelne Wertung ändert das innerhalb von {steps} ihrer Skala.',
  'robustness.grade.why.leaning':
    'In {share} der Gewichtungen vorn: mindestens {leaningFrom}, aber weniger als die {clearFrom} eines eindeutigen Siegers.',
  'robustness.grade.why.share':
    'In {share} der Gewichtungen vorn, weniger als die {leaningFrom} einer Tendenz.',
  'robustness.grade.why.step':
    'Eine abgestimmte Wertung, um höchstens {steps} ihrer Skala verschoben, ändert den Sieger. Die Gewichtungen allein ergäben: {otherwise} ({share}).',
  'robustness.grade.why.both':
    'In {share} der Gewichtungen vorn, weniger als {leaningFrom}; und eine abgestimmte Wertung, um höchstens {steps} ihrer Skala verschoben, ändert den Sieger.',
  'robustness.grade.why.open': 'Noch steht kein Sieger fest, also kann keiner eindeutig sein.',
  'robustness.grade.why.tie': 'Der erste Platz ist geteilt.',
  'robustness.grade.working': 'Gewichtungen werden durchgespielt …',
  'robustness.grade.refining': 'Bisher aus {draws} von {all} Gewichtungen.',
  'robustness.steps.one': 'einen Schritt',
  'robustness.steps.other': '{count} Schritte',
} as const
