/** The scale of "would you recommend", by definition of the net promoter score. */
export const tenPoints = { kind: 'numeric', min: 0, max: 10 } as const;
