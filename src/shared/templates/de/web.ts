// German words of the built-in set for websites and web applications.
import type { SetWords } from '../draft.ts'

export const webWords: SetWords = {
  gates: {
    'accessibility-law': {
      name: 'WCAG 2.2 AA ist Bedingung der Abnahme',
      description:
        'Die Agentur sagt schriftlich zu, dass die Website WCAG 2.2 Stufe AA erfüllt und gefundene Mängel ohne Berechnung behoben werden.',
    },
    ownership: {
      name: 'Code, Inhalte und Domains bleiben unser',
      description:
        'Quellcode, Inhalte, Entwürfe, Domains und Konten gehören uns und können jederzeit übergeben werden.',
    },
  },
  criteria: {
    expertise: {
      name: 'Kompetenz in Frontend und Plattform',
      look: 'Suchen Sie Menschen, die den Browser und das vorgeschlagene Redaktionssystem oder Framework kennen und das schlichteste Mittel wählen, das die Aufgabe löst. Lesen Sie den Quelltext von zwei ihrer Websites.',
      ask: [
        'Warum dieses Framework oder Redaktionssystem für uns, und was ist schlecht daran?',
        'Wer genau baut die Website, und was hat jede und jeder davon zuletzt veröffentlicht?',
        'Was ginge auf unserer Website noch ohne JavaScript?',
      ],
      anchors: [
        'Setzt fertige Themes zusammen; niemand kann den Quelltext erklären.',
        'Kennt ein Werkzeug und biegt jede Aufgabe danach.',
        'Solides Handwerk mit der Technik; tiefere Fragen blieben offen.',
        'Genannte Personen mit vergleichbaren Projekten und Gründen für jede Wahl.',
        'Wählte weniger, als wir erwartet hatten, aus Gründen, die unser Team überzeugten.',
      ],
    },
    portfolio: {
      name: 'Vergleichbare Arbeiten',
      look: 'Sehen Sie sich Websites ähnlicher Größe, Last und Redaktion an, ein oder zwei Jahre nach dem Start: Sind sie noch schnell, aufgeräumt und aktuell?',
      ask: [
        'Welche Website kommt unserer am nächsten, und was würden Sie heute anders machen?',
        'Welche Website betreuen Sie am längsten, und wie hat sie sich verändert?',
      ],
      anchors: [
        'Nichts Öffentliches, das man ansehen könnte.',
        'Kleine Websites, oder große, die seit dem Start verfallen sind.',
        'Gute Websites anderer Art oder deutlich kleinere.',
        'Mehrere vergleichbare Websites, noch in guter Ordnung.',
        'Websites wie unsere, Jahre alt, schnell und gepflegt.',
      ],
    },
    design: {
      name: 'Gestaltung und Inhalt',
      look: 'Achten Sie auf Gestaltung, die bei den Anliegen der Besucher und bei echten Inhalten beginnt, nicht beim Bild einer Startseite. Ein Baukasten, den die Redaktion nicht zerbrechen kann, ist mehr wert als eine einzige vollkommene Seite.',
      ask: [
        'Wie finden Sie heraus, weshalb unsere Besucher kommen?',
        'Wann im Projekt sehen Sie unsere echten Texte und Bilder?',
        'Zeigen Sie uns einen Ihrer Gestaltungsbaukästen nach zwei Jahren fremder Bearbeitung.',
      ],
      anchors: [
        'Ein hübsches Bild ohne Grund.',
        'Folgt der Mode; Inhalte werden am Ende eingefüllt.',
        'Sorgfältige Seiten; Bausteine und Regeln sind dünn.',
        'Beginnt bei Inhalten und Aufgaben und endet in einem haltbaren Baukasten.',
        'Der Erfolg der Besucher wurde vorher und nachher gemessen und stieg.',
      ],
    },
    accessibility: {
      name: 'Barrierefreiheit',
      look: 'Gehen Sie eine Website nur mit der Tastatur und mit einem Screenreader durch. Achten Sie auf Prüfungen im Build, auf Tests mit Menschen und auf eine ehrliche Liste dessen, was noch nicht gut ist.',
      ask: [
        'Dürfen wir jetzt eine Ihrer Websites mit der Tastatur durchgehen?',
        'Welche Prüfungen laufen von selbst, und was prüfen Menschen?',
        'Was hat die letzte fremde Prüfung ergeben?',
      ],
      anchors: [
        'Menüs und Formulare sind mit der Tastatur nicht bedienbar.',
        'Kennt das Wort; einmal vor dem Start läuft ein Werkzeug.',
        'Die Hauptwege gehen; einige Bausteine nicht.',
        'Erfüllt WCAG AA auf laufenden Websites, von Werkzeugen und Menschen geprüft.',
        'Von anderen geprüft, Befunde und Behebung gezeigt.',
      ],
    },
    performance: {
      name: 'Geschwindigkeit und Auffindbarkeit',
      look: 'Sehen Sie sich Felddaten laufender Websites an (Core Web Vitals), ein Budget für jede Seite und das schlichte Handwerk des Gefundenwerdens: Struktur, Weiterleitung alter Adressen, maschinenlesbare Angaben.',
      ask: [
        'Zeigen Sie uns die Felddaten dreier Websites.',
        'Wie bleibt eine Website nach einem Jahr Redaktion und Tags schnell?',
        'Was geschieht mit unseren alten Adressen und ihrem Platz in den Suchergebnissen?',
      ],
      anchors: [
        'Die Websites sind langsam, und niemand hatte es bemerkt.',
        'Gute Laborwerte zum Start; keine Felddaten.',
        'Meist schnell; Suche und Weiterleitungen kommen zuletzt.',
        'Gute Felddaten, Budgets im Build und ein Plan für den Umzug.',
        'Ebenso bei unserer Größe, mit gehaltenen oder gestiegenen Besuchen nach einem Relaunch.',
      ],
    },
    editing: {
      name: 'Redaktion und Übergabe',
      look: 'Redakteure leben jahrelang darin. Probieren Sie das Redaktionssystem aus deren Sicht: Vorschau, Rollen, Sprachen, die zehnte Meldung, ein zurückgenommener Fehler. Achten Sie auf Schulung und auf Unterlagen, die auch Neue verstehen.',
      ask: [
        'Lassen Sie jemanden aus unserer Redaktion in einem Ihrer Systeme eine Seite schreiben und veröffentlichen.',
        'Wie geht Vorschau, Planung, Übersetzung und Zurücknehmen?',
        'Was bekommen wir bei der Übergabe, und wer hat es schon ohne Sie benutzt?',
      ],
      anchors: [
        'Jede Textänderung braucht jemanden aus der Entwicklung.',
        'Mit Handbuch möglich; die Seite geht leicht kaputt.',
        'Der Alltag geht gut; Seltenes braucht Hilfe.',
        'Unsere Redaktion kam allein zurecht, mit Vorschau und Rückweg.',
        'Die Redaktion lobte es, und eine andere Agentur könnte morgen übernehmen.',
      ],
    },
    security: {
      name: 'Sicherheit und Datenschutz',
      look: 'Achten Sie auf schnelle Aktualisierung des Redaktionssystems und seiner Erweiterungen, auf wenige davon, auf vernünftige Rollen und Kopfzeilen und auf Tags, die Einwilligungen achten. Fragen Sie nach dem letzten Vorfall.',
      ask: [
        'Wie bald nach einer Sicherheitsaktualisierung ist sie auf unserer Website, und wer tut das?',
        'Welche Dritten würden unsere Besucher sehen, und warum?',
        'Erzählen Sie vom letzten Vorfall auf einer Ihrer Websites.',
      ],
      anchors: [
        'Veraltete Systeme auf laufenden Websites.',
        'Aktualisiert, wenn jemand fragt; viele Erweiterungen.',
        'Monatliche Aktualisierungen und Sicherungen; Tags sind nicht im Griff.',
        'Aktualisierungen in Tagen, wenige Erweiterungen, geachtete Einwilligungen.',
        'Fremde Prüfungen, ein ruhiger Bericht über einen Vorfall, keine unnötigen Dritten.',
      ],
    },
    process: {
      name: 'Vorgehen und Verständigung',
      look: 'Achten Sie auf frühe Seiten in einem echten Browser, auf niedergeschriebene Entscheidungen, auf rechtzeitig berichtigte Schätzungen und auf eine Ansprechperson, die Inhalt und Code versteht.',
      ask: [
        'Wann können wir die erste echte Seite durchklicken?',
        'Wie sagen Sie uns, dass ein Termin oder Preis nicht zu halten ist?',
        'Wer entscheidet, wenn Gestaltung, Redaktion und Entwicklung uneins sind?',
      ],
      anchors: [
        'Stille bis zur Präsentation.',
        'Freundlich, ungenau und spät.',
        'Regelmäßige Treffen; Entscheidungen muss man in Nachrichten suchen.',
        'Früh laufende Seiten, schriftliche Entscheidungen, klare Warnungen.',
        'Wir kannten immer den Stand, die Kosten und die nächste Entscheidung.',
      ],
    },
    support: {
      name: 'Betrieb und Betreuung',
      look: 'Wer betreibt, überwacht, aktualisiert und antwortet, zu welchen Zeiten und zu welchem Preis, und wie könnte die Website umziehen? Eine Kampagne am Freitagabend ist die übliche Probe.',
      ask: [
        'Unsere Website ist am Freitagabend nicht erreichbar: Wer merkt es, und was dann?',
        'Was kostet ein Jahr Betrieb, Aktualisierungen eingeschlossen?',
        'Wie zögen wir zu einem anderen Betreiber oder einer anderen Agentur um?',
      ],
      anchors: [
        'Die Arbeit endet mit dem Start.',
        'Nach Kräften, nichts vereinbart.',
        'Bürozeiten und monatliche Aktualisierungen.',
        'Überwachung, vereinbarte Reaktionszeiten und ein Jahrespreis.',
        'Belegte Reaktionszeiten und ein sauberer Weg hinaus.',
      ],
    },
    price: {
      name: 'Preis und Gegenwert',
      look: 'Vergleichen Sie ganze Angebote: Gestaltung, Übernahme der Inhalte, Tests, Schulung, Start und das erste Jahr. Beurteilen Sie die Klarheit vor der Höhe.',
      ask: [
        'Was kosten die Website und ihr erstes Jahr zusammen?',
        'Auf wie vielen Vorlagen, Sprachen und alten Seiten beruht der Preis?',
        'Was würden Sie zuerst weglassen?',
      ],
      anchors: [
        'Kein brauchbares Angebot.',
        'Billig oder teuer, und kaum zu sagen, warum.',
        'Im Budget, mit offenen Punkten.',
        'Vollständig, verständlich und im Budget.',
        'Hervorragender Gegenwert mit Annahmen, die sich prüfen lassen.',
      ],
    },
  },
}
