// German texts that the library itself writes into evaluations.
export const library = {
  'library.copyOf': 'Kopie von {title}',
  'library.importedAsCopy':
    'Die Bibliothek enthielt „{title}“ bereits, deshalb wurde diese Datei als weiteres Verfahren mit eigener Kennung hinzugefügt.',
  'library.report.noName': 'Verfahren',
  'library.report.memo': '{title} – Entscheidungsvorlage',
  'library.report.agency': '{title} – {name}',
  'library.you': 'Sie',
  'library.template.backend': 'Backend-Agentur',
  'library.template.mobile': 'Agentur für mobile Apps',
  'library.template.web': 'Agentur für Websites und Web-Apps',
  'library.template.data': 'Daten und maschinelles Lernen',
  'library.template.design': 'Designagentur',
  'library.template.services': 'IT-Dienstleistungen allgemein',
} as const
