import { countTags } from '../comments/count-tags.ts';
import { tagComment } from '../comments/tag-comment.ts';
import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { localized } from '../text/localized.ts';

/** What is written in words. */
export const commentMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'comment-tags',
    question: 'basics',
    title: localized('What comments talk about', '留言在谈什么', '留言在談什麼'),
    answers: localized(
      'Which aspects do comments name, and do they praise or blame them?',
      '留言谈到哪些方面，是好评还是批评？',
      '留言談到哪些方面，是好評還是批評？',
    ),
    source: 'Words of aspects and polarity, English and Chinese (core/comments); tags only, they never move a grade',
    fields: { texts: 'texts' },
    notes: {
      texts: 'one comment a place, English or Chinese; "none" or 无 is no comment',
      value: 'share 0 to 1 of the comments that name an aspect',
      aspects: 'by aspect: comments, positive, negative, mixed; the rest only name it',
      tags: 'by place: the aspects named and what is said of them; empty: no tag',
    },
    example: { texts: ['Fast delivery, but the price is too high', '质量很好，物流太慢', null] },
    range: { kind: 'list', field: 'texts' },
    run: ({ texts }) => {
      const { comments, untagged, aspects } = countTags(
        texts.map((text, row) => ({ row, texts: text === null ? [] : [text] })),
      );
      if (comments === 0) return { refused: 'noAnswers' };
      return {
        ...{ value: (comments - untagged) / comments, n: comments, notAnswered: texts.length - comments },
        details: {
          aspects: Object.fromEntries(
            aspects.map(({ aspect, comments: all, positive, negative, mixed }) => {
              return [aspect, { comments: all, positive, negative, mixed }] as const;
            }),
          ),
          tags: texts.map((text) =>
            Object.fromEntries(tagComment(text ?? '').map(({ aspect, polarity }) => [aspect, polarity] as const)),
          ),
        },
      };
    },
  }),
];
