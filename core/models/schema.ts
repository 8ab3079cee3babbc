import * as z from 'zod/mini';

/** What a part of the long work found, as it comes back from the browser. */
export const partResultSchema = z.array(z.array(z.nullable(z.number())));
