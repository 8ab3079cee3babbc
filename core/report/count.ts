/** A count that may leave the team: below the minimum group only that it is below; 0 points at nobody. */
export const shownCount = (count: number, minimumGroup: number): number | string =>
  count > 0 && count < minimumGroup ? `< ${minimumGroup}` : count;
