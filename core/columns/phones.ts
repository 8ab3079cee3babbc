/** A mobile number of mainland China, one with its country, and one in the parts that North America writes. */
const phone = /^(?:1[3-9]\d{9}|(?:\+|00)\d[\d ().-]{7,18}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})$/;

/** Whether the different cells of a column are telephone numbers: two at least, and four of five. */
export function arePhones(cells: readonly string[]): boolean {
  const phones = cells.filter((cell) => phone.test(cell.trim())).length;
  return phones >= 2 && phones >= 0.8 * cells.length;
}
