// Words typed in, people or slogans of the library that fit out.
import i18next from 'i18next';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';
import type { Choice } from './Picker';
import { oneLine } from './targets';

const shown = 30;

/** Officials whose name or title has the words, most named first. */
export async function pickPeople(query: string, but: string | null): Promise<readonly Choice[]> {
  const filter = { query, sort: 'mentions', body: null, rank: null, offset: 0, limit: shown } as const;
  const { rows } = await call('people.list', filter);
  return rows
    .filter(({ person }) => person !== but)
    .map(({ person, name, title, mentions }) => {
      const counted = i18next.t('cards:mentioned', { count: mentions, shown: countOf(mentions) });
      return { key: person, label: name, aside: title === null ? counted : `${title} · ${counted}` };
    });
}

/** Slogans whose wording has the words, most printed first. */
export async function pickSlogans(query: string, but: string | null): Promise<readonly Choice[]> {
  const { rows } = await call('slogans.list', { query, sort: 'articles', kind: null, offset: 0, limit: shown });
  return rows
    .filter(({ slogan }) => slogan !== but)
    .map(({ slogan, text, kind, articles }) => ({
      key: slogan,
      label: oneLine(text),
      aside: `${i18next.t(`cards:sloganKind.${kind}`)} · ${i18next.t('cards:articles', { count: articles, shown: countOf(articles) })}`,
    }));
}

function countOf(count: number): string {
  return formatCount(count, useStore.getState().locale);
}
