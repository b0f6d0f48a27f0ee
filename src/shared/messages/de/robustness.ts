// German texts of the subject "results", second half: how sure the result is, what would change it, and how far
// the evaluators agree.
export const robustness = {
  'robustness.updating': 'Wird neu berechnet …',
  'robustness.waiting': 'Wird berechnet …',
  'robustness.numbers': 'Die Zahlen als Tabelle',
  'robustness.formula': 'Rechenweg',
  'robustness.showAll': 'Alle {count} zeigen',
  'robustness.showFewer': 'Weniger zeigen',
  'robustness.parts': 'Abschnitte dieser Seite',
  'robustness.part.ranking': 'Rangfolge',
  'robustness.part.places': 'Plätze',
  'robustness.part.winner': 'Was es ändern würde',
  'robustness.part.agenda': 'Zuerst klären',
  'robustness.part.takes': 'Was es bräuchte',
  'robustness.part.decides': 'Wer entscheidet',
  'robustness.part.margin': 'Der Vorsprung zerlegt',
  'robustness.part.methods': 'Andere Methoden',
  'robustness.part.agreement': 'Einigkeit',

  'robustness.rule': 'Die Regel und ihre Zahlen',
  'robustness.rule.kappa': 'Enge κ',
  'robustness.rule.kappaHint':
    'Wie nah die Gewichtungen an den jetzigen Gewichten bleiben. Bei {kappa} liegt ein Gewicht von {weight} meist zwischen {low} und {high}.',
  'robustness.rule.draws': 'Durchgespielte Gewichtungen',
  'robustness.rule.seed': 'Startwert',
  'robustness.rule.seedHint': 'Derselbe Startwert ergibt dieselben Zahlen.',
  'robustness.rule.clearFrom': 'Eindeutig ab, %',
  'robustness.rule.leaningFrom': 'Tendenz ab, %',
  'robustness.rule.steps': 'Schritte einer Wertung',
  'robustness.rule.stepsHint':
    'Es gibt keinen eindeutigen Sieger, wenn eine Wertung, um die hier genannten Schritte verschoben, ihn ändert.',
  'robustness.rule.default': 'Zurück zur Vorgabe',
  'robustness.rule.isDefault': 'Das sind die vorgegebenen Zahlen.',
  'robustness.rule.isOwn':
    'Für dieses Verfahren festgelegt. Vorgabe: κ {kappa}, {draws} Gewichtungen, Startwert {seed}, {clearFrom}, {leaningFrom}, {steps}.',
  'robustness.rule.formula':
    'Plausible Gewichtungen werden zufällig um die jetzigen Gewichte gezogen (Dirichlet-Verteilung mit den Parametern κ × Gewicht). Eindeutig: in mindestens {clearFrom} davon vorn. Tendenz: in mindestens {leaningFrom}. Kein eindeutiger Sieger: in weniger, oder wenn {steps} einer abgestimmten Wertung den Sieger ändern. Die kleinste Verschiebung der Gewichte ist die halbe Summe aller Gewichtsänderungen.',
  'robustness.rule.move': 'Die Gewichte der kleinsten Verschiebung',
  'robustness.rule.criterion': 'Kriterium',
  'robustness.rule.now': 'Jetzt',
  'robustness.rule.then': 'Dann',

  'robustness.places': 'Wie oft welcher Platz',
  'robustness.places.note': '{draws} Gewichtungen, Startwert {seed}',
  'robustness.places.caption':
    'Anteil der Gewichtungen, in denen jede Agentur jeden Platz einnimmt',
  'robustness.places.agency': 'Agentur',
  'robustness.places.from': 'Gewichtungen',
  'robustness.places.current': 'Um die Gewichte',
  'robustness.places.simplex': 'Beliebige',
  'robustness.places.order': 'Gleiche Folge',
  'robustness.places.ranges': 'Spannen der Beteiligten',
  'robustness.places.current.words':
    'Gewichte, um die jetzigen herum gezogen (κ {kappa}): wie man sie ebenso gut hätte setzen können.',
  'robustness.places.simplex.words':
    'Ganz beliebige Gewichte, jede Mischung gleich wahrscheinlich: was die Wertungen allein sagen.',
  'robustness.places.order.words':
    'Beliebige Gewichte, welche die jetzige Reihenfolge der Wichtigkeit wahren.',
  'robustness.places.ranges.words.one':
    'Beliebige Gewichte zwischen dem niedrigsten und dem höchsten der {count} Gewichtung.',
  'robustness.places.ranges.words.other':
    'Beliebige Gewichte zwischen dem niedrigsten und dem höchsten der {count} Gewichtungen.',
  'robustness.places.spread':
    'Wertungen so weit schwanken lassen, wie Uneinigkeit, Sicherheit und Nachweise es zulassen',
  'robustness.places.never': 'nie',
  'robustness.places.rest': 'tiefer',
  'robustness.places.more': 'Alle Plätze',
  'robustness.places.fewer': 'Erste fünf Plätze',
  'robustness.places.central': 'Welche Gewichte jede nach vorn bringen',
  'robustness.places.centralCaption': 'Mittel der Gewichte, bei denen jede Agentur vorn liegt',
  'robustness.places.centralWords':
    'Die typischen Gewichte von jemandem, der diese Agentur wählen würde (zentrale Gewichte). Verlässlichkeit: wie oft sie damit wirklich vorn liegt, wenn die Wertungen schwanken.',
  'robustness.places.confidence': 'Verlässlichkeit',
  'robustness.places.criterion': 'Kriterium',
  'robustness.places.present': 'Jetzig',
  'robustness.places.formula':
    'Stochastische multikriterielle Akzeptanzanalyse (SMAA-2; Lahdelma und Salminen 2001): Die Rangfolge wird für jede gezogene Gewichtung neu berechnet; eine Zelle ist der Anteil der Ziehungen, in denen die Agentur diesen Platz hat. Bei 10.000 Ziehungen liegt ein Anteil höchstens einen Prozentpunkt neben dem wahren (95 %). Bei Gleichstand gilt der bessere Platz.',

  'robustness.winner': 'Was den Sieger ändern würde',
  'robustness.winner.note': 'Gewicht eines Kriteriums, die anderen im Verhältnis',
  'robustness.winner.list': 'Kriterien, die einem Wechsel nächsten zuerst',
  'robustness.winner.above': '{agency} über {weight}',
  'robustness.winner.below': '{agency} unter {weight}',
  'robustness.winner.never': 'ändert den Sieger nie',
  'robustness.winner.keyStays': '{leader} bleibt vorn',
  'robustness.winner.keyOther': 'eine andere liegt vorn',
  'robustness.winner.keyNow': 'jetziges Gewicht',
  'robustness.winner.rest.one': '{criteria} ändert den Sieger nie, gleich bei welchem Gewicht.',
  'robustness.winner.rest.other': '{criteria} ändern den Sieger nie, gleich bei welchem Gewicht.',
  'robustness.winner.formula':
    'Das Gewicht eines Kriteriums geht von 0 bis 100 %, die anderen behalten ihr Verhältnis; die Punkte jeder Agentur sind dann eine Gerade. Wo die Gerade der Führenden geschnitten wird, wechselt die Führung (Triantaphyllou und Sánchez 1997).',
  'robustness.chart.title': 'Punkte, wenn sich das Gewicht von {criterion} ändert',
  'robustness.chart.weight': 'Gewicht von {criterion}',
  'robustness.chart.points': 'Punkte von 100',
  'robustness.chart.try': 'Ein Gewicht von {criterion} ausprobieren',
  'robustness.chart.tryWords': 'Bei {weight}: {ranking}',
  'robustness.chart.agencyPoints': '{agency} {points}',
  'robustness.chart.caption': 'Punkte von 100 je Gewicht von {criterion}',
  'robustness.chart.nowHead': 'Jetzt, {weight}',
  'robustness.chart.more':
    'Geraden von {shown} der {all} Agenturen: alle, die irgendwo führen, und die nächstbesten.',

  'robustness.margin': 'Der Vorsprung zerlegt',
  'robustness.margin.note': '{first} gegen {second}',
  'robustness.tornado': 'Was den Vorsprung am meisten bewegt',
  'robustness.tornado.of': 'Was schwankt',
  'robustness.tornado.weights': 'Gewichte, ±25 %',
  'robustness.tornado.scores': 'Unsichere Wertungen',
  'robustness.tornado.words':
    'Jeder Balken zeigt den Vorsprung von {first} vor {second}, wenn eine Eingabe von ihrem unteren zu ihrem oberen Ende geht. Reicht ein Balken links über 0 hinaus, liegt {second} vorn.',
  'robustness.tornado.weight': 'Gewicht von {criterion}',
  'robustness.tornado.cell': '{criterion}, {agency}',
  'robustness.tornado.caption': 'Vorsprung in Punkten von 100 an den Enden jeder Eingabe',
  'robustness.tornado.input': 'Eingabe',
  'robustness.tornado.low': 'Unten',
  'robustness.tornado.high': 'Oben',
  'robustness.tornado.atLow': 'Vorsprung unten',
  'robustness.tornado.atHigh': 'Vorsprung oben',
  'robustness.tornado.none':
    'Hier schwankt nichts: Nichts, was zu den Wertungen dieser beiden gesagt ist, macht sie unsicher.',
  'robustness.tornado.now': 'Vorsprung jetzt {lead}',
  'robustness.head': 'Direkter Vergleich',
  'robustness.head.first': 'Erste Agentur',
  'robustness.head.second': 'Zweite Agentur',
  'robustness.head.words': '{a} liegt {points} Punkte vor {b}, Kriterium für Kriterium:',
  'robustness.head.wordsTie': '{a} und {b} liegen gleichauf, Kriterium für Kriterium:',
  'robustness.head.caption': 'Punkte von 100, um die eine Agentur bei jedem Kriterium vorn liegt',
  'robustness.head.criterion': 'Kriterium',
  'robustness.head.points': 'Punkte',
  'robustness.head.value': '{agency}, Wert',

  'robustness.takes': 'Was es bräuchte',
  'robustness.takes.note': 'um mit {leader} gleichzuziehen, je eine Änderung für sich',
  'robustness.takes.list': 'Agenturen hinter der führenden',
  'robustness.takes.behind': '{points} Rückstand',
  'robustness.takes.easiest': '{criterion} von {from} auf {to}',
  'robustness.takes.ways.one': '{count} von {all} Kriterien',
  'robustness.takes.ways.other': '{count} von {all} Kriterien',
  'robustness.takes.none': 'keine einzelne Wertung reicht aus',
  'robustness.takes.caption':
    'Was {agency} bei jedem Kriterium bräuchte, wenn alles andere gleich bleibt',
  'robustness.takes.criterion': 'Kriterium',
  'robustness.takes.from': 'Wertung jetzt',
  'robustness.takes.to': 'Nötige Wertung',
  'robustness.takes.change': 'Änderung',
  'robustness.takes.unreachable': 'nicht erreichbar',
  'robustness.takes.price': 'Preis: jetzt {from}, höchstens {to}.',
  'robustness.takes.priceChange': 'Das sind {change}.',
  'robustness.takes.priceNever': 'Preis: jetzt {from}; kein Preis wäre niedrig genug.',
  'robustness.takes.alone': 'Sonst hat niemand einen Rang.',
  'robustness.takes.formula':
    'Nötige Punkte = Rückstand ÷ Gewicht des Kriteriums, über seine Skala zurückgerechnet; nicht erreichbar, wenn das jenseits des Skalenendes liegt.',

  'robustness.agenda': 'Diese zuerst klären',
  'robustness.agenda.note.one':
    '{count} Zelle; die übrigen {settled} können das Ergebnis nicht ändern',
  'robustness.agenda.note.other':
    '{count} Zellen; die übrigen {settled} können das Ergebnis nicht ändern',
  'robustness.agenda.noteNone': 'keine der {settled} Zellen kann das Ergebnis ändern',
  'robustness.agenda.list': 'Zellen danach, wie viel eine Aussprache bringen kann',
  'robustness.agenda.range': '{low} bis {high}',
  'robustness.agenda.decides': 'entscheidet in {share}',
  'robustness.agenda.rarely': 'entscheidet kaum je allein',
  'robustness.agenda.go': '{criterion}, {agency} moderieren',
  'robustness.agenda.none':
    'Wie auch immer sich die Mitglieder einigen, das Ergebnis bleibt dasselbe.',
  'robustness.agenda.oneEvaluator': 'Nur ein Mitglied: Es gibt nichts zu klären.',
  'robustness.agenda.formula':
    'Geordnet nach Uneinigkeit × Gewicht × Wahrscheinlichkeit, den Sieger zu ändern. Die Wahrscheinlichkeit ist der Anteil von 2.000 zufälligen Einigungen, jede offene Zelle irgendwo zwischen ihrer niedrigsten und höchsten Wertung, in denen diese eine Zelle entscheidet, wer vorn liegt. Eine Zelle kann das Ergebnis nicht ändern, wenn ihre Agentur selbst mit den besten aller ihrer Wertungen zurückbleibt, während eine andere die schlechtesten aller ihrer eigenen hat.',

  'robustness.decides': 'Wer entscheidet',
  'robustness.decides.note': 'je eines weggelassen',
  'robustness.decides.withoutEvaluator': 'Ohne die Wertungen von {name} führt {leader}.',
  'robustness.decides.withoutCriterion': 'Ohne das Kriterium {name} führt {leader}.',
  'robustness.decides.withoutAgency': 'Ohne {name} im Feld führt {leader}.',
  'robustness.decides.sharedEvaluator': 'Ohne die Wertungen von {name} führt niemand allein.',
  'robustness.decides.sharedCriterion': 'Ohne das Kriterium {name} führt niemand allein.',
  'robustness.decides.sharedAgency': 'Ohne {name} im Feld führt niemand allein.',
  'robustness.decides.nothing':
    '{leader} führt, gleich welches Mitglied, Kriterium oder welche andere Agentur wegfällt ({count} geprüft).',
  'robustness.decides.nothingElse': 'Sonst ändert nichts etwas daran ({count} geprüft).',
  'robustness.decides.noLeader': 'Niemand führt allein, also kann niemand verdrängt werden.',
  'robustness.decides.dominance': 'Agenturen, die gegen eine andere nicht gewinnen können',
  'robustness.decides.every':
    '{agency} ist bei keinem Kriterium besser als {by}: Keine Gewichtung bringt sie nach vorn.',
  'robustness.decides.order':
    '{agency} bleibt hinter {by} bei allen Gewichten, welche die jetzige Reihenfolge der Wichtigkeit wahren.',
  'robustness.decides.noDominance':
    'Jede Agentur liegt bei irgendeiner Gewichtung vor jeder anderen.',
  'robustness.decides.formula':
    'Jackknife: Die Rangfolge wird neu berechnet ohne jedes Mitglied, das zählt, ohne jedes Kriterium (sein Gewicht geht im Verhältnis an die anderen) und ohne jede andere Agentur. Abgestimmte Werte bleiben, wenn ein Mitglied wegfällt. Dominanz bei geordneten Gewichten: Jede Teilsumme der Differenzen ist, nach Wichtigkeit geordnet, mindestens 0 (Kirkwood und Sarin 1985).',

  'robustness.methods': 'Gegenprobe mit anderen Methoden',
  'robustness.methods.note': 'Ränge; maßgeblich ist die gewichtete Summe',
  'robustness.methods.caption': 'Ränge der Agenturen je Methode',
  'robustness.methods.agency': 'Agentur',
  'robustness.methods.official': 'maßgeblich',
  'robustness.methods.weighted-sum': 'Gewichtete Summe',
  'robustness.methods.weighted-product': 'Gewichtetes Produkt',
  'robustness.methods.topsis': 'TOPSIS (Vektor)',
  'robustness.methods.topsisMinMax': 'TOPSIS (Min–Max)',
  'robustness.methods.vikor': 'VIKOR',
  'robustness.methods.promethee-2': 'PROMETHEE II',
  'robustness.methods.setDependent': 'hängt vom Feld ab',
  'robustness.methods.same': 'Alle Methoden sind sich über jeden Platz einig.',
  'robustness.methods.sameFirst': 'Alle Methoden sind sich einig, dass {leader} vorn liegt.',
  'robustness.methods.otherFirst': '{methods} setzen eine andere Agentur an die Spitze.',
  'robustness.methods.otherFirstOne': '{methods} setzt eine andere Agentur an die Spitze.',
  'robustness.methods.warning':
    'TOPSIS, VIKOR und PROMETHEE vergleichen die Agenturen miteinander: Kommt eine hinzu oder fällt eine weg, kann sich die Reihenfolge zweier anderer umkehren. Der gewichteten Summe auf festen Skalen kann das nicht geschehen; deshalb ist sie maßgeblich.',
  'robustness.methods.skipped.one':
    '{count} Agentur bleibt außen vor: Sie ist unvollständig oder ausgeschlossen.',
  'robustness.methods.skipped.other':
    '{count} Agenturen bleiben außen vor: Sie sind unvollständig oder ausgeschlossen.',
  'robustness.methods.why': 'Wo sie abweichen, und warum',
  'robustness.methods.rankChange': '{agency}: {rank} statt {official}',
  'robustness.methods.why.punished-weakness':
    'Ein schwacher Wert wird härter bestraft, als ein starker ausgleicht, hier bei {criterion}.',
  'robustness.methods.why.evenness-rewarded':
    'Gleichmäßige Werte zählen mehr als eine Mischung aus starken und schwachen; am wenigsten verliert sie bei {criterion}.',
  'robustness.methods.why.far-from-best':
    'Bei {criterion} ist sie weit von der besten Agentur entfernt.',
  'robustness.methods.why.near-the-best': 'Bei {criterion} liegt sie nah an der besten Agentur.',
  'robustness.methods.why.largest-regret':
    'Ihr größter einzelner Rückstand zählt für sich, hier bei {criterion}.',
  'robustness.methods.why.small-regret':
    'Ihr größter einzelner Rückstand ist klein; am besten schneidet sie bei {criterion} ab.',
  'robustness.methods.why.loses-comparisons':
    'Es zählt nur, wer besser ist, nicht um wie viel; am häufigsten unterliegt sie bei {criterion}.',
  'robustness.methods.why.wins-comparisons':
    'Es zählt nur, wer besser ist, nicht um wie viel; am seltensten unterliegt sie bei {criterion}.',
  'robustness.methods.formula.weighted-sum': 'Gewichtete Summe: Σ Gewicht × Wert.',
  'robustness.methods.formula.weighted-product': 'Gewichtetes Produkt: Π Wert ^ Gewicht.',
  'robustness.methods.formula.topsis':
    'TOPSIS: Abstand vom Schlechtesten ÷ (Abstand vom Besten + Abstand vom Schlechtesten), Werte durch die Länge ihrer Spalte geteilt (Vektor) oder auf 0 bis 1 gestreckt (Min–Max).',
  'robustness.methods.formula.vikor':
    'VIKOR: zur Hälfte der mittlere, zur Hälfte der größte Rückstand, beide von 0 bis 1; am besten ist der niedrigste Wert.',
  'robustness.methods.formula.promethee-2':
    'PROMETHEE II: gewichteter Anteil gewonnener minus verlorener Vergleiche (gewöhnliche Präferenzfunktion).',

  'agreement.title': 'Wie einig sich die Mitglieder sind',
  'agreement.note': 'Einzelwertungen der teilnehmenden Agenturen, vor jedem abgestimmten Wert',
  'agreement.overall.high': 'Insgesamt sind sich die Mitglieder recht einig.',
  'agreement.overall.fair': 'Insgesamt sind sich die Mitglieder leidlich einig.',
  'agreement.overall.weak':
    'Insgesamt ist die Einigkeit schwach: Sprechen Sie sich aus, bevor Sie entscheiden.',
  'agreement.overall.none': 'Insgesamt ist die Einigkeit nicht größer, als Zufall sie ergäbe.',
  'agreement.overall.undefined': 'Die Einigkeit lässt sich hier nicht messen.',
  'agreement.word.high': 'hoch',
  'agreement.word.fair': 'mittel',
  'agreement.word.weak': 'schwach',
  'agreement.word.none': 'keine',
  'agreement.weakest':
    'Am geringsten ist die Einigkeit bei {criterion}; dort reichen die Wertungen für {agency} von {low} bis {high}.',
  'agreement.caption': 'Einigkeit je Kriterium',
  'agreement.criterion': 'Kriterium',
  'agreement.overall': 'Alle Kriterien',
  'agreement.words': 'In Worten',
  'agreement.widest': 'Weiteste Zelle',
  'agreement.widestWords': '{agency}: {low} bis {high}',
  'agreement.kendall': 'Gleiche Folge, W',
  'agreement.alpha': 'Verlässlichkeit, α',
  'agreement.icc': 'Gleiche Zahlen, ICC',
  'agreement.metric': 'α zählt Unterschiede als',
  'agreement.metric.interval': 'Abstände',
  'agreement.metric.ordinal': 'Reihenfolge',
  'agreement.metric.nominal': 'Gleich oder nicht',
  'agreement.metric.ratio': 'Verhältnisse',
  'agreement.undefined.one': 'nur ein Mitglied',
  'agreement.undefined.few': 'nur eine Agentur',
  'agreement.undefined.missing': 'Wertungen fehlen',
  'agreement.undefined.same': 'keine Unterschiede',
  'agreement.open': 'Zellen',
  'agreement.cellsCaption': 'Streuung der Wertungen der Mitglieder bei {criterion}',
  'agreement.cell.agency': 'Agentur',
  'agreement.cell.scores': 'Niedrigste bis höchste',
  'agreement.cell.mean': 'Mittel',
  'agreement.cell.median': 'Median',
  'agreement.cell.range': 'Spanne',
  'agreement.cell.deviation': 'Std.abw.',
  'agreement.cell.rwg': 'r_wg',
  'agreement.cell.choose': 'Zellen von',
  'agreement.severity': 'Wer streng bewertet, wer milde',
  'agreement.severity.note': 'Punkte von 100 gegenüber den anderen; nur gezeigt, nie verrechnet',
  'agreement.severity.stricter': '{name} bewertet {points} Punkte niedriger als die anderen.',
  'agreement.severity.milder': '{name} bewertet {points} Punkte höher als die anderen.',
  'agreement.severity.even': '{name} bewertet wie die anderen.',
  'agreement.severity.none': '{name} teilt mit niemandem eine Zelle.',
  'agreement.formula.kendall':
    'Kendalls W: 1, wenn alle Mitglieder die Agenturen gleich reihen; 0, wenn ihre Reihenfolgen nichts gemeinsam haben.',
  'agreement.formula.alpha':
    'Krippendorffs α: 1 − beobachtete ÷ erwartete Uneinigkeit. Ab 0,800 gut, ab 0,667 vorläufig. Fehlende Wertungen sind zulässig.',
  'agreement.formula.icc':
    'ICC(2,1): der Teil der gesamten Varianz, der zwischen den Agenturen liegt und nicht zwischen den Mitgliedern; gefragt sind gleiche Zahlen, nicht nur die gleiche Reihenfolge.',
  'agreement.formula.rwg':
    'r_wg: 1 − Varianz ÷ Varianz zufälliger Antworten auf derselben Skala; 1 ist volle Einigkeit.',
  'agreement.formula.words':
    'In Worten, nach α: hoch ab 0,800, mittel ab 0,667, schwach über 0, sonst keine.',

  'agreement.rule': 'Wie aus den Wertungen des Gremiums eine wird',
  'agreement.rule.label': 'Gremiumsregel',
  'agreement.rule.weighted': 'Mittel, nach Mitgliedern gewichtet',
  'agreement.rule.mean': 'Einfaches Mittel',
  'agreement.rule.median': 'Mittlere Wertung (Median)',
  'agreement.rule.trimmed-mean': 'Mittel ohne die Extreme',
  'agreement.rule.weighted.words': 'Jedes Mitglied zählt nach seinem Gewicht; Gewicht 0 zählt nie.',
  'agreement.rule.mean.words': 'Jedes Mitglied mit einem Gewicht über 0 zählt gleich.',
  'agreement.rule.median.words': 'Die mittlere Wertung: Eine einzelne extreme zieht sie nicht.',
  'agreement.rule.trimmed-mean.words':
    'Die höchsten und niedrigsten Wertungen bleiben weg, bevor gemittelt wird.',
  'agreement.rule.trim': 'Je Ende weggelassen',
  'agreement.rule.decimals': 'Nachkommastellen, kaufmännisch',
  'agreement.rule.decimalsHint': 'Leer: nicht gerundet.',
} as const
