// The parts of a workbook's package that its cells need, unpacked, checked and put into a plain archive: the
// library that reads them meets nothing else of the file, no drawing, macro, link or pivot table.
import { readZipDirectory, unpack } from '../zip-directory.ts'
import { writeZip, type ZipPart } from '../zip-write.ts'
import type { WorkbookProblem } from './protocol.ts'

export type CellPackage =
  | { readonly ok: false; readonly problem: WorkbookProblem }
  | { readonly ok: true; readonly bytes: Uint8Array }

const CONTENT_TYPES = '[Content_Types].xml'

/** XML that says nothing about cells; `worksheets/_rels` leads to all that hangs on a sheet. */
const notAboutCells =
  /(^|\/)(docProps|customXml|customUI|theme|drawings|diagrams|charts|chartsheets|dialogsheets|macrosheets|media|embeddings|activeX|ctrlProps|tables|queryTables|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|threadedComments|persons|externalLinks|webextensions|richData|worksheets\/_rels)\/|(^|\/)comments[^/]*$/i

const isAboutCells = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) && !notAboutCells.test(name)

/** Workbooks with and without macros, and templates; not the binary form. */
const isWorkbook = (contentTypes: Uint8Array): boolean =>
  /(spreadsheetml|ms-excel)\.(sheet|template|sheet\.macroEnabled|template\.macroEnabled)\.main\+xml/.test(
    Buffer.from(contentTypes).toString('utf8'),
  )

/** A document type or an entity of its own has no place in an office file and is how XML attacks begin. */
const declares = (bytes: Uint8Array): boolean => {
  const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')
}

const refused = (problem: WorkbookProblem): CellPackage => ({ ok: false, problem })

/** Never throws. */
export function cellPackage(bytes: Uint8Array): CellPackage {
  const directory = readZipDirectory(bytes)
  if (!directory.ok) return directory
  const parts: ZipPart[] = []
  for (const entry of directory.entries) {
    if (!isAboutCells(entry.name)) continue
    const whole = unpack(entry)
    if (whole === null) return refused('damaged')
    if (declares(whole)) return refused('declaration')
    parts.push({ name: entry.name, bytes: whole })
  }
  const contentTypes = parts.find(({ name }) => name === CONTENT_TYPES)
  if (contentTypes === undefined || !isWorkbook(contentTypes.bytes)) return refused('notWorkbook')
  return { ok: true, bytes: writeZip(parts) }
}
