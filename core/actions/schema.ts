/** A case that a rule opened for one response. */
export type Action = {
  /** Rule id; an item rule as `<rule>:<dimension>`. */
  readonly rule: string;
  readonly clause: string;
  /** The response's row. */
  readonly row: number;
  /** Dimension ids that the case is about; empty: the total. */
  readonly dimensions: readonly string[];
  readonly title: string;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
  readonly status: 'open';
};
