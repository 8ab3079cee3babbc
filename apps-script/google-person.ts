import { atHost } from './errors.ts';

/** Address of the person who runs this; '' where Google does not tell it, which is no fault. */
export const personAddress = (): string => atHost('look who it is', () => Session.getEffectiveUser().getEmail(), 2);
