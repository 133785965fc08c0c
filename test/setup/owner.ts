/**
 * The role that owns the databases of tests: it may create roles and is no superuser, as the product asks.
 * Its password is its name.
 */
export const owner = 'reseau_test';

/**
 * Where tests find the key of the databases they share; a program of its own is given it by
 * RESEAU_SECRET_KEY.
 */
export const secretKey = 'dGVzdHMgb25seTogbm9ib2R5IGhhcyBjaG9zZW4gaXQ';

/** Connections of one login: databases copied from a template share its logins. */
export const connections = 60;

/** The owner's URL of a database on the server whose superuser's URL is given. */
export function ownerOf(superuserUrl: string, database: string): string {
  const url = new URL(superuserUrl);
  url.username = url.password = owner;
  url.pathname = `/${database}`;
  return url.href;
}
