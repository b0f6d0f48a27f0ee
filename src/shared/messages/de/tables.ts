// German texts about spreadsheets that are read: what is wrong with a table, a row or a cell.
export const tables = {
  'table.empty': 'Die Datei ist leer: Sie braucht eine Kopfzeile und eine Zeile je Agentur.',
  'table.notText':
    'Die Datei ist kein Text in UTF-8 oder UTF-16. Speichern Sie sie im Tabellenprogramm als „CSV UTF-8“.',
  'table.windows':
    'Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen, worin Excel einfaches „CSV“ speichert. Bitte auf Akzente und Umlaute achten.',
  'table.tooLarge': 'Die Datei ist größer als 64 MiB.',
  'table.tooManyRows.one': 'Die Datei hat mehr als {count} Zeile mit Inhalt.',
  'table.tooManyRows.other': 'Die Datei hat mehr als {count} Zeilen mit Inhalt.',
  'table.tooLong': 'Die Datei hat mehr als {rows} Zeilen, die meisten davon leer.',
  'table.tooManyColumns':
    'Die Datei hat {columns} Spalten; höchstens {limit} können gelesen werden.',
  'table.badQuote':
    'Zeile {row} hat ein Anführungszeichen ("), das nicht geschlossen ist, oder Text nach dem schließenden.',
  'table.mappedTwice': 'Zwei Spalten sind „{field}“ zugeordnet: „{first}“ und „{second}“.',
  'table.unknownField': '„{field}“ ist kein Feld einer Agentur.',
  'row.noNameColumn': 'keine Spalte ist dem Namen zugeordnet',
  'row.noName': 'der Name ist leer',
  'row.moreCells': 'hat {cells} Zellen, aber es gibt {headings} Überschriften',
  'row.sameId': 'die Kennung „{id}“ hat auch Zeile {row}',
  'cell.tooLong': '{field}: darf höchstens {limit} Zeichen haben, hat {length}',
  'cell.tooManyEntries': '{field}: darf höchstens {limit} Einträge haben, hat {count}',
  'cell.notANumber': '{field}: muss eine Zahl ≥ 0 sein, ist „{value}“',
  'cell.ambiguousNumber':
    '{field}: „{value}“ lässt sich auf zwei Arten lesen; schreiben Sie nur Ziffern und einen Punkt, etwa 1200 oder 1200.50',
  'cell.readAs': '{field}: „{value}“ wird als {number} gelesen',
  'cell.oneEntry': '{field}: „{value}“ ist ein Eintrag; ein Semikolon (;) beginnt einen weiteren',
  'cell.noCoverage':
    '{field}: „{value}“ bleibt weg: Es nennt keinen Teil des Katalogs mit ja, teilweise oder nein',
  'row.rateOrder': 'der Stundensatz ab {min} liegt über dem bis {max}',
  'cell.notWhole': '{field}: muss eine ganze Zahl von {min} bis {max} sein, ist „{value}“',
  'cell.notAStatus':
    '{field}: muss longlist, shortlist, rejected oder selected sein, ist „{value}“',
  'cell.formula': '{field}: „{value}“ sieht aus wie eine Formel und bleibt als Text erhalten',
  'cell.computed':
    '{field}: das letzte Ergebnis einer Formel; die Formel selbst wird nicht gelesen',
  'cell.uncomputed':
    '{field}: eine Formel ohne Ergebnis; öffnen Sie die Arbeitsmappe in einem Tabellenprogramm und speichern Sie sie erneut',
  'cell.error': '{field}: Die Formel hat kein Ergebnis, sie meldet „{value}“',
  'quoteCell.notANumber': '{field}: „{value}“ ist keine Zahl',
  'quoteCell.notYes': '{field}: „{value}“ ist weder ja noch nein',
  'quoteCell.notAStructure': 'structure: muss fixed, hourly oder milestones sein, ist „{value}“',
  'quoteCell.notADay': 'validUntil: „{value}“ ist kein eindeutiges Datum; schreiben Sie 2026-12-31',
  'quoteRow.noAgency': 'die Zeile nennt keine Agentur',
  'quoteRow.unknownAgency': 'keine Agentur heißt „{name}“',
  'quoteRow.nothing': 'die Zeile hat weder Leistung noch Preis',
  'quoteRow.subtotal': 'weggelassen: eine Zwischensumme der Positionen darüber',
  'quoteRow.tax': 'weggelassen: Steuer steht im Angebot, nicht als Position',
  'quoteRow.total': 'als die von der Agentur genannte Summe übernommen',
  'quoteRow.otherCurrency': 'das Angebot lautet auf {first}, diese Zeile auf {second}',
  'quoteRow.noPrice': 'ohne Preis: „{value}“',
} as const
