// English texts about spreadsheets that are read: what is wrong with a table, a row or a cell.
export const tables = {
  'table.empty': 'The file is empty: it needs a row of headings and a row an agency.',
  'table.notText':
    'The file is not text in UTF-8 or UTF-16. In a spreadsheet program, save it as “CSV UTF-8”.',
  'table.tooLarge': 'The file is larger than 64 MiB.',
  'table.tooManyRows.one': 'The file has more than {count} row with content.',
  'table.tooManyRows.other': 'The file has more than {count} rows with content.',
  'table.tooLong': 'The file has more than {rows} rows, most of them empty.',
  'table.tooManyColumns': 'The file has {columns} columns; at most {limit} can be read.',
  'table.badQuote':
    'Row {row} has a quotation mark (") that is not closed, or text after the closing one.',
  'table.mappedTwice': 'Two columns are mapped to “{field}”: “{first}” and “{second}”.',
  'table.unknownField': '“{field}” is not a field of an agency.',
  'row.noNameColumn': 'no column is mapped to the name',
  'row.noName': 'the name is empty',
  'row.moreCells': 'has {cells} cells, but there are {headings} headings',
  'row.sameId': 'the id “{id}” is that of row {row} too',
  'cell.tooLong': '{field}: must have at most {limit} characters, has {length}',
  'cell.tooManyEntries': '{field}: must have at most {limit} entries, has {count}',
  'cell.notANumber': '{field}: must be a number ≥ 0, got “{value}”',
  'cell.ambiguousNumber':
    '{field}: “{value}” can be read in two ways; write digits and a point only, such as 1200 or 1200.50',
  'cell.notWhole': '{field}: must be a whole number from {min} to {max}, got “{value}”',
  'cell.notAStatus': '{field}: must be longlist, shortlist, rejected or selected, got “{value}”',
  'cell.formula': '{field}: “{value}” looks like a formula and is kept as text',
  'cell.computed': '{field}: the last result of a formula; the formula itself is not read',
  'cell.uncomputed':
    '{field}: a formula without a result; open the workbook in a spreadsheet program and save it again',
  'cell.error': '{field}: the formula has no result, it says “{value}”',
} as const
