import { modelled, part, plan } from './sample-models.ts';
import { fullLook } from './sample-more.ts';
import { startSidebar } from './start-sidebar.ts';

/** A sidebar on the Models report of a graded spreadsheet. */
export async function startModels() {
  const bar = await startSidebar(fullLook);
  bar.calls.length = 0;
  bar.post({ kind: 'went', screen: 'models' });
  const modelling = () => bar.state().modelling;
  /** Begins, up to the first part that is asked for. */
  const begin = async () => {
    await bar.run({ kind: 'models' });
    await bar.next('modelsPlan').reply(plan);
  };
  /** Everything to the end. */
  const finish = async () => {
    await begin();
    for (const value of [1, 2, 3]) await bar.next('modelsPart').reply(part(value));
    await bar.next('models').reply(modelled);
    bar.calls.length = 0;
  };
  return { ...bar, modelling, begin, finish };
}
