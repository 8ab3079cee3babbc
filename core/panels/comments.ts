import { type AspectCount, countTags } from '../comments/count-tags.ts';
import { commentColumns, remarksOf } from '../comments/remarks.ts';
import { sayComments } from '../text/comments.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Block, BlockCell } from './block.ts';
import type { Panel } from './panel.ts';

/** Responses that an aspect leads to. */
const mostRows = 3;

function tableOf(counts: readonly AspectCount[], language: Language): Block {
  return {
    kind: 'table',
    columns: [
      { title: sayComments(language, 'aspect'), format: 'text' },
      ...(['comments', 'positive', 'negative', 'mixed'] as const).map((key) => ({
        title: sayComments(language, key),
        format: 'integer' as const,
      })),
      ...Array.from({ length: mostRows }, (_, place) => ({
        title: place === 0 ? sayComments(language, 'lookAt') : '',
        format: 'text' as const,
      })),
    ],
    rows: counts.map(({ aspect, comments, positive, negative, mixed, rows }): readonly BlockCell[] => [
      sayComments(language, aspect),
      ...[comments, positive, negative, mixed],
      ...Array.from({ length: mostRows }, (_, place) => {
        const row = rows[place];
        return row === undefined ? null : { text: say(language, 'low.row', { row }), row };
      }),
    ]),
  };
}

/**
 * Which aspects the comments of the chosen responses name, and how many praise or blame them: what to read first. The
 * comments themselves are not shown, and nothing here enters a figure.
 */
export const comments: Panel = ({ view, rubric, columns, table, language }) => {
  const written = commentColumns(columns);
  const { shown, isSmall } = view;
  if (isSmall || shown.length === 0 || written.length === 0) return null;
  const counts = countTags(
    remarksOf(
      shown.map(({ response }) => response),
      written,
      table,
    ),
  );
  const { minimumGroup: minimum } = rubric.standard;
  const title = sayComments(language, 'title');
  const count = sayComments(language, 'count', { n: counts.comments, all: shown.length });
  const notes = (...lines: readonly string[]): Block => ({ kind: 'notes', lines: [count, ...lines] });
  if (counts.comments === 0) return { title, blocks: [notes()] };
  if (counts.comments < minimum) return { title, blocks: [notes(sayComments(language, 'few', { minimum }))] };
  if (counts.aspects.length === 0) return { title, blocks: [notes(sayComments(language, 'nothing'))] };
  const untagged = counts.untagged > 0 ? [sayComments(language, 'untagged', { n: counts.untagged })] : [];
  return {
    title,
    blocks: [notes(...untagged, sayComments(language, 'tagsOnly')), tableOf(counts.aspects, language)],
  };
};
