// In: the part of pdfjs that reads files, as the bundler loads it. Out: the same, with bounds of ours where it has no setting.

/** What stands in it, and what is to stand there. */
const bounds = [
  // Each code of a range is written down: one of 16 million, as a damaged font may have it, takes a gigabyte and a minute.
  // Two bytes are as many as codes have.
  ['const MAX_MAP_RANGE = 2 ** 24 - 1;', 'const MAX_MAP_RANGE = 2 ** 16 - 1;'],
  // A stream of a few bytes may unpack to hundreds of megabytes: as a text they ended the program, not only the thread.
  // pdfjs goes on without it and says nothing, so it is counted.
  [
    'ensureBuffer(requested) {\n    const buffer = this.buffer;',
    `ensureBuffer(requested) {
    if (requested > 2 ** 25) {
      cutStreams += 1;
      throw new FormatError("a stream unpacks to more than 32 MB");
    }
    const buffer = this.buffer;`,
  ],
  [
    'class DecodeStream extends BaseStream {',
    `let cutStreams = 0;
export function countCutStreams() {
  return cutStreams;
}
class DecodeStream extends BaseStream {`,
  ],
];

/** Puts bounds into pdfjs; a build ends where it no longer is as they take it to be. */
export function boundedPdfjs() {
  let isBounded = false;
  return {
    name: 'bounded-pdfjs',
    transform: {
      filter: { id: /[/\\]pdf\.worker\.mjs$/u },
      handler: (code) => {
        isBounded = true;
        return { code: bounds.reduce(bounded, code), map: null };
      },
    },
    generateBundle() {
      if (!isBounded) throw new Error('pdfjs is no longer where it was: nothing bounds it');
    },
  };
}

function bounded(code, [what, by]) {
  if (code.split(what).length !== 2) throw new Error(`pdfjs has no longer one: ${what}`);
  return code.replace(what, by);
}
