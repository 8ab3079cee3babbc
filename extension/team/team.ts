import type { Standard } from '../../core/standard-rules/standard.ts';
import type { FaultCode } from '../queue/fault.ts';

/** A team's sheet that this browser was let into: one stored key each. */
export type Team = {
  readonly schema: 1;
  /** Made from the spreadsheet by its web app, so a new deployment of the same sheet is the same team. */
  readonly id: string;
  /** `https://script.google.com/macros/s/ID/exec`, or `http://127.0.0.1:PORT/exec` of the local host. */
  readonly endpoint: string;
  /** Title of the spreadsheet. */
  readonly name: string;
  readonly device: string;
  /** Sent with each post and shown nowhere. */
  readonly token: string;
  /** Who records, as it stands in the sheet. */
  readonly agent: string;
  /** What feedback is graded by, as the sheet last told it. */
  readonly standard: Standard;
  /** When it told that, milliseconds. */
  readonly standardAt: number;
  /** Why nothing is sent until a person acts; `null`: sending goes on. */
  readonly stopped: FaultCode | null;
};
