import type { Standard } from '../../core/standard-rules/standard.ts';

/** The standards that this extension brings along, written beside its pages when it was built. */
export async function readStandards(load: (path: string) => Promise<Response> = fetch): Promise<readonly Standard[]> {
  const answer = await load('/standards.json');
  return (await answer.json()) as readonly Standard[];
}
