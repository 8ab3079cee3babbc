import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import { type Aspect, aspects, type Tag } from './aspect.ts';
import { tagComment } from './tag-comment.ts';

/** What one response or cell says; blanks, and words such as "none" or 无, are no comment. */
export type Remark = { readonly row: number; readonly texts: readonly string[] };

/** How often an aspect is talked about. */
export type AspectCount = {
  readonly aspect: Aspect;
  readonly comments: number;
  readonly positive: number;
  readonly negative: number;
  readonly mixed: number;
  /** Rows that talk about it, those that blame first, each part in the order given. */
  readonly rows: readonly number[];
};

export type CommentCounts = {
  /** Rows with a comment. */
  readonly comments: number;
  readonly untagged: number;
  /** Aspects that are talked about, most often first. */
  readonly aspects: readonly AspectCount[];
};

const isSaid = (text: string) => !isNotAnswered(foldText(text).replace(/[.。!]+$/, ''));

/** The tags of one row: several comments in it are read as one. */
const tagsOf = ({ texts }: Remark): readonly Tag[] => tagComment(texts.join('\n'));

/** Counts what comments talk about, a row once for each aspect. A count of words only: it enters no figure. */
export function countTags(remarks: readonly Remark[]): CommentCounts {
  const said = remarks
    .map(({ row, texts }) => ({ row, texts: texts.filter(isSaid) }))
    .filter(({ texts }) => texts.length > 0)
    .map((remark) => ({ row: remark.row, tags: tagsOf(remark) }));
  const counted = aspects.map((aspect): AspectCount => {
    const about = said.flatMap(({ row, tags }) => {
      const tag = tags.find((one) => one.aspect === aspect);
      return tag ? { row, polarity: tag.polarity } : [];
    });
    const rowsOf = (blames: boolean) =>
      about
        .filter(({ polarity }) => (polarity === 'negative' || polarity === 'mixed') === blames)
        .map(({ row }) => row);
    const count = (wanted: Tag['polarity']) => about.filter(({ polarity }) => polarity === wanted).length;
    return {
      ...{ aspect, comments: about.length, positive: count('positive'), negative: count('negative') },
      ...{ mixed: count('mixed'), rows: [...rowsOf(true), ...rowsOf(false)] },
    };
  });
  return {
    comments: said.length,
    untagged: said.filter(({ tags }) => tags.length === 0).length,
    aspects: counted.filter(({ comments }) => comments > 0).sort((a, b) => b.comments - a.comments),
  };
}
