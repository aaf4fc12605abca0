import i18next from 'i18next';
import type { Encoding } from '../../shared/article';
import { call } from '../bridge';
import { useStore } from '../state/store';
import { refreshArticle } from './articles-store';

/** Folder of a file, of either system. */
export function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/u, '');
}

/** Has a file, or every file under a folder, read in an encoding from now on, with a way back; `null` leaves it to the program. */
export async function setEncoding(articleId: string, path: string, value: Encoding | null): Promise<void> {
  const { say, showFailure } = useStore.getState();
  try {
    const { ids } = await call('corrections.apply', { draft: { kind: 'encoding', path, value } });
    await refreshArticle(articleId);
    const words =
      value === null
        ? i18next.t('encodingFree', { ns: 'search' })
        : i18next.t('encodingSet', { ns: 'search', encoding: i18next.t(`encodings.${value}`, { ns: 'search' }) });
    say(words, {
      label: i18next.t('undo', { ns: 'search' }),
      run: () => {
        call('corrections.remove', { ids: [...ids] })
          .then(() => refreshArticle(articleId))
          .catch(showFailure);
      },
    });
  } catch (error) {
    showFailure(error);
  }
}
