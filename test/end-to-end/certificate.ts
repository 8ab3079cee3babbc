import { generate } from 'selfsigned';

/** A key and a certificate made for this run; the browser of the tests is told to take any. */
export async function makeCertificate(
  hosts: readonly string[],
): Promise<{ readonly key: string; readonly cert: string }> {
  const [commonName = ''] = hosts;
  const made = await generate([{ name: 'commonName', value: commonName }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
