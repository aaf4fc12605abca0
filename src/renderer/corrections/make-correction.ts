// A correction asked for in, the change made and said with its way back out.
import i18next from 'i18next';
import type { CorrectionDraft } from '../../shared/corrections';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

/** Makes a correction, says what became of it and offers to take it back; false when it could not be made. */
export async function makeCorrection(draft: CorrectionDraft): Promise<boolean> {
  const { say, showFailure, locale } = useStore.getState();
  try {
    const { ids, articles } = await call('corrections.apply', { draft });
    const counted = { count: articles, shown: formatCount(articles, locale) };
    const words = `${i18next.t(`corrections:done.${draft.kind}`)} ${i18next.t('corrections:inArticles', counted)}`;
    say(words, {
      label: i18next.t('corrections:undo'),
      run: () => void call('corrections.remove', { ids: [...ids] }).catch(showFailure),
    });
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

/** Takes the last step back or brings it back, and says which it was. */
export async function stepBack(request: 'corrections.undo' | 'corrections.redo'): Promise<void> {
  const { say, showFailure } = useStore.getState();
  try {
    const { kind } = await call(request);
    if (kind === null) say(i18next.t(`corrections:nothing.${request}`));
    else say(i18next.t(`corrections:went.${request}`, { what: i18next.t(`corrections:kind.${kind}`) }));
  } catch (error) {
    showFailure(error);
  }
}
