import type { CellFormat, TableColumn } from '../panels/block.ts';

/** A column of a table; of text where nothing else is said. */
export const columnOf = (title: string, format: CellFormat = 'text'): TableColumn => ({ title, format });
