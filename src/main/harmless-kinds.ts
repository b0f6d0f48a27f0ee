// Kinds of files that only show something. Everything else may run something when it is opened (programs,
// scripts, documents with macros, web pages, shortcuts), so that the shell asks first: a list of what is known to
// be harmless forgets nothing that a list of what is dangerous could.
import { extname } from 'node:path'

const harmless: ReadonlySet<string> = new Set(
  [
    '.pdf .txt .md .csv .tsv .rtf',
    '.docx .xlsx .pptx .odt .ods .odp',
    '.png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic',
    '.mp3 .m4a .wav .ogg .mp4 .mov .webm',
    '.eml .ics .vcf .zip',
  ].flatMap((line) => line.split(' ')),
)

export const isHarmless = (name: string): boolean => harmless.has(extname(name).toLowerCase())
