import { readDateline } from './dateline';

/** A moment as a field gives it, to the minute and with its zone, or as it is printed; `undefined` when it cannot be read. */
export function isoMoment(value: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u.exec(value);
  if (!iso) return readDateline(value)?.value;
  const zone = iso[3] === undefined ? '' : iso[3] === 'Z' ? '+00:00' : iso[3].replace(/^(.\d{2}):?(\d{2})$/u, '$1:$2');
  return iso[2] === undefined ? iso[1] : `${iso[1] ?? ''}T${iso[2]}${zone}`;
}
