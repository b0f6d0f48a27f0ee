// One agency's own pages: what was said and found about others is gone, and their names are letters, before any page
// is made. Their scores and quotes stay as numbers that places and price points follow from.
import type { AgencyId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { ReportInput } from '../input.ts'
import { otherAmountsHider } from './amounts.ts'
import {
  agencyStandIns,
  LEAST_OF_AGENCY,
  mapTexts,
  ordinaryTexts,
  replacerOf,
} from './stand-ins.ts'

export const narrowed = (input: ReportInput, own: AgencyId): ReportInput => {
  const { state } = input
  const letters = agencyStandIns(state)
  const others = state.agencies.filter(({ id }) => id !== own)
  const hideNames = replacerOf(
    others.map(({ id, name }) => ({ name, standIn: letters.get(id) ?? '' })),
    LEAST_OF_AGENCY,
    [
      ...ordinaryTexts(state),
      ...state.agencies.flatMap(({ id, name }) => (id === own ? [name] : [])),
    ],
  )
  const hideAmounts = otherAmountsHider(state, own, text('report.redact.amount'))
  const ofOwn = <Said extends { readonly agency: AgencyId }>(said: Said): boolean =>
    said.agency === own
  const { additions } = input
  const silent = mapTexts(
    {
      ...input,
      record: null,
      state: {
        ...state,
        scores: state.scores.map((score) => (ofOwn(score) ? score : { ...score, comment: null })),
        moderated: state.moderated.map((agreed) =>
          ofOwn(agreed) ? agreed : { ...agreed, reason: '' },
        ),
        gateResults: state.gateResults.map((result) =>
          ofOwn(result) ? result : { ...result, note: null },
        ),
      },
      additions: {
        ...additions,
        references: additions.references.filter(ofOwn),
        attachments: additions.attachments.filter(ofOwn),
        findings: additions.findings.filter(ofOwn),
        evidence: additions.evidence.filter(ofOwn),
      },
    },
    (written) => hideAmounts(hideNames(written)),
  )
  return {
    ...silent,
    state: {
      ...silent.state,
      agencies: silent.state.agencies.map((agency) =>
        agency.id === own
          ? agency
          : {
              ...agency,
              name: letters.get(agency.id) ?? '',
              website: null,
              location: null,
              notes: null,
              pros: [],
              cons: [],
              rejectionReason: null,
            },
      ),
    },
  }
}
