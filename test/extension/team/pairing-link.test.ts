import { expect, test } from 'vitest';
import { readPairingLink } from '../../../extension/team/pairing-link.ts';

const code = 'ABCDE23456';
const exec = 'https://script.google.com/macros/s/AKfycb-x_9/exec';
const end = `#pair=${code}&d=AKfycb-x_9`;
const whole = exec + end;
const google = { host: 'script.google.com', code };
const here = { host: '', code };

test.each([
  ['as it was made', whole],
  ['white space around it', ` \n\t${whole} \r\n`],
  ['angle brackets', `<${whole}>`],
  ['quotes', `“${whole}”`],
  ['straight quotes', `"${whole}"`],
  ['brackets of Markdown', `[Connect](${whole})`],
  ['bold of Markdown', `**${whole}**`],
  ['a mail', `Hi Bo,\n\nplease open this link:\n${whole}\n\nSee https://team.example/help. Regards, Ann`],
  ['end of a sentence', `Use ${whole}. Thanks!`],
  ['a comma behind it', `${whole}, then click`],
  ['a Chinese sentence', `请打开${whole}。谢谢`],
  ['another address first', `https://team.example/ ${whole}`],
  ['a mail that broke it into lines', `${exec.slice(0, 50)}\n${exec.slice(50)}#pair=ABC\r\nDE23456&d=AKfycb-x_9`],
  ['HTML source', `<a href="${whole.replace('&', '&amp;')}">Connect</a>`],
  ['wrapped by a mail service', `https://eu.links.example/?url=${encodeURIComponent(whole)}&data=05%7C02`],
  ['wrapped by Google', `https://www.google.com/url?q=${exec}%23pair%3D${code}%26d%3DAKfycb-x_9&sa=D`],
  ['capitals', whole.replace('https://script.google.com', 'HTTPS://Script.Google.COM')],
  ['no scheme', whole.replace('https://', '')],
  ['without encryption', whole.replace('https', 'http')],
  ['number of the account', whole.replace('/macros/s/', '/macros/u/2/s/')],
  ['a query', `${exec}?authuser=1&pli=1${end}`],
  ['a slash behind it', `${exec}/${end}`],
  ['the code in small letters', `${exec}#pair=abcde23456&d=AKfycb-x_9`],
  ['the code with a hyphen', `${exec}#pair=ABCDE-23456&d=AKfycb-x_9`],
  ['the code with spaces', `${exec}#pair=ABCDE+23456&d=AKfycb-x_9`],
  ['the fragment in another order', `${exec}#d=AKfycb-x_9&pair=${code}`],
  ['more in the fragment', `${exec}${end}&authuser=0`],
  ['no deployment in the fragment', `${exec}#pair=${code}`],
  ['another deployment in the fragment', `${exec}#pair=${code}&d=other`],
  ['the code typed behind the address', `${exec} ABCDE-23456`],
  ['the code typed before the address', `abcde23456\n${exec}`],
  ['the frame of the page', `https://script.googleusercontent.com/userCodeAppPanel${end}`],
  ['a frame with a name of its own', `https://n-abc-0lu-script.googleusercontent.com/x?y=1${end}`],
  ['a sign-in page that kept the fragment', `https://accounts.google.com/v3/signin?continue=x${end}`],
  ['another path at Google', `https://script.google.com/home${end}`],
  ['somebody else in front of another host', `https://script.google.com@team.example/${end}`],
  ['a password in the address', whole.replace('https://', 'https://ann:secret@')],
  ['another port', whole.replace('.com/', '.com:8443/')],
])('%s: the web app that the invitation names', (_, text) => {
  expect(readPairingLink(text)).toEqual({ kind: 'link', link: { endpoint: exec, ...google } });
});

test.each([
  ['https://script.google.com/a/macros/team.example/s/AKf/exec', 'a/macros/team.example'],
  ['https://script.google.com/a/team.example/macros/s/AKf/exec', 'a/team.example/macros'],
  ['https://script.google.com/a/macros/team.example/u/1/s/AKf/exec', 'a/macros/team.example'],
])('%s: the domain stays', (address, area) => {
  const endpoint = `https://script.google.com/${area}/s/AKf/exec`;
  expect(readPairingLink(`${address}#pair=${code}&d=AKf`)).toEqual({ kind: 'link', link: { endpoint, ...google } });
});

test.each([
  [`http://127.0.0.1:4000/exec#pair=${code}&d=local`, 'http://127.0.0.1:4000/exec'],
  [`http://localhost:4000/exec#pair=${code}&d=local`, 'http://localhost:4000/exec'],
  [`http://127.0.0.1:4000/exec#pair=${code}`, 'http://127.0.0.1:4000/exec'],
  [`127.0.0.1:4000/exec#pair=${code}&d=local`, 'http://127.0.0.1:4000/exec'],
  [`http://localhost:4000/exec?x=1#pair=${code}&d=AKf`, 'http://localhost:4000/exec'],
  [`http://127.0.0.1:4000/?x=1#pair=${code}&d=local`, 'http://127.0.0.1:4000/exec'],
  [`http://127.0.0.1:4000/exec ${code}`, 'http://127.0.0.1:4000/exec'],
])('%s: this computer', (text, endpoint) => {
  expect(readPairingLink(text)).toEqual({ kind: 'link', link: { endpoint, ...here } });
});

test.each([
  ['none', ''],
  ['none', ' \n '],
  ['none', 'please connect me'],
  ['none', 'ABCDE2345'],
  ['none', '#pair='],
  ['none', 'javascript:alert(1)'],
  ['none', `http://[::1]:4000/exec#pair=${code}&d=local`],
  ['none', 'https://'],
  ['codeOnly', code],
  ['codeOnly', ' abcde-23456\n'],
  ['dev', `https://script.google.com/macros/s/AKf/dev#pair=${code}&d=AKf`],
  ['dev', 'https://script.google.com/macros/s/AKf/dev'],
  ['dev', 'https://script.google.com/a/macros/team.example/s/AKf/dev'],
  ['noCode', exec],
  ['noCode', `${exec}#pair=ABCDE2345&d=AKfycb-x_9`],
  ['noCode', `${exec}#pair=ABCDE2345O`],
  ['noCode', `${exec}?pair=${code}&d=AKfycb-x_9`],
  ['noCode', `${exec} please use this one`],
  ['noCode', 'http://127.0.0.1:4000/exec'],
  ['notOurs', 'https://team.example/'],
  ['notOurs', `https://team.example/#pair=${code}`],
  ['notOurs', `https://team.example/#pair=${code}&d=local`],
  ['notOurs', `https://team.example/#pair=${code}&d=../../evil`],
  ['notOurs', `https://team.example/exec#pair=${code}&d=local`],
  ['notOurs', `https://script.google.com.team.example/macros/s/AKf/exec#pair=${code}`],
  ['notOurs', `https://script.google.com/macros/s/AKf/exec/more#pair=${code}`],
  ['notOurs', `https://script.google.com/macros/d/AKf/exec#pair=${code}`],
  ['notOurs', `https://127.0.0.1:4000/exec#pair=${code}&d=local`],
  ['notOurs', `http://127.0.0.1:4000/other#pair=${code}&d=AKf`],
  ['notOurs', `http://127.0.0.1.team.example/exec#pair=${code}&d=local`],
  ['notOurs', 'https://%E0%A4%A@#pair'],
  ['notOurs', 'see https://x.example/%3A%2F%2F%E0%A4%A'],
])('%s: %s', (kind, text) => {
  expect(readPairingLink(text)).toEqual({ kind });
});

test('a link among others wins over an address that cannot be used', () => {
  const dev = 'https://script.google.com/macros/s/AKf/dev';
  expect(readPairingLink(`${dev} ${exec} ${whole}`)).toMatchObject({ kind: 'link', link: { endpoint: exec } });
});

test('a text of a million signs is read in a moment', () => {
  const start = performance.now();
  for (const sign of ['https://', 'a', 'localhost:', '%3a%2f%2f', '#pair='])
    readPairingLink(sign.repeat(1_000_000 / sign.length));
  expect(performance.now() - start).toBeLessThan(5000);
});
