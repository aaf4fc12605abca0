/** The part of pdfjs that reads files, in this thread instead of a worker of its own; the package has no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
