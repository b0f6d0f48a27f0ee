// Which field of a quote or of its lines a heading means, in the languages that quotes are written in.
import { fold } from './agency-headings.ts'

/** The columns of a table of quotes: lines first, then what holds for the whole quote. */
export const quoteFieldNames = [
  'agency',
  'item',
  'group',
  'quantity',
  'unit',
  'rate',
  'amount',
  'optional',
  'excluded',
  'currency',
  'structure',
  'validUntil',
  'paymentTerms',
] as const
export type QuoteField = (typeof quoteFieldNames)[number]

export const isQuoteField = (text: string): text is QuoteField =>
  (quoteFieldNames as readonly string[]).includes(text)

/** Folded headings (see `fold`), English first. */
const synonyms: Readonly<Record<QuoteField, string>> = {
  agency:
    'agency agencyname company vendor vendorname supplier suppliername bidder firm ' +
    'agentur firma anbieter bieter unternehmen lieferant agence fournisseur agencia proveedor fornitore',
  item:
    'item role description position task service deliverable work lineitem line name title label phase ' +
    'posten leistung bezeichnung beschreibung rolle aufgabe prestation designation concepto voce',
  group:
    'group section workpackage category block gruppe abschnitt arbeitspaket kategorie titel lot',
  quantity:
    'quantity qty hours days effort units count amountofwork estimate menge anzahl stunden tage aufwand ' +
    'pt quantite heures jours cantidad horas quantita ore',
  unit: 'unit uom unitofmeasure einheit unite unidad unita',
  rate:
    'rate unitprice price hourlyrate dayrate dailyrate priceperunit costperunit einzelpreis stundensatz ' +
    'tagessatz satz ep prixunitaire tarif preciounitario prezzounitario',
  amount:
    'amount total sum cost linetotal totalprice totalcost subtotal net nettotal value quote price total ' +
    'betrag summe gesamt gesamtpreis kosten gp preis angebot montant prixtotal importe importo totale',
  optional: 'optional option options wahlweise opcional opzionale',
  excluded: 'excluded notincluded exclusion ausgeschlossen nichtenthalten exclu excluido escluso',
  currency: 'currency ccy waehrung wahrung devise moneda valuta',
  structure:
    'structure pricing pricingmodel contracttype model struktur preismodell vertragsart abrechnung',
  validUntil:
    'validuntil validity valid expires expiry gultigbis bindefrist valablejusquau validohasta',
  paymentTerms:
    'paymentterms payment terms zahlungsbedingungen zahlungsziel zahlung conditionsdepaiement condicionesdepago',
}

/** A heading that several fields claim means the first of them that is not taken. */
const fieldsOf = (heading: string): readonly QuoteField[] => {
  const word = fold(heading)
  return word === ''
    ? []
    : quoteFieldNames.filter((field) => synonyms[field].split(' ').includes(word))
}

/** The field each heading probably means; each field once, for the first heading that fits. */
export function guessQuoteFields(headings: readonly string[]): readonly (QuoteField | null)[] {
  const taken = new Set<QuoteField>()
  return headings.map((heading) => {
    const field = fieldsOf(heading).find((one) => !taken.has(one))
    if (field === undefined) return null
    taken.add(field)
    return field
  })
}
