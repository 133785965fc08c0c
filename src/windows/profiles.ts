import { decode } from '../base/decode.js';
import { createHash } from 'node:crypto';
import { transaction } from './lock.js';
import { createLogin, dropLogin, roleOf, type LoginSettings } from './logins.js';
import { retryOnConflict } from './retry-on-conflict.js';
import { profileOf, profilePrefix, type Profile } from './profile.js';
import { profileViews } from './profile-views.js';
import { idsOf, type Run } from './run.js';
import { inSchema, literal, name, sql } from '../base/sql.js';

/** The comment on the schema of a profile: enough to make it anew. */
interface Made {
  readonly shape: string;
  readonly profile: Profile;
}

/**
 * Makes the views and the login of a profile, where they are missing or of another shape. `run` is a session
 * outside any transaction.
 */
export async function createProfile(run: Run, profile: Profile, settings: LoginSettings): Promise<void> {
  if (profile.isFull || (await isMade(run, profile))) return;
  await retryOnConflict(async () => {
    await createLogin(run, { login: profile.name, schema: profile.schema }, settings);
    await transaction(run, 'read committed', async () => {
      // Windows that change places meanwhile would leave the views with what is gone. Held, they look for
      // profiles afterwards.
      await run('lock table desk.window_shape in share mode');
      await make(run, profile);
    });
  });
}

/**
 * True when the views of the profile are there and as this version wants them. Cheap enough to be asked for
 * every request.
 */
export async function isMade(run: Run, profile: Profile): Promise<boolean> {
  return (await madeIn(run, profile.schema))?.shape === shapeOf(profile);
}

/** Reads the comment on the schema of a profile; undefined: there is none. */
async function madeIn(run: Run, schema: string): Promise<Made | undefined> {
  const rows = await run(`select obj_description(to_regnamespace($1)::oid, 'pg_namespace') as said`, [
    schema,
  ]);
  const [said] = rows.map((row) => decode.nullable(decode.text)(row.said));
  return said ? (JSON.parse(said) as Made) : undefined;
}

/**
 * Brings the profiles of those who work at the desk to what the entities say, and drops those that nobody
 * has.
 */
export async function prepareProfiles(run: Run, settings: LoginSettings): Promise<void> {
  const accounts = await run(
    `select coalesce(json_agg(json_strip_nulls(json_build_object('capability', r.capability, 'kind', r.kind, 'programme', r.programme_id, 'locale', r.locale)) order by r.id)
  filter (where r.id is not null), '[]') as rights
from desk.account a left join desk.account_right r on r.account_id = a.id where a.audience = 'desk' group by a.id`,
  );
  const wanted = new Map(
    accounts
      .map(({ rights }) => profileOf(rights as Parameters<typeof profileOf>[0]))
      .map((profile) => [profile.schema, profile]),
  );
  for (const schema of await schemasOfProfiles(run)) if (!wanted.has(schema)) await dropProfile(run, schema);
  for (const profile of wanted.values()) await createProfile(run, profile, settings);
}

/**
 * Makes the views of all profiles anew, over the windows as they are now; inside the transaction that has
 * changed them.
 */
export async function remakeProfiles(run: Run): Promise<void> {
  for (const schema of await schemasOfProfiles(run)) {
    const profile = (await madeIn(run, schema))?.profile;
    // Of another version of the product, perhaps: the next start makes it, or the next request.
    if (profile && profileKnown(profile)) await make(run, profile);
    else await run(sql`drop schema ${name(schema)} cascade`);
  }
}

/** A profile of another version may not know every kind of item, or have had others. */
function profileKnown(profile: Profile): boolean {
  return Object.keys(profile.reaches).join() === Object.keys(profileOf([]).reaches).join();
}

async function make(run: Run, profile: Profile): Promise<void> {
  const { schema } = profile;
  const role = name(await roleOf(run, profile.name));
  await run(sql`drop schema if exists ${name(schema)} cascade`);
  await run(sql`create schema ${name(schema)}`);
  for (const { sql: statement, open, table } of profileViews(profile)) {
    await run(statement);
    if (open) await run(sql`grant select on ${inSchema(schema, table)} to ${role}`);
  }
  await run(sql`grant usage on schema ${name(schema)} to ${role}`);
  const made: Made = { shape: shapeOf(profile), profile };
  await run(sql`comment on schema ${name(schema)} is ${literal(JSON.stringify(made))}`);
}

const shapes = new WeakMap<Profile, string>();

function shapeOf(profile: Profile): string {
  const known = shapes.get(profile);
  if (known !== undefined) return known;
  const shape = createHash('sha256')
    .update(
      profileViews(profile)
        .map(({ sql, open }) => `${String(open)} ${sql}`)
        .join('\n'),
    )
    .digest('hex');
  shapes.set(profile, shape);
  return shape;
}

async function dropProfile(run: Run, schema: string): Promise<void> {
  await run(sql`drop schema ${name(schema)} cascade`);
  const login = schema.slice(profilePrefix.length);
  const [known] = await run('select from desk.secret where name = $1', [`login_${login}`]);
  if (known) await dropLogin(run, login);
}

const schemasOfProfiles = async (run: Run): Promise<string[]> =>
  idsOf(
    await run(`select nspname as id from pg_namespace where starts_with(nspname, $1) order by nspname`, [
      profilePrefix,
    ]),
  );
