let collator: Intl.Collator | null = null;

/** Compares two texts by the Vietnamese alphabet; its rules take a while to load and are not loaded before the first call. */
export function byAlphabet(a: string, b: string): number {
  collator ??= new Intl.Collator('vi');
  return collator.compare(a, b);
}
