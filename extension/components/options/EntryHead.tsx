import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { gradeWords } from '../../history/grade-words.ts';
import type { Words } from '../../text/say.ts';
import { momentWords, nameOf } from './entry-words.ts';

export type EntryHeadProps = {
  readonly item: FeedbackItem;
  /** The score and the grade that count. */
  readonly graded: { readonly score: number | null; readonly grade: string | null };
  readonly standard: Standard | null;
  /** What else stands in the quiet line. */
  readonly more: readonly string[];
  readonly words: Words;
};

/** The head of an entry in a list: what it is called, its grade, when it was recorded. */
export function EntryHead({ item, graded, standard, more, words }: EntryHeadProps) {
  const when = momentWords(Date.parse(item.createdAt), words.language);
  return (
    <>
      <p class="entryHead">
        <strong>
          <bdi>{nameOf(item, words)}</bdi>
        </strong>
        <span class="grade">{gradeWords(graded, standard, words)}</span>
      </p>
      <p class="quiet">
        <time dateTime={item.createdAt}>{when}</time>
        {more.map((text) => (
          <span key={text}>
            {' · '}
            <bdi>{text}</bdi>
          </span>
        ))}
      </p>
    </>
  );
}
