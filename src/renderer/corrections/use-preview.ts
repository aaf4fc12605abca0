import type { CorrectionDraft, CorrectionPreview } from '../../shared/corrections';
import { call } from '../bridge';
import { useAnswer } from '../cards/use-answer';

const nothing: CorrectionPreview = { places: 0, articles: 0, list: [] };

/** What a correction would change; `null` while it is counted or not yet complete. */
export function usePreview(draft: CorrectionDraft | null): CorrectionPreview | 'failed' | null {
  const answer = useAnswer(JSON.stringify(draft), () =>
    draft === null ? Promise.resolve(nothing) : call('corrections.preview', { draft }),
  );
  return draft === null ? null : answer;
}
