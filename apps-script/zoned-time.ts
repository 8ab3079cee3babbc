/**
 * A moment, in milliseconds, as local ISO text to the second in a time zone, told by the runtime itself: no service call.
 * `null`: the runtime does not know the zone, as it does not know the `GMT-07:00` that a spreadsheet may have.
 */
export function zonedTime(at: number, timeZone: string): string | null {
  try {
    const two = '2-digit';
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
      ...{ hour: two, minute: two, second: two },
    });
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    // Some runtimes call midnight 24 whatever they are told.
    const hour = parts.hour === '24' ? '00' : parts.hour;
    const text = `${parts.year}-${parts.month}-${parts.day}T${hour}:${parts.minute}:${parts.second}`;
    return /^\d{4}(-\d\d){2}T\d\d:\d\d:\d\d$/.test(text) ? text : null;
  } catch {
    return null;
  }
}
