// German words of the built-in set for back ends.
import type { SetWords } from '../draft.ts'

export const backendWords: SetWords = {
  gates: {},
  criteria: {
    expertise: {
      name: 'Fachliche Kompetenz',
      look: 'Achten Sie auf Menschen, nicht auf Logos: Haben die genannten Personen diese Technik unter solcher Last betrieben, und kennen sie die Regeln Ihrer Branche? Codebeispiele und ein Fachgespräch wiegen mehr als jede Liste von Technologien.',
      ask: [
        'Wer genau würde daran arbeiten, und was hat jede und jeder davon zuletzt gebaut?',
        'Welchen Teil unserer Anforderungen haben Sie noch nie umgesetzt?',
        'Führen Sie uns durch eine Entwurfsentscheidung, die Sie später zurücknehmen mussten.',
      ],
      anchors: [
        'Kein Beleg für Arbeit mit dieser Technik oder etwas Ähnlichem.',
        'Kennt die Technik aus kleinen Projekten; niemand Genanntes hat sie unter Last betrieben.',
        'Sicher in der Technik; Last oder Branchenregeln sind dem Team neu.',
        'Genannte Personen haben diese Technik bei ähnlicher Last betrieben und konnten sie erklären.',
        'Hat genau unsere Probleme schon gelöst; im Gespräch haben wir dazugelernt.',
      ],
    },
    portfolio: {
      name: 'Portfolio',
      look: 'Suchen Sie nach fertigen Systemen, die Ihrem in Größe, Schwierigkeit und Technik gleichen, und danach, wie das Schwierige jeweils gelöst wurde. Ein laufendes System und eine Beschreibung seiner Architektur sagen mehr als eine Seite Bildschirmfotos.',
      ask: [
        'Welches Ihrer Projekte kommt unserem am nächsten, und worin unterscheidet es sich?',
        'Was war daran am schwersten, und was würden Sie heute anders machen?',
        'Welche dieser Systeme laufen noch, und wer kümmert sich um sie?',
      ],
      anchors: [
        'Nichts gezeigt, was sich nachprüfen lässt.',
        'Kleine oder unfertige Arbeiten, weit weg von unserem Bedarf.',
        'Gute Arbeit anderer Art, oder von unserer Art, aber deutlich kleiner.',
        'Mehrere laufende Systeme ähnlicher Größe und Schwierigkeit, gut erklärt.',
        'Systeme wie unseres, seit Jahren im Betrieb, die schweren Entscheidungen niedergeschrieben.',
      ],
    },
    feedback: {
      name: 'Urteil der Kunden',
      look: 'Sprechen Sie selbst mit Kunden: über Verständigung, Können und Termine und über den Tag, an dem etwas schiefging. Lange und wiederholte Zusammenarbeit zählt am meisten, ein Zitat auf einer Website am wenigsten.',
      ask: [
        'An den Kunden: Was ging schief, und was haben sie dann getan?',
        'An den Kunden: Waren Termine und Kosten so, wie man es Ihnen gesagt hatte?',
        'An den Kunden: Würden Sie sie wieder beauftragen, und wofür nicht?',
      ],
      anchors: [
        'Referenzen verweigert, nicht erreichbar oder sie raten ab.',
        'Nur Zitate auf einer Website oder ein lauwarmes Gespräch.',
        'Freundliche Referenzen mit einer ernsten Klage, oder zu wenige für ein Urteil.',
        'Zwei oder mehr Gespräche, alle gut, mit Einzelheiten über einen schwierigen Moment.',
        'Langjährige Kunden, die aus freien Stücken wiederkamen und sagen, warum.',
      ],
    },
    security: {
      name: 'Sicherheit',
      look: 'Achten Sie auf Gewohnheiten statt Versprechen: wie Daten verschlüsselt werden, wie Menschen und Dienste sich anmelden, was mit einer gemeldeten Schwachstelle geschieht, unter welchen Regeln (DSGVO, HIPAA und dergleichen) gearbeitet wurde. Lassen Sie sich die Papiere zeigen: Richtlinien, Prüfberichte, Zertifikate.',
      ask: [
        'Erzählen Sie von der letzten Schwachstelle in eigenem Code: Wie wurde sie gefunden, und wann war sie behoben?',
        'Wer kann Daten des laufenden Betriebs lesen, und woran würden Sie merken, dass es jemand getan hat?',
        'Welche Prüfung oder welches Zertifikat umfasst die Menschen, die für uns arbeiten würden?',
      ],
      anchors: [
        'Keine Richtlinie, keine Antworten oder eine Praxis, die unsere Daten gefährdet.',
        'Gute Absichten; Geheimnisse, Zugriffe und Aktualisierungen bleiben den Einzelnen überlassen.',
        'Solide Grundlagen aus Gewohnheit; nichts davon von anderen geprüft.',
        'Schriftlich geregelt, regelmäßig geprüft, mit einem überzeugenden Bericht über einen Vorfall.',
        'Für Arbeit wie unsere unabhängig geprüft; Befunde und Behebungen wurden uns gezeigt.',
      ],
    },
    scalability: {
      name: 'Skalierbarkeit und Leistung',
      look: 'Suchen Sie nach Systemen, die wirklich gewachsen sind: Lastverteilung, Zwischenspeicher, abgestimmte Datenbanken und eine Kapazitätsplanung, die mit dem Eingetretenen verglichen wurde. Zahlen mit Datum sind Belege, Eigenschaftswörter nicht.',
      ask: [
        'Zeigen Sie uns einen Ihrer Lasttests: Was brach zuerst, und was haben Sie geändert?',
        'Woran würden Sie einen Monat vorher merken, dass unsere Datenbank zu klein ist?',
        'Was würden Sie zunächst weglassen, weil wir noch nicht so groß sind?',
      ],
      anchors: [
        'Hat noch nie die Last von etwas gemessen.',
        'Kennt die Wörter; keine Zahlen aus einem eigenen System.',
        'Hat Systeme beschleunigt, als sie langsam wurden; wenig Planung voraus.',
        'Lasttests und Kapazitätspläne sind Routine, mit gezeigten Zahlen.',
        'Hat ein System durch ein Wachstum wie unseres geführt und kann jeden Schritt zeigen.',
      ],
    },
    communication: {
      name: 'Verständigung',
      look: 'Beurteilen Sie, was Sie ab der ersten Nachricht erleben: Werden Ablauf, Zeit und Preis klar benannt, wird Schwieriges einfach erklärt, kommen Antworten dann, wann sie versprochen waren? Früh gesagte schlechte Nachrichten sind ein gutes Zeichen.',
      ask: [
        'Wer wäre für uns ansprechbar, und wer, wenn diese Person nicht da ist?',
        'Wie und wie bald würden wir erfahren, dass ein Termin nicht zu halten ist?',
        'Bitte erklären Sie den riskantesten Teil dieses Projekts jemandem aus der Buchhaltung.',
      ],
      anchors: [
        'Unbeantwortete Nachrichten, versäumte Termine oder Antworten, die nicht stimmten.',
        'Langsam und ungenau; fast alles mussten wir zweimal fragen.',
        'Freundlich und korrekt; Einzelheiten kamen spät oder nur auf Nachfrage.',
        'Schnell, klar und ehrlich über Grenzen, auch schriftlich.',
        'Ließ uns unser eigenes Projekt besser verstehen, bevor es begonnen hatte.',
      ],
    },
    process: {
      name: 'Vorgehen und Methodik',
      look: 'Achten Sie auf kurze Schritte, an deren Ende etwas läuft, auf Tests in jeder Phase und auf einen ruhigen Umgang mit Änderungen: von Planung und Entwurf über Entwicklung und Test bis zu Auslieferung und Wartung. Verlangen Sie einen echten Plan und eine echte Pipeline, kein Schaubild.',
      ask: [
        'Zeigen Sie uns Plan und Board eines Projekts, das gerade läuft.',
        'Was muss erfüllt sein, bevor Sie eine Arbeit fertig nennen?',
        'Wir überlegen es uns in Woche sechs anders: Was geschieht, und was kostet es?',
      ],
      anchors: [
        'Kein Vorgehen, das jemand beschreiben könnte.',
        'Auf Folien beschrieben; das gezeigte Projekt hielt sich nicht daran.',
        'Schritte und Durchsichten gibt es; Tests und Auslieferungen hängen von der Person ab.',
        'Alle zwei Wochen laufende Software, automatisch getestet, Änderungen geregelt.',
        'Eine Pipeline und ein Plan, die wir morgen übernehmen könnten.',
      ],
    },
    support: {
      name: 'Wartung und Betreuung',
      look: 'Schauen Sie über den Start hinaus: Wer behebt, aktualisiert und überwacht das System, zu welchen Zeiten und wie schnell, und was kostet das? Lesen Sie die Servicevereinbarung selbst und fragen Sie, wie oft ihre Ziele erreicht wurden.',
      ask: [
        'Es ist Sonntag, 3 Uhr früh, und Zahlungen schlagen fehl: Wer merkt es, und was dann?',
        'Welche Reaktionszeiten haben Sie anderen zugesagt, und wie oft wurden sie eingehalten?',
        'Was bräuchten wir, um Sie nach zwei Jahren zu verlassen?',
      ],
      anchors: [
        'Die Arbeit endet mit dem Start.',
        'Hilft, wenn Zeit ist; nichts schriftlich vereinbart.',
        'Ein Wartungsvertrag zu Bürozeiten mit weichen Zielen.',
        'Eine Servicevereinbarung mit Reaktionszeiten, Überwachung und Aktualisierungen.',
        'Rund um die Uhr mit belegten Reaktionszeiten und einem sauberen Weg hinaus.',
      ],
    },
    pricing: {
      name: 'Preis',
      look: 'Beurteilen Sie Gegenwert und Klarheit des Preises, nicht nur seine Höhe: Passt er ins Budget, ist der Aufbau (fest, nach Stunden, nach Meilensteinen) verständlich, fehlt etwas, das später berechnet wird? Das billigste Angebot ist nicht deshalb das beste.',
      ask: [
        'Was ist in diesem Preis nicht enthalten, das wir sicher brauchen werden?',
        'Auf welchen Annahmen beruht er, und was, wenn eine davon falsch ist?',
        'Was würden Sie zuerst herausnehmen, um ein Fünftel günstiger zu werden?',
      ],
      anchors: [
        'Kein brauchbares Angebot oder weit außerhalb jedes Budgets.',
        'Schwer zu vergleichen; wichtige Teile fehlen oder sind offen.',
        'Passt mit einigen offenen Punkten ins Budget, oder ist klar, aber teuer.',
        'Klar, vollständig und im Budget, die Annahmen niedergeschrieben.',
        'Hervorragender Gegenwert, nichts versteckt, Risiken gerecht geteilt.',
      ],
    },
    fit: {
      name: 'Kulturelle Passung',
      look: 'Suchen Sie Menschen, mit denen Ihr Team auch in einem Jahr noch arbeiten will: wie sie widersprechen, wie sie über frühere Kunden reden, ob ihnen wichtig ist, wozu das System dient. Treffen Sie die, die die Arbeit tun würden, nicht nur die, die sie verkaufen.',
      ask: [
        'Wann haben Sie zuletzt einem Kunden von etwas abgeraten, das Ihnen Geld gebracht hätte?',
        'Was erwarten Sie von uns, damit das gut wird?',
        'An unser eigenes Team: Würdet ihr neben ihnen sitzen wollen?',
      ],
      anchors: [
        'Unser Team will nicht mit ihnen arbeiten.',
        'Höflich, aber mit spürbarer Reibung oder ohne Interesse an der Sache.',
        'Angenehm; schwer zu sagen, wie es unter Druck wäre.',
        'Gute Gespräche mit denen, die die Arbeit täten; offen und gut widersprochen.',
        'Nach einer Stunde wie ein Team, und sie teilen, was wir erreichen wollen.',
      ],
    },
  },
}
