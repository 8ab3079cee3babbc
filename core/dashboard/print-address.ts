/** What is printed: rows from 1 and columns from B up to these ends (not included, counted from 0). */
export type PrintedPart = {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
};

/**
 * The address that downloads part of a tab as a PDF on one upright A4 page. Google does not describe these parameters:
 * `scale=4` is "fit to page", `r2` and `c2` are ends that are not included.
 */
export function printAddress({ spreadsheetId, sheetId, rows, columns }: PrintedPart): string {
  const page = 'portrait=true&size=A4&fitw=true&scale=4';
  const bare = 'gridlines=false&sheetnames=false&printtitle=false&pagenum=UNDEFINED';
  const part = `r1=0&c1=1&r2=${rows}&c2=${columns}`;
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/export?format=pdf&gid=${sheetId}&${page}&${bare}&${part}`;
}
