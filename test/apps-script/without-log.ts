import type { LocalBook } from '../../apps-script/local/book/book.ts';

/** All that is in a workbook but the hidden Log tab, which takes down every run: those that changed nothing as well. */
export const withoutLog = ({ sheets, ...book }: LocalBook): LocalBook => ({
  ...book,
  sheets: sheets.filter(
    ({ developerMetadata }) => !developerMetadata.some(({ metadataValue }) => metadataValue === 'log'),
  ),
});
