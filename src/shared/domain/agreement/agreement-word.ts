// What a coefficient of agreement comes to in one word.

export type AgreementWord = 'high' | 'fair' | 'weak' | 'none'

/** Of Krippendorff's α, by his own bounds: .800 good, .667 tentative. */
export const agreementWord = (alpha: number): AgreementWord =>
  alpha >= 0.8 ? 'high' : alpha >= 0.667 ? 'fair' : alpha > 0 ? 'weak' : 'none'
