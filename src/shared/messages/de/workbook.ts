// German texts of workbooks (.xlsx): why one is not read, and the words of the one that is written.
export const workbook = {
  'workbook.damaged':
    'Die Arbeitsmappe ist beschädigt, unvollständig oder viel zu groß für eine Liste. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie erneut als .xlsx, oder speichern Sie das Blatt als „CSV UTF-8“.',
  'workbook.protected':
    'Die Arbeitsmappe ist mit einem Kennwort geschützt oder eine Excel-Datei von vor 2007 (.xls). Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie ohne Kennwort als .xlsx.',
  'workbook.notWorkbook':
    'Die Datei ist ein Archiv, aber keine Excel-Arbeitsmappe (.xlsx). Speichern Sie die Liste in einem Tabellenprogramm als .xlsx oder als „CSV UTF-8“.',
  'workbook.tooManyParts':
    'Die Arbeitsmappe hat mehr als 2.000 Teile. Kopieren Sie das Blatt mit der Liste in eine eigene Arbeitsmappe, oder speichern Sie es als „CSV UTF-8“.',
  'workbook.tooLarge':
    'Entpackt wäre die Arbeitsmappe größer als 200 MB. Kopieren Sie das Blatt mit der Liste in eine eigene Arbeitsmappe, oder speichern Sie es als „CSV UTF-8“.',
  'workbook.tooDense':
    'Ein Teil der Arbeitsmappe ist entpackt mehr als 100-mal so groß, wie bei Dateien, die den Speicher eines Rechners füllen sollen. Wenn Sie ihr vertrauen, speichern Sie das Blatt als „CSV UTF-8“.',
  'workbook.overlap':
    'Zwei Teile der Arbeitsmappe liegen an derselben Stelle; so schreibt kein Tabellenprogramm. Wenn Sie ihr vertrauen, speichern Sie das Blatt als „CSV UTF-8“.',
  'workbook.badName':
    'Der Name eines Teils führt aus der Arbeitsmappe hinaus; so schreibt kein Tabellenprogramm. Wenn Sie ihr vertrauen, speichern Sie das Blatt als „CSV UTF-8“.',
  'workbook.declaration':
    'Die Arbeitsmappe deklariert XML-Entitäten; so schreibt kein Tabellenprogramm. Wenn Sie ihr vertrauen, speichern Sie das Blatt als „CSV UTF-8“.',
  'workbook.noSheet': 'Die Arbeitsmappe hat kein solches Blatt oder keines, das sich lesen lässt.',
  'workbook.tooLong':
    'Das Lesen der Arbeitsmappe dauerte länger als 10 Sekunden und wurde abgebrochen. Kopieren Sie das Blatt mit der Liste in eine eigene Arbeitsmappe, oder speichern Sie es als „CSV UTF-8“.',
  'workbook.tooMuchMemory':
    'Die Arbeitsmappe braucht zu viel Speicher. Kopieren Sie das Blatt mit der Liste in eine eigene Arbeitsmappe, oder speichern Sie es als „CSV UTF-8“.',

  'workbook.description':
    'Eine Bewertung von Agenturen. Punkte, Gewichte und Ränge sind Formeln: Ändern Sie ein Gewicht oder eine Bewertung, und sie folgen.',
  'workbook.yes': 'ja',
  'workbook.no': 'nein',
  'workbook.notApplicable': 'entfällt',

  'workbook.id': 'Kennung',
  'workbook.agency': 'Agentur',
  'workbook.criterion': 'Kriterium',
  'workbook.rank': 'Rang',
  'workbook.score': 'Punkte',
  'workbook.complete': 'Vollständig',
  'workbook.excluded': 'Ausgeschlossen, weil',
  'workbook.weightCounted': 'Gewicht, das zählt',
  'workbook.ownScore': 'Punkte für den Rang',
  'workbook.orderedScore': 'Der Reihe nach',
  'workbook.firstOfRank': 'Erste ihres Rangs',

  'workbook.layer': 'Aus',
  'workbook.layer.panel': 'Gremium',
  'workbook.layer.moderated': 'Abgestimmt',
  'workbook.layer.measured': 'Messung',
  'workbook.layer.price': 'Angebot',
  'workbook.panel': 'Gremium',
  'workbook.moderated': 'Moderiert',
  'workbook.raw': 'Zelle',
  'workbook.value': 'Wert 0 bis 100',
  'workbook.share': 'Gewicht',
  'workbook.contribution': 'Beitrag zu den Punkten',
  'workbook.reason': 'Warum moderiert',
  'workbook.comments': 'Kommentare',
  'workbook.evaluatorWeight': 'Gewicht der Bewertenden',

  'workbook.parent': 'Teil von',
  'workbook.weight': 'Gewicht wie eingegeben',
  'workbook.summand': 'Gewicht in der Summe',
  'workbook.kind': 'Art',
  'workbook.scaleFrom': 'Skala von',
  'workbook.scaleTo': 'Skala bis',
  'workbook.minimum': 'Mindestwert',
  'workbook.priceFormula': 'Preisformel',
  'workbook.floor': 'Untergrenze',
  'workbook.ceiling': 'Obergrenze',
  'workbook.k': 'k',
  'workbook.levels': 'Stufen',
  'workbook.guidance': 'Anleitung',
  'workbook.valueFunctionOf': 'Wertfunktion von',
  'workbook.pointRaw': 'Bei',
  'workbook.pointValue': 'Wert',

  'workbook.structure': 'Art des Preises',
  'workbook.structure.fixed': 'Festpreis',
  'workbook.structure.hourly': 'Nach Stunden',
  'workbook.structure.milestones': 'Meilensteine',
  'workbook.amount': 'Betrag',
  'workbook.currency': 'Währung',
  'workbook.counted': 'Zählt als',
  'workbook.rate': 'Betrag in {currency}',
  'workbook.vatIncluded': 'enthalten, {percent} %',
  'workbook.vatExcluded': 'nicht enthalten, {percent} %',
  'workbook.setsBenchmark': 'Wird verglichen',
  'workbook.compared': 'Verglichener Betrag',
  'workbook.benchmarks': 'Vergleichswerte',
  'workbook.lowest': 'Niedrigster',
  'workbook.highest': 'Höchster',
  'workbook.mean': 'Mittel',

  'workbook.note.winner': 'Beim Export: {winner}',
  'workbook.note.ranking':
    'Punkte: Gewicht × Wert über die Kriterien, die zählen, geteilt durch das Gewicht, das zählt. Ein Kriterium ohne Wert oder mit „{notApplicable}“ fällt aus der Summe.',
  'workbook.note.exclusions':
    'Ausschlussgründe und die Reihenfolge der Zeilen sind die des Exports; eine Agentur mit einem Text in Spalte {column} hat keinen Rang.',
  'workbook.note.weights':
    'Ein Unterkriterium hat seinen Teil am Gewicht des Kriteriums, zu dem es gehört, im Verhältnis seines eigenen.',
  'workbook.note.scores':
    '{notApplicable}: nicht anwendbar. Eine leere Zelle ist nicht bewertet, was nicht 0 ist. Der moderierte Wert steht, wo es ihn gibt, für den des Gremiums.',
  'workbook.note.panel.mean':
    'Der Wert des Gremiums ist das Mittel seiner Bewertungen beim Export; er folgt einer Änderung nicht.',
  'workbook.note.panel.median':
    'Der Wert des Gremiums ist der Median seiner Bewertungen beim Export; er folgt einer Änderung nicht.',
  'workbook.note.panel.trimmed-mean':
    'Der Wert des Gremiums ist das Mittel seiner Bewertungen ohne die {trim} niedrigsten und höchsten beim Export; er folgt einer Änderung nicht.',
  'workbook.note.benchmarks':
    'Verglichen werden beim Export die Angebote von Agenturen, die teilnehmen und durch nichts als ihren Preis ausgeschlossen sind.',
} as const
