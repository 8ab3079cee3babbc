const shape = /^[^\s@,;<>"'()[\]\\:=]+@[^\s@.,;<>"'()[\]\\:=]+(\.[^\s@.,;<>"'()[\]\\:=]+)+$/;
/** What a mail server takes at most (RFC 5321, 4.5.3.1.3). */
const longest = 254;

/** Whether a text looks like one mail address, without a name around it. */
export const isAddress = (text: string): boolean => text.length <= longest && shape.test(text);
