import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/renderer/i18n/messages/en';
import { vi } from '../../../../src/renderer/i18n/messages/vi';

/** Every message by its dotted key. */
function messages(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...messages(value as object, `${path}${key}.`)],
    ),
  );
}

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{\{(\w+)/gu)].map(([, name]) => name ?? '').sort();

describe('messages', () => {
  const english = messages(en);
  const vietnamese = messages(vi);

  it('use the same placeholders in both languages', () => {
    for (const [key, message] of vietnamese)
      expect([key, placeholders(message)]).toEqual([key, placeholders(english.get(key) ?? '')]);
  });

  it('are never empty', () => {
    for (const [key, message] of [...english, ...vietnamese]) expect([key, message.trim()]).not.toEqual([key, '']);
  });

  it('have a singular in English wherever they have a plural', () => {
    for (const key of english.keys())
      if (key.endsWith('_other')) expect(english.has(key.replace(/_other$/u, '_one'))).toBe(true);
  });

  it('are written in composed Vietnamese letters', () => {
    for (const message of vietnamese.values()) expect(message).toBe(message.normalize('NFC'));
  });
});
