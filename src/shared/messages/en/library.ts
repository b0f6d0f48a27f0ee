// English texts that the library itself writes into evaluations.
export const library = {
  'library.copyOf': 'Copy of {title}',
  'library.importedAsCopy':
    'The library already held “{title}”, so this file was added as another evaluation with an id of its own.',
  'library.report.noName': 'Evaluation',
  'library.report.memo': '{title} – decision memo',
  'library.report.agency': '{title} – {name}',
  'library.you': 'You',
  'library.template.backend': 'Back-end agency',
  'library.template.mobile': 'Mobile app agency',
  'library.template.web': 'Website and web app agency',
  'library.template.data': 'Data and machine learning',
  'library.template.design': 'Design agency',
  'library.template.services': 'IT services in general',
} as const
