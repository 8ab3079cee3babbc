import { useEffect, useRef } from 'preact/hooks';

/** A screen's title. The focus goes there when the screen changes, but never out of the sheet. */
export function Heading({ text }: { readonly text: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus();
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {text}
    </h1>
  );
}
