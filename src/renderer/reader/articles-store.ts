// Articles as the engine gave them, kept while they are open; a change of notes replaces the notes only.
import { create } from 'zustand';
import type { Article } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import type { AnchoredNote } from '../../shared/note';
import type { ErrorCode } from '../../shared/result';
import { call, CallError } from '../bridge';
import { keepAlignments } from './alignments-store';
import { mayTurnUp } from './may-turn-up';

interface ArticlesState {
  /** By article id. */
  readonly views: Readonly<Record<string, ArticleView>>;
  /** Why an article could not be opened, by article id. */
  readonly failures: Readonly<Record<string, ErrorCode>>;
}

/** Opened articles and failures. */
export const useArticles = create<ArticlesState>()(() => ({ views: {}, failures: {} }));

const asked = new Set<string>();

/** Asks for an article once; asks again after a failure. */
export async function loadArticle(id: string): Promise<void> {
  if (asked.has(id)) return;
  asked.add(id);
  await refreshArticle(id);
}

/** Asks for an article again: its notes or what was recognised in it may have changed. */
export async function refreshArticle(id: string): Promise<void> {
  try {
    receive(id, await call('article.open', { id }));
  } catch (error) {
    asked.delete(id);
    const code = error instanceof CallError ? error.failure.code : 'internal';
    useArticles.setState(({ failures }) => ({ failures: { ...failures, [id]: code } }));
  }
}

/** Asks for an article of an open column that was not there, because the library changed: it may be there now. */
export async function awaitArticle(id: string): Promise<void> {
  if (mayTurnUp(useArticles.getState().failures[id])) await loadArticle(id);
}

/** Asks again for an article that is open, because the library changed around it; what cannot be had any more stays as it was read, and what was not there may be now. */
export async function renewArticle(id: string): Promise<void> {
  if (useArticles.getState().views[id] === undefined) return awaitArticle(id);
  const view = await call('article.open', { id }).catch(() => null);
  if (view !== null && asked.has(id)) receive(id, view);
}

function receive(id: string, view: ArticleView): void {
  const before = useArticles.getState().views[id]?.article;
  if (before !== undefined && !isReadAlike(before, view.article)) keepAlignments((other) => other !== id);
  useArticles.setState(({ views, failures }) => {
    const old = views[id];
    const isSame = old !== undefined && JSON.stringify(old.article) === JSON.stringify(view.article);
    const next = isSame ? { ...view, article: old.article, sentences: old.sentences } : view;
    return {
      views: { ...views, [id]: next },
      failures: Object.fromEntries(Object.entries(failures).filter(([failed]) => failed !== id)),
    };
  });
}

function isReadAlike(a: Article, b: Article): boolean {
  return a.text === b.text && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);
}

/** Puts a note into its open article at once, before the engine says so by event. */
export function placeNote(note: AnchoredNote): void {
  changeNotes(note.articleId, (notes) => [...notes.filter((other) => other.id !== note.id), note]);
}

/** Takes a note out of its open article at once. */
export function dropNote(note: Pick<AnchoredNote, 'id' | 'articleId'>): void {
  changeNotes(note.articleId, (notes) => notes.filter((other) => other.id !== note.id));
}

function changeNotes(id: string, change: (notes: readonly AnchoredNote[]) => readonly AnchoredNote[]): void {
  useArticles.setState(({ views }) => {
    const view = views[id];
    return view === undefined ? {} : { views: { ...views, [id]: { ...view, notes: change(view.notes) } } };
  });
}

/** Forgets articles that are no longer open. */
export function keepOnly(ids: readonly string[]): void {
  for (const id of [...asked]) if (!ids.includes(id)) asked.delete(id);
  keepAlignments((id) => ids.includes(id));
  useArticles.setState(({ views, failures }) => ({
    views: Object.fromEntries(Object.entries(views).filter(([id]) => ids.includes(id))),
    failures: Object.fromEntries(Object.entries(failures).filter(([id]) => ids.includes(id))),
  }));
}
