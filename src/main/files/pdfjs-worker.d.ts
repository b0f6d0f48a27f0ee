// PDF.js ships no types for its worker; only its presence on the global object matters here.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
