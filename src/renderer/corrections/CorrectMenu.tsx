import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { ArticleView } from '../../shared/library';
import type { CommandId } from '../../shared/commands';
import { useWords } from '../i18n/use-words';
import { actionsOf, stepCorrecting, type Action, type Correcting } from './correct-store';
import { CommandEntry, MenuEntry } from './MenuEntry';
import { PlaceEntries } from './PlaceEntries';
import { oneLine, type Target } from './targets';

interface CorrectMenuProps {
  readonly correcting: Correcting;
  readonly target: Target;
  readonly view: ArticleView;
}

/** What is done with the whole article or library. */
const ofArticle: readonly CommandId[] = ['articleDetails', 'corrections'];

/** A press in the menu must not take the selection it acts on away. */
const keepSelection = (event: MouseEvent): void => event.preventDefault();

/** What can be done at a place: its marks as a row of chips, under it the actions; arrows go through them. */
export function CorrectMenu({ correcting, target, view }: CorrectMenuProps): React.JSX.Element {
  const t = useWords('corrections');
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [correcting.chosen]);
  const actions = actionsOf[target.kind].filter((action) => isOpen(action, target, correcting));
  return (
    <>
      {correcting.targets.length > 1 ? (
        <Targets correcting={correcting} />
      ) : (
        <p className="correct-subject">{nameOf(target, t('theseWords'))}</p>
      )}
      <div
        ref={menu}
        role="menu"
        aria-label={t('label')}
        onMouseDown={keepSelection}
        onKeyDown={(event) => moveIn(event, correcting)}
      >
        {correcting.isOfPlace && (
          <>
            <PlaceEntries correcting={correcting} target={target} view={view} />
            <div role="separator" className="correct-line" />
          </>
        )}
        {actions.map((action) => (
          <MenuEntry key={action} words={t(`menu.${action}`)} leadsOn act={() => stepCorrecting({ action })} />
        ))}
        <div role="separator" className="correct-line" />
        {ofArticle.map((id) => (
          <CommandEntry key={id} id={id} />
        ))}
      </div>
    </>
  );
}

/** A mark is only made of what was selected or of bare words; what is confirmed needs no confirming. */
function isOpen(action: Action, target: Target, { selection }: Correcting): boolean {
  if (action === 'slogan' || action === 'official') return target.kind === 'words' || selection !== null;
  if (action === 'confirm') return target.kind !== 'words' && target.mention.standing === 'automatic';
  return true;
}

function Targets({ correcting }: { readonly correcting: Correcting }): React.JSX.Element {
  const t = useWords('corrections');
  return (
    <div className="correct-targets" role="group" aria-label={t('targets')} onMouseDown={keepSelection}>
      {correcting.targets.map((target, at) => (
        <button
          key={at}
          type="button"
          aria-pressed={at === correcting.chosen}
          className="correct-chip"
          data-kind={target.kind}
          onClick={() => stepCorrecting({ chosen: at })}
        >
          {nameOf(target, t('theseWords'))}
        </button>
      ))}
    </div>
  );
}

function nameOf(target: Target, words: string): string {
  if (target.kind === 'official') return target.mention.name;
  return target.kind === 'slogan' ? oneLine(target.mention.text) : words;
}

/** Up and down through the actions, left and right through the marks; the letter of an action does it. */
function moveIn(event: KeyboardEvent<HTMLElement>, { chosen, targets }: Correcting): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  if (doneByLetter(event, items)) return;
  const at = items.findIndex((item) => item === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const turn = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const edge = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : null;
  if (step === 0 && turn === 0 && edge === null) return;
  event.preventDefault();
  if (turn !== 0) stepCorrecting({ chosen: (chosen + turn + targets.length) % targets.length });
  else items[edge ?? (at + step + items.length) % items.length]?.focus();
}

function doneByLetter(event: KeyboardEvent, items: readonly HTMLElement[]): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return false;
  const item = items.find(({ dataset }) => dataset['letter'] === event.key.toLowerCase());
  if (item === undefined) return false;
  event.preventDefault();
  item.click();
  return true;
}
