/** Longest body of a post, in bytes as UTF-8. */
export const mostBytes = 50 * 1024;
/** Most items of a post. */
export const mostItems = 20;

/** Longest texts of an item, in characters (UTF-16), of wire format 1. */
export const longest = {
  id: 100,
  customer: 200,
  /** Note and quote. */
  text: 4000,
  url: 2000,
  title: 500,
  tag: 100,
  channel: 100,
  grade: 100,
  agent: 200,
} as const;
export const mostTags = 20;
export const mostAnswers = 200;
