// German words of the built-in set for mobile apps.
import type { SetWords } from '../draft.ts'

export const mobileWords: SetWords = {
  gates: {
    ownership: {
      name: 'Code, Konten und Schlüssel gehören uns',
      description:
        'Quellcode, Store-Konten, Signaturschlüssel und Auswertungen gehören uns vom ersten Tag an, und der Vertrag sagt es.',
    },
    privacy: {
      name: 'Das Datenschutzrecht wird schriftlich anerkannt',
      description:
        'Die Agentur unterzeichnet einen Vertrag zur Auftragsverarbeitung, der zu unserem Recht passt (DSGVO oder Ähnliches), und nennt, wo Daten liegen.',
    },
  },
  criteria: {
    platform: {
      name: 'Erfahrung mit den Plattformen',
      look: 'Suchen Sie Menschen, die auf den benötigten Plattformen veröffentlicht haben, nativ oder mit dem vorgeschlagenen Framework, und die sagen können, warum damit. Genannte Entwicklerinnen und Entwickler, ihre letzten drei Veröffentlichungen und ein Blick in echten Code zählen mehr als eine Liste von Technologien.',
      ask: [
        'Wer genau baut die App, und was hat jede und jeder davon im letzten Jahr veröffentlicht?',
        'Warum für uns nativ oder plattformübergreifend, und wann würden Sie zum anderen raten?',
        'Welche Plattformfunktion aus unserem Briefing haben Sie noch nie gebaut?',
      ],
      anchors: [
        'Niemand Genanntes hat auf unseren Plattformen eine App veröffentlicht.',
        'Nur kleine oder alte Veröffentlichungen; das Framework ist Gewohnheit.',
        'Solide Veröffentlichungen ähnlicher Art; eine Plattform ist deutlich schwächer.',
        'Genannte Personen mit mehreren Apps wie unserer und Gründen für die Technik.',
        'Bekannt für Apps wie unsere auf beiden Plattformen; im Gespräch haben wir gelernt.',
      ],
    },
    experience: {
      name: 'Bedienung auf kleinem Bildschirm',
      look: 'Beurteilen Sie Apps in der Hand, nicht auf Folien: Reichweite des Daumens, Zustände ohne Netz, Formulare, Rückmeldungen, größte Schrift. Achten Sie auf Tests mit Nutzern während des Projekts und auf Änderungen, die daraus entstanden.',
      ask: [
        'Zeigen Sie uns eine Ansicht, die Nutzer missverstanden, und was Sie geändert haben.',
        'Wie testen Sie mit Nutzern, bevor etwas gebaut ist?',
        'Von welchen Richtlinien der Plattform würden Sie für uns abweichen, und warum?',
      ],
      anchors: [
        'Die gezeigten Apps verwirren oder missachten die Plattform.',
        'Hübsche Ansichten; niemand hat je Nutzern zugesehen.',
        'Durchweg gute Konventionen; Tests mit Nutzern sind selten.',
        'Getestete Prototypen, Plattformkonventionen und überzeugende Apps.',
        'Eine Freude in der Hand; Entscheidungen gehen auf Beobachtungen zurück.',
      ],
    },
    quality: {
      name: 'Tests auf echten Geräten',
      look: 'Achten Sie auf automatische Tests bei jeder Änderung, auf einen Gerätepark oder eine Geräte-Cloud mit alten und billigen Telefonen darin, und auf Zahlen nach der Veröffentlichung: absturzfreie Sitzungen, Startzeit, Größe des Downloads.',
      ask: [
        'Wie hoch ist der Anteil absturzfreier Sitzungen Ihrer letzten drei Apps, und woher wissen Sie das?',
        'Auf welchem ältesten und langsamsten Gerät würde unsere App getestet?',
        'Was läuft von selbst, bevor ein Build bei jemandem zum Testen ankommt?',
      ],
      anchors: [
        'Von Hand auf dem eigenen Telefon getestet.',
        'Einige Unit-Tests; Geräte sind, was gerade herumliegt.',
        'Regelmäßige Tests auf einem Dutzend Geräten; danach werden keine Zahlen beobachtet.',
        'Automatische Tests auf vielen Geräten und über 99,5 % absturzfreie Sitzungen.',
        'Ebenso, mit Leistungsgrenzen, die eine Veröffentlichung von selbst anhalten.',
      ],
    },
    release: {
      name: 'Veröffentlichung und Aktualisierung',
      look: 'Achten Sie auf Routine: stufenweise Auslieferung, ein Beta-Kanal, Ablehnungen der Stores ohne Drama, bedachte Pflichtaktualisierungen und ein Weg, Funktionen aus der Ferne abzuschalten.',
      ask: [
        'Wie oft erscheinen Ihre Apps, und wie lange dauert es von fertigem Code bis in den Store?',
        'Erzählen Sie von einer Ablehnung durch einen Store und wie sie ausging.',
        'Eine Version stürzt bei fünf Prozent der Nutzer ab: Was geschieht in der nächsten Stunde?',
      ],
      anchors: [
        'Hat noch nie eine App durch die Prüfung eines Stores gebracht.',
        'Veröffentlichungen sind selten, von Hand und einer einzigen Person bekannt.',
        'Regelmäßige Veröffentlichungen mit Beta; keine Stufen, keine Schalter.',
        'Eine Pipeline, stufenweise Auslieferung und Funktionsschalter im Einsatz.',
        'Wöchentlich auf allen Plattformen, mit Belegen für ruhiges Zurücknehmen.',
      ],
    },
    backend: {
      name: 'Offline-Nutzung und Dienste hinter der App',
      look: 'Der meiste Ärger mit Apps sind Daten: was ohne Netz geht, wie Konflikte gelöst werden, wie Push-Nachrichten und Anmeldung arbeiten und wer die Dienste dahinter baut oder anpasst.',
      ask: [
        'Was sehen Nutzer im Tunnel, und was geschieht bei der Ausfahrt?',
        'Welche unserer Systeme brauchen Sie, und was müssen sie können?',
        'Wie leben Versionen der App und der Dienste nebeneinander?',
      ],
      anchors: [
        'Setzt ein perfektes Netz und Dienste voraus, die es nicht gibt.',
        'Hier und da ein Zwischenspeicher; Konflikte und alte Versionen sind nicht bedacht.',
        'Solider Umgang mit schlechtem Netz; die Dienste bleiben uns überlassen.',
        'Ein klarer Plan für Offline-Daten, Versionen und unsere vorhandenen Systeme.',
        'Hat synchronisierte Apps unserer Größe betrieben und zeigt, wie Konflikte enden.',
      ],
    },
    security: {
      name: 'Sicherheit und Datenschutz',
      look: 'Achten Sie darauf, was auf dem Gerät liegt und wie, auf geprüfte Zertifikate, auf Anmeldung mit den Mitteln der Plattform, auf spät und mit Grund erfragte Berechtigungen und auf wenige fremde Bausteine. Der übliche Maßstab ist der OWASP MASVS.',
      ask: [
        'Welche Daten bleiben auf einem verlorenen Telefon, und wer könnte sie lesen?',
        'Welche fremden Bausteine würden Sie einsetzen, und was senden sie wohin?',
        'Wann wurden Ihre Apps zuletzt von anderen geprüft, und was kam heraus?',
      ],
      anchors: [
        'Geheimnisse in der App oder keine Antwort auf einfache Fragen.',
        'Verlässt sich auf die Plattform; Bausteine und Berechtigungen prüft niemand.',
        'Solide Speicherung und Anmeldung; keine Prüfung durch andere.',
        'Arbeitet nach MASVS, mit fremden Prüfungen und wenigen, bekannten Bausteinen.',
        'Ebenso für regulierte Kunden, mit Berichten, die wir lesen konnten.',
      ],
    },
    accessibility: {
      name: 'Barrierefreiheit',
      look: 'Probieren Sie eine ihrer Apps mit dem Screenreader und mit der größten Schrift. In vielen Ländern verlangt es das Gesetz; überall zeigt es, wie sorgfältig Ansichten gebaut werden.',
      ask: [
        'Dürfen wir jetzt eine Ihrer Apps mit dem Screenreader ausprobieren?',
        'Wer prüft die Barrierefreiheit, wann und nach welchem Maßstab?',
      ],
      anchors: [
        'Die gezeigte App ist mit einem Screenreader nicht bedienbar.',
        'Hier und da Beschriftungen; große Schrift sprengt die Ansicht.',
        'Die Hauptwege gehen; geprüft wird am Ende, wenn Zeit bleibt.',
        'In jedem Schritt nach WCAG geprüft, mit Menschen, die es brauchen.',
        'Die App ist durchgehend nutzbar, und das Team erklärt, warum das zählt.',
      ],
    },
    process: {
      name: 'Vorgehen und Verständigung',
      look: 'Achten Sie auf einen Build in Ihrer Hand alle ein bis zwei Wochen, ein lesbares Backlog, früh gesagte schlechte Nachrichten und eine Person, die antwortet. Apps ändern oft den Kurs: Wie mit Änderungen umgegangen wird, bestimmt die Stimmung.',
      ask: [
        'Zeigen Sie uns Board und letzten Testbuild eines laufenden Projekts.',
        'Wir überlegen es uns nach dem dritten Build anders: Was geschieht?',
        'Wer spricht jede Woche mit uns, und wer, wenn diese Person nicht da ist?',
      ],
      anchors: [
        'Erster Build kurz vor Schluss; Antworten nur auf Nachfrage.',
        'Builds kommen unregelmäßig; über Umfang und Preis wird gestritten.',
        'Regelmäßige Builds und Treffen; Überraschungen kommen trotzdem spät.',
        'Alle zwei Wochen ein Build, klare Entscheidungen und frühe Warnungen.',
        'Wir konnten von der ersten Woche an steuern und wussten immer, wo wir stehen.',
      ],
    },
    support: {
      name: 'Leben nach der Veröffentlichung',
      look: 'Zwei Betriebssystemversionen im Jahr machen Apps kaputt. Suchen Sie einen Wartungsvertrag, der Aktualisierungen, Änderungen der Stores, Reaktion auf Abstürze und Überwachung nennt, und Apps, die seit Jahren gepflegt werden.',
      ask: [
        'Welche Ihrer Apps ist die älteste, und was haben die Systemversionen des letzten Jahres gekostet?',
        'Wie schnell ist ein Absturz auf einer neuen Systemversion behoben, und steht das im Vertrag?',
        'Was bräuchten wir, um die App einem anderen Team zu geben?',
      ],
      anchors: [
        'Die Arbeit endet mit der ersten Veröffentlichung.',
        'Hilft, wenn Zeit ist; nichts schriftlich.',
        'Wartung zu Bürozeiten; neue Systemversionen kosten jedes Mal extra.',
        'Ein Vertrag, der Systemversionen, Abstürze und Überwachung umfasst.',
        'Seit Jahren gepflegte Apps mit eingehaltenen Reaktionszeiten.',
      ],
    },
    price: {
      name: 'Preis und Gegenwert',
      look: 'Beurteilen Sie zuerst die Klarheit: was enthalten ist (Gestaltung, Tests, Arbeit für die Stores, Dienste), was nicht, und was ein Jahr Pflege kostet. Ein niedriger Preis ohne Tests und Veröffentlichungen ist kein niedriger Preis.',
      ask: [
        'Was kosten die ersten zwölf Monate nach dem Start alles in allem?',
        'Was ist in diesem Preis nicht enthalten, das wir sicher brauchen werden?',
        'Was würden Sie zuerst weglassen, um ein Fünftel günstiger zu werden?',
      ],
      anchors: [
        'Kein brauchbares Angebot oder weit außerhalb des Budgets.',
        'Wichtige Teile wie Tests oder Veröffentlichungen fehlen.',
        'Passt mit einigen offenen Punkten ins Budget.',
        'Vollständig und im Budget, die Pflege eingeschlossen.',
        'Hervorragender Gegenwert, Annahmen niedergeschrieben, Risiken gerecht geteilt.',
      ],
    },
  },
}
