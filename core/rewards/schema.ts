import * as z from 'zod/mini';

const sum = z.object({ amount: z.number(), currency: z.string() });
const approval = z.object({ ...sum.shape, on: z.string(), by: z.string() });

/** What the hidden first column keeps of a line of the ledger, so that it is found and its approvals stay. */
const keptSchema = z.object({
  id: z.string(),
  per: z.literal(['project', 'team', 'staff']),
  asksWork: z.boolean(),
  names: z.object({ subject: z.string(), team: z.string(), period: z.string() }),
  asked: z.nullable(sum),
  log: z.array(approval),
});

/**
 * An amount that a person approved. `on`: the day it was noticed, `YYYY-MM-DD`. `by`: the name that was typed; '' when
 * none was.
 */
export type Approval = Readonly<z.infer<typeof approval>>;

/** `names`: as they stood in the row. `asked`: what the row offered to approve. `log`: every approval, oldest first. */
export type Kept = Readonly<Omit<z.infer<typeof keptSchema>, 'log'>> & { readonly log: readonly Approval[] };

/** The key of a row of the ledger. */
export const rewardKey = ({ id, per, asksWork, names, asked, log }: Kept): string =>
  `reward|${JSON.stringify({ id, per, asksWork, names, asked, log })}`;

/** Whether a key says that it is of the ledger, readable or not. */
export const isRewardKey = (key: string): boolean => key.startsWith('reward|');

/** What a key of the ledger keeps; `null` when it is of another row or somebody has changed it. */
export function readRewardKey(key: string): Kept | null {
  if (!isRewardKey(key)) return null;
  try {
    return z.safeParse(keptSchema, JSON.parse(key.slice('reward|'.length))).data ?? null;
  } catch {
    return null;
  }
}
