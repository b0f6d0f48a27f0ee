// German words of the built-in set for IT services in general.
import type { SetWords } from '../draft.ts'

export const servicesWords: SetWords = {
  gates: {
    insurance: {
      name: 'Haftpflichtversicherung in der verlangten Höhe',
      description:
        'Eine aktuelle Bestätigung zeigt Deckung für Berufs- und Datenhaftpflicht in der Höhe, die die Ausschreibung nennt.',
    },
    processing: {
      name: 'Der Vertrag zur Auftragsverarbeitung wird angenommen',
      description:
        'Der Anbieter nimmt unseren Vertrag zur Auftragsverarbeitung an, nennt alle Unterauftragnehmer und hält die Orte der Verarbeitung ein, die wir erlauben.',
    },
  },
  criteria: {
    understanding: {
      name: 'Verständnis des Bedarfs',
      look: 'Suchen Sie ein Angebot, das auf Ihr Briefing antwortet und kein Prospekt ist: Ihre Begriffe, Ihre Risiken, ausgesprochene Annahmen und Fragen, die Nachdenken zeigen.',
      ask: [
        'Was ist, in Ihren Worten, der schwerste Teil unseres Briefings?',
        'Wonach haben wir zu fragen vergessen?',
        'Auf welchen Annahmen beruht Ihr Angebot?',
      ],
      anchors: [
        'Ein Prospekt mit unserem Namen darauf.',
        'Beantwortet das Briefing zum Teil; Risiken sind nicht benannt.',
        'Beantwortet alles, ohne etwas Eigenes.',
        'Klares Verständnis von Bedarf und Risiken, Annahmen niedergeschrieben.',
        'Hat unser Briefing verbessert und konnte sagen, was jede Änderung wert ist.',
      ],
    },
    approach: {
      name: 'Vorgehen und Plan',
      look: 'Achten Sie auf einen Plan mit Zuständigen, Terminen, Abhängigkeiten von Ihnen, Wegen, den Fortschritt zu prüfen, und darauf, was geschieht, wenn etwas schiefgeht. Übernahme und Ausstieg gehören dazu.',
      ask: [
        'Führen Sie uns Woche für Woche durch die ersten neunzig Tage.',
        'Was brauchen Sie von uns, und bis wann?',
        'Welche drei Risiken beunruhigen Sie, und was haben Sie dagegen vorgesehen?',
      ],
      anchors: [
        'Kein Plan, dem man folgen könnte.',
        'Phasen auf einer Folie; Zuständige und Termine fehlen.',
        'Ein brauchbarer Plan; Risiken und unser Anteil sind dünn.',
        'Ein glaubwürdiger Plan mit Zuständigen, Risiken und Maßen des Fortschritts.',
        'Der Plan wurde bei einem Kunden wie uns erprobt, mit Ergebnissen.',
      ],
    },
    people: {
      name: 'Die für die Arbeit genannten Personen',
      look: 'Achten Sie auf genannte Personen mit den nötigen Fähigkeiten und Stunden, darauf, wie lange sie dort sind, wer sie vertritt und wie mit Wechseln umgegangen wird.',
      ask: [
        'Wer genau ist im Team, für wie viele Stunden, und seit wann bei Ihnen?',
        'Was geschieht, wenn die Leitung im dritten Monat geht?',
        'Dürfen wir mit zweien davon allein sprechen?',
      ],
      anchors: [
        'Niemand ist genannt.',
        'Beeindruckende Namen, die die Arbeit nicht tun werden.',
        'Geeignete Personen; Stunden und Vertretung sind offen.',
        'Genannte, geeignete, zugesagte Personen mit Vertretung.',
        'Ein eingespieltes Team, das dies gemeinsam getan hat, persönlich getroffen.',
      ],
    },
    experience: {
      name: 'Erfahrung und Referenzen',
      look: 'Suchen Sie in Größe, Branche und Dauer vergleichbare Verträge und sprechen Sie mit diesen Kunden: über Qualität, Änderungen und den schlimmsten Monat.',
      ask: [
        'Welcher Vertrag kommt unserem am nächsten, und dürfen wir diesen Kunden anrufen?',
        'An den Kunden: Was war der schlimmste Monat, und was haben sie getan?',
        'An den Kunden: Wurden die Servicewerte erreicht, und wer hat sie gemessen?',
      ],
      anchors: [
        'Keine Referenzen, oder sie warnen.',
        'Referenzen anderer Art oder veraltet.',
        'Gute Referenzen, kleiner oder in anderer Branche.',
        'Zwei oder mehr vergleichbare Verträge, im Gespräch bestätigt.',
        'Langjährige Kunden mit verlängerten Verträgen, die sagen, warum.',
      ],
    },
    service: {
      name: 'Servicewerte und Berichte',
      look: 'Achten Sie auf Werte, die für Nutzer zählen, darauf, wie und von wem sie gemessen werden, was auf Verfehlungen folgt, und auf Berichte, die Sie einem Vorstand vorlesen könnten.',
      ask: [
        'Zeigen Sie uns einen echten Monatsbericht, gut oder schlecht.',
        'Was geschah, als zuletzt ein Wert verfehlt wurde?',
        'Welche Werte würden Sie vorschlagen, nach denen wir nicht gefragt haben?',
      ],
      anchors: [
        'Keine messbaren Werte.',
        'Werte, die leicht zu erreichen sind und wenig sagen.',
        'Die verlangten Werte, vom Anbieter allein gemessen.',
        'Aussagekräftige Werte, gemeinsame Messung und echte Folgen.',
        'Berichte aus Jahren zeigen erreichte Werte und Lehren aus verfehlten.',
      ],
    },
    security: {
      name: 'Informationssicherheit und Notfallvorsorge',
      look: 'Achten Sie auf ein gelebtes Managementsystem (ISO 27001 oder Ähnliches, mit einem Geltungsbereich, der Ihren Dienst umfasst), auf geregelte Zugriffe und auf geübte Notfallvorsorge.',
      ask: [
        'Umfasst der Geltungsbereich des Zertifikats die Menschen, die für uns arbeiten würden?',
        'Wann haben Sie zuletzt die Wiederherstellung geübt, und was ging nicht?',
        'Wie bald würden Sie uns von einem Vorfall berichten?',
      ],
      anchors: [
        'Keine Richtlinie und keine Antworten.',
        'Eine Richtlinie auf Papier; Zugriffe und Übungen sind unklar.',
        'Solide Praxis; Zertifikat oder Übung fehlt.',
        'Im Geltungsbereich zertifiziert, Zugriffe geregelt, Wiederherstellung geübt.',
        'Ebenso, mit Befunden, Behebungen und einem ehrlichen Bericht über einen Vorfall.',
      ],
    },
    governance: {
      name: 'Zusammenarbeit und Änderungen',
      look: 'Achten Sie auf einen klaren Weg, zu entscheiden, zu eskalieren und den Vertrag zu ändern, und auf Menschen, die rechtzeitig Nein sagen.',
      ask: [
        'Unser Bedarf ändert sich im sechsten Monat: Was geschieht, und was kostet es?',
        'An wen wenden wir uns, wenn die Serviceleitung nicht hilft?',
      ],
      anchors: [
        'Jede Änderung ist ein Streit.',
        'Guter Wille; nichts niedergeschrieben.',
        'Die üblichen Gremien und Formulare; langsam.',
        'Klare Entscheidungen, Preise für Änderungen, schnelle Eskalation.',
        'Frühere Kunden loben, wie Konflikte gelöst wurden.',
      ],
    },
    exit: {
      name: 'Ausstieg und Unabhängigkeit',
      look: 'Achten Sie auf Unterlagen, Daten und Rechte, mit denen Sie gehen können: einen Ausstiegsplan, Formate, Hilfe zu bekanntem Preis, keine Werkzeuge, die nur der Anbieter hat.',
      ask: [
        'Zeigen Sie uns einen Ausstiegsplan, der ausgeführt wurde.',
        'Was bleibt bei Ihnen, wenn wir gehen?',
      ],
      anchors: [
        'Ein Ausstieg ist nicht vorgesehen.',
        'In der Theorie möglich, zu einem noch zu nennenden Preis.',
        'Eine Ausstiegsklausel; die Unterlagen müssten dann erst entstehen.',
        'Ein Ausstiegsplan mit Formaten, Hilfe und Preis.',
        'Ein früherer Kunde ging in guter Ordnung und bestätigt es.',
      ],
    },
    responsibility: {
      name: 'Soziale und ökologische Verantwortung',
      look: 'Achten Sie auf Arbeitsbedingungen, auch bei Unterauftragnehmern, auf Energie und Geräte im Dienst selbst und auf Zahlen statt Gelöbnisse.',
      ask: [
        'Welche Zahlen können Sie über diesen Dienst zeigen, nicht über das Unternehmen?',
        'Wie prüfen Sie Unterauftragnehmer?',
      ],
      anchors: [
        'Keine Antwort oder bekannte Verstöße.',
        'Allgemeine Gelöbnisse.',
        'Richtlinien für das Unternehmen; nichts für den Dienst.',
        'Zahlen und Prüfungen, die diesen Dienst umfassen.',
        'Unabhängig bestätigt, mit Fortschritt über Jahre.',
      ],
    },
    price: {
      name: 'Preis und Vertragsbedingungen',
      look: 'Vergleichen Sie die ganze Laufzeit: Einrichtung, Betrieb, Anpassung der Preise, Änderungen, Ausstieg. Beurteilen Sie Klarheit und Fairness der Bedingungen; der Betrag selbst kann aus den Angeboten bewertet werden.',
      ask: [
        'Wie hoch ist die Summe über die Laufzeit bei unserem Umfang, beim halben und beim doppelten?',
        'Wie ändern sich die Preise über die Jahre?',
        'Welche Kosten bei uns setzt Ihr Angebot voraus?',
      ],
      anchors: [
        'Kein brauchbares Angebot.',
        'Wichtige Teile offen gelassen.',
        'Vollständig; die Bedingungen begünstigen den Anbieter.',
        'Vollständig, verständlich und fair über die ganze Laufzeit.',
        'Hervorragender Gegenwert, Risiken und Ersparnisse geteilt.',
      ],
    },
  },
}
