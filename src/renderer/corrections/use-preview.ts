import type { CorrectionDraft, CorrectionPreview } from '../../shared/corrections';
import { call } from '../bridge';
import { useAnswer, type Answer } from '../state/use-answer';

const nothing: CorrectionPreview = { places: 0, articles: 0, list: [] };

/** What a correction would change; nothing while it is not complete. */
export function usePreview(draft: CorrectionDraft | null): Answer<CorrectionPreview> {
  return useAnswer(JSON.stringify(draft), () =>
    draft === null ? Promise.resolve(nothing) : call('corrections.preview', { draft }),
  );
}
