import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type FoldProps = {
  readonly title: string;
  /** What is inside, in short. */
  readonly short: string;
  /** Opens it; what is open is closed by the person alone. */
  readonly hasFault: boolean;
  readonly children: ComponentChildren;
};

/** Fields that are looked at when wanted. */
export function Fold({ title, short, hasFault, children }: FoldProps) {
  const [isOpen, setOpen] = useState(hasFault);
  useEffect(() => {
    if (hasFault) setOpen(true);
  }, [hasFault]);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="quiet">{short}</span>
      </summary>
      {children}
    </details>
  );
}
