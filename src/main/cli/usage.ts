// What the command line says about itself.

export const overview = `Shortlist: score and compare software agencies, offline.

Usage: npm run -s shortlist -- <command> …

  rank FILE                         who is ranked where
  report FILE --out X.pdf           the scorecard as a PDF
  import FILE --data DIR            add an evaluation to a library
  list --data DIR                   the evaluations of a library
  export ID --data DIR --out FILE   an evaluation as a document, as CSV or as a workbook
  verify --data DIR                 check the ledger of a library
  serve                             the app in the browser, on this machine only
  compute OPERATION [FILE]          one calculation, JSON in, JSON out

“<command> --help” says more. FILE is an evaluation document (.shortlist or .json).
Exit codes: 0 done, 1 a bug or the environment, 2 bad input or usage, 3 verify found damage.
`

const commandUsages = {
  rank: `Usage: rank FILE [--method ID] [--json]

Ranks the agencies of an evaluation document by the official rules.
  --method ID  weighted-sum (the official result, default), weighted-product, topsis, vikor, promethee-2
  --json       one JSON object instead of a table; scores unrounded
`,
  report: `Usage: report FILE --out X.pdf [--paper a4|letter]

Writes the scorecard of an evaluation document as a PDF.
  --out X.pdf  where to write it; an existing file is replaced
  --paper      a4 (default) or letter
`,
  import: `Usage: import FILE --data DIR

Adds FILE to the library in DIR as a new evaluation and prints its id.
FILE is an evaluation document, a PDF that carries one, a CSV file or an Excel workbook
(.xlsx) with a list of agencies.
`,
  list: `Usage: list --data DIR [--json]

Lists the evaluations of the library in DIR.
  --json       an array of { id, title, client, createdAt, agencies, criteria }
`,
  export: `Usage: export ID --data DIR --out FILE

Writes an evaluation to FILE; its ending says in which form: .shortlist or .json (the evaluation
document), .csv (a table of the agencies with their cells, score and rank) or .xlsx (a workbook in which
scores, weights and ranks are formulas).
`,
  verify: `Usage: verify --data DIR

Checks every entry of the ledger of the library in DIR, and every row against it. Exit code 3: damage.
`,
  serve: `Usage: serve [--data DIR] [--port N] [--no-open]

Serves the app on 127.0.0.1 and prints its address.
  --data DIR   where the library lives; without it, where the app keeps it
  --port N     a fixed port instead of a free one
  --no-open    do not open a browser
`,
  compute: `Usage: compute OPERATION [FILE|-]
       compute --lines

Reads the input of OPERATION as JSON from FILE, or from standard input, and prints its output as JSON.
Operations: rank-table, weights, price-points, price-index, agreement, robustness, sensitivity, panel
  --lines      one { "id", "operation", "input" } a line in, one { "id", "output" } or
               { "id", "error" } a line out
`,
} as const

export type CommandName = keyof typeof commandUsages

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commandUsages, name)

export const usageOf = (name: CommandName): string => commandUsages[name]
