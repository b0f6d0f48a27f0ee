// German texts of an evaluator at the keyboard, of handing it over, and of what the owner reads while scores are hidden.
export const seat = {
  'seat.scores': '{name} bewertet: {title}',
  'seat.comments': '{name} kommentiert: {title}',
  'seat.reads': '{name} liest: {title}',

  'seat.steps': 'Ihre Schritte',
  'seat.step.declare': 'Erklären',
  'seat.step.score': 'Bewerten',
  'seat.step.comment': 'Kommentieren',
  'seat.step.read': 'Lesen',
  'seat.step.submit': 'Abgeben und versiegeln',
  'seat.step.done': 'erledigt',
  'seat.words.blind': 'Bis zur Moderation sieht niemand außer Ihnen, was Sie eingeben.',
  'seat.words.chairSees':
    'Der Vorsitz sieht, was Sie eingeben. Andere Mitglieder sehen es bis zur Moderation nicht.',
  'seat.words.notBegun':
    'Das Bewerten hat noch nicht begonnen. Die Kriterien können Sie schon lesen.',
  'seat.words.closed': 'Die Wertungen sind geschlossen; die Moderation geht im Raum weiter.',
  'seat.words.over': 'Die Wertungen sind geschlossen. Sie können lesen, was Sie gegeben haben.',
  'seat.words.sealed':
    'Ihre Wertungen sind versiegelt. Sie können sie lesen; nur der Vorsitz kann sie mit einer Begründung wieder öffnen.',
  'seat.words.advisor': 'Sie beraten: Sie kommentieren und geben keine Wertungen.',
  'seat.words.observer': 'Sie beobachten: Sie lesen und äußern sich nicht.',
  'seat.words.declare': 'Die Agenturen sehen Sie, sobald Sie sich erklärt haben.',
  'seat.progress': '{done} von {of}',
  'seat.progressOf': 'Ihre Wertungen',
  'seat.submit': 'Abgeben und versiegeln …',
  'seat.receipt': 'Beleg',
  'seat.back': 'Tastatur zurückgeben',
  'seat.palette': 'Befehl, Agentur oder Kriterium',
  'seat.noFiles': 'Dateien öffnet der Vorsitz. Geben Sie zuerst die Tastatur zurück.',
  'seat.nothing': 'Es gibt noch nichts zu bewerten. Agenturen und Kriterien legt der Vorsitz an.',
  'seat.failed': 'Das konnte nicht gelesen werden.',

  'seat.declare.title': 'Bevor Sie die Agenturen sehen',
  'seat.declare.about': 'Sie sollen Agenturen für „{title}“ beurteilen.',
  'seat.declare.text': 'Was Sie annehmen',
  'seat.declare.conflict': 'Haben Sie einen Interessenkonflikt?',
  'seat.declare.conflictHint':
    'Arbeit für eine Agentur, Anteile an ihr, Familie oder Freunde dort, oder was danach aussehen könnte.',
  'seat.declare.no': 'Nein, keinen, von dem ich weiß',
  'seat.declare.yes': 'Ja',
  'seat.declare.which': 'Mit wem, und worin er besteht',
  'seat.declare.whichNeeded': 'Sagen Sie in wenigen Worten, mit wem und worin er besteht.',
  'seat.declare.toChair':
    'Der Vorsitz erfährt davon und entscheidet, ob Sie diese Agentur beurteilen dürfen.',
  'seat.declare.answer': 'Beantworten Sie zuerst die Frage.',
  'seat.declare.name': 'Ihr Name',
  'seat.declare.nameHint':
    'Wie er im Gremium steht: {name}. Er kommt mit der Uhrzeit ins Protokoll.',
  'seat.declare.accept': 'Annehmen',

  'seat.conflict.open':
    'Sie haben einen Interessenkonflikt erklärt. Der Vorsitz hat noch nicht darüber entschieden.',
  'seat.keptFromAll.title': 'Sie sind von allen Agenturen ausgeschlossen',
  'seat.keptFromAll.words':
    'Der Vorsitz hat wegen eines Interessenkonflikts so entschieden. Hier gibt es nichts zu tun; geben Sie die Tastatur zurück.',

  'seat.submit.title': 'Abgeben und versiegeln',
  'seat.submit.words':
    'Das Versiegeln schließt Ihre Wertungen, Kommentare und Befunde. Lesen können Sie sie weiterhin; nur der Vorsitz kann sie mit einer Begründung wieder öffnen.',
  'seat.submit.all': 'Alle {of} Zellen haben Ihre Wertung.',
  'seat.submit.left.one': 'Eine von {of} Zellen ist noch leer.',
  'seat.submit.left.other': '{count} von {of} Zellen sind noch leer.',
  'seat.submit.leftWords': 'Eine leere Zelle ist keine Null: Sie bleibt ohne Ihre Wertung.',
  'seat.submit.next': 'Nächste leere Zelle',
  'seat.submit.do': 'Abgeben und versiegeln',
  'seat.submit.anyway': 'Mit leeren Zellen versiegeln',
  'seat.submit.cancel': 'Noch nicht',
  'seat.receipt.title': 'Versiegelt',
  'seat.receipt.time': 'Am {time}',
  'seat.receipt.hash': 'Festlegung',
  'seat.receipt.words':
    'Diese Zeichen stehen für genau das, was Sie gegeben haben, und verraten nichts davon. Bewahren Sie sie auf: Damit lässt sich nach der Moderation prüfen, dass nichts geändert wurde.',
  'seat.receipt.close': 'Meine Wertungen lesen',

  'keyboard.away': 'Der Bildschirm wird weggeräumt …',
  'keyboard.hand.title': 'Tastatur an {name} übergeben',
  'keyboard.hand.words':
    'Der Bildschirm des Vorsitzes ist weggeräumt. Von hier an zeigt dieses Fenster, was {name} sehen darf, und sonst nichts.',
  'keyboard.hand.confirm': 'Ich bin {name}',
  'keyboard.leave.title': 'Tastatur an den Vorsitz zurückgeben',
  'keyboard.leave.words': 'Der Bildschirm von {name} ist weggeräumt.',
  'keyboard.leave.pin': 'PIN des Vorsitzes',
  'keyboard.leave.confirm': 'Tastatur übernehmen',
  'keyboard.leave.cancel': 'Zurück zu {name}',

  'blind.title': 'Es wird verdeckt bewertet: Vor der Moderation gibt es keine Rangfolge',
  'blind.words':
    'Wertungen werden abgegeben und verwahrt. Rangfolge, Entscheidung und Bericht stehen hier, sobald das Verfahren in die Moderation geht.',
  'blind.toProgress': 'Zeigen, wie weit das Gremium ist',
  'blind.scoring.title': 'Verdeckt: Die Werte bleiben bis zur Moderation verwahrt',
  'blind.scoring.words':
    'Sie sehen, wie weit jedes Mitglied ist, nicht was es gegeben hat. Übergeben Sie die Tastatur; mit Ihrer PIN kommt sie zurück.',
  'blind.column.member': 'Mitglied',
  'blind.column.declared': 'Erklärt',
  'blind.column.scored': 'Bewertet',
  'blind.column.sealed': 'Versiegelt',
  'blind.column.keyboard': 'Tastatur',
  'blind.notYet': 'noch nicht',
  'blind.noScores': 'gibt keine Wertungen',
  'blind.hand': 'Tastatur an {name} übergeben',
} as const
