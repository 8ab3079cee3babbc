/** What a person has chosen, and what was chosen last. */
export type Settings = {
  readonly schema: 1;
  /** Id of the team that was logged for last; ''. */
  readonly team: string;
  /** Code of the channel that was chosen last; '' where none was, or only what a page let guess. */
  readonly channel: string;
  /** Send addresses whole unless the entry says otherwise. */
  readonly keepsQuery: boolean;
  /** "Log selection as feedback" stands in the page's menu. */
  readonly hasMenu: boolean;
  /** Keep the last fifty entries on this computer: they give the suggestions and the hint about this page. */
  readonly keepsSent: boolean;
};

export const usualSettings: Settings = {
  ...{ schema: 1, team: '', channel: '', keepsQuery: false, hasMenu: true, keepsSent: true },
};
