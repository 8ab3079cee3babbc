import type { Mapping } from '../../rpc/answers/schema.ts';
import { agreeTo, alikeColumns, likelyColumns, undecided } from '../state/drafts.ts';
import { Button } from './Button.tsx';
import { groupWords } from './column-words.ts';
import type { Ui } from './ui.ts';

/** One yes for several columns: for all likely ones, and for those that are alike, whose headers stand below it. */
export function Agree({ ui, mapping }: { readonly ui: Ui; readonly mapping: Mapping }) {
  const { state, say, count, post } = ui;
  const { drafts } = state;
  const likely = likelyColumns(mapping, drafts);
  const agree = (columns: typeof likely) => post({ kind: 'drafted', drafts: agreeTo(drafts, columns) });
  return (
    <>
      {likely.length > 1 && (
        <div class="agree">
          <Button ui={ui} onPress={() => agree(likely)}>
            {count('yesToSure', likely.length)}
          </Button>
          {undecided(mapping, drafts).length > likely.length && <p class="quiet">{say('yesToSureNote')}</p>}
        </div>
      )}
      {alikeColumns(mapping, drafts).map((group) => {
        const [{ letter, scale } = { letter: '', scale: '' }] = group;
        const id = `alike-${letter}`;
        return (
          <div class="agree" key={id}>
            <Button ui={ui} describedBy={id} onPress={() => agree(group)}>
              {count('yesToGroup', group.length, { scale })}
            </Button>
            <p class="quiet" id={id}>
              {groupWords(ui, group)}
            </p>
          </div>
        );
      })}
    </>
  );
}
