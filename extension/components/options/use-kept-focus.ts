import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus is: the element, its list and its place in it. */
type Held = { element: Element; list: Element | null; place: number; section: Element | null };

const placeOf = (element: Element): Pick<Held, 'list' | 'place' | 'section'> => {
  const row = element.closest('li');
  const list = row?.parentElement ?? null;
  return { list, place: list && row ? [...list.children].indexOf(row) : -1, section: element.closest('section') };
};

/** The row that moved up to the place, else the heading of the section. */
function nextTo({ list, place, section }: Held): HTMLElement | null {
  const rows = list?.isConnected ? [...list.children] : [];
  const row = rows[Math.min(place, rows.length - 1)];
  const inRow = row?.querySelector<HTMLElement>('button, a[href]');
  return inRow ?? (section?.isConnected ? section.querySelector<HTMLElement>('h2') : null);
}

/** Keeps the focus near where it was when what held it goes, as an entry does that was sent. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const root = page.current;
    const hold = ({ target }: Event) => {
      const element = target as Element;
      const found = placeOf(element);
      // A button outside of all sections, as "Undo", leads back to where the person came from.
      held.current = found.section || !held.current ? { element, ...found } : { ...held.current, element };
    };
    const letGo = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget || !document.hasFocus()) return;
      // An element that is being removed is only known to be so afterwards.
      queueMicrotask(() => {
        if ((target as Element).isConnected && document.activeElement === document.body) held.current = null;
      });
    };
    root?.addEventListener('focusin', hold);
    root?.addEventListener('focusout', letGo);
    return () => {
      root?.removeEventListener('focusin', hold);
      root?.removeEventListener('focusout', letGo);
    };
  }, []);
  useLayoutEffect(() => {
    const was = held.current;
    if (!was) return;
    if (was.element.isConnected) Object.assign(was, was.element.closest('section') ? placeOf(was.element) : {});
    else if (document.activeElement === document.body) nextTo(was)?.focus();
  });
  return page;
}
