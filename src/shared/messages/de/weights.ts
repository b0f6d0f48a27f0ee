// German texts of the weights workspace: sets of weights, the questions of each method, and what the sets
// disagree on. `weights.method.…` are whole sentences that the report prints too.
export const weights = {
  'weights.title': 'Gewichtung',
  'weights.entry': 'Gewichtung …',
  'weights.command.open': 'Gewichte ermitteln und vergleichen',
  'weights.toCriteria': 'Zurück zu den Kriterien',
  'weights.toList': 'Zurück zu den Gewichtungen; die Antworten warten dort',
  'weights.inUseNamed': 'Verwendet: {name}',
  'weights.typedIn':
    'Die verwendeten Gewichte wurden eingetippt, nicht aus einer Gewichtung übernommen.',
  'weights.sets': 'Gewichtungen',
  'weights.add': 'Neue Gewichtung',
  'weights.empty.title': 'Noch keine Gewichtungen',
  'weights.empty.body':
    'Eine Gewichtung sind die Antworten einer Person oder Abteilung darauf, was zählt, mit den Gewichten, die daraus folgen. Beantworten Sie ein paar Fragen, statt Gewichte einzutippen; führen Sie eine Gewichtung für das Rechnungswesen, eine für die IT, eine für die Fachabteilung, und sehen Sie, ob ihre Unterschiede den Sieger ändern.',
  'weights.empty.few':
    'Gewichte verteilen die Wichtigkeit auf Kriterien. Fügen Sie zuerst mindestens zwei Kriterien hinzu und kommen Sie dann zurück.',

  'weights.column.name': 'Wessen Gewichte',
  'weights.column.method': 'Methode',
  'weights.column.use': 'Verwendet',
  'weights.column.actions': 'Aktionen',
  'weights.inUse': 'Verwendet',
  'weights.use': 'Diese Gewichte verwenden',
  'weights.useNamed': 'Diese Gewichte verwenden: {name}',
  'weights.open': 'Öffnen',
  'weights.openNamed': 'Antworten von {name} öffnen',
  'weights.more': 'Mehr zu {name}',
  'weights.rename': 'Name der Gewichtung {name}',
  'weights.duplicate': 'Duplizieren',
  'weights.remove': 'Entfernen',
  'weights.used': 'Jetzt werden die Gewichte von {name} verwendet.',
  'weights.kept': '{name} ist aufbewahrt.',
  'weights.keptInUse': '{name} ist aufbewahrt, und die Kriterien haben die neuen Gewichte.',
  'weights.renamed': 'In {name} umbenannt.',
  'weights.removed': '{name} entfernt.',
  'weights.removedInUse': '{name} entfernt. Die Kriterien behalten die Gewichte von dort.',
  'weights.copyName': 'Kopie von {name}',
  'weights.average': 'Mittel der gewählten Gewichtungen',
  'weights.averageName': 'Mittel von {names}',
  'weights.averageOf.one': 'Mittel von {count} Gewichtung',
  'weights.averageOf.other': 'Mittel von {count} Gewichtungen',
  'weights.openCriteria.one': '{count} Kriterium ist noch unbeantwortet und erhält kein Gewicht.',
  'weights.openCriteria.other':
    '{count} Kriterien sind noch unbeantwortet und erhalten kein Gewicht.',
  'weights.openPairs.one': '{count} Paar ist noch unbeantwortet und zählt als gleich.',
  'weights.openPairs.other': '{count} Paare sind noch unbeantwortet und zählen als gleich.',
  'weights.draft': 'Die Antworten von {name} sind noch nicht aufbewahrt.',
  'weights.draft.continue': 'Weiter antworten',
  'weights.draft.discard': 'Antworten verwerfen',

  'weights.new': 'Neue Gewichtung',
  'weights.new.method': 'Wie möchten Sie die Gewichte finden?',
  'weights.new.begin': 'Beginnen',
  'weights.new.tooMany':
    'Für höchstens {most} Kriterien: Gruppen zu sieben, und davon sieben. Eine andere Methode schafft mehr.',
  'weights.setName': 'Wessen Gewichte sind das?',
  'weights.setName.example': 'Rechnungswesen, IT, Fachabteilung …',
  'weights.notKept': 'Noch nicht aufbewahrt',
  'weights.questions': 'Fragen für {name}',
  'weights.keep': 'Aufbewahren',
  'weights.cancel': 'Verwerfen',
  'weights.keepHint':
    'Das Aufbewahren ändert noch kein Gewicht: In der Liste wählen Sie, welche Gewichtung gilt.',
  'weights.keepHintInUse':
    'Diese Gewichtung wird verwendet: Mit dem Aufbewahren erhalten die Kriterien sofort ihre Gewichte. „Rückgängig“ nimmt das zurück.',
  'weights.problem.noName': 'Geben Sie an, wessen Gewichte das sind.',
  'weights.problem.noWeights':
    'Noch hat nichts ein Gewicht: Beantworten Sie mindestens eine Frage.',
  'weights.problem.notHundred': '{left}. Aufbewahren lässt es sich, wenn genau 100 vergeben sind.',
  'weights.startFromUse': 'Von den verwendeten Gewichten ausgehen',
  'weights.next': 'Weiter',
  'weights.back': 'Zurück',
  'weights.unanswered': 'Noch nicht beantwortet',
  'weights.slider': '{name}: {unit}, Schieberegler',
  'weights.number': '{name}: {unit}',
  'weights.how': 'Wie daraus Gewichte werden',

  'weights.live.title': 'Die Gewichte, die daraus folgen',
  'weights.live.criterion': 'Kriterium',
  'weights.live.weight': 'Gewicht',
  'weights.live.inUse': 'Verwendet',

  'weights.name.direct': 'Direkte Einstufung',
  'weights.name.points': '100 Punkte',
  'weights.name.swing': 'Swing-Methode',
  'weights.name.rank-order': 'Reihenfolge',
  'weights.name.ahp': 'Paarvergleich (AHP)',
  'weights.asks.direct': 'Geben Sie je Kriterium von 0 bis 100 an, wie viel es zählt. Schnell.',
  'weights.asks.points':
    'Verteilen Sie 100 Punkte. Was ein Kriterium erhält, kann kein anderes haben.',
  'weights.asks.swing':
    'Welche Verbesserung vom Schlechtesten zum Besten würden Sie zuerst kaufen, und wie viel ist jede andere daneben wert? Fragt nach den wirklichen Unterschieden und ist deshalb zu empfehlen.',
  'weights.asks.rank-order':
    'Ordnen Sie die Kriterien nach Wichtigkeit; eine Regel macht daraus Gewichte. Für alle, die sich über die Reihenfolge einig sind und nicht über Zahlen.',
  'weights.asks.ahp':
    'Vergleichen Sie je zwei Kriterien. Mehr Fragen, dafür werden die Antworten gegeneinander geprüft.',

  'weights.direct.question': 'Wie viel zählt jedes Kriterium, von 0 bis 100?',
  'weights.direct.hint':
    'Geben Sie dem wichtigsten 100 und den anderen, was sie daneben wert sind: 50 ist halb so wichtig, 0 hat keinen Einfluss.',
  'weights.direct.unit': 'Wichtigkeit',

  'weights.points.question': 'Sie haben 100 Punkte. Wie verteilen Sie sie?',
  'weights.points.hint': 'Doppelte Punkte sind doppeltes Gewicht. Alle 100 müssen vergeben werden.',
  'weights.points.unit': 'Punkte',
  'weights.points.left': '{points} Punkte übrig',
  'weights.points.over': '{points} Punkte zu viel',
  'weights.points.full': 'Alle 100 Punkte sind vergeben',
  'weights.points.equal': 'Gleich verteilen',
  'weights.points.shareRest': 'Rest im Verhältnis verteilen',
  'weights.points.takeOff': 'Überschuss im Verhältnis abziehen',

  'weights.swing.question':
    'Stellen Sie sich eine Agentur vor, die überall am schlechtesten ist. Welches eine Kriterium würden Sie zuerst auf das Beste heben?',
  'weights.swing.step': 'Schritt {step} von {of}',
  'weights.swing.fromTo': 'von {worst} zu {best}',
  'weights.swing.anchored': '{number} ({label})',
  'weights.swing.priceWorst': 'dem teuersten Angebot',
  'weights.swing.priceBest': 'dem günstigsten',
  'weights.swing.groupWorst': 'allen Teilen am schlechtesten',
  'weights.swing.groupBest': 'allen am besten',
  'weights.swing.compare':
    '{first} zu heben ist 100 wert. Was ist es daneben wert, {name} zu heben?',
  'weights.swing.worth': '{name} zu heben ist wert, 0 bis 100',
  'weights.swing.worthHint':
    '50 ist halb so gut, wie {first} zu heben, 0 gar kein Gewinn. Ist es mehr als 100 wert, gehen Sie zurück und heben Sie es zuerst.',
  'weights.swing.unit': 'Wert der Hebung',
  'weights.swing.toAll': 'Alle Antworten ansehen',
  'weights.swing.all': 'Alle Hebungen neben {first}, das 100 wert ist',
  'weights.swing.allNoFirst': 'Alle Hebungen nebeneinander',
  'weights.swing.allHint':
    'Sehen Sie sie zusammen an: Ist eine jeweils halb so gut wie eine andere, wo ihre Zahl die Hälfte ist?',
  'weights.swing.again': 'Die Fragen noch einmal durchgehen',

  'weights.order.question': 'Welches Kriterium zählt am meisten, welches folgt?',
  'weights.order.hint':
    'Ziehen Sie die Kriterien in die Reihenfolge, oder bewegen Sie das mit dem Fokus mit Alt und den Pfeiltasten. Kreuzen Sie an, was ebenso viel zählt wie das darüber.',
  'weights.order.list': 'Kriterien nach Wichtigkeit',
  'weights.order.entry': '{name}, {place}',
  'weights.order.moved': '{name} ist jetzt {place}',
  'weights.order.tied': 'wie oben',
  'weights.order.tiedOf': 'wie oben: {name}',
  'weights.order.up': '{name} nach oben',
  'weights.order.down': '{name} nach unten',
  'weights.order.formula': 'Wie soll aus der Reihenfolge eine Gewichtung werden?',
  'weights.order.rank-order-centroid': 'Schwerpunkt',
  'weights.order.rank-order-centroid.words':
    'Die Mitte aller Gewichte mit dieser Reihenfolge; das erste zählt viel, das letzte sehr wenig.',
  'weights.order.rank-sum': 'Rangsumme',
  'weights.order.rank-sum.words':
    'Gleiche Schritte vom ersten zum letzten hinab; die mildeste Regel.',
  'weights.order.rank-reciprocal': 'Kehrwert',
  'weights.order.rank-reciprocal.words':
    'Das zweite zählt halb so viel wie das erste, das dritte ein Drittel; oben steil, am Ende flach.',
  'weights.order.tiny': 'Das letzte Gewicht liegt unter 2 %',
  'weights.order.tinyWhy':
    'Bei {share} und weniger beeinflusst ein Kriterium das Ergebnis kaum ({names}). Nehmen Sie eine mildere Regel, setzen Sie Kriterien gleich oder lassen Sie weg, was nicht zählt.',

  'weights.pairs.groupName': 'Gruppe {number}',
  'weights.pairs.groupLabel': 'Name der Gruppe {number}',
  'weights.pairs.groupNameNeeded': 'Eine Gruppe braucht einen Namen.',
  'weights.pairs.groupNameTwice': 'Eine andere Gruppe heißt schon so.',
  'weights.pairs.addGroup': 'Gruppe hinzufügen',
  'weights.pairs.removeGroup': '{name} entfernen',
  'weights.pairs.groupsHint':
    'Höchstens {most} Kriterien je Gruppe: Mehr vergleicht niemand zuverlässig. Auch die Gruppen werden verglichen. Wer ein Kriterium umsetzt, verwirft seine Vergleiche in der alten Gruppe.',
  'weights.pairs.groups.one': 'Eine Gruppe, {pairs} Paare. Gruppen ändern',
  'weights.pairs.groups.other': '{count} Gruppen, {pairs} Paare. Gruppen ändern',
  'weights.pairs.between': 'Die Gruppen',
  'weights.pairs.step': 'Paar {step} von {of}',
  'weights.pairs.ask': 'Was zählt mehr, und um wie viel?',
  'weights.pairs.askGroups': '{first}: {inFirst}. {second}: {inSecond}.',
  'weights.pairs.question': 'Was zählt mehr, {first} oder {second}, und um wie viel?',
  'weights.pairs.extremely': '9 äußerst viel mehr',
  'weights.pairs.equally': '1 gleich viel',
  'weights.pairs.alike': '{first} und {second} zählen gleich viel (1)',
  'weights.pairs.judgement': '{more} zählt {strength} als {less}',
  'weights.pairs.strength.1': 'gleich viel (1)',
  'weights.pairs.strength.2': 'ein wenig mehr (2)',
  'weights.pairs.strength.3': 'etwas mehr (3)',
  'weights.pairs.strength.4': 'etwas bis deutlich mehr (4)',
  'weights.pairs.strength.5': 'deutlich mehr (5)',
  'weights.pairs.strength.6': 'deutlich bis sehr viel mehr (6)',
  'weights.pairs.strength.7': 'sehr viel mehr (7)',
  'weights.pairs.strength.8': 'sehr bis äußerst viel mehr (8)',
  'weights.pairs.strength.9': 'äußerst viel mehr (9)',
  'weights.pairs.timesMore': '{times}-mal mehr',
  'weights.pairs.pair': '{first} oder {second}',
  'weights.pairs.answers': 'Alle Paare',
  'weights.pairs.allAnswered': 'Jedes Paar hat eine Antwort.',
  'weights.pairs.left.one': '{count} Paar übrig',
  'weights.pairs.left.other': '{count} Paare übrig',
  'weights.pairs.done': 'Fertig',
  'weights.pairs.prioritisation': 'Gewichte aus den Paaren nach',
  'weights.pairs.eigenvector': 'Eigenvektor',
  'weights.pairs.geometric-mean': 'Geometrischem Mittel',

  'weights.consistency.title': 'Passen die Antworten zusammen?',
  'weights.consistency.open.one': 'Ein Paar ist offen.',
  'weights.consistency.open.other': '{count} Paare sind offen.',
  'weights.consistency.two': 'Bei einem Paar gibt es keinen Widerspruch.',
  'weights.consistency.perfect': 'Sie passen genau zusammen.',
  'weights.consistency.accepted': 'Sie passen gut genug zusammen.',
  'weights.consistency.refused':
    'Sie widersprechen sich zu sehr; sehen Sie sich die Antwort unten noch einmal an.',
  'weights.consistency.numbers':
    'Konsistenzverhältnis {ratio}, zulässig bis {limit} bei {count}; λmax {lambda}.',
  'weights.consistency.worst': 'Passt am wenigsten: {judgement}.',
  'weights.consistency.implied':
    'Nach den anderen Antworten zählt {more} etwa {times}-mal so viel wie {less}.',
  'weights.consistency.use': 'Stattdessen {times} nehmen',
  'weights.consistency.useFor': 'Stattdessen {times} für {name} nehmen',
  'weights.consistency.useEqual': 'Stattdessen „gleich viel“ nehmen',
  'weights.consistency.look': 'Noch einmal ansehen',
  'weights.consistency.how':
    'Das Konsistenzverhältnis vergleicht, wie sehr sich die Antworten widersprechen, mit zufälligen Antworten. Üblich ist, bis 0,10 zuzulassen (0,05 bei drei Kriterien, 0,08 bei vier). Zufallsindex: Saaty (2005).',

  'weights.method.direct':
    'Direkte Einstufung: Jedes Kriterium wurde von 0 bis 100 eingestuft; sein Gewicht ist sein Teil der Summe (SMART; Edwards 1977).',
  'weights.method.points':
    '100 Punkte: Die Punkte wurden auf die Kriterien verteilt; die Punkte eines Kriteriums sind sein Gewicht (Konstantsumme; Metfessel 1947).',
  'weights.method.swing':
    'Swing-Methode: Bei einer Agentur, die überall am schlechtesten ist, ist die willkommenste Hebung eines Kriteriums vom Schlechtesten zum Besten 100 wert und jede andere, was sie daneben wert ist; das Gewicht ist ihr Teil der Summe (von Winterfeldt & Edwards 1986).',
  'weights.method.rank-order-centroid':
    'Reihenfolge, Schwerpunkt: Die Kriterien wurden nach Wichtigkeit geordnet; die Gewichte sind die Mitte aller Gewichte mit dieser Reihenfolge (Barron & Barrett 1996).',
  'weights.method.rank-sum':
    'Reihenfolge, Rangsumme: Die Kriterien wurden nach Wichtigkeit geordnet; die Gewichte fallen in gleichen Schritten (Stillwell, Seaver & Edwards 1981).',
  'weights.method.rank-reciprocal':
    'Reihenfolge, Kehrwert: Die Kriterien wurden nach Wichtigkeit geordnet; die Gewichte verhalten sich wie 1, 1/2, 1/3 und so weiter (Stillwell, Seaver & Edwards 1981).',
  'weights.method.eigenvector':
    'Paarvergleich (AHP): Je zwei Kriterien wurden auf der Skala 1 bis 9 verglichen, in Gruppen von höchstens sieben, und die Gruppen miteinander; die Gewichte sind der Haupteigenvektor der Vergleiche (Saaty 1977).',
  'weights.method.geometric-mean':
    'Paarvergleich (AHP): Je zwei Kriterien wurden auf der Skala 1 bis 9 verglichen, in Gruppen von höchstens sieben, und die Gruppen miteinander; die Gewichte sind die geometrischen Mittel der Zeilen (Crawford & Williams 1985).',
  'weights.formula.direct': 'Gewicht = Einstufung ÷ Summe der Einstufungen',
  'weights.formula.points': 'Gewicht = Punkte ÷ 100',
  'weights.formula.swing': 'Gewicht = Wert der Hebung ÷ Summe aller Hebungen',
  'weights.formula.rank-order-centroid':
    'Gewicht des Platzes k von n = (1/k + 1/(k+1) + … + 1/n) ÷ n; gleichgesetzte Kriterien teilen sich das Mittel ihrer Plätze',
  'weights.formula.rank-sum':
    'Gewicht des Platzes k von n = 2(n + 1 − k) ÷ (n(n + 1)); gleichgesetzte Kriterien teilen sich das Mittel ihrer Plätze',
  'weights.formula.rank-reciprocal':
    'Gewicht des Platzes k von n = (1/k) ÷ (1 + 1/2 + … + 1/n); gleichgesetzte Kriterien teilen sich das Mittel ihrer Plätze',
  'weights.formula.eigenvector':
    'A·w = λmax·w, wobei aᵢⱼ angibt, wievielmal so viel i zählt wie j, und aⱼᵢ = 1/aᵢⱼ; innerhalb einer Gruppe, mal Gewicht der Gruppe',
  'weights.formula.geometric-mean':
    'wᵢ im Verhältnis zu (aᵢ₁ · aᵢ₂ · … · aᵢₙ)^(1/n); innerhalb einer Gruppe, mal Gewicht der Gruppe',
  'weights.formula.consistency':
    'Verhältnis = ((λmax − n) ÷ (n − 1)) ÷ Zufallsindex; Zufallsindex für 3 bis 10: 0,52 0,89 1,11 1,25 1,35 1,40 1,45 1,49',

  'weights.compare': 'Im Vergleich',
  'weights.compare.note': 'was die angekreuzten Gewichtungen jedem Kriterium geben',
  'weights.compare.apart': 'Wie weit auseinander',
  'weights.compare.agreed': 'einig',
  'weights.compare.widest': 'Am weitesten:',
  'weights.compare.far': 'Weit auseinander:',
  'weights.compare.words': '{points} Punkte, {least} {low} bis {most} {high}',
  'weights.compare.leader': 'Mit diesen Gewichten vorn',

  'weights.turns.title': 'Wo der Sieger wechselt',
  'weights.turns.note':
    'ein Kriterium über die Spanne der angekreuzten Gewichtungen bewegt, die anderen im Verhältnis der verwendeten Gewichte',
  'weights.turns.nobody': 'Das zeigt sich, sobald Agenturen bewertet sind.',
  'weights.turns.none':
    'Bei keinem Kriterium: Welche Gewichtung auch bei einem davon recht hat, dieselbe Agentur bleibt vorn.',
  'weights.turns.some.one':
    'Bei {count} von {of} Kriterien: {names}. Die anderen ändern nicht, wer vorn liegt.',
  'weights.turns.some.other':
    'Bei {count} von {of} Kriterien: {names}. Die anderen ändern, jedes für sich, nicht, wer vorn liegt.',
  'weights.turns.range': '{low} bis {high}',
  'weights.turns.agreed': 'keine Uneinigkeit',
  'weights.turns.unweighted': 'hat keinen Teil, der zählt',
  'weights.turns.same': 'durchweg {name} vorn',
  'weights.turns.until': '{name} bis {weight}',
  'weights.turns.from': '{name} über {weight}',
} as const
