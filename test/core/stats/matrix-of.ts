/** A matrix written row by row, fractions as such; `-` is a blank. */
export const givenOf = (text: string): readonly (readonly (number | null)[])[] =>
  text.split(',').map((row) =>
    Object.freeze(
      row
        .trim()
        .split(' ')
        .map((part) => {
          const [over = Number.NaN, under = 1] = part.split('/').map(Number);
          return part === '-' ? null : over / under;
        }),
    ),
  );

/** As `givenOf`, without blanks. */
export const matrixOf = (text: string): readonly (readonly number[])[] =>
  givenOf(text).map((row) => row.map((value) => value ?? Number.NaN));
