// English texts of the subject "settings".
export const settings = {
  'settings.menu': 'Settings, backup and help',
  'settings.title': 'Settings',
  'settings.person': 'Your name',
  'settings.person.hint':
    'The ledger writes it beside every change you make. It stays on this machine.',
  'settings.person.why': 'For the ledger: who changed what.',
  'settings.person.later': 'Do not ask again',
  'settings.language': 'Language',
  'settings.language.system': 'As the system',
  'settings.formats': 'Numbers, dates and amounts',
  'settings.formats.system': 'As the system',
  'settings.formats.example': 'Example: {example}',
  'settings.about': 'Shortlist {version}. The library is kept in {folder}.',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.paper': 'Paper of reports',
  'settings.paper.a4': 'A4',
  'settings.paper.letter': 'US Letter',
  'settings.backedUp': 'Backed up to “{name}”. The file holds the whole library.',
  'settings.backedUpWithout.one':
    'But {count} attached file is not in it: it is missing, damaged or too large. What there is lies in the folder “attachments” of the library.',
  'settings.backedUpWithout.other':
    'But {count} attached files are not in it: they are missing, damaged or too large together. What there is lies in the folder “attachments” of the library.',
  'settings.restore.title': 'Restore “{name}”?',
  'settings.restore.body':
    'The backup takes the place of the whole library: every evaluation as it was when the backup was made. The library of now is checked and kept as a file beside it, so nothing is lost.',
  'settings.restore.yes': 'Replace the library',
  'settings.restored.one':
    'Restored: {count} evaluation. The library of before is kept as “{keptCopy}”.',
  'settings.restored.other':
    'Restored: {count} evaluations. The library of before is kept as “{keptCopy}”.',
} as const
