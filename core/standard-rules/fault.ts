/** A broken rule about numbers that a team may change: which one, and the figures that its message names. */
export type RuleFault = {
  readonly code:
    | 'weightSum'
    | 'everyLevel'
    | 'bandOrder'
    | 'bandLast'
    | 'pointsFall'
    | 'pointsAboveWeight'
    | 'itemWeightSum'
    | 'anchorOrder'
    | 'evidenceRange'
    | 'rewardOrder';
  readonly args: Readonly<Record<string, number>>;
};

/** A broken rule and where it stands in the standard. */
export type Fault = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Left out: it is about the make-up of the standard, which only its file can change. */
  readonly rule?: RuleFault;
};
