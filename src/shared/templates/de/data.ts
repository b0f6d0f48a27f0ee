// German words of the built-in set for data platforms and machine learning.
import type { SetWords } from '../draft.ts'

export const dataWords: SetWords = {
  gates: {
    'data-use': {
      name: 'Unsere Daten trainieren nichts Fremdes',
      description:
        'Die Agentur und ihre Zulieferer nutzen unsere Daten nur für unsere Zwecke, löschen sie am Ende und schreiben das in den Vertrag.',
    },
    location: {
      name: 'Daten bleiben in den Regionen, die wir erlauben',
      description:
        'Speicherung, Verarbeitung und jeder beteiligte Zulieferer liegen in den Ländern, die unser Recht oder unsere Verträge nennen.',
    },
  },
  criteria: {
    expertise: {
      name: 'Kompetenz in Datentechnik',
      look: 'Suchen Sie Datenstrecken, die unbeaufsichtigt laufen: Quellen, die sich ändern, verspätete und kaputte Daten, Tests auf Daten, Herkunft, Kosten im Griff. Es zählen genannte Personen und ein System, das seit einem Jahr läuft.',
      ask: [
        'Führen Sie uns durch eine Ihrer Datenstrecken: Was geht am häufigsten kaputt, und wer merkt es?',
        'Wie testen Sie Daten, nicht nur Code?',
        'Wer genau würde mit uns arbeiten, und was hat jede und jeder davon betrieben?',
      ],
      anchors: [
        'Notebooks und von Hand gestartete Skripte.',
        'Strecken gebaut, aber von anderen betrieben und geflickt.',
        'Solide Strecken unserer Art, kleiner oder jünger als unsere.',
        'Getestete, überwachte Strecken unserer Größe, betrieben von genannten Personen.',
        'Hat eine Plattform wie unsere durch Jahre der Veränderung geführt.',
      ],
    },
    modelling: {
      name: 'Modellierung und Statistik',
      look: 'Suchen Sie Menschen, die mit einem einfachen Vergleichsmaßstab beginnen, wissen, warum ein Modell falsch sein könnte, und sagen, wann keines nötig ist. Fragen Sie nach einem gescheiterten Projekt und was es lehrte.',
      ask: [
        'Was wäre für uns der einfachste brauchbare Vergleichsmaßstab?',
        'Erzählen Sie von einem Modell, von dem Sie abgeraten haben.',
        'Woher wissen Sie, dass ein Modell aus dem richtigen Grund recht hat?',
      ],
      anchors: [
        'Namen von Verfahren, keine Gründe.',
        'Greift zur neuesten Methode; Vergleichsmaßstäbe fehlen.',
        'Solide Methoden; Grenzen und Fehler bleiben vage.',
        'Erst der Maßstab, ehrlich über Fehler, auf unsere Frage zugeschnitten.',
        'Hat unsere Frage verbessert und konnte zeigen, warum.',
      ],
    },
    evaluation: {
      name: 'Messung des Erfolgs',
      look: 'Achten Sie auf ein vor der Arbeit vereinbartes Maß, auf getrennt gehaltene Testdaten, auf Prüfungen für Gruppen von Menschen und auf den Vergleich mit dem, was Sie heute tun. „95 % genau“ allein sagt nichts.',
      ask: [
        'Welche Zahl würde uns nach drei Monaten sagen, dass es sich gelohnt hat?',
        'Wie halten Sie Testdaten von denen fern, die das Modell bauen?',
        'Für welche Fälle oder Gruppen arbeitet Ihr letztes Modell am schlechtesten?',
      ],
      anchors: [
        'Erfolg ist eine Vorführung.',
        'Eine Genauigkeit auf Daten, die das Modell kannte.',
        'Saubere Testdaten; ohne Bezug zu unserem Gewinn.',
        'Maße vorher vereinbart, mit der heutigen Praxis verglichen, nach Gruppen.',
        'Gewinne im Einsatz wurden gemessen und dem Kunden offengelegt.',
      ],
    },
    operation: {
      name: 'Betrieb von Modellen',
      look: 'Achten Sie auf Versionen von Daten und Modellen, auf rücknehmbare Auslieferungen, auf bemerkte Drift, auf Menschen dort, wo Entscheidungen zählen, und auf Kosten je Antwort.',
      ask: [
        'Woran und wann würden Sie merken, dass das Modell schlechter geworden ist?',
        'Wie kehren Sie zum Modell der letzten Woche zurück, samt seinen Daten?',
        'Was kostet eine Antwort bei unserem Umfang?',
      ],
      anchors: [
        'Übergibt eine Datei und geht.',
        'Einmal von Hand ausgeliefert; niemand schaut hin.',
        'Automatische Auslieferung; Drift und Kosten werden ab und zu betrachtet.',
        'Versioniert, überwacht, rücknehmbar, Kosten und Drift auf einer Tafel.',
        'Zeigt Jahre des Betriebs von Modellen, Vorfälle eingeschlossen.',
      ],
    },
    governance: {
      name: 'Datenschutz, Recht und verantwortliche Nutzung',
      look: 'Achten Sie auf Daten, die auf das Nötige beschränkt sind, auf protokollierte Zugriffe, auf die Nachweise, die DSGVO und KI-Verordnung verlangen, auf Erklärungen für Betroffene und auf ein klares Nein zu manchen Zwecken.',
      ask: [
        'In welche Risikoklasse der KI-Verordnung fiele unsere Nutzung, und was folgt daraus?',
        'Wie bleiben personenbezogene Daten aus Training, Eingaben und Protokollen heraus?',
        'Was würden Sie für uns nicht bauen?',
      ],
      anchors: [
        'Hat nicht darüber nachgedacht oder winkt ab.',
        'Überlässt es unserer Rechtsabteilung.',
        'Kennt die Regeln; Nachweise und Zugriffe sind dünn.',
        'Folgenabschätzung, Nachweise und Zugriffskontrolle sind Routine.',
        'Hat Prüfungen für Zwecke wie unsere bestanden und zeigt die Papiere.',
      ],
    },
    security: {
      name: 'Sicherheit von Daten und Modellen',
      look: 'Achten Sie auf Verschlüsselung, getrennte Umgebungen, verwaltete Geheimnisse, bekannte Modellzulieferer und Antworten auf Prompt Injection und auf Daten, die durch ein Modell abfließen.',
      ask: [
        'Wer kann unsere Rohdaten lesen, und woran würden wir es merken?',
        'Wie testen Sie gegen Prompt Injection oder gegen abfließende Daten?',
        'Welche Zulieferer sehen unsere Daten unterwegs?',
      ],
      anchors: [
        'Unsere Daten auf Laptops oder in geteilten Ordnern.',
        'Gute Absichten; weite Zugriffe.',
        'Solide Grundlagen; Risiken von Modellen sind neu.',
        'Geregelte Zugriffe, bekannte Zulieferer, gegen Missbrauch getestet.',
        'Unabhängig geprüft, Befunde und Behebungen gezeigt.',
      ],
    },
    integration: {
      name: 'Passung zu unseren Systemen und Menschen',
      look: 'Ein Modell hilft, wenn es dort steht, wo Menschen arbeiten. Achten Sie auf den Einbau in vorhandene Werkzeuge und auf Rücksicht gegenüber denen, deren Arbeit sich ändert.',
      ask: [
        'Wo würden unsere Leute dem Ergebnis begegnen, und was würden sie nicht mehr tun?',
        'Welche unserer Systeme müssen sich ändern, und wer tut das?',
        'Erzählen Sie von Nutzern, die einem Ihrer Modelle nicht vertrauten.',
      ],
      anchors: [
        'Eine eigene Oberfläche, die niemand öffnen würde.',
        'Ausfuhr und Einfuhr von Hand.',
        'Technisch verbunden; Nutzer wurden spät gefragt.',
        'In tägliche Werkzeuge eingebaut, mit Nutzern ab der ersten Woche.',
        'Die Leute wollten es behalten, und die Nutzung wird gemessen.',
      ],
    },
    handover: {
      name: 'Übergabe und Unabhängigkeit',
      look: 'Achten Sie auf Unterlagen, Tests und Schulung, nach denen Ihr eigenes Team es betreiben und ändern kann, und auf Teile, die Sie nicht an einen Zulieferer oder eine Cloud binden.',
      ask: [
        'Wer betreibt das in zwei Jahren, und was muss man dafür wissen?',
        'Was würde ein Wechsel der Cloud oder des Modellzulieferers kosten?',
      ],
      anchors: [
        'Läuft nur mit ihnen und ihren Werkzeugen.',
        'Code ohne Unterlagen; durchweg ein Zulieferer.',
        'Unterlagen und ein Workshop am Ende.',
        'Unser Team arbeitet von Anfang an mit und kann allein weitermachen.',
        'Frühere Kunden betreiben und erweitern es ohne sie.',
      ],
    },
    process: {
      name: 'Vorgehen und Verständigung',
      look: 'Arbeit mit Daten ist zum Teil Forschung: Achten Sie auf kurze, billige Versuche mit einem Ende, auf klare Berichte und auf den Mut aufzuhören.',
      ask: [
        'Nach wie vielen Wochen würden Sie uns sagen, dass das nicht geht?',
        'Erklären Sie bitte unserem Vorstand ein unsicheres Ergebnis.',
      ],
      anchors: [
        'Ein Jahr Arbeit bis zum ersten Ergebnis.',
        'Viele Vorführungen, keine Entscheidungen.',
        'Regelmäßige Ergebnisse; Aufhören stand nie zur Wahl.',
        'Kurze Versuche mit vereinbartem Ende und klaren Berichten.',
        'Hat einem Kunden durch frühes Aufhören Geld gespart und sagt, wie.',
      ],
    },
    price: {
      name: 'Preis und laufende Kosten',
      look: 'Rechnen Sie Aufbau, Datenarbeit, Lizenzen, Rechenzeit und Preis je Antwort über zwei Jahre zusammen. Beurteilen Sie, ob der Preis mit der Nutzung so wächst, dass Sie ihn steuern können.',
      ask: [
        'Was kosten zwei Jahre bei unserem Umfang und beim Zehnfachen?',
        'Welcher Teil des Preises hängt an fremden Preislisten?',
      ],
      anchors: [
        'Kein brauchbares Angebot, oder laufende Kosten offen.',
        'Ein niedriger Preis für einen Piloten, nichts über den Betrieb.',
        'Im Budget; das Wachstum ist grob geschätzt.',
        'Für zwei Jahre vollständig, die Treiber benannt.',
        'Hervorragender Gegenwert mit Grenzen gegen ausufernde Kosten.',
      ],
    },
  },
}
