import { pino, type Logger } from 'pino';

/** The one log. Never give it keys, addresses, variables or query texts of readers. */
export const createLog = (level: string): Logger => pino({ level, base: undefined }, pino.destination(2));
export type Log = Logger;
