import { ReseauError } from '../base/errors.js';

/**
 * Functions, roles and databases cannot be changed by two processes at the same moment, as when both start:
 * PostgreSQL refuses one, which tries again.
 */
export async function retryOnConflict(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (reason) {
      const { code = '', message = '' } = reason as { code?: string; message?: string };
      if (code === '42501')
        throw new ReseauError(
          'DATABASE_RIGHTS',
          'The owner of the database may not make the functions and logins of its readers; give it CREATEROLE and the ownership of the database, and the roles if another owner made them',
        );
      const met =
        code === '23505' ||
        code === '42710' ||
        code === '42P06' ||
        (code === 'XX000' && message.includes('concurrently'));
      if (!met || attempt === 10) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt * Math.random()));
    }
  }
}
