// English texts of workbooks (.xlsx): why one is not read, and the words of the one that is written.
export const workbook = {
  'workbook.damaged':
    'The workbook is damaged, not complete, or far too large for a list. Open it in a spreadsheet program and save it again as .xlsx, or save the sheet as “CSV UTF-8”.',
  'workbook.protected':
    'The workbook is protected with a password, or it is an Excel file from before 2007 (.xls). Open it in a spreadsheet program and save it as .xlsx without a password.',
  'workbook.notWorkbook':
    'The file is an archive, but not an Excel workbook (.xlsx). In a spreadsheet program, save the list as .xlsx or as “CSV UTF-8”.',
  'workbook.tooManyParts':
    'The workbook has more than 2,000 parts. Copy the sheet with the list into a workbook of its own, or save it as “CSV UTF-8”.',
  'workbook.tooLarge':
    'Unpacked, the workbook would be larger than 200 MB. Copy the sheet with the list into a workbook of its own, or save it as “CSV UTF-8”.',
  'workbook.tooDense':
    'A part of the workbook unpacks to more than 100 times its size, as in files made to fill a computer’s memory. If you trust it, save the sheet as “CSV UTF-8”.',
  'workbook.overlap':
    'Two parts of the workbook share a place, which no spreadsheet program writes. If you trust it, save the sheet as “CSV UTF-8”.',
  'workbook.badName':
    'A part of the workbook has a name that leads out of it, which no spreadsheet program writes. If you trust it, save the sheet as “CSV UTF-8”.',
  'workbook.declaration':
    'The workbook declares XML entities, which no spreadsheet program writes. If you trust it, save the sheet as “CSV UTF-8”.',
  'workbook.noSheet': 'The workbook has no such sheet, or none that can be read.',
  'workbook.tooLong':
    'The workbook took longer than 10 seconds to read and was put aside. Copy the sheet with the list into a workbook of its own, or save it as “CSV UTF-8”.',
  'workbook.tooMuchMemory':
    'The workbook needs too much memory. Copy the sheet with the list into a workbook of its own, or save it as “CSV UTF-8”.',

  'workbook.description':
    'An evaluation of agencies. Scores, weights and ranks are formulas: change a weight or a score and they follow.',
  'workbook.yes': 'yes',
  'workbook.no': 'no',
  'workbook.notApplicable': 'n/a',

  'workbook.id': 'Id',
  'workbook.agency': 'Agency',
  'workbook.criterion': 'Criterion',
  'workbook.rank': 'Rank',
  'workbook.score': 'Score',
  'workbook.complete': 'Complete',
  'workbook.excluded': 'Excluded because',
  'workbook.weightCounted': 'Weight that counts',
  'workbook.ownScore': 'Score that is ranked',
  'workbook.orderedScore': 'In order',
  'workbook.firstOfRank': 'First of its rank',

  'workbook.layer': 'From',
  'workbook.layer.panel': 'Panel',
  'workbook.layer.moderated': 'Moderation',
  'workbook.layer.measured': 'Measurement',
  'workbook.layer.price': 'Quote',
  'workbook.panel': 'Panel',
  'workbook.moderated': 'Moderated',
  'workbook.raw': 'Cell',
  'workbook.value': 'Value 0 to 100',
  'workbook.share': 'Weight',
  'workbook.contribution': 'Adds to the score',
  'workbook.reason': 'Why it was moderated',
  'workbook.comments': 'Comments',
  'workbook.evaluatorWeight': 'Weight of the evaluator',

  'workbook.parent': 'Part of',
  'workbook.weight': 'Weight as entered',
  'workbook.summand': 'Weight in the sum',
  'workbook.kind': 'Kind',
  'workbook.scaleFrom': 'Scale from',
  'workbook.scaleTo': 'Scale to',
  'workbook.minimum': 'Minimum',
  'workbook.priceFormula': 'Price formula',
  'workbook.floor': 'Floor',
  'workbook.ceiling': 'Ceiling',
  'workbook.k': 'k',
  'workbook.levels': 'Levels',
  'workbook.guidance': 'Guidance',
  'workbook.valueFunctionOf': 'Value function of',
  'workbook.pointRaw': 'At',
  'workbook.pointValue': 'Value',

  'workbook.structure': 'Structure',
  'workbook.structure.fixed': 'Fixed',
  'workbook.structure.hourly': 'Hourly',
  'workbook.structure.milestones': 'Milestones',
  'workbook.amount': 'Amount',
  'workbook.currency': 'Currency',
  'workbook.counted': 'Counts as',
  'workbook.rate': 'In {currency}',
  'workbook.vatIncluded': 'included, {percent} %',
  'workbook.vatExcluded': 'not included, {percent} %',
  'workbook.setsBenchmark': 'Compared with others',
  'workbook.compared': 'Compared amount',
  'workbook.benchmarks': 'Benchmarks',
  'workbook.lowest': 'Lowest',
  'workbook.highest': 'Highest',
  'workbook.mean': 'Mean',

  'workbook.note.winner': 'At the export: {winner}',
  'workbook.note.ranking':
    'Score: weight × value over the criteria that count, divided by the weight that counts. A criterion without a value, or with {notApplicable}, leaves the sum.',
  'workbook.note.exclusions':
    'Reasons for exclusion and the order of the rows are those of the export; an agency with a text in column {column} has no rank.',
  'workbook.note.weights':
    'A sub-criterion has its part of the weight of the criterion it belongs to, in proportion to its own.',
  'workbook.note.scores':
    '{notApplicable}: not applicable. An empty cell is not scored, which is not 0. The moderated value, where there is one, stands in for the panel’s.',
  'workbook.note.panel.mean':
    'The panel’s value is the mean of its scores, as it was at the export; it does not follow a change of a score.',
  'workbook.note.panel.median':
    'The panel’s value is the median of its scores, as it was at the export; it does not follow a change of a score.',
  'workbook.note.panel.trimmed-mean':
    'The panel’s value is the mean of its scores without the {trim} lowest and highest, as it was at the export; it does not follow a change of a score.',
  'workbook.note.benchmarks':
    'Compared are the quotes of agencies that take part and are excluded by nothing but their price, as of the export.',
} as const
