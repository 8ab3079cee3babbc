/** What a check holds against a request. */
export type Finding = {
  /** Place in the list of requests; -1 where it is about the list as a whole. */
  readonly index: number;
  /** 'addChart' and the like; 'none' where there is none. */
  readonly kind: string;
  readonly message: string;
};
