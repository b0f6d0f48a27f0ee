// English texts that the library itself writes into evaluations.
export const library = {
  'library.copyOf': 'Copy of {title}',
  'library.importedAsCopy':
    'The library already held “{title}”, so this file was added as another evaluation with an id of its own.',
  'library.you': 'You',
} as const
