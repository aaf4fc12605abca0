import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { placeAlone, placePopover, shownBox, type Box } from './place-popover';

interface PopoverProps {
  readonly label: string;
  /** The box in the window the popover speaks of; asked again when anything scrolls. `null`, or one that is hidden, lets it stay. */
  readonly anchor: () => Box | null;
  readonly onClose: () => void;
  /** True when opened by key: the focus moves in and comes back on close. */
  readonly takesFocus: boolean;
  /** A menu of what lies under it: it goes when that is scrolled away. */
  readonly closesOnWheel?: boolean;
  readonly className?: string;
  readonly onKeyDownCapture?: (event: React.KeyboardEvent) => void;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
  readonly children: React.ReactNode;
}

/** A small window beside what it speaks of; Escape and a press outside close it. */
export function Popover(props: PopoverProps): React.JSX.Element {
  const { anchor, onClose, takesFocus, closesOnWheel = false } = props;
  const element = useRef<HTMLDivElement>(null);
  usePlacing(element, anchor);
  useFocusInside(element, takesFocus);
  useDismissal(element, onClose, closesOnWheel);
  return createPortal(
    <div
      ref={element}
      role="dialog"
      aria-label={props.label}
      tabIndex={-1}
      className={`popover ${props.className ?? ''}`}
      onKeyDownCapture={props.onKeyDownCapture}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      {props.children}
    </div>,
    document.body,
  );
}

type ElementRef = React.RefObject<HTMLDivElement | null>;

/** Keeps the popover beside its anchor while it grows and while anything scrolls. */
function usePlacing(element: ElementRef, anchor: () => Box | null): void {
  const latest = useRef(anchor);
  useLayoutEffect(() => {
    latest.current = anchor;
  });
  useLayoutEffect(() => {
    const popover = element.current;
    return popover === null ? undefined : keepPlaced(popover, () => latest.current());
  }, [element]);
}

function keepPlaced(popover: HTMLElement, anchor: () => Box | null): () => void {
  let hasStood = false;
  const place = (): void => {
    const box = shownBox(anchor());
    if (box === null && hasStood) return;
    hasStood ||= box !== null;
    const size = { width: popover.offsetWidth, height: popover.offsetHeight };
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = box === null ? placeAlone(size, view) : placePopover(box, size, view);
    popover.style.left = `${left}px`;
    popover.style.top = `${top}px`;
  };
  place();
  const observer = new ResizeObserver(place);
  observer.observe(popover);
  window.addEventListener('scroll', place, { capture: true, passive: true });
  window.addEventListener('resize', place);
  return () => {
    observer.disconnect();
    window.removeEventListener('scroll', place, { capture: true });
    window.removeEventListener('resize', place);
  };
}

/** Moves the focus in on opening and back to where it was on closing. */
function useFocusInside(element: ElementRef, takesFocus: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(() => {
    if (!takesFocus) return undefined;
    const popover = element.current;
    if (popover?.contains(document.activeElement) !== true) {
      const first = popover?.querySelector<HTMLElement>('[data-autofocus], button, textarea, input, a[href]');
      (first ?? popover)?.focus();
    }
    return () => {
      const isLost = document.activeElement === document.body || popover?.contains(document.activeElement) === true;
      if (isLost && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, [element, takesFocus]);
}

function useDismissal(element: ElementRef, onClose: () => void, closesOnWheel: boolean): void {
  const latest = useRef(onClose);
  useLayoutEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    const pointed = (event: Event): void => {
      if (event.target instanceof Node && element.current?.contains(event.target) !== true) latest.current();
    };
    window.addEventListener('keydown', pressed, { capture: true });
    window.addEventListener('pointerdown', pointed, { capture: true });
    if (closesOnWheel) window.addEventListener('wheel', pointed, { capture: true, passive: true });
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true });
      window.removeEventListener('pointerdown', pointed, { capture: true });
      window.removeEventListener('wheel', pointed, { capture: true });
    };
  }, [element, closesOnWheel]);
}
