/** What the words of a header say about its column. */
export type Meaning =
  | 'rating'
  | 'outcome'
  | 'aspect'
  | 'importance'
  | 'usage'
  | 'likelihood'
  | 'concern'
  | 'expectation'
  /** Asks how far one agrees with something. */
  | 'agreement'
  /** States something of the respondent: "I find it easy to make friends". */
  | 'self'
  /** Asks for a habit: how often one buys, visits, uses. */
  | 'habit'
  /** Asks how often somebody did something for the respondent. */
  | 'deed'
  /** Asks to rate something, whatever the thing is. */
  | 'asksRating'
  /** Points out of a maximum, as somebody who checks gives them. */
  | 'marks'
  /** States trust or belief in something else than the service. */
  | 'belief'
  | 'recommend'
  | 'netPromoter'
  | 'profile'
  /** Asks how satisfied people are, so that "waiting" or "complaints" is only what they are satisfied with. */
  | 'contented'
  /** More of it is worse: difficulty, waiting, dissatisfaction. */
  | 'negative'
  /** Marked as keyed the other way round, "(R)". */
  | 'reversed'
  /** Names both ends, "how easy or difficult", and does not say which is the high one. */
  | 'eitherWay'
  | 'bestIsOne'
  | 'derived'
  | 'kind'
  | 'measure'
  | 'unit'
  | 'duration'
  | 'id'
  | 'personal'
  | 'submitted'
  | 'date'
  | 'birth'
  /** What people are and have: education, income, where they live, the brand they bought. Never a rating. */
  | 'demographic'
  | 'metadata'
  | 'comment'
  /** Plainly asks for what people want to say, however often they say the same. */
  | 'remark'
  | 'choice'
  | 'customer'
  | 'respondent'
  | 'complaint'
  /** Asks about everything together. */
  | 'overall'
  /** Asks what was found, beside what was expected. */
  | 'perceived'
  /** Says nothing of a part: question, evaluation, whole. */
  | 'generic'
  /** Sounds like a question where no question mark stands. */
  | 'question'
  | 'name'
  | 'mail'
  | 'project'
  | 'team'
  | 'staff'
  /** Nothing but who served: "Supervisor". */
  | 'served'
  /** People who answer or are served, not those who serve. */
  | 'others';

/**
 * Words of headers in one language, by what they say. A text lists words parted by ", " as `wordPattern` reads them;
 * where words are not enough stands a pattern of a folded header (lower case, no accents, simplified Chinese).
 */
export type HeaderWords = Readonly<Partial<Record<Meaning, readonly (string | RegExp)[]>>>;
