// The words of one article in order, as numbers of exact forms, in 16-bit units: what is kept on disk of its words.
//
// A stream is: the number of runs, then for each run its field and its number of words (low, high), then the words. A form
// below 57,344 is one unit; a later one is two, a lead (E000-EFFF) and a trail (F000-FFFF), so that a unit says by itself
// what it is, as in UTF-16. Forms are numbered by arrival: the common ones are early and take one unit.

/** Forms from here on take two units; also the first lead. */
const FIRST_LEAD = 0xe000;
/** The first trail. */
const FIRST_TRAIL = 0xf000;
const TRAIL_BITS = 12;

/** Units of one run header: field, number of words low, number of words high. */
const RUN_HEADER = 3;

/** Units of an article from the numbers of its forms and its runs (pairs of field and number of words). */
export function encodeStream(forms: Uint32Array, fields: Uint32Array): Uint16Array<ArrayBuffer> {
  const runs = fields.length / 2;
  let rare = 0;
  for (const form of forms) if (form >= FIRST_LEAD) rare += 1;
  const units = new Uint16Array(1 + runs * RUN_HEADER + forms.length + rare);
  units[0] = runs;
  let to = 1;
  for (let run = 0; run < runs; run += 1) {
    const words = fields[run * 2 + 1] ?? 0;
    units[to++] = fields[run * 2] ?? 0;
    units[to++] = words & 0xffff;
    units[to++] = words >>> 16;
  }
  for (const form of forms) {
    if (form >= FIRST_LEAD) units[to++] = leadOf(form);
    units[to++] = form < FIRST_LEAD ? form : trailOf(form);
  }
  return units;
}

function leadOf(form: number): number {
  return FIRST_LEAD + ((form - FIRST_LEAD) >>> TRAIL_BITS);
}

function trailOf(form: number): number {
  return FIRST_TRAIL + ((form - FIRST_LEAD) & ((1 << TRAIL_BITS) - 1));
}

/** Number of the form written as a lead and a trail. */
function pairedForm(lead: number, trail: number): number {
  return FIRST_LEAD + ((lead - FIRST_LEAD) << TRAIL_BITS) + (trail - FIRST_TRAIL);
}

/** A stream read back. */
export interface StreamWords {
  /** Numbers of the forms of all words, in order. */
  readonly forms: Uint32Array;
  /** Runs as pairs of field and number of words. */
  readonly fields: Uint32Array;
}

/** Reads a stream; `null` when it is damaged or names a form from `knownForms` on. */
export function decodeStream(units: Uint16Array, knownForms: number): StreamWords | null {
  const runs = units[0] ?? 0;
  const first = 1 + runs * RUN_HEADER;
  if (units.length < first) return null;
  const fields = new Uint32Array(runs * 2);
  let words = 0;
  for (let run = 0; run < runs; run += 1) {
    const at = 1 + run * RUN_HEADER;
    const length = (units[at + 1] ?? 0) + (units[at + 2] ?? 0) * 0x10000;
    fields[run * 2] = units[at] ?? 0;
    fields[run * 2 + 1] = length;
    words += length;
  }
  const forms = decodeForms(units, first, knownForms);
  return forms?.length === words ? { forms, fields } : null;
}

function decodeForms(units: Uint16Array, first: number, knownForms: number): Uint32Array | null {
  const forms = new Uint32Array(units.length - first);
  let count = 0;
  for (let at = first; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    let form = unit;
    if (unit >= FIRST_LEAD) {
      at += 1;
      const trail = units[at] ?? 0;
      if (unit >= FIRST_TRAIL || trail < FIRST_TRAIL) return null;
      form = pairedForm(unit, trail);
    }
    if (form >= knownForms) return null;
    forms[count++] = form;
  }
  return forms.subarray(0, count);
}
