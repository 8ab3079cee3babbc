/** Collects what inline styles would say as classes: the page's policy allows no style attributes. */
export type Styles = {
  /** The class for some declarations; the same declarations give the same class. '' for none. */
  readonly classFor: (declarations: string) => string;
  readonly text: () => string;
};

/** An empty collection. */
export function collectStyles(): Styles {
  const classes = new Map<string, string>();
  return {
    classFor: (declarations) => {
      if (declarations === '') return '';
      const known = classes.get(declarations) ?? `s${classes.size}`;
      classes.set(declarations, known);
      return known;
    },
    text: () => [...classes].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n'),
  };
}
