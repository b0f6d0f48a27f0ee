// German texts of errors: what happened, what is safe, what to do next.
export const errors = {
  'errors.unknownMethod':
    'Diese Version von Shortlist kennt „{method}“ nicht. Nichts wurde geändert.',
  'errors.forbidden': 'Das ist Ihnen hier nicht erlaubt. Nichts wurde geändert.',
  'errors.invalidInput': 'Die Eingabe wurde abgelehnt und nichts geändert: {first}',
  'errors.closing':
    'Shortlist wird beendet: Die Datei wurde nicht erstellt. Es wurde nichts geändert.',
  'errors.internal':
    'In Shortlist ist etwas schiefgegangen (Kennung {reference}). Die letzte Aktion wurde nicht ausgeführt; alles davor ist gespeichert. Das Log nennt die Ursache unter dieser Kennung.',
  'errors.undoConflict':
    'Das lässt sich allein nicht mehr rückgängig machen: Was es geändert hat, wurde seither erneut geändert. Nichts wurde geändert; nehmen Sie zuerst die späteren Änderungen zurück.',
  'errors.undoLater':
    'Seither wurde anderes geändert. Nichts wurde geändert; „Rückgängig“ nimmt die Änderungen eine nach der anderen zurück.',
  'errors.nothingToUndo': 'Es gibt nichts rückgängig zu machen.',
  'errors.nothingToRedo': 'Es gibt nichts wiederherzustellen.',
  'errors.noEvaluation':
    'Dieses Verfahren ist nicht (mehr) in der Bibliothek. Nichts wurde geändert.',
  'errors.noAgency': 'Diese Agentur gehört nicht (mehr) zum Verfahren. Nichts wurde geändert.',
  'errors.rejectionReasonNeeded':
    '{name} wurde nicht abgelehnt: Nennen Sie zuerst den Grund. Nichts wurde geändert; der Grund wird einmal erfragt und bleibt erhalten.',
  'errors.rejectedUnexplained':
    'status: abgelehnt, aber weder die Zeile noch das Profil sagt, warum',
  'errors.noReference': 'Diese Referenz gibt es nicht (mehr). Nichts wurde geändert.',
  'errors.noAttachment': 'Diese Datei ist nicht (mehr) angehängt. Nichts wurde geändert.',
  'errors.attachmentTooLarge':
    '{file} wurde nicht angehängt: Die Datei ist größer als {limit} MB. Hängen Sie eine kleinere an oder notieren Sie, wo sie liegt.',
  'errors.attachmentMissing':
    'Der Inhalt von {file} liegt nicht auf diesem Rechner: Das Verfahren kam ohne ihn, oder er wurde außerhalb von Shortlist entfernt. Alles andere ist in Ordnung. Hängen Sie dieselbe Datei erneut an, um sie hier zu haben.',
  'errors.attachmentAltered':
    'Die aufbewahrte Kopie von {file} wurde außerhalb von Shortlist verändert und wird deshalb nicht geöffnet. Alles andere ist in Ordnung. Hängen Sie das Original erneut an, um die Kopie zu ersetzen.',
  'errors.noCriterion':
    'Dieses Kriterium gehört nicht (mehr) zum Verfahren. Nichts wurde geändert.',
  'errors.noTemplate': 'Diese Vorlage gibt es nicht (mehr). Nichts wurde geändert.',
  'errors.noWeightSet': 'Diese Gewichtung gibt es nicht (mehr). Nichts wurde geändert.',
  'errors.noWeightLeft':
    'Mindestens ein Kriterium braucht ein Gewicht über 0. Nichts wurde geändert; geben Sie zuerst einem anderen Kriterium ein Gewicht.',
  'errors.noWeights':
    'Diese Antworten geben keinem Kriterium ein Gewicht. Nichts wurde geändert; beantworten Sie mindestens eine Frage.',
  'errors.noEvaluator': 'Dieses Mitglied gehört nicht (mehr) zum Gremium. Nichts wurde geändert.',
  'errors.noSample': 'Dieses Beispiel gibt es nicht.',
  'errors.diskFull':
    'Der Datenträger ist voll. Die letzte Änderung wurde nicht gespeichert; alles davor ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.',
  'errors.readOnly':
    'In die Bibliothek kann derzeit nicht geschrieben werden. Die letzte Änderung wurde nicht gespeichert; alles davor ist sicher. Prüfen Sie den Ordner und seine Berechtigungen und versuchen Sie es erneut.',
  'errors.damaged':
    'Die Bibliotheksdatei ist beschädigt. Die letzte Aktion wurde nicht ausgeführt. Sichern Sie mit „Exportieren“, was möglich ist, und stellen Sie dann eine Sicherung wieder her.',
  'errors.libraryRead':
    'Ein anderes Programm liest gerade die Bibliothek; sie wurde daher nicht ersetzt. Nichts wurde geändert. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.',
  'errors.libraryReplaced':
    'Die Bibliothek wurde inzwischen durch eine Sicherung ersetzt; der Vorgang wurde daher abgebrochen. Er hat nichts geändert. Versuchen Sie es in der jetzigen Bibliothek noch einmal.',
  'errors.backupTooLarge':
    'Die Bibliothek ist größer als {limit} MiB; mehr fasst keine Sicherung und nimmt „Wiederherstellen“ nicht an. Nichts wurde gespeichert. Beenden Sie Shortlist und kopieren Sie stattdessen den Datenordner; wo er liegt, zeigen die Einstellungen.',
  'errors.limitReached': 'Ein Verfahren fasst höchstens {limit} davon. Nichts wurde geändert.',
  'errors.outsideScale':
    '{value} liegt außerhalb der Skala von {criterion}; sie reicht von {min} bis {max}. Die Zelle behält ihren Wert.',
  'errors.levelsOnly':
    '{criterion} nimmt nur seine Stufen an: {levels}. Die Zelle behält ihren Wert.',
  'errors.cellTwice': '{cell} ist doppelt angegeben.',
  'errors.cellsRefused.one':
    'Eine von {of} Zellen passt nicht, deshalb wurde keine geändert. {first}',
  'errors.cellsRefused.other':
    '{count} von {of} Zellen passen nicht, deshalb wurde keine geändert. Die erste: {first}',
  'errors.noFinding': 'Diesen Befund gibt es nicht (mehr). Nichts wurde geändert.',
  'errors.noEvidence': 'Diesen Nachweis gibt es nicht (mehr). Nichts wurde geändert.',
  'errors.evidenceLink':
    'Das ist keine vollständige Webadresse (https://…). Nichts wurde geändert; schreiben Sie sie so, wie der Browser sie zeigt.',
  'errors.noSource':
    'Dieser Anhang oder diese Referenz gehört nicht (mehr) zur Agentur. Nichts wurde geändert.',
  'errors.noGate':
    'Dieses Ausschlusskriterium gehört nicht (mehr) zum Verfahren. Nichts wurde geändert.',
  'errors.evidenceAbout':
    'Ein Nachweis gilt für ein Kriterium oder ein Ausschlusskriterium. Nichts wurde geändert; wählen Sie eines von beiden.',
  'errors.evidenceSource':
    'Ein Nachweis stützt sich auf einen Anhang, eine Referenz oder einen Link. Nichts wurde geändert; wählen Sie eines davon.',
  'errors.frozen':
    'Die Kriterien sind festgeschrieben, deshalb braucht diese Änderung eine Begründung. Nichts wurde geändert; nennen Sie den Grund, dann wird sie vorgenommen und protokolliert.',
  'errors.frozenAlready': 'Die Kriterien sind bereits festgeschrieben. Nichts wurde geändert.',
  'errors.notFrozen': 'Die Kriterien sind nicht (mehr) festgeschrieben. Nichts wurde geändert.',
  'errors.nothingToFreeze':
    'Es gibt noch keine Kriterien zum Festschreiben. Fügen Sie zuerst welche hinzu.',
  'errors.nothingToKeep':
    'Es gibt noch keine Kriterien, die als Vorlage dienen könnten. Fügen Sie zuerst welche hinzu.',
  'errors.evaluationNeedsScale': 'Ein Verfahren braucht eine Skala. Nichts wurde geändert.',
  'errors.scaleHasScores.one':
    '{name} hat {count} Wertung auf der Skala. Nichts wurde geändert; geben Sie an, ob sie umgerechnet wird oder als Zahl bleibt.',
  'errors.scaleHasScores.other':
    '{name} hat {count} Wertungen auf der Skala. Nichts wurde geändert; geben Sie an, ob sie umgerechnet werden oder als Zahlen bleiben.',
  'errors.notMeasured': '{criterion} wird nicht gemessen. Nichts wurde geändert.',
  'errors.notRated': '{criterion} wird nicht von Hand bewertet. Nichts wurde geändert.',
  'errors.isParent':
    '{criterion} hat Unterkriterien und keine eigenen Zellen. Nichts wurde geändert.',
  'errors.lastEvaluator':
    'Das Gremium braucht mindestens ein Mitglied. Fügen Sie ein anderes hinzu, bevor Sie dieses entfernen.',
  'errors.row': 'Zeile {row}',
  'errors.measuredNeedsScale':
    '{name} wird gemessen und braucht deshalb eine eigene Skala. Nichts wurde geändert.',
  'errors.valueFunctionOrder':
    'Die Stützpunkte von {name} müssen aufsteigende Rohwerte haben. Nichts wurde geändert.',
  'errors.parentDepth':
    '{name} kann nicht dorthin: Kriterien haben nur eine Ebene von Unterkriterien. Nichts wurde geändert.',
  'errors.parentHasScores':
    '{name} hat eigene Wertungen und kann deshalb keine Unterkriterien aufnehmen. Nichts wurde geändert.',
  'errors.scoresOutside':
    '{count} Wertungen von {name} lägen außerhalb der neuen Skala. Nichts wurde geändert; ändern Sie zuerst diese Wertungen.',
  'errors.notLibrary':
    'Diese Datei ist keine Shortlist-Sicherung. Die Bibliothek blieb unberührt. Wählen Sie eine Datei, die mit „Sichern“ erstellt wurde.',
  'errors.attachedFile': 'eine angehängte Datei',
  'errors.damagedBackup':
    'Diese Sicherung ist beschädigt ({detail}). Die Bibliothek blieb unberührt. Versuchen Sie eine ältere.',
  'errors.newerBackup':
    'Diese Sicherung stammt von einer neueren Version von Shortlist. Die Bibliothek blieb unberührt. Installieren Sie jene Version, um sie wiederherzustellen.',
  'errors.noDocumentInPdf':
    'Dieses PDF enthält kein Verfahrensdokument. Nichts wurde importiert. Bitten Sie um die .shortlist-Datei oder um ein PDF mit angehängtem Dokument.',
  'errors.unknownFile':
    '{name} ist weder ein Verfahrensdokument noch ein PDF, das eines enthält. Nichts wurde importiert.',
  'errors.documentRefused': '{name} wurde abgelehnt und nichts importiert: {first}',
  'errors.tableRefused': '{name} wurde abgelehnt und nichts importiert: {first}',
  'errors.workbookTooLarge':
    'Dieses Verfahren ist zu groß für eine Arbeitsmappe. Nichts wurde geschrieben; speichern Sie es stattdessen als Verfahrensdokument oder als CSV.',
  'errors.badRows.one':
    'Eine Zeile hat einen Fehler, deshalb wurde nichts importiert. Berichtigen Sie sie in der Tabelle oder importieren Sie nur die fehlerfreien Zeilen.',
  'errors.badRows.other':
    '{count} Zeilen haben Fehler, deshalb wurde nichts importiert. Berichtigen Sie sie in der Tabelle oder importieren Sie nur die fehlerfreien Zeilen.',
  'errors.saveFailed':
    'Die Datei wurde nicht gespeichert ({detail}). Sonst ist nichts betroffen. Wählen Sie einen anderen Ort und versuchen Sie es erneut.',
  'errors.quoteNeedsAmount': 'Ein neues Angebot braucht Summe und Währung. Nichts wurde geändert.',
  'errors.sealedBefore':
    'Diese Angebote waren schon einmal versiegelt. Preise werden nur einmal versiegelt: Was geöffnet war, wurde gesehen.',
  'errors.notSealed': 'Diese Angebote sind nicht versiegelt.',
  'errors.noProcedure':
    'Dieses Verfahren läuft ohne Stufen. Es wurde nichts geändert; beginnen Sie zuerst unter „Gremium“ die Stufen.',
  'errors.procedureBegun': 'Dieses Verfahren läuft schon in Stufen. Es wurde nichts geändert.',
  'errors.atThisStage': 'Das Verfahren steht schon auf dieser Stufe. Es wurde nichts geändert.',
  'errors.stepReason':
    'Dieser Schritt braucht eine Begründung: Er geht zurück, lässt eine Stufe aus oder geht weiter, obwohl etwas fehlt. Es wurde nichts geändert; die Begründung steht danach im Protokoll und im Bericht.',
  'errors.arrangeReason':
    'Wurde das Vorbereiten einmal verlassen, verlangt eine Änderung daran, wie das Verfahren geführt wird, eine Begründung. Es wurde nichts geändert; die Begründung steht im Protokoll und wird gedruckt.',
  'errors.stageLocks':
    'Auf der Stufe „{stage}“ lässt sich das nicht ändern; möglich ist es bei: {open}. Es wurde nichts geändert. Der Vorsitz kann mit einer Begründung dorthin zurückgehen.',
  'errors.stillSetUp':
    'Das Verfahren wird noch vorbereitet. Es wurde nichts geändert; gehen Sie zuerst zur Stufe der Erklärungen.',
  'errors.pinNeeded':
    'Es wird verdeckt bewertet, deshalb kommt die Tastatur nur mit der PIN des Vorsitzes zurück. Es wurde nichts geändert; legen Sie zuerst unter „Gremium“ eine PIN fest.',
  'errors.pinAsked': 'Die Tastatur geht mit der PIN des Vorsitzes zurück.',
  'errors.pinWrong': 'Das ist nicht die PIN des Vorsitzes. Es wurde nichts geändert.',
  'errors.pinWait':
    'Zu viele falsche PINs. Es wurde nichts geändert; warten Sie eine Minute und lassen Sie den Vorsitz tippen.',
  'errors.typedName': 'Tippen Sie den Namen so, wie er im Gremium steht: {name}',
  'errors.notYours': 'Das gehört einem anderen Mitglied des Gremiums. Es wurde nichts geändert.',
  'errors.declareFirst':
    'Geben Sie zuerst Ihre Erklärung ab, indem Sie Ihren Namen tippen. Bis dahin ist hier nichts zu sehen.',
  'errors.recused':
    'Ein Interessenkonflikt hält Sie von dieser Agentur fern. Es wurde nichts geändert; fragen Sie den Vorsitz, falls das falsch ist.',
  'errors.notAssigned': '{name} wird zu dieser Zelle nicht gefragt. Es wurde nichts geändert.',
  'errors.seatReads': 'Wer beobachtet, liest und sagt nichts. Es wurde nichts geändert.',
  'errors.seatScores':
    'Dieser Platz im Gremium kommentiert, gibt aber keine Wertungen. Es wurde nichts geändert.',
  'errors.submitted':
    'Die Wertungen von {name} sind abgegeben und versiegelt. Es wurde nichts geändert; der Vorsitz kann sie mit einer Begründung wieder öffnen.',
  'errors.notSubmitted': 'Die Wertungen von {name} sind nicht abgegeben. Es wurde nichts geändert.',
  'errors.blind':
    'Es wird verdeckt bewertet: Nur das Mitglied selbst darf diese Wertungen eingeben. Es wurde nichts geändert; geben Sie die Tastatur weiter.',
  'errors.scaleUnderHidden':
    'Es gibt verdeckte Wertungen: Eine andere Skala unter ihnen würde verraten, wo sie liegen. Es wurde nichts geändert; rechnen Sie die Skala samt Wertungen um oder warten Sie, bis sie aufgedeckt sind.',
  'errors.notModerated': 'Diese Zelle hat keinen moderierten Wert. Es wurde nichts geändert.',
  'errors.againstReason':
    'Das ist nicht die Agentur, die nach den Zahlen gewinnt. Sagen Sie, warum sie trotzdem gewählt wird; es wurde nichts festgehalten.',
  'errors.decideFirst':
    'Ein Schreiben teilt eine Entscheidung mit, und es ist noch keine festgehalten. Es wurde nichts erstellt; halten Sie zuerst die Entscheidung fest.',
  'errors.notDecidedOn':
    '{name} gehörte noch nicht zum Verfahren, als entschieden wurde; es gibt kein Ergebnis mitzuteilen. Es wurde nichts erstellt.',
  'errors.letterLeaks':
    'Das Schreiben wurde nicht erstellt: Es würde etwas über eine andere Agentur sagen ({first}). Ändern Sie diese Worte und versuchen Sie es noch einmal.',
  'errors.notDecided':
    'Es gibt noch keine Entscheidung, der man zustimmen könnte. Es wurde nichts geändert.',
  'errors.restoreNoEntry': 'Das Protokoll hat keinen Eintrag mit dieser Nummer.',
  'errors.restoreSame': 'Nichts weicht vom Stand nach diesem Eintrag ab. Es wurde nichts geändert.',
  'errors.restoreFinal':
    'Eintrag {entry} lässt sich nicht zurücknehmen ({what}). Es wurde nichts geändert; wählen Sie ihn oder einen späteren Eintrag.',
  'errors.restoreOthers':
    'Eintrag {entry} stammt von einem Gremiumsmitglied ({what}), und nur dieses darf ihn zurücknehmen. Es wurde nichts geändert; wählen Sie ihn oder einen späteren Eintrag.',
  'errors.restoreKeyboard':
    'Ein Gremiumsmitglied hat oder hatte damals die Tastatur. Es wurde nichts geändert; wählen Sie einen Eintrag, nach dem sie zurückgegeben war.',
  'errors.ledgerHidden':
    'Das Protokoll enthält Wertungen, die noch verdeckt sind, und wird daher nicht ausgegeben. Es wurde nichts geschrieben; versuchen Sie es, wenn sie aufgedeckt sind.',
  'errors.freezeFirst':
    'Schreiben Sie zuerst die Kriterien fest. Sonst könnte jemand einwenden, Gewichte oder Preisformel seien erst nach Kenntnis der Preise gewählt worden.',
} as const
