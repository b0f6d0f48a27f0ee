// German words of the built-in set for design agencies.
import type { SetWords } from '../draft.ts'

export const designWords: SetWords = {
  gates: {
    rights: {
      name: 'Alle Nutzungsrechte gehen an uns über',
      description:
        'Entwürfe, Quelldateien, Schriften und Bilder dürfen wir ohne Grenze von Zeit und Ort nutzen und ändern; Lizenzen Dritter sind benannt.',
    },
  },
  criteria: {
    research: {
      name: 'Verständnis der Nutzer',
      look: 'Achten Sie auf Gespräche mit echten Nutzern vor und während der Arbeit, auf Befunde, die den Kunden überraschten, und auf Entscheidungen, die daraus folgten. Personas ohne Gespräche sind Schmuck.',
      ask: [
        'Erzählen Sie von etwas, das Nutzer taten und Sie nicht erwartet hatten, und was sich änderte.',
        'Mit wie vielen Menschen würden Sie für uns sprechen, und wie finden Sie sie?',
        'Was tun Sie, wenn Nutzer und Auftraggeber Verschiedenes wollen?',
      ],
      anchors: [
        'Gestaltet für sich selbst oder für Preise.',
        'Nur Workshops mit dem Auftraggeber.',
        'Einige Gespräche; im Ergebnis ist wenig davon zu sehen.',
        'Regelmäßige Forschung, deren Befunde die gezeigte Arbeit prägten.',
        'Hat durch das, was Nutzer zeigten, die Strategie eines Kunden geändert, mit Belegen.',
      ],
    },
    craft: {
      name: 'Handwerk in Interaktion und Gestaltung',
      look: 'Sehen Sie laufende Produkte genau an: Rangordnung, Typografie, Zustände und Fehler, Text, Bewegung. Einheitlichkeit in der zehnten Ansicht sagt mehr als die erste.',
      ask: [
        'Zeigen Sie uns die langweiligste Ansicht Ihres besten Projekts.',
        'Wie werden leere, ladende und fehlerhafte Zustände gestaltet, und von wem?',
        'Auf welche Einzelheit darin sind Sie stolz, und wer hat sie bemerkt?',
      ],
      anchors: [
        'Nachlässige oder geborgte Arbeit.',
        'Ansprechende Bilder, die im Gebrauch zerfallen.',
        'Solide und aufgeräumt; wenig Eigenes.',
        'Sorgfältig bis in Zustände und Texte, in laufenden Produkten.',
        'Herausragende Arbeit, die Schweres einfach wirken lässt.',
      ],
    },
    portfolio: {
      name: 'Vergleichbare Ergebnisse',
      look: 'Suchen Sie Arbeiten an Problemen wie Ihrem und danach, was sie bewirkten: mehr abgeschlossene Bestellungen, weniger Anrufe, weniger Schulung. Fragen Sie, wer es war: Agenturen zeigen Arbeiten von Menschen, die gegangen sind.',
      ask: [
        'Welches Projekt kommt unserem am nächsten, und was hat es in Zahlen bewirkt?',
        'Wer von den Beteiligten würde für uns arbeiten?',
      ],
      anchors: [
        'Nichts Vergleichbares oder Arbeit anderer.',
        'Ähnliches Aussehen, anderes Problem.',
        'Ähnliche Probleme; Ergebnisse behauptet, nicht gemessen.',
        'Vergleichbare Arbeit von Menschen, die da sind, mit Ergebnissen.',
        'Dasselbe Problem gelöst, gemessen und vom Kunden bestätigt.',
      ],
    },
    system: {
      name: 'Gestaltungssysteme und Übergabe an die Entwicklung',
      look: 'Achten Sie auf Systeme, die in der Entwicklung benutzt werden: benannte Bausteine, Tokens, Regeln für den nicht gezeichneten Fall und Gestalter, die bleiben, bis es gebaut ist.',
      ask: [
        'Zeigen Sie uns eines Ihrer Gestaltungssysteme im Code, und wer es pflegt.',
        'Was bekommt die Entwicklung von Ihnen, und was fragt sie trotzdem?',
        'Wie bleiben Sie dabei, während gebaut wird?',
      ],
      anchors: [
        'Übergibt Bilder und geht.',
        'Aufgeräumte Dateien; Regeln und Zustände fehlen.',
        'Eine Sammlung von Bausteinen; sie passt lose zum Code.',
        'Ein System im Einsatz, mit der Entwicklung geteilt, mit Regeln und Tokens.',
        'Systeme, die andere seit Jahren ohne sie erweitern.',
      ],
    },
    accessibility: {
      name: 'Barrierefreiheit und Teilhabe',
      look: 'Achten Sie auf Kontrast, Fokus, Schriftgröße, klare Sprache und Tests mit Menschen mit Behinderungen, und zwar vom ersten Entwurf an.',
      ask: [
        'Wie zeigt sich Barrierefreiheit in Ihren Dateien, bevor etwas gebaut ist?',
        'Mit wem testen Sie?',
      ],
      anchors: [
        'Kontrast und Fokus versagen in der gezeigten Arbeit.',
        'Am Ende mit einem Werkzeug geprüft.',
        'Solide Grundlagen; Tests mit Menschen sind selten.',
        'Von Anfang an nach WCAG gestaltet, mit Menschen getestet.',
        'Lehrt es andere, und die laufenden Produkte beweisen es.',
      ],
    },
    content: {
      name: 'Wörter und Struktur',
      look: 'Gestaltung besteht vor allem aus Wörtern. Achten Sie auf echten Text vom ersten Entwurf an, auf Menschen, die schreiben, und auf Strukturen, die halten, wenn sich der Inhalt verdreifacht.',
      ask: [
        'Wer schreibt die Texte in Ihren Entwürfen?',
        'Zeigen Sie uns, wie Sie viel schwierigen Inhalt geordnet haben.',
      ],
      anchors: [
        'Blindtext bis zum Schluss.',
        'Die Texte bleiben dem Auftraggeber überlassen.',
        'Gute Beschriftungen; längere Inhalte nicht bedacht.',
        'Schreibende im Team und getestete Strukturen.',
        'Hat einen schweren Gegenstand klar gemacht, mit Tests, die es zeigen.',
      ],
    },
    testing: {
      name: 'Prototypen und Tests',
      look: 'Achten Sie auf schnelle, billige Versuche: Prototypen, die weggeworfen werden, Tests mit fünf Menschen und eine Aufzeichnung dessen, was scheiterte.',
      ask: [
        'Welche Ihrer Ideen scheiterte in einem Test, und wann erfuhren Sie es?',
        'Wie bald könnten unsere Nutzer etwas ausprobieren?',
      ],
      anchors: [
        'Tests sind eine Präsentation für den Auftraggeber.',
        'Ein Test kurz vor Schluss.',
        'Prototypen in jeder Phase; wenige Nutzer.',
        'Alle paar Wochen Tests, mit Änderungen daraus.',
        'In jedem Projekt eine sichtbare Spur vom Versuch zur Entscheidung.',
      ],
    },
    collaboration: {
      name: 'Zusammenarbeit',
      look: 'Beurteilen Sie, wie sie in den ersten Treffen zuhören, widersprechen und entscheiden, und treffen Sie die, die die Arbeit täten. Gestaltung ändert, wie Ihre Leute arbeiten; sie müssen mitgenommen werden.',
      ask: [
        'Wann haben Sie zuletzt einem Kunden eine Idee ausgeredet?',
        'Wer genau säße jede Woche mit im Raum?',
        'Wie zeigen Sie Arbeit, die nicht fertig ist?',
      ],
      anchors: [
        'Verkauft; hört nicht zu.',
        'Höflich, das eigentliche Team bleibt unsichtbar.',
        'Angenehm; Entscheidungen dauerten lange.',
        'Offene Gespräche mit denen, die die Arbeit tun, klare Entscheidungen.',
        'Unser Team ging besser aus dem ersten Workshop, als es kam.',
      ],
    },
    price: {
      name: 'Preis und Gegenwert',
      look: 'Vergleichen Sie, was enthalten ist: Forschung, Tests, Zahl der Ansichten oder Bausteine, Änderungen, Rechte. Ein Tagessatz sagt wenig; wer dafür arbeitet, sagt mehr.',
      ask: [
        'Welche Menschen sind für wie viele Tage in diesem Preis?',
        'Wie viele Änderungsrunden sind enthalten, und was ist eine Runde?',
        'Welche Lizenzen werden wir später bezahlen müssen?',
      ],
      anchors: [
        'Kein brauchbares Angebot.',
        'Eine Pauschale, die sich nicht prüfen lässt.',
        'Im Budget; Änderungen und Lizenzen sind offen.',
        'Verständlich, vollständig und im Budget.',
        'Hervorragender Gegenwert, Rechte und Änderungen geregelt.',
      ],
    },
  },
}
