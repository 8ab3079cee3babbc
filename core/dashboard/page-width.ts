/**
 * Pixels of column B and of each further column of a new tab. B to M are 1236 wide: fitted to an upright A4 page with
 * margins of 8 mm (733 pixels) letters of 10 points print at 5.9. Narrower columns break more lines, and then the height
 * of the page decides: they print smaller.
 */
export const firstColumnWidth = 180;
export const columnWidth = 96;

/** Columns B to M at least. */
export const leastColumns = 12;
