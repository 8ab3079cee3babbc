/** Wakes the background while anything waits, at the shortest that browsers allow; in minutes. */
export const drainAlarm = { name: 'drain', minutes: 0.5 } as const;
