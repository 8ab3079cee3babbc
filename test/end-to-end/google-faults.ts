import { errorPage } from '../../apps-script/local/services/web-request.ts';

/** What the stand-in gives back of itself. */
export type Given = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A web page may read answers that carry this, and no others. */
export const readable = { 'access-control-allow-origin': '*' } as const;
const page = { 'content-type': 'text/html; charset=utf-8' } as const;

export const html = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Given => ({
  ...{ status, headers: { ...page, ...headers }, body },
});

/** What comes instead of the script's answer. */
export type FaultMode = keyof typeof faultPages;

/** Google's pages carry no CORS header; those of a hotel's network and of a proxy may. */
export const faultPages = {
  /** The access is not "Anyone". */
  login: html(302, '', { location: 'https://accounts.google.com/ServiceLogin' }),
  /** The script broke off. */
  errorPage: html(200, errorPage('Exception: Service Spreadsheets failed')),
  error500: html(500, errorPage('We are sorry, a server error occurred.')),
  /** The deployment is gone. */
  gone: html(404, errorPage('Sorry, the file you have requested does not exist.')),
  proxy500: html(500, '<p>Bad gateway</p>', readable),
  portal: html(200, '<h1>Welcome to our hotel</h1>', readable),
  garbage: { status: 200, headers: { 'content-type': 'application/json', ...readable }, body: '{"results":[{' },
  strangeJson: { status: 200, headers: { 'content-type': 'application/json', ...readable }, body: '{"hello":"world"}' },
} as const satisfies Record<string, Given>;
