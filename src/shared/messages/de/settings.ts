// German texts of the subject "settings".
export const settings = {
  'settings.menu': 'Einstellungen, Sicherung und Hilfe',
  'settings.title': 'Einstellungen',
  'settings.person': 'Ihr Name',
  'settings.person.hint':
    'Das Protokoll nennt ihn bei jeder Ihrer Änderungen. Er bleibt auf diesem Rechner.',
  'settings.person.why': 'Fürs Protokoll: wer was geändert hat.',
  'settings.person.later': 'Nicht mehr fragen',
  'settings.language': 'Sprache',
  'settings.language.system': 'Wie das System',
  'settings.formats': 'Zahlen, Daten und Beträge',
  'settings.formats.system': 'Wie das System',
  'settings.formats.example': 'Beispiel: {example}',
  'settings.about': 'Shortlist {version}. Die Bibliothek liegt in {folder}.',
  'settings.theme': 'Farbschema',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.paper': 'Papierformat der Berichte',
  'settings.paper.a4': 'A4',
  'settings.paper.letter': 'US Letter',
  'settings.backedUp': 'Gesichert in „{name}“. Die Datei enthält die ganze Bibliothek.',
  'settings.backedUpWithout.one':
    'Doch {count} angehängte Datei ist nicht darin: Sie fehlt, ist beschädigt oder zu groß. Was vorhanden ist, liegt im Ordner „attachments“ der Bibliothek.',
  'settings.backedUpWithout.other':
    'Doch {count} angehängte Dateien sind nicht darin: Sie fehlen, sind beschädigt oder zusammen zu groß. Was vorhanden ist, liegt im Ordner „attachments“ der Bibliothek.',
  'settings.restore.title': '„{name}“ wiederherstellen?',
  'settings.restore.body':
    'Die Sicherung tritt an die Stelle der ganzen Bibliothek: jedes Verfahren so, wie es bei der Sicherung war. Die jetzige Bibliothek wird geprüft und als Datei daneben aufbewahrt; nichts geht verloren.',
  'settings.restore.yes': 'Bibliothek ersetzen',
  'settings.restored.one':
    'Wiederhergestellt: {count} Verfahren. Die bisherige Bibliothek liegt als „{keptCopy}“ daneben.',
  'settings.restored.other':
    'Wiederhergestellt: {count} Verfahren. Die bisherige Bibliothek liegt als „{keptCopy}“ daneben.',
} as const
