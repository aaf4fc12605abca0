// Four short steps at first start; they point, they never block.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { useFocusRequest } from '../state/focus-requests';
import { useStore } from '../state/store';
import { CARD_WIDTH, placeCard, type Box } from './place-card';
import { tourSteps, type TourStep } from './steps';
import './tour.css';

function boxOf(step: TourStep): Box | null {
  for (const selector of step.targets) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box !== undefined && box.width > 0) return box;
  }
  return null;
}

/** Where the step's target is, again after every resize; panes may still be opening when the tour starts. */
function useTarget(step: TourStep): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => setBox(boxOf(step));
    const first = requestAnimationFrame(measure);
    const later = setTimeout(measure, 700);
    window.addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(first);
      clearTimeout(later);
      window.removeEventListener('resize', measure);
    };
  }, [step]);
  return box;
}

interface CardProps {
  readonly index: number;
  readonly step: TourStep;
  readonly go: (index: number) => void;
  readonly end: () => void;
}

/** The keyboard stands on the way on where the tour was asked for, and from step to step unless it is in use elsewhere. */
function useStepFocus(index: number): React.RefObject<HTMLButtonElement | null> {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus();
  }, [index]);
  useFocusRequest('tour', () => requestAnimationFrame(() => next.current?.focus()));
  return next;
}

function TourCard({ index, step, go, end }: CardProps): React.JSX.Element {
  const t = useWords('frame');
  const target = useTarget(step);
  const next = useStepFocus(index);
  const { left, top } = placeCard(target, window.innerWidth, window.innerHeight);
  return (
    <>
      {target !== null && (
        <div
          className="tour-ring"
          style={{ left: target.left, top: target.top, width: target.width, height: target.height }}
        />
      )}
      <div className="tour-card" role="dialog" aria-label={t('tour.label')} style={{ left, top, width: CARD_WIDTH }}>
        <p className="step">{t('tour.step', { at: index + 1, all: tourSteps.length })}</p>
        <h2>{t(`tour.${step.name}Title`)}</h2>
        <p aria-live="polite">{t(`tour.${step.name}Text`)}</p>
        <TourButtons index={index} next={next} go={go} end={end} />
      </div>
    </>
  );
}

interface ButtonsProps extends Omit<CardProps, 'step'> {
  readonly next: React.RefObject<HTMLButtonElement | null>;
}

function TourButtons({ index, next, go, end }: ButtonsProps): React.JSX.Element {
  const t = useWords('frame');
  const isLast = index === tourSteps.length - 1;
  return (
    <div className="actions">
      <button ref={next} type="button" className="btn primary" onClick={() => (isLast ? end() : go(index + 1))}>
        {isLast ? t('tour.done') : t('tour.next')}
      </button>
      {index > 0 && (
        <button type="button" className="btn" onClick={() => go(index - 1)}>
          {t('tour.back')}
        </button>
      )}
      {!isLast && (
        <button type="button" className="skip" onClick={end}>
          {t('tour.skip')}
        </button>
      )}
    </div>
  );
}

/** The tour, while it is shown; ending it once is remembered, and the keyboard goes on into the open article. */
export function Tour(): React.JSX.Element | null {
  const isShown = useStore((state) => state.tourShown);
  const [index, setIndex] = useState(0);
  const step = tourSteps[index];
  const end = useCallback((): void => {
    const { showTour, changeSettings, requestFocus } = useStore.getState();
    const hadFocus = document.activeElement?.closest('.tour-card') !== null;
    showTour(false);
    setIndex(0);
    changeSettings({ tourSeen: true });
    if (hadFocus) requestFocus('pane');
  }, []);
  useEffect(() => {
    if (!isShown) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) end();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [isShown, end]);
  if (!isShown || step === undefined) return null;
  return <TourCard index={index} step={step} go={setIndex} end={end} />;
}
