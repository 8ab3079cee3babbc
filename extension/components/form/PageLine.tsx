import { sentAddress } from '../../capture/sent-address.ts';
import type { Page } from '../../entry/entry.ts';
import type { Words } from '../../text/say.ts';

export type PageLineProps = {
  readonly page: Page;
  readonly keepsQuery: boolean;
  readonly onKeep: (keepsQuery: boolean) => void;
  readonly words: Words;
};

/** Which page goes along, as it is sent, and the switch for its whole address; nothing where no page is known. */
export function PageLine({ page: { url, title }, keepsQuery, onKeep, words: { say } }: PageLineProps) {
  const address = sentAddress(url, keepsQuery);
  if (address === '') return null;
  const hasMore = sentAddress(url, true) !== sentAddress(url, false);
  return (
    <div class="bar page quiet">
      <span class="cut" title={`${title}\n${address}`}>
        <bdi>{title}</bdi>
        {title && ' · '}
        <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
      </span>
      {hasMore && (
        <label class="switch">
          <input type="checkbox" checked={keepsQuery} onChange={({ currentTarget }) => onKeep(currentTarget.checked)} />
          {say('fullAddress')}
        </label>
      )}
    </div>
  );
}
