// The language in which this machine writes numbers and dates: the system's, as the browser reports it.
export const locale: string = navigator.language === '' ? 'en-GB' : navigator.language
