// Which field of an agency a heading means: spreadsheets call the same thing by many names, in several
// languages.

/** The columns of an agency table, in the order in which they are written. Part of the public form. */
export const agencyFieldNames = [
  'id',
  'name',
  'website',
  'location',
  'founded',
  'teamSize',
  'hourlyRateMin',
  'hourlyRateMax',
  'minimumProject',
  'services',
  'technologies',
  'industries',
  'status',
  'notes',
] as const

/** The rest of a profile: read from any list, written behind the others into workbooks. */
export const profileFieldNames = [
  'timeZone',
  'languages',
  'certificates',
  'coverage',
  'pros',
  'cons',
  'rejectionReason',
] as const

export const everyFieldName = [...agencyFieldNames, ...profileFieldNames] as const
export type AgencyField = (typeof everyFieldName)[number]

export const isAgencyField = (text: string): text is AgencyField =>
  (everyFieldName as readonly string[]).includes(text)

/** Folded headings (see `fold`), English first. */
const synonyms: Readonly<Record<AgencyField, string>> = {
  id: 'id key agencyid vendorid kennung',
  name:
    'name agency agencyname company companyname vendor vendorname supplier suppliername bidder firm ' +
    'agentur firma anbieter unternehmen bieter nom agence societe entreprise fournisseur ' +
    'nombre agencia empresa proveedor nome agenzia azienda fornitore',
  website:
    'website web url site homepage link webseite internet siteweb sitio sitioweb sito sitoweb',
  location:
    'location city country headquarters hq office address standort ort stadt land sitz ' +
    'lieu ville pays siege ubicacion ciudad pais sede luogo citta paese',
  founded:
    'founded foundedin yearfounded foundingyear established since gegrundet grundung grundungsjahr ' +
    'fonde fondation anneedefondation fundado fundacion anodefundacion fondata annodifondazione',
  teamSize:
    'teamsize team employees headcount staff people size companysize mitarbeiter teamgrosse ' +
    'mitarbeiterzahl personen effectif effectifs employes salaries empleados plantilla dipendenti',
  hourlyRateMin:
    'hourlyratemin minhourlyrate hourlyratefrom ratemin minrate ratefrom minimumhourlyrate ' +
    'stundensatzmin stundensatzvon minstundensatz tauxhorairemin tarifahoraminima tariffaorariamin',
  hourlyRateMax:
    'hourlyratemax maxhourlyrate hourlyrateto ratemax maxrate rateto maximumhourlyrate ' +
    'stundensatzmax stundensatzbis maxstundensatz tauxhorairemax tarifahoramaxima tariffaorariamax',
  minimumProject:
    'minimumproject minproject minimumprojectsize minprojectsize minimumbudget minbudget ' +
    'mindestprojekt mindestbudget mindestauftrag projetminimum budgetminimum proyectominimo ' +
    'presupuestominimo progettominimo',
  services: 'services service leistungen dienstleistungen prestations servicios servizi',
  technologies:
    'technologies technology tech techstack stack technologien technik ' +
    'technologie tecnologias tecnologia tecnologie',
  industries:
    'industries industry sectors sector branchen branche secteurs secteur sectores industrias settori',
  status: 'status stage list statut estado stato',
  notes:
    'notes note comments comment remarks remark notizen notiz bemerkungen bemerkung kommentar ' +
    'remarques commentaires notas comentarios commenti',
  timeZone: 'timezone zeitzone fuseauhoraire zonahoraria fusoorario',
  languages: 'languages spokenlanguages sprachen langues idiomas lingue',
  certificates:
    'certificates certifications zertifikate zertifizierungen certificats certificados certificaciones ' +
    'certificati certificazioni',
  coverage: 'coverage abdeckung',
  pros: 'pros strengths vorteile starken',
  cons: 'cons weaknesses nachteile schwachen',
  rejectionReason: 'rejectionreason whyitwasrejected warumabgelehnt ablehnungsgrund',
}

const fieldOf: ReadonlyMap<string, AgencyField> = new Map(
  everyFieldName.flatMap((field) =>
    synonyms[field].split(' ').map((word) => [word, field] as const),
  ),
)

/** Lower case, without accents, units in brackets, spaces and signs: `Größe (ca.)` → `grosse`. */
export const fold = (heading: string): string =>
  heading
    .replace(/[([].*?[)\]]/g, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a row of cells reads like headings: one of them names the agencies, or two of them mean a field. */
export const looksLikeHeadings = (cells: readonly string[]): boolean => {
  const known = cells.map((cell) => fieldOf.get(fold(cell)))
  return known.includes('name') || known.filter((field) => field !== undefined).length > 1
}

/** The field each heading probably means; each field once, for the first heading that fits. */
export function guessFields(headings: readonly string[]): readonly (AgencyField | null)[] {
  const taken = new Set<AgencyField>()
  return headings.map((heading) => {
    const field = fieldOf.get(fold(heading))
    if (field === undefined || taken.has(field)) return null
    taken.add(field)
    return field
  })
}
