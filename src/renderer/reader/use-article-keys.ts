import { useMemo } from 'react';
import type { Span } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { subjectsIn } from '../cards/subjects';
import { run } from '../state/commands';
import { extendBySentence, extendByWord, neighbour, sentenceAt, type Choice } from './cursor';
import { cursorIn, setCursor, type Cursor } from './cursor-store';
import { isHiddenKind } from './hidden-kinds';
import { firstOffsetInSight } from './pointed';
import { offsetOf, pointOf } from './selection';
import { scrollToSpan, surfaceOf, type Surface } from './surfaces';

interface ArticleKeys {
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onFocus: (event: React.FocusEvent) => void;
}

/** Arrows for the sentence cursor: up and down by sentence, left and right by mark, with Shift choosing by sentence and word. */
export function useArticleKeys(pane: OpenPane, view: ArticleView): ArticleKeys {
  return useMemo(() => {
    const context: Context = { paneKey: pane.key, view, sentences: drawnSentences(view, pane.showHidden) };
    return {
      onKeyDown: (event) => {
        const { altKey, ctrlKey, metaKey, nativeEvent, key } = event;
        const act = actions[key];
        if (act === undefined || altKey || ctrlKey || metaKey || nativeEvent.isComposing) return;
        if (!act(context, event.shiftKey)) return;
        event.preventDefault();
      },
      onFocus: (event) => {
        if (event.target === event.currentTarget && event.target.matches(':focus-visible')) showCursor(context);
      },
    };
  }, [pane.key, pane.showHidden, view]);
}

interface Context {
  readonly paneKey: number;
  readonly view: ArticleView;
  readonly sentences: readonly Span[];
}

type Action = (context: Context, isShift: boolean) => boolean;

const actions: Readonly<Record<string, Action | undefined>> = {
  ArrowDown: (context, isShift) => (isShift ? chooseSentence(context, 1) : moveSentence(context, 1)),
  ArrowUp: (context, isShift) => (isShift ? chooseSentence(context, -1) : moveSentence(context, -1)),
  ArrowRight: (context, isShift) => (isShift ? chooseWord(context, 1) : moveMark(context, 1)),
  ArrowLeft: (context, isShift) => (isShift ? chooseWord(context, -1) : moveMark(context, -1)),
  Enter: (_context, isShift) => !isShift && run('card'),
};

/** Sentences of the blocks that are on screen. */
function drawnSentences(view: ArticleView, showHidden: boolean): readonly Span[] {
  if (showHidden) return view.sentences;
  const hidden = view.article.blocks.filter(({ kind }) => isHiddenKind(kind));
  return view.sentences.filter(
    (sentence) => !hidden.some((block) => block.start <= sentence.start && sentence.start < block.end),
  );
}

/** The cursor of a pane, placed on the first sentence in sight when there is none. */
function cursorOf(context: Context, surface: Surface): Cursor | null {
  const articleId = context.view.article.id;
  const known = cursorIn({ key: context.paneKey, id: articleId });
  if (known !== undefined) return known;
  const sentence = context.sentences[sentenceAt(context.sentences, firstOffsetInSight(surface))];
  return sentence === undefined ? null : { articleId, sentence, mark: null, isShown: false };
}

function showCursor(context: Context): void {
  const surface = surfaceOf(context.paneKey);
  const cursor = surface === undefined ? null : cursorOf(context, surface);
  if (cursor !== null) setCursor(context.paneKey, { ...cursor, isShown: true });
}

function moveSentence(context: Context, step: 1 | -1): boolean {
  const surface = surfaceOf(context.paneKey);
  const cursor = surface === undefined ? null : cursorOf(context, surface);
  if (surface === undefined || cursor === null) return false;
  window.getSelection()?.removeAllRanges();
  const sentence = cursor.isShown
    ? (neighbour(context.sentences, cursor.sentence, step) ?? cursor.sentence)
    : cursor.sentence;
  setCursor(context.paneKey, { ...cursor, sentence, mark: null, isShown: true });
  scrollToSpan(surface, sentence, 0.3, true);
  return true;
}

function moveMark(context: Context, step: 1 | -1): boolean {
  const surface = surfaceOf(context.paneKey);
  const cursor = surface === undefined ? null : cursorOf(context, surface);
  if (surface === undefined || cursor === null) return false;
  const whole = { start: 0, end: context.view.article.text.length };
  const marks = subjectsIn(context.view, useStore.getState().settings.layers, undefined, whole).map(({ span }) => span);
  const from = cursor.mark ?? edgeBefore(cursor.sentence, step);
  const mark = neighbour(marks, from, step);
  if (mark === undefined) return true;
  const sentence = context.sentences[sentenceAt(context.sentences, mark.start)] ?? cursor.sentence;
  setCursor(context.paneKey, { ...cursor, sentence, mark, isShown: true });
  scrollToSpan(surface, mark, 0.3, true);
  return true;
}

function edgeBefore(sentence: Span, step: 1 | -1): Span {
  const edge = step === 1 ? sentence.start - 1 : sentence.end;
  return { start: edge, end: edge };
}

function chooseWord(context: Context, step: 1 | -1): boolean {
  return choose(context, (choice, sentence) => extendByWord(context.view.article.text, choice, sentence, step));
}

function chooseSentence(context: Context, step: 1 | -1): boolean {
  return choose(context, (choice, sentence) => extendBySentence(context.sentences, choice, sentence, step));
}

/** Extends what is selected in the page; the page's own selection is the one truth, so copying works. */
function choose(context: Context, extend: (choice: Choice | null, sentence: Span) => Choice): boolean {
  const surface = surfaceOf(context.paneKey);
  const cursor = surface === undefined ? null : cursorOf(context, surface);
  const selection = window.getSelection();
  if (surface === undefined || cursor === null || selection === null) return false;
  const choice = extend(choiceIn(surface, selection), cursor.sentence);
  const isForward = choice.focus >= choice.anchor;
  const anchor =
    pointOf(surface.article, choice.anchor, !isForward) ?? pointOf(surface.article, choice.anchor, isForward);
  const focus = pointOf(surface.article, choice.focus, isForward) ?? pointOf(surface.article, choice.focus, !isForward);
  if (anchor === null || focus === null) return true;
  selection.setBaseAndExtent(anchor.node, anchor.index, focus.node, focus.index);
  const sentence = context.sentences[sentenceAt(context.sentences, isForward ? choice.focus - 1 : choice.focus)];
  if (sentence !== undefined) scrollToSpan(surface, sentence, 0.3, true);
  return true;
}

function choiceIn(surface: Surface, selection: Selection): Choice | null {
  if (selection.isCollapsed || selection.anchorNode === null || selection.focusNode === null) return null;
  const anchor = offsetOf(surface.article, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(surface.article, selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}
