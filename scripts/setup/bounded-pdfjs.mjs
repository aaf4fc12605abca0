// In: the part of pdfjs that reads files, as the bundler loads it. Out: the same, with a bound of ours.

const WIDEST = 'const MAX_MAP_RANGE = 2 ** 24 - 1;';
const OURS = 'const MAX_MAP_RANGE = 2 ** 16 - 1;';

/**
 * Lets no range of codes in a font's map to Unicode be wider than two bytes tell: pdfjs writes each code of it down, and
 * one of 16 million, as a damaged file may have it, takes a gigabyte and a minute. There is no setting for it.
 */
export function boundedPdfjs() {
  return {
    name: 'bounded-pdfjs',
    transform: {
      filter: { id: /[/\\]pdf\.worker\.mjs$/u },
      handler(code) {
        if (!code.includes(WIDEST)) throw new Error('pdfjs bounds the ranges of its maps in another way now');
        return { code: code.replace(WIDEST, OURS), map: null };
      },
    },
  };
}
