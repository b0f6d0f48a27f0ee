// English texts of the subject "evaluations".
export const evaluations = {
  'evaluations.copyOf': 'Copy of {title}',
  'evaluations.importedAsCopy':
    'The library already held "{title}", so this file was added as another evaluation with an id of its own.',
} as const
