/** The part of pdfjs that reads files, in this thread instead of a worker of its own; the package has no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
  /** How many streams were cut off as too long so far; put in by the build (`bounded-pdfjs.mjs`), which cuts them. */
  export const countCutStreams: (() => number) | undefined;
}
