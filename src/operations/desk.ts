import type { MikroORM } from '@mikro-orm/core';
import type { PostgreSqlDriver } from '@mikro-orm/postgresql';

/** Where verbs work, and who acts: an account, or a process such as 'import'. */
export interface Desk {
  readonly orm: MikroORM<PostgreSqlDriver>;
  readonly by: string;
}
