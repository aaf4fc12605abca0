/** A readable name for an event key the library has no label for: `hoi-nghi-31` as `hoi nghi 31`. */
export function eventName(key: string): string {
  return key.replace(/-+/gu, ' ').trim();
}
