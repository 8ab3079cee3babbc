import type { RefObject } from 'preact';
import type { Say } from '../../text/say.ts';

export type AgentFieldProps = {
  readonly say: Say;
  readonly agent: string;
  /** It was left blank when it was needed. */
  readonly isMissing: boolean;
  readonly onInput: (agent: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** So much of a name fits into the sheet's name for a browser. */
const longestAgent = 60;

/** Who records. */
export function AgentField({ say, agent, isMissing, onInput, field }: AgentFieldProps) {
  return (
    <div class="field">
      <label class="title" for="connect-agent">
        {say('connectAgent')}
      </label>
      <input
        id="connect-agent"
        ref={field}
        type="text"
        autocomplete="name"
        required
        maxLength={longestAgent}
        value={agent}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'connect-agent-fault connect-agent-hint' : 'connect-agent-hint'}
        onInput={({ currentTarget: { value } }) => onInput(value)}
      />
      {isMissing && (
        <p id="connect-agent-fault" class="fault" role="alert">
          {say('connectAgentMissing')}
        </p>
      )}
      <p id="connect-agent-hint" class="quiet">
        {say('connectAgentHint')}
      </p>
    </div>
  );
}
